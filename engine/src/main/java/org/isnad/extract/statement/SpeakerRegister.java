package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Who speaks in an article: one record a speaker, under the fullest name the article gives. */
final class SpeakerRegister {

  private static final int SHORTEST_WORD = 2;
  private static final int MOST_NAMES = 4;
  private static final String FOR_THE = "لل";
  private static final String THE = "ال";
  private static final int MOST_KNOWN = 400;

  private final Page page;
  private final List<Known> known = new ArrayList<>();
  private final List<Entity> entities;
  private final Nominative nominative;

  SpeakerRegister(Page page, List<Entity> entities) {
    this.page = page;
    this.entities = entities;
    nominative = new Nominative(page.words());
  }

  /** Makes the full names of the article known before speakers are resolved. */
  void announce(Range source) {
    NameParts parts = NameParts.of(page, source);
    if (parts.name() != null && parts.name().length() > 1) {
      byName(parts, parts.name());
    }
  }

  /** The speaker the words name or describe; {@code running} serves definite documents. */
  Known resolve(Range source, @Nullable Known running) {
    NameParts parts = NameParts.of(page, source);
    if (parts.name() != null) {
      return byName(parts, parts.name());
    }
    Range described = source;
    if (page.is(headOf(source), SpeechWords.DOCUMENT | SpeechWords.REPORT)) {
      Range owner = ownerOf(source);
      if (owner != null) {
        return resolve(owner, running);
      }
      Known before = documentNamed(source);
      if (before != null) {
        return used(before);
      }
      boolean pointsBack =
          page.is(headOf(source), SpeechWords.REPORT) && page.isDefinite(source.first());
      if (running != null && pointsBack) {
        return running;
      }
    }
    return byDescription(described, running);
  }

  /** دراسة حديثة … الدراسة: the document that spoke under its own name before. */
  private @Nullable Known documentNamed(Range source) {
    if (!page.isDefinite(source.first())) {
      return null;
    }
    List<String> words = words(source);
    String head = stripped(words.getFirst());
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      if (!k.isPerson() && k.nameWords().contains(head) && k.heads().contains(head)) {
        return k;
      }
    }
    return null;
  }

  /** The person named last before the token, for a subject dropped before anyone spoke. */
  @Nullable Known namedBefore(int token) {
    return namedBetween(0, token);
  }

  /** The person named last from the first token on and before the second; null for none. */
  @Nullable Known namedBetween(int first, int token) {
    int begin = page.text().begin(token);
    Entity last = null;
    int at = page.text().begin(first) - 1;
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        if (e.type() == EntityType.PER && m.begin() < begin && m.begin() > at) {
          at = m.begin();
          last = e;
        }
      }
    }
    return last == null ? null : ofEntity(last);
  }

  private Known ofEntity(Entity e) {
    for (Known k : known) {
      if (k.speaker().entity().filter(e.id()::equals).isPresent()) {
        return k;
      }
    }
    Known fresh = new Known(e.name());
    fresh.link(e.id());
    for (String w : e.name().split(" ", -1)) {
      fresh.nameWords().add(Letters.fold(w));
      fresh.person(Letters.fold(w));
    }
    add(fresh);
    return fresh;
  }

  private Known byName(NameParts parts, Range name) {
    List<String> words = words(name);
    for (Known k : known) {
      if (k.isPerson() && isSame(k, words)) {
        if (words.size() > k.nameWords().size()) {
          k.nameWords().addAll(words);
          k.rename(text(name));
          k.person(words.getLast());
          link(k, name);
        }
        describe(k, parts.phrase(), name);
        return used(k);
      }
    }
    Known fresh = new Known(text(name));
    fresh.nameWords().addAll(words);
    fresh.person(words.getLast());
    describe(fresh, parts.phrase(), name);
    link(fresh, name);
    add(fresh);
    return fresh;
  }

  private static boolean isSame(Known k, List<String> words) {
    String last = words.getLast();
    if (words.size() == 1) {
      return k.nameWords().contains(last);
    }
    int shared = 0;
    for (String w : words) {
      shared += k.nameWords().contains(w) ? 1 : 0;
    }
    int fewer = Math.min(words.size(), k.nameWords().size());
    return shared == fewer || shared >= 2 && k.surname().equals(last);
  }

  private void describe(Known k, Range phrase, @Nullable Range name) {
    for (int j = phrase.first(); j <= phrase.last(); j++) {
      if (page.isWord(j) && (name == null || !name.contains(j))) {
        boolean behind = j == phrase.first() && page.is(j, SpeechWords.BEHIND_PREPOSITION);
        String w = stripped(behind ? page.folded(j).substring(1) : page.folded(j));
        if (j == phrase.first()
            || name != null
                && page.is(j, SpeechWords.HONORIFIC | SpeechWords.ROLE)
                && !page.isPreposition(j - 1)) {
          k.heads().add(w);
        }
        if (w.length() > SHORTEST_WORD - 1) {
          k.descriptions().add(w);
        }
      }
    }
  }

  private Known byDescription(Range source, @Nullable Known running) {
    List<String> words = words(source);
    if (words.isEmpty()) {
      return fresh(source);
    }
    if (page.is(source.first(), SpeechWords.HIS_TITLE)) {
      Known called = calledBy(words.getFirst());
      return called != null ? used(called) : running != null ? running : fresh(source);
    }
    boolean definite = page.isDefinite(source.first()) || isSameWord(source) || isOffice(source);
    String head = stripped(words.getFirst());
    if (isAnaphor(page.folded(source.first())) && running != null) {
      return running;
    }
    boolean back = page.isDefinite(source.first()) && page.is(source.first(), SpeechWords.ANAPHOR);
    Known found = surnamed(source, words);
    if (found == null) {
      found = described(head, words, definite, back);
    }
    if (found != null) {
      return used(found);
    }
    if (definite && page.is(source.first(), SpeechWords.ROLE)) {
      Known official = official(words);
      if (official != null) {
        return used(official);
      }
    }
    boolean kindOf = words.size() == 2 && page.isDefinite(source.last());
    boolean pointsBack = definite && (words.size() == 1 || kindOf || isSameWord(source));
    if (pointsBack && running != null && page.is(source.first(), SpeechWords.ANAPHOR)) {
      return running;
    }
    return fresh(source);
  }

  /** سموه: whoever was called سمو last; null for nobody. */
  private @Nullable Known calledBy(String titleAndPronoun) {
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

  /** The entity that bears the office, or the latest person described by most of its words. */
  private @Nullable Known official(List<String> words) {
    for (Entity e : entities) {
      if (e.type() == EntityType.PER && holds(e, words)) {
        return ofEntity(e);
      }
    }
    for (int i = known.size() - 1; i >= 0 && words.size() > 2; i--) {
      if (known.get(i).isPerson()
          && shared(known.get(i).descriptions(), words) * 2 >= words.size()) {
        return known.get(i);
      }
    }
    return null;
  }

  private static boolean holds(Entity e, List<String> words) {
    for (String role : e.roles()) {
      Set<String> held = new HashSet<>();
      for (String w : role.split(" ", -1)) {
        held.add(stripped(Letters.fold(w)));
      }
      if (shared(held, words) == words.size()) {
        return true;
      }
    }
    return false;
  }

  private static int shared(Set<String> all, List<String> words) {
    int shared = 0;
    for (String w : words) {
      shared += all.contains(stripped(w)) ? 1 : 0;
    }
    return shared;
  }

  /** المهندس العمري, الجاسر: a surname with the article, alone or behind a title. */
  private @Nullable Known surnamed(Range source, List<String> words) {
    boolean titled =
        words.size() == 2 && page.is(source.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC);
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

  private @Nullable Known described(
      String head, List<String> words, boolean definite, boolean pointsBack) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      Set<String> all = new HashSet<>(k.descriptions());
      if (!k.isPerson()) {
        all.addAll(k.nameWords());
      }
      boolean whole = definite || all.size() <= words.size() + 1;
      if (whole && k.heads().contains(head) && matches(all, words, pointsBack)) {
        return k;
      }
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      Known k = known.get(i);
      boolean few = definite && words.size() < 3;
      if (few && page.words().pluralOf(head).map(k.heads()::contains).orElse(false)) {
        return k;
      }
    }
    return null;
  }

  /** Long texts forget those who have not spoken for long, so that look-ups stay quick. */
  private void add(Known k) {
    if (known.size() >= MOST_KNOWN) {
      known.removeFirst();
    }
    known.add(k);
  }

  /** Moves a speaker to the end, so that the latest is found first. */
  private Known used(Known k) {
    known.remove(k);
    known.add(k);
    return k;
  }

  /** Whether all words describe the speaker; a head that points back may miss one. */
  private boolean matches(Set<String> all, List<String> words, boolean pointsBack) {
    int missing = 0;
    int counted = 0;
    for (String w : words) {
      if (!isSelf(stripped(w)) && w.length() > SHORTEST_WORD) {
        counted++;
        missing += all.contains(stripped(w)) || isWithout(all, w) ? 0 : 1;
      }
    }
    return missing == 0 || pointsBack && missing == 1 && counted > 1 && counted <= 3;
  }

  /** بحماس, بالوزارة: the word behind an attached preposition. */
  private static boolean isWithout(Set<String> all, String word) {
    return word.charAt(0) == Letters.BA && all.contains(stripped(word.substring(1)));
  }

  private boolean isSelf(String word) {
    return page.words().is(word, SpeechWords.SELF);
  }

  private static boolean isAnaphor(String word) {
    return switch (word) {
      case "هؤلاء", "هو", "هي", "هم" -> true;
      default -> false;
    };
  }

  /** رئيس جهاز الأمن: a role made definite by what follows it. */
  private boolean isOffice(Range source) {
    return source.length() > 1
        && page.is(source.first(), SpeechWords.ROLE | SpeechWords.BODY)
        && page.isDefinite(source.last());
  }

  private boolean isSameWord(Range source) {
    return page.isWord(source.last()) && isSelf(page.folded(source.last()));
  }

  private Known fresh(Range source) {
    Known k = new Known(text(source));
    k.nameWords().addAll(strippedWords(source));
    describe(k, source, null);
    link(k, source);
    add(k);
    return k;
  }

  private int headOf(Range source) {
    return source.first();
  }

  /** بيان الوزارة، بلاغ للوزارة، تقرير أصدرته الأمم المتحدة: whose the document is. */
  private @Nullable Range ownerOf(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (!page.isWord(j) || isSelf(page.folded(j))) {
        continue;
      }
      if (page.is(j - 1, SpeechWords.ISSUED) && page.isPreposition(j) && j < source.last()) {
        return new Range(j + 1, source.last());
      }
      boolean article = page.isDefinite(j) && !page.isDefinite(source.first());
      if (article
          || NameParts.of(page, new Range(j, source.last())).name() != null
          || page.is(j, SpeechWords.BODY | SpeechWords.CHANNEL)) {
        return new Range(j, source.last());
      }
      if (page.isDefinite(source.first())) {
        return null;
      }
    }
    return null;
  }

  private void link(Known k, Range name) {
    int begin = page.text().beginWithoutProclitics(name.first());
    int end = page.text().end(name.last());
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        boolean covers = m.begin() <= begin + 2 && m.begin() >= begin - 2 && m.end() > begin;
        boolean names = k.isPerson() ? m.begin() < end && begin < m.end() : covers;
        if (names) {
          adopt(k, e);
          return;
        }
      }
    }
  }

  private static void adopt(Known k, Entity e) {
    String type = e.type().name().toUpperCase(Locale.ROOT);
    if (k.isPerson() && !type.equals("PER")) {
      return;
    }
    k.link(e.id());
    String[] longer = e.name().split(" ", -1);
    if (k.isPerson() && longer.length > k.nameWords().size() && longer.length <= MOST_NAMES) {
      k.rename(e.name());
    }
  }

  private List<String> words(Range range) {
    List<String> words = new ArrayList<>(range.length());
    for (int j = range.first(); j <= range.last(); j++) {
      if (page.isWord(j) || page.text().tokens().word(j).surface().length() > 1) {
        words.add(page.folded(j));
      }
    }
    return words;
  }

  private List<String> strippedWords(Range range) {
    List<String> words = new ArrayList<>(range.length());
    for (String w : words(range)) {
      words.add(stripped(w));
    }
    return words;
  }

  static String stripped(String folded) {
    int n = folded.length();
    if (n > 4 && folded.charAt(0) == Letters.LAM && folded.charAt(1) == Letters.LAM) {
      return folded.substring(2);
    }
    if (n > 5 && folded.charAt(1) == Letters.ALIF && folded.charAt(2) == Letters.LAM) {
      return folded.substring(3);
    }
    return SpeechWords.hasArticle(folded) ? folded.substring(2) : folded;
  }

  /** The words as they stand, without marks and without a conjunction in front. */
  private String text(Range range) {
    StringBuilder b = new StringBuilder();
    boolean turned = false;
    for (int j = range.first(); j <= range.last(); j++) {
      if (page.mark(j) != 0) {
        continue;
      }
      String s = page.text().surface(j);
      if (j == range.first()) {
        s = opened(s, leading(j, s));
      }
      String subject = j == range.first() || turned ? nominative.of(s, turned) : s;
      turned = !subject.equals(s);
      s = subject;
      if (!b.isEmpty()) {
        b.append(' ');
      }
      b.append(s);
    }
    return b.toString();
  }

  /** Without its first letters; للبلدية gives البلدية. */
  private static String opened(String surface, int letters) {
    boolean contracted = surface.startsWith(FOR_THE) && surface.length() > FOR_THE.length() + 2;
    return contracted && letters > 0
        ? THE + surface.substring(FOR_THE.length())
        : surface.substring(letters);
  }

  private int leading(int token, String surface) {
    String proclitics = page.text().analysis(token).proclitics();
    if (page.is(token, SpeechWords.BEHIND_PREPOSITION)
        || surface.startsWith(FOR_THE) && page.text().analysis(token).isDefinite()) {
      return 1;
    }
    int letters = proclitics.length();
    return letters > 0 && letters < surface.length() - 2 && page.isDefinite(token) ? letters : 0;
  }
}
