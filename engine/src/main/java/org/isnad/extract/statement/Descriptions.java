package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a definite description means that called nobody who spoke before: محافظ المدينة سامر …
 * وقال المحافظ; شركة «المدار» … وأعلنت الشركة.
 */
final class Descriptions {

  private static final int SHORTEST_WORD = 2;

  private final Page page;
  private final List<Entity> entities;
  private final Former former;
  private final NearCallings callings;

  private final DescribedBodies bodies;

  /** What was asked for before: an article asks for the same few words again and again. */
  private final Map<Office, List<At>> offices = new HashMap<>();

  private final Map<String, List<At>> kinds = new HashMap<>();
  private final Map<String, List<At>> titles = new HashMap<>();

  /** Where an entity is mentioned. */
  record At(int first, Entity entity) {}

  /**
   * An office asked for.
   *
   * @param called its words
   * @param owned whether the second word tells what it is an office of: رئيس الوزراء
   */
  private record Office(List<String> called, boolean owned) {}

  Descriptions(Page page, List<Entity> entities) {
    this.page = page;
    this.entities = entities;
    former = new Former(page);
    callings = new NearCallings(page);
    bodies = new DescribedBodies(page, entities);
  }

  /** The only person whose role is told by these very words; null for nobody. */
  @Nullable Entity holder(Range source) {
    StringBuilder words = new StringBuilder();
    for (int j = source.first(); j <= source.last(); j++) {
      if (page.isWord(j)) {
        words.append(words.isEmpty() ? "" : " ").append(page.folded(j));
      }
    }
    Entity holder = null;
    for (Entity e : entities) {
      boolean holds = false;
      for (String role : e.roles()) {
        holds |= e.type() == EntityType.PER && Letters.fold(role).contentEquals(words);
      }
      if (holds && holder != null) {
        return null;
      }
      holder = holds ? e : holder;
    }
    return holder;
  }

  /** The person the article gave this office or calling, the one named last; null for nobody. */
  private @Nullable Entity person(Range source) {
    List<String> called = told(source);
    if (called.isEmpty() || secondIn(source) > 0) {
      return null;
    }
    List<At> held = held(called, isOwned(source, called));
    Entity before = before(held, source.first());
    return before == null && !held.isEmpty() ? held.getFirst().entity() : before;
  }

  /** رئيس الوزراء، المتحدث باسم الجيش. */
  private boolean isOwned(Range source, List<String> called) {
    return !page.isDefinite(source.first())
        || called.size() > 1 && called.get(1).equals(Calling.IN_NAME);
  }

  private List<At> held(List<String> called, boolean owned) {
    return offices.computeIfAbsent(new Office(called, owned), this::holders);
  }

  /**
   * وزير الخارجية سامر خليل … رئيس الدبلوماسية, النائبة سناء خليل … النائبة اليسارية: the only one
   * whose office has another name, too, or whom the first word alone calls; null for nobody.
   */
  @Nullable Entity otherwiseCalled(Range source) {
    List<String> called = page.is(source.first(), SpeechWords.ROLE) ? told(source) : List.of();
    if (called.isEmpty() || secondIn(source) > 0) {
      return null;
    }
    boolean owned = isOwned(source, called);
    for (List<String> same : page.sameOffices().of(called)) {
      Entity only = only(held(same, owned), page.size());
      boolean origin = page.isOrigin(called.getLast());
      if (only != null && (!origin || isFrom(only, called.getLast()))) {
        return only;
      }
    }
    boolean described =
        !owned
            && called.size() == 2
            && source.length() == 2
            && page.isDefinite(source.last())
            && !called.getFirst().equals(Calling.PRESIDENT) // الرئيس العراقي
            && SubjectSplit.isNisba(page.folded(source.last()));
    Entity only = described ? only(held(called.subList(0, 1), false), source.first()) : null;
    return only == null || page.isOrigin(called.getLast()) && isFromElsewhere(only) ? null : only;
  }

  /** The one person mentioned so; null for nobody before the token, or for several in the text. */
  private static @Nullable Entity only(List<At> held, int token) {
    for (At at : held) {
      if (at.entity() != held.getFirst().entity()) {
        return null;
      }
    }
    return held.isEmpty() || held.getFirst().first() >= token ? null : held.getFirst().entity();
  }

  /** المدرب الإيطالي سامر خليل is not المدرب الإسباني. */
  private boolean isFromElsewhere(Entity e) {
    for (Words m : e.mentions()) {
      int first = page.mentions().tokenAt(m.begin());
      if (tellsOrigin(callings.leading(first)) || tellsOrigin(callings.following(first))) {
        return true;
      }
    }
    return false;
  }

  /** رئيس الحكومة التونسية سامر خليل is no رئيس الوزراء الإيطالي. */
  private boolean isFrom(Entity e, String origin) {
    for (String role : e.roles()) {
      if (called(role).has(origin)) {
        return true;
      }
    }
    for (Words m : e.mentions()) {
      int first = page.mentions().tokenAt(m.begin());
      if (calling(callings.leading(first)).has(origin)
          || calling(callings.following(first)).has(origin)) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsOrigin(Range calling) {
    for (int j = calling.first(); j <= calling.last(); j++) {
      if (page.isDefinite(j) && page.isOrigin(SourceWords.stripped(page.folded(j)))) {
        return true;
      }
    }
    return false;
  }

  /** The mentions of those whose calling lacks fewest of the words, in order of the text. */
  private List<At> holders(Office office) {
    List<String> called = office.called();
    List<At> found = new ArrayList<>();
    int least = called.size() > 2 ? called.size() / 2 : 0;
    for (Entity e : entities) {
      if (e.type() != EntityType.PER || called.size() > 1 && isFormer(e, called)) {
        continue;
      }
      int held = lacks(e.roles(), office);
      for (Words m : e.mentions()) {
        int first = page.mentions().tokenAt(m.begin());
        int missing =
            Math.min(
                held,
                Math.min(
                    lacks(callings.leading(first), office),
                    lacks(callings.following(first), office)));
        if (missing < least) {
          found.clear();
          least = missing;
        }
        if (missing == least) {
          found.add(new At(first, e));
        }
      }
    }
    found.sort(Comparator.comparingInt(At::first));
    return found;
  }

  /** The person whom an office, a kind or a title means; null for nobody. */
  @Nullable Entity somebody(Range source) {
    int word = source.first();
    if (page.is(word, SpeechWords.ROLE)) {
      return person(source);
    }
    boolean one = source.length() == 1 && page.isWord(word);
    if (!one || !SpeechWords.hasArticle(page.folded(word)) || areMany(word)) {
      return null;
    }
    if (isKind(word)) {
      return behind(word, true);
    }
    boolean others = page.is(word, SpeechWords.BODY | SpeechWords.DOCUMENT | SpeechWords.CHANNEL);
    return others ? null : behind(word, false);
  }

  /** شارك الطلاب سامر خليل وهاني نجم … وقال الطلاب: many are not the first of them. */
  private boolean areMany(int word) {
    return page.words().isPeople(page.folded(word))
        || Forms.isSoundPlural(page, word)
        || page.pos(word) == Pos.NOUN && page.text().analysis(word).has(Analysis.PLURAL);
  }

  /** الإيطالي، المخلوع: what somebody is in one word. */
  private boolean isKind(int word) {
    return (page.pos(word) == Pos.ADJECTIVE || SubjectSplit.isNisba(page.folded(word)))
        && !page.is(word, SpeechWords.SPEAKERS)
        && page.mentions().otherLast(word) < 0;
  }

  /**
   * الجندي سامر … الجندي: the person named last right behind this very word; of a kind (المدرب
   * الإيطالي سامر … الإيطالي) with what he is before it. Null for nobody.
   */
  private @Nullable Entity behind(int word, boolean kind) {
    Map<String, List<At>> cached = kind ? kinds : titles;
    return before(cached.computeIfAbsent(page.folded(word), w -> peopleBehind(w, kind)), word);
  }

  private List<At> peopleBehind(String word, boolean kind) {
    List<At> found = new ArrayList<>();
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        int first = page.mentions().tokenAt(m.begin());
        boolean told =
            e.type() == EntityType.PER
                && page.isWord(first - 1)
                && page.folded(first - 1).equals(word)
                && (!kind || page.isDefinite(first - 2));
        if (told) {
          found.add(new At(first, e));
        }
      }
    }
    found.sort(Comparator.comparingInt(At::first));
    return found;
  }

  /** الرئيس السابق سامر: he is not الرئيس التونسي, whom nobody calls former. */
  private boolean isFormer(Entity e, List<String> called) {
    for (Words m : e.mentions()) {
      int first = page.mentions().tokenAt(m.begin());
      if (former.differ(words(callings.leading(first)), called)
          || former.differ(words(callings.following(first)), called)) {
        return true;
      }
    }
    return false;
  }

  private List<String> words(Range calling) {
    List<String> words = new ArrayList<>(calling.length());
    for (int j = calling.first(); j <= calling.last(); j++) {
      words.add(page.folded(j));
    }
    return words;
  }

  private int lacks(List<String> roles, Office office) {
    int least = Integer.MAX_VALUE;
    for (String role : roles) {
      least = Math.min(least, missing(called(role), office));
    }
    return least;
  }

  private int lacks(Range calling, Office office) {
    return missing(calling(calling), office);
  }

  private Calling calling(Range words) {
    List<String> surfaces = new ArrayList<>(words.length());
    for (int j = words.first(); j <= words.last(); j++) {
      surfaces.add(page.text().surface(j));
    }
    return Calling.of(surfaces, page.words());
  }

  private Calling called(String role) {
    return Calling.of(List.of(role.split(" ", -1)), page.words());
  }

  private int missing(Calling calling, Office office) {
    return calling.lacks(office.called(), office.owned());
  }

  /** أمير البلاد ورئيس الوزراء: the token at which a second office joins the first, 0 for none. */
  int secondIn(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      boolean joins = page.startsWithConjunction(j) && page.is(j, SpeechWords.ROLE);
      if (joins && page.is(source.first(), SpeechWords.ROLE)) {
        return j;
      }
    }
    return 0;
  }

  /** The body named last whose name begins with the words, or stands behind the word; else null. */
  @Nullable Entity body(Range source) {
    return bodies.of(source.first(), told(source));
  }

  /** The entity of the last mention before the token; null without one. */
  static @Nullable Entity before(List<At> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : mentions.get(low - 1).entity();
  }

  /** The words that describe: without articles, prepositions and ذاته. */
  private List<String> told(Range source) {
    List<String> told = new ArrayList<>();
    for (int j = source.first(); j <= source.last(); j++) {
      if (page.isWord(j)
          && !page.isPreposition(j)
          && !page.is(j, SpeechWords.SELF)
          && !praises(j)
          && !(j == source.first() && opensTitle(j, source.last()))
          && page.folded(j).length() > SHORTEST_WORD) {
        boolean joined = j == source.first() && page.startsWithConjunction(j);
        told.add(SourceWords.stripped(joined ? page.folded(j).substring(1) : page.folded(j)));
      }
    }
    return told;
  }

  /** الملك المفدى: an honour that tells nobody apart. */
  private boolean praises(int j) {
    return switch (page.folded(j)) {
      case "المفدي", "الموقر", "المحبوب" -> true;
      default -> false;
    };
  }

  /** صاحب السمو رئيس الهيئة: behind a title the office tells who is meant. */
  private boolean opensTitle(int first, int last) {
    boolean office = false;
    for (int j = first + 1; j <= last; j++) {
      office |= page.is(j, SpeechWords.ROLE) && !page.is(j, SpeechWords.HONORIFIC);
    }
    return office && page.is(first, SpeechWords.HONORIFIC);
  }
}
