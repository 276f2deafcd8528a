package org.isnad.corpus.story;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;
import org.isnad.reading.Reader;

/** Makes the digest of a reading. Immutable and thread-safe. */
public final class Digester {

  private static final int LEAD_WORDS = 70;

  /** Words of the beginning that stand in for a headline where there is none. */
  private static final int TITLE_WORDS = 30;

  /** How far into the text, in UTF-16 units, an article tells when its happening took place. */
  private static final int OPENING = 450;

  /** How far into the text, in UTF-16 units, it gives the figures that the happening is about. */
  private static final int LEADING = 700;

  /** Content words from which a sentence is more than a dateline or a cry. */
  private static final int OPENING_WORDS = 6;

  private static final int LEAST_VALUE = 3;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2040;
  private static final int ISO_DATE = 10;
  private static final double SECONDS_A_DAY = 86_400;

  private final Reader reader;

  public Digester(Reader reader) {
    this.reader = reader;
  }

  /** The digest of what {@code reading} read. */
  public Digest digest(Reading reading) {
    return digest(reading, reader.analyze(reading.article().text()));
  }

  /**
   * The digest of what {@code reading} read.
   *
   * @param body its article's text, analysed
   */
  public Digest digest(Reading reading, AnalyzedText body) {
    Article article = reading.article();
    String title = article.title().orElse("");
    SortedMap<String, Integer> titleTerms = new TreeMap<>();
    if (title.isBlank()) {
      count(body, TITLE_WORDS, titleTerms);
    } else {
      count(reader.analyze(title), Integer.MAX_VALUE, titleTerms);
    }
    SortedMap<String, Integer> lead = new TreeMap<>(titleTerms);
    count(body, LEAD_WORDS, lead);
    return new Digest(
        article.id(),
        article.published().map(Digester::day).orElse(OptionalDouble.empty()),
        titleTerms,
        lead,
        opening(reading, body, titleTerms),
        names(reading, title),
        mentions(reading, EntityType::isPlace),
        mentions(reading, t -> t == EntityType.ORG),
        figures(reading, Integer.MAX_VALUE),
        days(reading),
        figures(reading, LEADING).navigableKeySet());
  }

  private static OptionalDouble day(PublicationTime time) {
    return OptionalDouble.of(
        time.date().toEpochDay()
            + time.time().map(LocalTime::toSecondOfDay).orElse(0) / SECONDS_A_DAY);
  }

  /** Counts content words among the first words. */
  private static void count(AnalyzedText text, int first, Map<String, Integer> terms) {
    int words = 0;
    for (int i = 0; i < text.size() && words < first; i++) {
      if (text.isWord(i) && isContent(text, i)) {
        terms.merge(text.lemma(i), 1, Integer::sum);
      }
      words += text.isWord(i) || text.isNumber(i) ? 1 : 0;
    }
  }

  private static boolean isContent(AnalyzedText text, int i) {
    Pos pos = text.pos(i);
    return switch (pos) {
      case PREPOSITION,
          CONJUNCTION,
          COMPLEMENTISER,
          PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PARTICLE,
          ADVERB ->
          false;
      default -> text.lemma(i).length() > 1;
    };
  }

  /** The first sentence with enough content words; the headline's words where there is none. */
  private static SortedMap<String, Integer> opening(
      Reading reading, AnalyzedText body, SortedMap<String, Integer> title) {
    for (Span sentence : reading.sentences()) {
      SortedMap<String, Integer> terms = new TreeMap<>();
      int words = 0;
      for (int i = body.tokens().firstAt(sentence.begin());
          i < body.size() && body.begin(i) < sentence.end();
          i++) {
        if (body.isWord(i) && isContent(body, i)) {
          terms.merge(body.lemma(i), 1, Integer::sum);
          words++;
        }
      }
      if (words >= OPENING_WORDS) {
        return terms;
      }
    }
    return title;
  }

  private static SortedMap<String, Integer> mentions(
      Reading reading, Predicate<EntityType> wanted) {
    SortedMap<String, Integer> names = new TreeMap<>();
    for (Entity e : reading.entities()) {
      if (wanted.test(e.type())) {
        names.merge(e.name(), e.mentions().size(), Integer::sum);
      }
    }
    return names;
  }

  private SortedMap<String, Integer> names(Reading reading, String title) {
    SortedMap<String, Integer> names = new TreeMap<>();
    for (Entity e : reading.entities()) {
      add(e, e.name(), names);
    }
    if (!title.isBlank()) {
      Map<String, String> shorter = shorterForms(names);
      for (Entity e : reader.read(Article.ofText("title", title)).entities()) {
        add(e, shorter.getOrDefault(e.name(), e.name()), names);
      }
    }
    return names;
  }

  /** Headlines name by the last name whom the text gives in full. */
  private static Map<String, String> shorterForms(SortedMap<String, Integer> names) {
    Map<String, String> shorter = new HashMap<>();
    for (String name : names.keySet()) {
      int space = name.lastIndexOf(' ');
      if (space > 0) {
        shorter.putIfAbsent(name.substring(space + 1), name);
      }
    }
    shorter.keySet().removeAll(names.keySet());
    return shorter;
  }

  private static void add(Entity e, String name, SortedMap<String, Integer> names) {
    if (e.type() != EntityType.MISC) {
      names.merge(name, e.mentions().size(), Integer::sum);
    }
  }

  /** Figures that begin before {@code end}; numbers that may be ordinals or years tell nothing. */
  private static NavigableMap<String, Integer> figures(Reading reading, int end) {
    NavigableMap<String, Integer> figures = new TreeMap<>();
    for (Figure f : reading.figures()) {
      boolean year =
          f.kind() == FigureKind.OTHER && f.value() >= FIRST_YEAR && f.value() < LAST_YEAR;
      if (f.words().begin() < end && f.value() >= LEAST_VALUE && !year) {
        figures.merge(f.kind().label() + " " + f.value(), 1, Integer::sum);
      }
    }
    return figures;
  }

  private static SortedSet<String> days(Reading reading) {
    SortedSet<String> days = new TreeSet<>();
    for (TimeExpression t : reading.times()) {
      boolean dated = t.type() == TimeType.DATE || t.type() == TimeType.TIME;
      if (dated && t.words().begin() < OPENING && isDay(t.value())) {
        days.add(t.value().substring(0, ISO_DATE));
      }
    }
    return days;
  }

  private static boolean isDay(String value) {
    return value.length() >= ISO_DATE
        && value.charAt(4) == '-'
        && Character.isDigit(value.charAt(5))
        && value.charAt(7) == '-';
  }
}
