package org.isnad.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.NumberWords;
import org.isnad.model.Entity;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;
import org.isnad.model.Words;

/**
 * Finds time expressions and resolves them against the publication time and the text's anchors.
 * Immutable and thread-safe; build it once.
 */
public final class TimeExtractor {

  private static final int NEAR = 3;

  private final TimeWords words = TimeWords.load();
  private final NumberWords numbers = NumberWords.load();
  private final Occasions occasions = Occasions.load();

  /**
   * The time expressions of an article in order, not overlapping.
   *
   * @param published the reference; where empty, relative expressions stay unresolved
   */
  public List<TimeExpression> extract(AnalyzedText text, Optional<PublicationTime> published) {
    return extract(text, published, List.of());
  }

  /**
   * The time expressions of an article in order, not overlapping, but for those that are part of
   * somebody's or something's name.
   *
   * @param published the reference; where empty, relative expressions stay unresolved
   * @param entities whom and what the article names
   */
  public List<TimeExpression> extract(
      AnalyzedText text, Optional<PublicationTime> published, List<Entity> entities) {
    return extract(text, published, Outlook.NEWS, Names.of(text, entities));
  }

  /**
   * The time expressions of a text in order, not overlapping.
   *
   * @param published the reference; where empty, relative expressions stay unresolved
   * @param outlook which way an expression looks that does not say so
   */
  public List<TimeExpression> extract(
      AnalyzedText text, Optional<PublicationTime> published, Outlook outlook) {
    return extract(text, published, outlook, Names.none(text));
  }

  private List<TimeExpression> extract(
      AnalyzedText text, Optional<PublicationTime> published, Outlook outlook, Names names) {
    Scan scan = new Scan(text, words, numbers, names);
    List<Found> found = new Grammar(scan, outlook).findAll();
    if (found.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> day = published.map(p -> reference(p.date(), found));
    Resolver resolver =
        new Resolver(day, published.flatMap(PublicationTime::time), outlook, occasions);
    List<TimeExpression> times = new ArrayList<>(found.size());
    for (Found f : found) {
      int sentence = text.tokens().sentence(f.first());
      Resolved r = resolver.next(f.meaning(), Tense.at(scan, f.first(), f.end()), sentence);
      times.add(new TimeExpression(words(text, f, r), r.type(), r.value(), f.rule()));
    }
    return times;
  }

  /**
   * The exact words; بعد and قبل are not among those of a stretch that turned out a mere length.
   */
  private static Words words(AnalyzedText text, Found f, Resolved r) {
    if (r.type() == TimeType.DURATION && f.rule().startsWith(QuantityReader.SHIFT)) {
      return text.words(f.first() + 1, f.end() - 1);
    }
    int begin =
        f.letter() == 0
            ? text.begin(f.first())
            : text.tokens().offsetOfLetter(f.first(), f.letter());
    return Words.of(text.text(), begin, text.end(f.end() - 1));
  }

  /**
   * The day the text was written: where most of its own days with weekdays (أمس الثلاثاء) fit
   * another day near the day of publication, that day.
   */
  private static LocalDate reference(LocalDate published, List<Found> found) {
    Map<LocalDate, Integer> votes = new HashMap<>();
    for (Found f : found) {
      count(f.meaning(), published, votes);
    }
    int most = votes.getOrDefault(published, 0);
    LocalDate best = published;
    for (int near = -NEAR; near <= NEAR; near++) {
      LocalDate day = published.plusDays(near);
      if (votes.getOrDefault(day, 0) > most) {
        most = votes.getOrDefault(day, 0);
        best = day;
      }
    }
    return best;
  }

  private static void count(Meaning meaning, LocalDate published, Map<LocalDate, Integer> votes) {
    if (meaning instanceof Meaning.PartOfDay p && p.day().isPresent()) {
      count(p.day().get(), published, votes);
    } else if (meaning instanceof Meaning.Dated d) {
      count(d.offset(), published, votes);
    } else if (meaning instanceof Meaning.DayOffset d && d.weekday() > 0) {
      votes.merge(Weeks.dayOffset(d, published).minusDays(d.days()), 1, Integer::sum);
    }
  }
}
