package org.isnad.fuzz;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;

/** Any text, read by every extractor. */
public final class ReadingFuzz {
  private static final Reader READER = Reader.standard();
  private static final PublicationTime PUBLISHED = PublicationTime.of(LocalDate.of(2016, 12, 13));

  private ReadingFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<PublicationTime> published =
        bytes.length % 2 == 0 ? Optional.of(PUBLISHED) : Optional.empty();
    Article article =
        new Article(
            "fuzz",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published,
            FuzzText.of(bytes));
    Invariants.check(READER.read(article));
  }
}
