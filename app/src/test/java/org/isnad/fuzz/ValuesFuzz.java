package org.isnad.fuzz;

import java.util.Optional;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;
import org.isnad.reading.ValueReader;

/** Any phrase, read as quantities and times. */
public final class ValuesFuzz {
  private static final ValueReader READER = ValueReader.standard();
  private static final Optional<PublicationTime> PUBLISHED =
      Optional.of(PublicationTime.parse("2013-02-12T04:30"));

  private ValuesFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String phrase = FuzzText.of(bytes);
    for (Figure f : READER.figures(phrase)) {
      check(phrase, f.words());
      if (!Double.isFinite(f.value())) {
        throw new IllegalStateException("not a number: " + f);
      }
    }
    for (TimeExpression t : READER.times(phrase, PUBLISHED)) {
      check(phrase, t.words());
    }
  }

  private static void check(String phrase, Words words) {
    if (!phrase.startsWith(words.text(), words.begin())) {
      throw new IllegalStateException("not the phrase's words: " + words);
    }
  }
}
