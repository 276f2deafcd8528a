package org.isnad.corpus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.line.LineFinder;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Reader READER = SharedReader.get();
  private static final Lexicon LEXICON = SharedLexicon.get();

  /** Positions of articles that appeared on one day after the other. */
  private static List<Position> positions(String... texts) {
    List<Told> articles = new ArrayList<>();
    for (String text : texts) {
      int n = articles.size() + 1;
      Article article =
          new Article(
              "a" + n,
              Optional.of("صحيفة " + n),
              Optional.empty(),
              Optional.empty(),
              Optional.of(PublicationTime.parse("2021-03-0" + n)),
              text);
      articles.add(new Told(READER.read(article), LEXICON.analyze(text)));
    }
    Likeness likeness = new Likeness(articles);
    return Positions.of(articles, new LineFinder(likeness, List.of()).claims(articles), likeness);
  }

  @Test
  void whatOneSaidOnTwoDays() {
    assertThat(
            positions(
                "قال وزير النقل ماهر درويش إن الميناء القديم سيغلق نهاية الشهر.",
                "قال وزير النقل ماهر درويش إن الطريق إلى الجبل صار سالكا أمام الشاحنات."))
        .hasSize(1)
        .first()
        .satisfies(p -> assertThat(p.sayings()).hasSize(2));
  }

  @Test
  void whatIsOnlyToldAgainIsNoOtherSaying() {
    assertThat(
            positions(
                "نفى وزير النقل ماهر درويش بيع أرض الميناء القديم.",
                "نفى وزير النقل ماهر درويش أن يكون قد جرى قبل الصيف بيع أرض الميناء القديم لشركة"
                    + " سفن أجنبية من دون مزاد."))
        .isEmpty();
  }
}
