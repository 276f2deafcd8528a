package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.NameKeys;
import org.isnad.lexicon.Romaniser;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;

/**
 * Gathers the mentions of one article into individuals. Longer names come first; a shorter one
 * joins the individual whose name holds its words (a surname, or an organisation's head noun with
 * the article), if there is exactly one such or the nearest before it.
 */
final class Resolution {

  private static final String ARTICLE = "ال";

  /** A name shortened in its middle keeps so many words. */
  private static final int LEAST_SHORTENED = 3;

  /** السلطات التركية and الحكومة التركية are one. */
  private static final String AUTHORITIES = NameKeys.spellingKey("سلطات");

  /** Nouns of areas that are known by the place in them: منطقة الحوبان. */
  private static final Set<String> AREAS = Set.of("منطقة", "ناحية");

  private static final String FATHER = NameKeys.spellingKey("أبو");
  private static final int SHORTEST_JOINED = 5;
  private static final String SON = NameKeys.spellingKey("بن");
  private static final String GOVERNMENT = NameKeys.spellingKey("حكومة");

  private final AnalyzedText text;
  private final NameLists lists;
  private final Romaniser romaniser;
  private final OwnForces forces;
  private final List<Individual> individuals = new ArrayList<>();
  private final Map<String, Individual> byKey = new HashMap<>();

  /** Individuals by each word of their name, so that a long article costs no more a mention. */
  private final Map<String, List<Individual>> byWord = new HashMap<>();

  Resolution(AnalyzedText text, NameLists lists, Romaniser romaniser) {
    this.romaniser = romaniser;
    this.lists = lists;
    this.text = text;
    this.forces = new OwnForces(text, lists);
  }

  List<Entity> resolve(List<Mention> mentions) {
    List<Mention> byLength = byLength(mentions);
    RoleReader reader = new RoleReader(text, lists, mentions);
    TitleBearers bearers = new TitleBearers(text, reader);
    Map<Integer, Individual> byEnd = new HashMap<>();
    for (Mention m : byLength) {
      if (!isSecondary(m)) {
        individual(m).ifPresent(i -> add(m, i, byEnd));
      }
    }
    for (Mention m : byLength) {
      if (m.evidence().equals(BracketAliases.EVIDENCE)) {
        addAlias(m, byEnd);
      } else if (m.evidence().equals(PersonFinder.STANDING)) {
        bearers.of(m, individuals).or(() -> individual(m)).ifPresent(i -> add(m, i, byEnd));
      }
    }
    for (Mention m : byLength) {
      if (m.evidence().equals(BracketAliases.AGAIN)) {
        individual(m).ifPresent(i -> add(m, i, byEnd));
      }
    }
    forces.join(individuals);
    individuals.sort(Comparator.comparingInt(Individual::firstToken));
    List<Entity> entities = new ArrayList<>();
    for (Individual i : individuals) {
      entities.add(entity("E" + (entities.size() + 1), i, reader));
    }
    return entities;
  }

  /** A mention with what it is sorted by, which would be costly to ask for at each comparison. */
  private record Measured(Mention mention, int words, boolean town) {}

  /** What is listed, then the longest names, towns before other places of the name. */
  private List<Mention> byLength(List<Mention> mentions) {
    List<Measured> measured = new ArrayList<>(mentions.size());
    for (Mention m : mentions) {
      measured.add(new Measured(m, nameWords(m), isTown(m)));
    }
    measured.sort(
        Comparator.comparingInt((Measured m) -> m.mention.known() != null ? 0 : 1)
            .thenComparingInt(m -> -m.words)
            .thenComparingInt(m -> m.town ? 0 : 1)
            .thenComparingInt(m -> m.mention.first()));
    return measured.stream().map(Measured::mention).toList();
  }

  /** Whether the mention tells whom it names only once the others are known. */
  private static boolean isSecondary(Mention m) {
    return m.evidence().equals(BracketAliases.EVIDENCE)
        || m.evidence().equals(BracketAliases.AGAIN)
        || m.evidence().equals(PersonFinder.STANDING);
  }

  /** An alias in brackets names whom the words before them name, and does so further on. */
  private void addAlias(Mention m, Map<Integer, Individual> byEnd) {
    Individual direct = byEnd.get(m.first() - 1);
    Individual named = direct != null ? direct : byEnd.get(m.first() - 2);
    if (named != null) {
      add(m, named, byEnd);
      byKey.putIfAbsent(identity(m, name(m)), named);
    }
  }

  private static void add(Mention m, Individual individual, Map<Integer, Individual> byEnd) {
    individual.mentions.add(m);
    byEnd.put(m.end(), individual);
  }

  private int nameWords(Mention m) {
    return keys(name(m)).size();
  }

  /**
   * مدينة حلب and منطقة جازان are named حلب and جازان; شرق حلب keeps its first word, which tells it
   * apart.
   */
  private String name(Mention m) {
    String name = m.name(text);
    int space = name.indexOf(' ');
    if (space < 0 || !isHeaded(m)) {
      return m.evidence().equals(OrganisationFinder.EVIDENCE) ? withoutOrigin(m, name) : name;
    }
    String rest = name.substring(space + 1);
    boolean area = AREAS.contains(text.stem(m.first())) && rest.indexOf(' ') < 0;
    return m.type() == EntityType.GPE || area ? rest : name;
  }

  /** Whether a noun that announces places opens the mention: محافظة جدة. */
  private boolean isHeaded(Mention m) {
    boolean inner =
        m.evidence().equals(OrganisationFinder.INNER_EVIDENCE)
            && m.type().isPlace()
            && m.known() == null
            && lists.placeHead(text.stem(m.first())).isPresent();
    return inner || m.evidence().equals(PlaceFinder.EVIDENCE);
  }

  /** Told to be a town by the noun before it, which is not the port of that town: مدينة شقرة. */
  private boolean isTown(Mention m) {
    return m.type() == EntityType.GPE && m.length() > 1 && isHeaded(m);
  }

  /**
   * A paper or a company is named without the adjective of its country: صحيفة هآرتس الإسرائيلية.
   */
  private String withoutOrigin(Mention m, String name) {
    int last = m.end() - 1;
    boolean origin =
        m.length() > 2
            && lists.isDemonym(text.stem(last))
            && text.analysis(last).isDefinite()
            && text.analysis(last).proclitics().isEmpty()
            && OrganisationExtent.isNameLike(text, last - 1)
            && !text.analysis(last - 1).isDefinite();
    return origin ? name.substring(0, name.lastIndexOf(' ')) : name;
  }

  private Optional<Individual> individual(Mention m) {
    String name = name(m);
    String key = m.known() != null ? m.known().name() + "|" + m.known().type() : identity(m, name);
    Individual same = byKey.get(key);
    if (same != null) {
      return Optional.of(same);
    }
    boolean whole = m.known() != null || m.evidence().equals(PersonFinder.STANDING);
    Optional<Individual> holder = whole ? Optional.empty() : holder(m, name);
    if (holder.isPresent()) {
      byKey.put(key, holder.get());
      return holder;
    }
    if (m.strength() == Mention.WEAK
        && m.evidence().equals(OrganisationFinder.EVIDENCE)
        && !stands(m)) {
      return Optional.empty();
    }
    Individual made = new Individual(m.type(), name, m);
    made.names.add(keys(m.type(), name));
    individuals.add(made);
    Set<String> words = new LinkedHashSet<>();
    made.names.forEach(words::addAll);
    for (String word : words) {
      byWord.computeIfAbsent(group(made.type) + word, w -> new ArrayList<>()).add(made);
    }
    byKey.put(key, made);
    byKey.putIfAbsent(group(made.type) + String.join(" ", made.keys), made);
    return Optional.of(made);
  }

  /** A head noun with the article stands for itself only where it is a body: الحكومة، الجيش. */
  private boolean stands(Mention m) {
    return lists.isBody(Letters.fold(m.name(text))) || forces.haveFought(m);
  }

  private static String identity(Mention m, String name) {
    List<String> keys = keys(m.type(), name);
    return group(m.type()) + String.join(" ", keys);
  }

  private static String group(EntityType type) {
    return switch (type) {
      case GPE, LOC, FAC -> "place:";
      case PER -> "person:";
      case ORG -> "organisation:";
      case NORP, EVENT, MISC -> type + ":";
    };
  }

  private Optional<Individual> holder(Mention m, String name) {
    List<String> keys = keys(m.type(), name);
    Individual best = null;
    String first = keys.isEmpty() ? "" : group(m.type()) + keys.getFirst();
    for (Individual i : byWord.getOrDefault(first, List.of())) {
      if (holds(i, m, keys, name)) {
        if (best == null || nearer(i, best, m)) {
          best = i;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** An organisation's head noun with the article: الوزارة. */
  private boolean isHead(String name) {
    String folded = Letters.fold(name);
    return folded.startsWith(ARTICLE)
        && lists.organisationHead(folded.substring(ARTICLE.length())).isPresent();
  }

  /** Whether the mention rather means a, who bears the same title or was named last before. */
  private boolean nearer(Individual a, Individual b, Mention m) {
    boolean titled = isTitledAs(a, m);
    return titled == isTitledAs(b, m) ? lastBefore(a, m) > lastBefore(b, m) : titled;
  }

  /** Whether the title right before the mention stands before the individual's name elsewhere. */
  private boolean isTitledAs(Individual i, Mention m) {
    int at = m.first() - 1;
    if (m.type() != EntityType.PER || at < 0 || !lists.isTitle(text.folded(at))) {
      return false;
    }
    for (Mention other : i.mentions) {
      if (other.first() > 0 && text.folded(other.first() - 1).equals(text.folded(at))) {
        return true;
      }
    }
    return false;
  }

  private static int lastBefore(Individual i, Mention m) {
    int last = -1;
    for (Mention other : i.mentions) {
      if (other.first() < m.first()) {
        last = Math.max(last, other.first());
      }
    }
    return last;
  }

  private boolean holds(Individual i, Mention m, List<String> keys, String name) {
    for (List<String> full : i.names) {
      if (full.size() > keys.size() && holds(i, full, m, keys, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(
      Individual i, List<String> full, Mention m, List<String> keys, String name) {
    return switch (m.type()) {
      case PER -> isSamePerson(full, keys);
      case ORG ->
          m.evidence().equals(OrganisationFinder.INNER_EVIDENCE)
                  || m.evidence().equals(ClubFinder.EVIDENCE)
              ? full.subList(1, Math.min(full.size(), 1 + keys.size())).equals(keys)
              : keys.size() == 1
                  ? isHead(name) && full.getFirst().equals(keys.getFirst())
                  : full.subList(0, keys.size()).equals(keys) || isShortened(full, keys);
      case GPE, LOC, FAC ->
          full.getLast().equals(keys.getLast())
              && keys.size() == 1
              && isHeaded(i, full)
              && !(i.type == EntityType.FAC && isTown(m));
      case NORP, EVENT, MISC -> false;
    };
  }

  /**
   * Whether a person's shorter name is the longer one with names left out, in the same order. A
   * full name that the longer one holds behind بن is the father's.
   */
  private static boolean isSamePerson(List<String> full, List<String> keys) {
    int first = full.indexOf(keys.getFirst());
    boolean father = keys.size() > 1 && first > 0 && full.get(first - 1).equals(SON);
    return !father && isShortening(full, keys);
  }

  /** الاتحاد العام للشغل is the الاتحاد العام التونسي للشغل. */
  private static boolean isShortened(List<String> full, List<String> keys) {
    if (keys.size() < LEAST_SHORTENED
        || !full.getFirst().equals(keys.getFirst())
        || !full.getLast().equals(keys.getLast())) {
      return false;
    }
    return isShortening(full, keys);
  }

  private static boolean isShortening(List<String> full, List<String> keys) {
    int at = 0;
    for (String word : full) {
      at += at < keys.size() && word.equals(keys.get(at)) ? 1 : 0;
    }
    return at == keys.size();
  }

  /** مدينة حلب and حلب are one place, شرق حلب and حلب are not. */
  private static boolean isHeaded(Individual i, List<String> full) {
    return i.type != EntityType.LOC && full.size() == 2;
  }

  private static List<String> keys(EntityType type, String name) {
    List<String> keys = keys(name);
    if (type == EntityType.ORG && !keys.isEmpty() && keys.getFirst().equals(AUTHORITIES)) {
      keys.set(0, GOVERNMENT);
    }
    return keys;
  }

  static List<String> keys(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : name.split(" ")) {
      String key = NameKeys.spellingKey(word);
      if (key.startsWith(FATHER) && key.length() > SHORTEST_JOINED) {
        keys.add(FATHER); // أبوعاقلة is أبو عاقلة
        keys.add(key.substring(FATHER.length()));
      } else if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** People and places are spelt out; an organisation's name would have to be translated. */
  private Optional<String> romanised(Individual i) {
    boolean spelt = i.type == EntityType.PER || i.type == EntityType.GPE;
    return spelt ? Optional.of(romaniser.romanise(i.name)) : Optional.empty();
  }

  /** What the text calls a person comes before what the tables know. */
  private List<String> roles(Individual i, RoleReader reader) {
    Set<String> roles = new LinkedHashSet<>();
    if (i.type == EntityType.PER) {
      i.mentions.forEach(m -> reader.roles(m).forEach(roles::add));
    }
    i.known.flatMap(KnownEntity::role).ifPresent(roles::add);
    return List.copyOf(roles);
  }

  private Entity entity(String id, Individual i, RoleReader reader) {
    i.mentions.sort(Comparator.comparingInt(Mention::first));
    Map<Integer, Words> words = new LinkedHashMap<>();
    for (Mention m : i.mentions) {
      words.put(m.first(), m.words(text));
    }
    List<String> roles = roles(i, reader);
    Optional<String> english = i.known.map(KnownEntity::english).or(() -> romanised(i));
    return new Entity(
        id,
        i.type,
        i.name,
        english,
        i.known.isEmpty() && english.isPresent(),
        i.known.flatMap(KnownEntity::wikidata),
        roles,
        List.copyOf(words.values()),
        i.evidence);
  }
}
