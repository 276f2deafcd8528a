package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Makes the records of speakers, names them as fully as the article does, and links them to it. */
final class SpeakerRecords {

  private static final String AND = " و";
  private static final int SHORTEST_WORD = 2;
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_TITLE = 6;

  private final Page page;
  private final KnownSpeakers known;
  private final SourceWords words;
  private final List<Entity> entities;
  private final Bearers bearers;

  SpeakerRecords(Page page, KnownSpeakers known, List<Entity> entities) {
    this.page = page;
    this.known = known;
    this.entities = entities;
    words = new SourceWords(page);
    bearers = new Bearers(page, entities);
  }

  /** الجماعة التي تعرف باسم (السرية 7): from there on الجماعة means السرية 7. */
  Known byByname(Range source, Range byname) {
    Known called = known.called(words.told(byname));
    called.nameWords().addAll(words.bare(byname));
    describe(called, source, null);
    link(called, byname);
    return known.used(called);
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

  Known ofEntity(Entity e) {
    Known before = known.linked(e.id());
    if (before != null) {
      return before;
    }
    Known fresh = new Known(e.name());
    fresh.link(e.id());
    for (String w : e.name().split(" ", -1)) {
      fresh.nameWords().add(Letters.fold(w));
      if (e.type() == EntityType.PER) {
        fresh.person(Letters.fold(w));
      }
    }
    known.add(fresh);
    return fresh;
  }

  Known byName(NameParts parts, Range name) {
    List<String> called = words.folded(name);
    Known k = known.named(called);
    if (k != null) {
      if (called.size() > k.nameWords().size()) {
        k.nameWords().addAll(called);
        k.rename(words.told(name));
        k.person(called.getLast());
        link(k, name);
      }
      describe(k, parts.phrase(), name);
      return known.used(k);
    }
    Known bearer = bearer(parts.phrase());
    if (bearer != null) {
      describe(bearer, parts.phrase(), name);
      return known.used(bearer);
    }
    Known fresh = new Known(words.told(name));
    fresh.nameWords().addAll(called);
    fresh.person(called.getLast());
    describe(fresh, parts.phrase(), name);
    link(fresh, name);
    known.add(fresh);
    return fresh;
  }

  /**
   * الباحثان سامر خليل وهاني نجم، الوزير سامر خليل ونظيره هاني نجم: those named one behind the
   * other speak together; null where the name is that of one.
   */
  @Nullable Known together(NameParts parts) {
    Range name = parts.name();
    int end = parts.phrase().last();
    for (int j = parts.phrase().first() + 1; name != null && j <= end; j++) {
      int before = page.mentions().personFirst(j - 1);
      if (before >= parts.phrase().first() && before < j && joinedAt(j, end) >= 0) {
        List<Integer> names = new ArrayList<>(List.of(before));
        for (int k = joinedAt(j, end);
            k >= 0;
            k = joinedAt(page.mentions().personLast(k) + 1, end)) {
          names.add(k);
        }
        int last = page.mentions().personLast(names.getLast());
        boolean theirs = name.first() <= last && name.last() >= before && !tellsOfOne(end + 1);
        return theirs ? together(parts.phrase(), names, last) : null;
      }
    }
    return null;
  }

  /** سامر خليل وهاني نجم الذي قال: the last of them. */
  private boolean tellsOfOne(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "الذي", "التي" -> true;
          default -> false;
        };
  }

  /** The first token of the name joined at the token to the one before it; -1 for none. */
  private int joinedAt(int j, int end) {
    if (j > end || !page.startsWithConjunction(j)) {
      return -1;
    }
    boolean titled = page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC) || page.facts(j).theirs();
    for (int k = j; k <= Math.min(end, j + LONGEST_TITLE) && page.isWord(k); k++) {
      if (page.mentions().personFirst(k) == k) {
        return k;
      }
      if (!titled || page.isPreposition(k) || k > j && page.startsWithConjunction(k)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Known together(Range source, List<Integer> names, int last) {
    List<String> called = new ArrayList<>();
    for (int j : names) {
      Entity one = personAt(j);
      if (one == null || called.contains(one.name())) {
        return null;
      }
      ofEntity(one);
      called.add(one.name());
    }
    Known all = known.called(String.join(AND, called));
    all.agree(false, true);
    describe(all, new Range(source.first(), last), new Range(names.getFirst(), last));
    return known.used(all);
  }

  /** The person whose name begins at the token, with or without و; null for nobody. */
  private @Nullable Entity personAt(int token) {
    int begin = page.text().begin(token);
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        if (e.type() == EntityType.PER && m.begin() >= begin && m.begin() <= begin + 1) {
          return e;
        }
      }
    }
    return null;
  }

  /** Who bears the one name that the source tells; null for nobody. */
  @Nullable Known bearer(Range source) {
    Entity bearer = bearers.of(source);
    return bearer == null ? null : ofEntity(bearer);
  }

  private void describe(Known k, Range phrase, @Nullable Range name) {
    int last = name == null ? phrase.last() : beforeAnother(phrase, name);
    for (int j = phrase.first(); j <= last; j++) {
      if (page.isWord(j) && (name == null || !name.contains(j))) {
        boolean behind = j == phrase.first() && page.is(j, SpeechWords.BEHIND_PREPOSITION);
        String w = SourceWords.stripped(behind ? page.folded(j).substring(1) : page.folded(j));
        if (j == phrase.first()
            || name != null
                && page.is(j, SpeechWords.HONORIFIC | SpeechWords.ROLE)
                && (j < name.first() || page.isComma(j - 1) || j == name.last() + 1)
                && !page.isPreposition(j - 1)) {
          k.heads().add(w);
        }
        if (w.length() > SHORTEST_WORD - 1) {
          k.descriptions().add(w);
        }
        if (page.isOriginOf(j)) {
          k.origins().add(w);
        }
      }
    }
  }

  /** كلف الأمين العام سامر خليل السفير هاني نجم: what stands before a second name is not his. */
  private int beforeAnother(Range phrase, Range name) {
    for (int j = name.last() + 1; j <= phrase.last() && !page.isComma(j); j++) {
      if (page.mentions().personFirst(j) > name.last()) {
        return name.last();
      }
    }
    return phrase.last();
  }

  Known fresh(Range source) {
    Entity person = wholePerson(source);
    if (person != null) {
      return ofEntity(person);
    }
    Known k = new Known(words.told(source));
    k.nameWords().addAll(words.bare(source));
    describe(k, source, null);
    link(k, source);
    known.add(k);
    return k;
  }

  /** «العمري»: the person of several names whose mention is all of the source; null for nobody. */
  private @Nullable Entity wholePerson(Range source) {
    int begin = page.text().begin(source.first());
    int end = page.text().end(source.last());
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        if (e.type() == EntityType.PER
            && e.name().indexOf(' ') > 0
            && m.begin() >= begin
            && m.begin() <= begin + 1
            && m.end() <= end
            && m.end() >= end - 1) {
          return e;
        }
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
          if (e.type() == EntityType.GPE && m.begin() == begin && m.end() == end) {
            k.rename(e.name()); // أميركا is الولايات المتحدة
          }
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
}
