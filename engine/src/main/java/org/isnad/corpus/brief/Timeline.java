package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.model.Event;
import org.isnad.model.EventStatus;
import org.isnad.model.Span;
import org.isnad.model.Words;

/** Puts what a story's articles tell as happening in order of days. */
public final class Timeline {

  private static final double SAME = 0.5;
  private static final int ISO_DATE = 10;

  private final Likeness likeness;

  private record Entry(
      String day, String type, List<Account> accounts, Map<String, Integer> lemmas) {}

  public Timeline(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The happenings that are told with a day, in order of days; nothing that is only planned. */
  public List<Moment> of(List<Told> articles) {
    List<Entry> entries = new ArrayList<>();
    for (Told article : articles) {
      Set<Span> taken = new HashSet<>();
      for (Event e : article.reading().events()) {
        boolean told = e.status() == EventStatus.HAPPENED || e.status() == EventStatus.ONGOING;
        String time = e.time().orElse("");
        if (told && isDay(time) && taken.add(article.sentence(e.anchor().begin()))) {
          add(entries, article, e, time.substring(0, ISO_DATE));
        }
      }
    }
    return entries.stream()
        .sorted(Comparator.comparing(Entry::day))
        .map(e -> new Moment(e.day(), e.type(), e.accounts()))
        .toList();
  }

  private void add(List<Entry> entries, Told article, Event event, String day) {
    Span sentence = article.sentence(event.anchor().begin());
    Words words = article.reading().article().words(sentence.begin(), sentence.end());
    Account account = article.account(words, event.statement().flatMap(article::statement));
    Map<String, Integer> lemmas = article.lemmas(sentence);
    for (Entry e : entries) {
      if (e.day().equals(day) && likeness.cosine(e.lemmas(), lemmas) >= SAME) {
        e.accounts().add(account);
        return;
      }
    }
    entries.add(
        new Entry(
            day,
            event.type().name().toLowerCase(Locale.ROOT),
            new ArrayList<>(List.of(account)),
            lemmas));
  }

  private static boolean isDay(String value) {
    return value.length() >= ISO_DATE
        && value.charAt(4) == '-'
        && Character.isDigit(value.charAt(5))
        && value.charAt(7) == '-';
  }
}
