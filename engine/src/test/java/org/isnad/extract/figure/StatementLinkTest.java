package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.StatementKind;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class StatementLinkTest {

  private static final String TEXT =
      "وصل 3 وزراء. قال الوزير إن الخبير أكد أن 12 سدا اكتملت وأن 5 سدود تأخرت";

  private static Statement statement(String id, String content) {
    int begin = TEXT.indexOf(content);
    Words words = Words.of(TEXT, begin, begin + content.length());
    return new Statement(
        id,
        words,
        StatementKind.INDIRECT,
        Words.of(TEXT, 13, 16),
        Stance.SAY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "test");
  }

  @Test
  void innermostStatementHoldsTheFigure() {
    AnalyzedText text = Read.LEXICON.analyze(TEXT);
    List<Statement> statements =
        List.of(
            statement("S1", "الخبير أكد أن 12 سدا اكتملت وأن 5 سدود تأخرت"),
            statement("S2", "12 سدا اكتملت"));
    List<Figure> figures = Read.EXTRACTOR.extract(text, List.of(), statements);
    assertThat(figures)
        .extracting(Figure::statement)
        .containsExactly(Optional.empty(), Optional.of("S2"), Optional.of("S1"));
  }
}
