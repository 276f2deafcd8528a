package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Those who have spoken in an article so far, the latest last, found by how they were called. */
final class KnownSpeakers {

  private static final String THE = "ال";
  private static final String SON = "بن";
  private static final String DUAL = "ان";
  private static final String AND = "و";
  private static final int SHORTEST_WORD = 2;
  private static final int MOST = 400;

  private final Page page;
  private final List<Known> known = new ArrayList<>();
  private final Former former;

  KnownSpeakers(Page page) {
    this.page = page;
    former = new Former(page);
  }

  /** The person of this name; null for nobody. */
  @Nullable Known named(List<String> words) {
    for (Known k : known) {
      if (k.isPerson() && isSame(k, words)) {
        return k;
      }
    }
    return null;
  }

  /**
   * The latest person called by the head and described by most of the words; null for nobody.
   *
   * @param head the first word, which need not have called anybody where it may call everybody:
   *     المسؤول
   */
  @Nullable Known mostlyDescribed(String head, List<String> words) {
    for (int i = known.size() - 1; i >= 0 && words.size() > 2; i--) {
      Known k = known.get(i);
      boolean called = k.heads().contains(head) || page.words().is(head, SpeechWords.ANAPHOR);
      if (k.isPerson() && called && owns(k, words) && shared(k, words) * 2 >= words.size()) {
        return k;
      }
    }
    return null;
  }

  /**
   * رئيس الوزراء التركي، الناطق باسم الجيش: what it is an office of must be among the words, if it
   * is told.
   */
  private static boolean owns(Known k, List<String> words) {
    List<String> bare = words.stream().map(SourceWords::stripped).toList();
    boolean construct =
        !SpeechWords.hasArticle(words.getFirst()) || bare.get(1).equals(Calling.IN_NAME);
    int owner = construct ? Calling.owner(bare) : -1;
    return owner < 0 || isCalled(k, bare.get(owner)) || isCalled(k, AND + bare.get(owner));
  }

  /** المدرب الإسباني: not the one called المدرب الإيطالي. */
  static boolean isFromElsewhere(Page page, Known k, List<String> words) {
    String origin = SourceWords.stripped(words.getLast());
    return words.size() == 2
        && k.isPerson()
        && !k.origins().isEmpty()
        && !k.origins().contains(origin)
        && !k.origins().contains(otherGender(origin))
        && page.isOrigin(origin);
  }

  /** مغربي of مغربية and the other way round: سفير المملكة المغربية … الدبلوماسي المغربي. */
  static String otherGender(String origin) {
    int end = origin.length() - 1;
    return origin.charAt(end) == Letters.TA_MARBUTA
        ? origin.substring(0, end)
        : origin + Letters.TA_MARBUTA;
  }

  private static int shared(Known k, List<String> words) {
    int shared = 0;
    for (String w : words) {
      shared += k.descriptions().contains(SourceWords.stripped(w)) ? 1 : 0;
    }
    return shared;
  }

  /** Those who speak under this very name, from now on if never before. */
  Known called(String name) {
    for (Known k : known) {
      if (k.name().equals(name)) {
        return k;
      }
    }
    Known fresh = new Known(name);
    add(fresh);
    return fresh;
  }

  /** The speaker that is this entity; null for nobody. */
  @Nullable Known linked(String entity) {
    for (Known k : known) {
      if (k.speaker().entity().filter(entity::equals).isPresent()) {
        return k;
      }
    }
    return null;
  }

  private static boolean isSame(Known k, List<String> words) {
    String last = words.getLast();
    if (words.size() == 1) {
      return k.nameWords().contains(last);
    }
    int shared = 0;
    int links = 0;
    for (String w : words) {
      shared += k.nameWords().contains(w) ? 1 : 0;
      links += w.equals(SON) && k.nameWords().contains(w) ? 1 : 0;
    }
    int fewer = Math.min(words.size(), k.nameWords().size());
    return shared == fewer || shared - links >= 2 && k.surname().equals(last);
  }

  /** المهندس العمري, الجاسر: a surname with the article, alone or behind a title. */
  @Nullable Known surnamed(Range source, List<String> words) {
    boolean titled =
        words.size() == 2
            && page.is(source.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC)
            && (page.isDefinite(source.first()) || !page.isGivenName(source.first()));
    if (words.size() != 1 && !titled) {
      return null;
    }
    boolean named = words.size() == 1 && !page.is(source.first(), SpeechWords.SPEAKERS);
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      if ((k.isPerson() || named) && k.nameWords().contains(words.getLast())) {
        return k;
      }
    }
    return null;
  }

  /**
   * The latest speaker whom all the words describe.
   *
   * @param head the first word, without article
   * @param pointsBack whether one word may be missing
   */
  @Nullable Known described(String head, List<String> words, boolean definite, boolean pointsBack) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      boolean headed =
          k.heads().contains(head)
                  && page.genders().agree(k, head)
                  && !former.excludes(k, words)
                  && !Calling.isHeadOfLess(k.descriptions(), words)
                  && !isFromElsewhere(page, k, words)
                  && !(k.isPerson() && words.size() > 2 && !owns(k, words))
              || isMinistry(k, head);
      if (headed && (definite || isShort(k, words.size() + 1)) && matches(k, words, pointsBack)) {
        return k;
      }
    }
    return null;
  }

  /** وزارة الخارجية … الخارجية: a word that is a body only with the article means its ministry. */
  private boolean isMinistry(Known k, String head) {
    return !k.isPerson()
        && k.descriptions().contains(head)
        && page.words().is(THE + head, SpeechWords.BODY)
        && !page.words().is(head, SpeechWords.BODY);
  }

  /** مصادر محلية … المصدر: the several of whom one is spoken of; null for nobody. */
  @Nullable Known severalOf(String head, List<String> words) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      boolean few = words.size() < 3;
      if (few
          && (page.words().pluralOf(head).map(k.heads()::contains).orElse(false)
              || areTwo(k, head))) {
        return k;
      }
    }
    return null;
  }

  /** مصدران … المصادر. */
  private boolean areTwo(Known k, String head) {
    for (String called : k.heads()) {
      String one =
          called.endsWith(DUAL) ? called.substring(0, called.length() - DUAL.length()) : "";
      if (!one.isEmpty() && page.words().pluralOf(one).map(head::equals).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Long texts forget those who have not spoken for long, so that look-ups stay quick. */
  void add(Known k) {
    if (known.size() >= MOST) {
      known.removeFirst();
    }
    known.add(k);
  }

  /** Moves a speaker to the end, so that the latest is found first. */
  Known used(Known k) {
    known.remove(k);
    known.add(k);
    return k;
  }

  /** Whether all words describe the speaker; a head that points back may miss one. */
  private boolean matches(Known k, List<String> words, boolean pointsBack) {
    int missing = 0;
    int counted = 0;
    for (String w : words) {
      if (!isSelf(SourceWords.stripped(w)) && w.length() > SHORTEST_WORD) {
        counted++;
        missing += isCalled(k, SourceWords.stripped(w)) || isWithout(k, w) ? 0 : 1;
      }
    }
    return missing == 0 || pointsBack && missing == 1 && counted > 1 && counted <= 3;
  }

  /** Whether the word describes the speaker or, of what is no person, stands in its name. */
  private static boolean isCalled(Known k, String word) {
    return k.descriptions().contains(word) || !k.isPerson() && k.nameWords().contains(word);
  }

  /** Whether the speaker has not been called by more words. */
  private static boolean isShort(Known k, int most) {
    int count = k.descriptions().size();
    if (!k.isPerson()) {
      for (String w : k.nameWords()) {
        count += k.descriptions().contains(w) ? 0 : 1;
      }
    }
    return count <= most;
  }

  /** بحماس, بالوزارة: the word behind an attached preposition. */
  private static boolean isWithout(Known k, String word) {
    return word.charAt(0) == Letters.BA && isCalled(k, SourceWords.stripped(word.substring(1)));
  }

  private boolean isSelf(String word) {
    return page.words().is(word, SpeechWords.SELF);
  }

  /** سموه: whoever was called سمو last; null for nobody. */
  @Nullable Known calledBy(String titleAndPronoun) {
    String title = titleAndPronoun.substring(0, titleAndPronoun.lastIndexOf(Letters.HA));
    int end = title.length() - 1;
    if (title.charAt(end) == Letters.TA) {
      title = title.substring(0, end) + Letters.TA_MARBUTA;
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).isPerson() && known.get(i).descriptions().contains(title)) {
        return known.get(i);
      }
    }
    return null;
  }

  /** يعالجها مقال في مجلة كذا … التقرير: whoever spoke last in a document of any kind. */
  @Nullable Known author() {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (!known.get(i).issued().isEmpty()) {
        return known.get(i);
      }
    }
    return null;
  }

  /** في بلاغ للجمعية … وقال بلاغ توصلت به الصحيفة: whoever issued one; null for nobody. */
  @Nullable Known signer(String head) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).issued().contains(head)) {
        return used(known.get(i));
      }
    }
    return null;
  }

  /** دراسة حديثة … الدراسة: the document that spoke before, or whoever issued one. */
  @Nullable Known issuer(String head) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      if (k.issued().contains(head)
          || !k.isPerson() && k.nameWords().contains(head) && k.heads().contains(head)) {
        return k;
      }
    }
    return null;
  }
}
