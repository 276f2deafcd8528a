package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the article means by what somebody is where no one was called so before: the director
 * سامر خليل، مخرج «النهر» … وقال مخرج الفيلم, or قال سامر خليل … وقال الوزير السابق. News hardly
 * ever lets one speak by a definite calling alone whom it does not name.
 */
final class Epithets {

  private static final int FARTHEST = 600;
  private static final int REACH = 12;
  private static final int LEAD = 40;

  /** Who is named before is who writes, not who is written about. */
  private static final int BYLINE = 2;

  /** A scholar, but mostly the world. */
  private static final String THE_WORLD = "العالم";

  /** الدكتور العمري: a title goes with a name. */
  private static final long NOBODY =
      SpeechWords.BODY | SpeechWords.CHANNEL | SpeechWords.DOCUMENT | SpeechWords.HONORIFIC;

  private final Page page;
  private final List<Entity> entities;
  private final NearCallings near;
  private final Former former;
  private final References references;

  /** All that is told of the people named; made when first asked for. */
  private @Nullable List<Told> told;

  /** One way in which somebody is called. */
  private record Told(Entity entity, Calling calling) {}

  Epithets(Page page, List<Entity> entities) {
    this.page = page;
    this.entities = entities;
    near = new NearCallings(page);
    former = new Former(page);
    references = new References(page);
  }

  /** The only person beside whose name the very words stand; null for nobody. */
  @Nullable Entity named(Range source) {
    int first = source.first();
    if (page.mentions().otherLast(first) >= 0 || page.is(first, NOBODY)) {
      return null;
    }
    Entity only = null;
    for (Entity e : entities) {
      if (e.type() == EntityType.PER && e != only && stands(e, source)) {
        if (only != null) {
          return null;
        }
        only = e;
      }
    }
    return only;
  }

  private boolean stands(Entity e, Range source) {
    for (Words m : e.mentions()) {
      if (near.standBeside(page.mentions().tokenAt(m.begin()), source)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words call one person, by what he is. */
  boolean callOne(Range source) {
    int first = source.first();
    return page.is(first, SpeechWords.ROLE)
        && (!page.is(first, NOBODY) || page.is(first, SpeechWords.ANAPHOR) || isOfSomething(source))
        && !(page.isDefinite(first) && isRuler(page.folded(first)))
        && !page.startsWithConjunction(first)
        && !isMany(page.folded(first))
        && !(source.length() == 1 && page.folded(first).equals(THE_WORLD))
        && !endsInNames(source);
  }

  /** عالم الأحياء في جامعة كذا ستيف بروسات: names that were not found. */
  private boolean endsInNames(Range source) {
    int last = source.last();
    return page.isWord(last)
        && source.length() > 2
        && page.text().form(last).isUnknown()
        && !page.isDefinite(last)
        && !page.is(last, SpeechWords.PLACE)
        && page.mentions().otherLast(last) < 0;
  }

  /** الملك: there is one whom everybody knows. */
  private static boolean isRuler(String word) {
    return switch (SourceWords.stripped(word)) {
      case "ملك", "رئيس", "بابا", "عاهل" -> true;
      default -> false;
    };
  }

  private static boolean isMany(String word) {
    return word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ات");
  }

  /**
   * The only person called by the first of the words and that of the same thing, or by the first
   * where the others tell no more than where he is from; null for nobody.
   */
  @Nullable Entity headed(Range source, List<String> called) {
    List<String> bare = called.stream().map(SourceWords::stripped).toList();
    int first = source.first();
    boolean any = page.is(first, SpeechWords.ANAPHOR) && !page.isDefinite(first);
    if (any || isOneOfMany(bare.getFirst())) {
      return null; // مسؤول في الخارجية
    }
    boolean kind = isKind(source);
    Entity only = null;
    for (Told t : told()) {
      if (t.entity() == only || !t.calling().isHeadedBy(bare.getFirst())) {
        continue;
      }
      boolean means = kind ? isOfKind(t, bare) : t.calling().isOfSame(bare, page) && mayBe(t, bare);
      if (means && only != null) {
        return null;
      }
      only = means ? t.entity() : only;
    }
    return only;
  }

  /**
   * قالت قاضية في كاليفورنيا … وأصدرت الحكم قاضية المحكمة هدى خليل: a report may open with what
   * somebody is and name him further on. The only person called by the same word, no one else than
   * the words tell; null for nobody.
   */
  @Nullable Entity namedLater(Range source, List<String> called) {
    List<String> bare = called.stream().map(SourceWords::stripped).toList();
    if (source.first() > LEAD || page.isDefinite(source.first())) {
      return null;
    }
    Entity only = null;
    for (Told t : told()) {
      if (t.entity() == only || !t.calling().isHeadedBy(bare.getFirst())) {
        continue;
      }
      if (only != null || !mayBe(t, bare) || isBefore(t.entity(), source)) {
        return null;
      }
      only = t.entity();
    }
    return only;
  }

  private boolean isBefore(Entity e, Range source) {
    return e.mentions().getFirst().begin() < page.text().begin(source.first());
  }

  private static boolean isOneOfMany(String head) {
    return switch (head) {
      case "عضو", "عضوة", "نائب", "نائبة", "مواطن", "مواطنة", "شاب", "شابة" -> true;
      default -> false;
    };
  }

  private boolean mayBe(Told t, List<String> bare) {
    boolean same = !former.differ(t.calling().words(), bare);
    for (String word : bare) {
      same &= !page.isOrigin(word) || t.calling().isFrom(word, page);
    }
    return same;
  }

  /** Whether the adjectives tell of the past, of the origin or of what the article tells, too. */
  private boolean isOfKind(Told t, List<String> bare) {
    for (int i = 1; i < bare.size(); i++) {
      String word = bare.get(i);
      boolean plain =
          page.isOrigin(word)
              || page.press().is(word, PressWords.Kind.FORMER)
              || page.words().is(word, SpeechWords.SELF)
              || t.calling().words().contains(word);
      if (!plain) {
        return false;
      }
    }
    return mayBe(t, bare);
  }

  private List<Told> told() {
    if (told == null) {
      told = new ArrayList<>();
      for (Entity e : entities) {
        if (e.type() == EntityType.PER) {
          tell(e, told);
        }
      }
    }
    return told;
  }

  private void tell(Entity e, List<Told> all) {
    for (Words m : e.mentions()) {
      int name = page.mentions().tokenAt(m.begin());
      Range leading = near.leading(name);
      if (near.isWhole(leading)) {
        tell(e, leading, all);
      }
      tell(e, near.following(name), all);
    }
  }

  private void tell(Entity e, Range words, List<Told> all) {
    List<String> surfaces = new ArrayList<>(words.length());
    for (int j = words.first(); j <= words.last(); j++) {
      surfaces.add(page.text().surface(j));
    }
    if (!surfaces.isEmpty()) {
      all.add(new Told(e, Calling.of(surfaces, page.words())));
    }
  }

  /** Whether a name follows the words before anything is said: they were cut before it. */
  boolean leadToName(Range source) {
    for (int j = source.last() + 1; j <= source.last() + REACH && j < page.size(); j++) {
      if (page.mentions().personFirst(j) >= 0) {
        return true;
      }
      if (page.isComplementiser(j) || page.isQuoteMark(j) || page.hit(j) != null) {
        return false;
      }
      if (page.isWord(j) && (page.text().form(j).isUnknown() || page.isGivenName(j))) {
        return true; // a name that was not found
      }
    }
    return false;
  }

  /** The only person named before, where nobody spoke; null for nobody and for several. */
  @Nullable Entity onlyBefore(Range source) {
    if (!isKind(source) || !isFirst(source) || isWhoeverSpeaks(page.folded(source.first()))) {
      return null;
    }
    int begin = page.text().begin(source.first());
    Entity only = null;
    for (Entity e : entities) {
      int first = e.mentions().isEmpty() ? begin : e.mentions().getFirst().begin();
      if (e.type() == EntityType.PER && first < begin) {
        if (page.mentions().tokenAt(first) < BYLINE) {
          return null;
        }
        if (only != null) {
          return null;
        }
        only = e;
      }
    }
    return only;
  }

  /** المتحدث: somebody who was not named. */
  private static boolean isWhoeverSpeaks(String word) {
    return switch (word) {
      case "المتحدث", "المتحدثة", "المصرح", "المصرحة", "الشاهد", "الشاهدة" -> true;
      default -> false;
    };
  }

  /** Whether the words may mean the one who speaks: nobody else was called by the first of them. */
  boolean maySpeakOf(Range source, Known speaker) {
    return speaker.isPerson()
        && !speaker.isPlural()
        && (isKind(source) || isOfSomething(source))
        && page.genders().agree(speaker, page.folded(source.first()))
        && !references.isFromElsewhere(source, speaker)
        && !(source.length() == 1 && hasOffice(speaker))
        && isFirst(source);
  }

  /** قال الناطق سامر خليل … وأكد المحافظ: he is called something else. */
  private boolean hasOffice(Known speaker) {
    for (String head : speaker.heads()) {
      if (page.words().is(head, SpeechWords.ROLE)
          && !page.words().is(head, SpeechWords.HONORIFIC)) {
        return true;
      }
    }
    return false;
  }

  /** الوزير السابق, الدبلوماسي المغربي: an article and adjectives, and nothing he is that of. */
  private boolean isKind(Range source) {
    for (int j = source.first(); j <= source.last(); j++) {
      boolean kind =
          j == source.first()
              || page.pos(j) == Pos.ADJECTIVE
              || page.is(j, SpeechWords.SELF)
              || page.isWord(j) && SubjectSplit.isNisba(page.folded(j));
      if (!page.isDefinite(j) && !page.is(j, SpeechWords.SELF) || !kind) {
        return false;
      }
    }
    return true;
  }

  /** صاحب «النهر», ضيف البرنامج: who is known by a work or by where he was. */
  boolean isOfSomething(Range source) {
    return source.length() > 1
        && (page.isDefinite(source.first() + 1)
            || isMarked(source)
            || page.mentions().personFirst(source.first() + 1) >= 0) // ضيف سامر خليل
        && switch (page.folded(source.first())) {
          case "صاحب" -> !page.is(source.first() + 1, SpeechWords.HONORIFIC);
          case "صاحبة", "ضيف", "ضيفة", "مؤلف", "مؤلفة", "مخرج", "مخرجة", "صانع", "صانعة" -> true;
          default -> false;
        };
  }

  private boolean isMarked(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (page.isQuoteMark(j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word before calls anybody else so. */
  private boolean isFirst(Range source) {
    String head = SourceWords.stripped(page.folded(source.first()));
    for (int j = source.first() - 1; j >= 0 && j > source.first() - FARTHEST; j--) {
      if (page.isWord(j) && isHead(page.folded(j), head)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHead(String word, String head) {
    if (SourceWords.stripped(word).equals(head)) {
      return true;
    }
    boolean attached =
        word.length() > head.length()
            && switch (word.charAt(0)) {
              case Letters.WAW, Letters.BA, Letters.LAM -> true;
              default -> false;
            };
    return attached && SourceWords.stripped(word.substring(1)).equals(head);
  }
}
