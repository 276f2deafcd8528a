package org.isnad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;

/** The times of a sentence, of an article published on Wednesday, 14 December 2016. */
record Phrases(List<TimeExpression> times) {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor();
  private static final Optional<PublicationTime> WEDNESDAY =
      Optional.of(PublicationTime.parse("2016-12-14T09:00"));

  static Phrases news(String text) {
    return of(text, Outlook.NEWS);
  }

  static Phrases coming(String text) {
    return of(text, Outlook.COMING);
  }

  private static Phrases of(String text, Outlook outlook) {
    return new Phrases(EXTRACTOR.extract(LEXICON.analyze(text), WEDNESDAY, outlook));
  }

  /** One expression has these words and this value. */
  void reads(String words, String value) {
    assertThat(times)
        .extracting(t -> t.words().text() + " = " + t.value())
        .contains(words + " = " + value);
  }

  void readsNothing() {
    assertThat(times).isEmpty();
  }
}
