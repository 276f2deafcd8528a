package org.isnad.web.page.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.reading.Reader;
import org.isnad.web.page.article.ArticlePage.Paragraph;
import org.isnad.web.page.article.ArticlePage.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT =
      "قالت وزارة الصحة إن 12 شخصا قتلوا في حمص يوم الثلاثاء.\n\nولم تعلق جهة أخرى.";
  private static final Reading READING = Reader.standard().read(Article.ofText("a", TEXT));

  @Test
  void thePiecesOfALineAreTheLine() {
    List<Paragraph> lines = MarkedText.paragraphs(READING, Optional.empty());

    assertThat(lines.stream().map(MarkedTextTest::text))
        .containsExactly(TEXT.lines().filter(l -> !l.isBlank()).toArray(String[]::new));
  }

  @Test
  void aFigureWithinAStatementKnowsBoth() {
    Piece figure =
        MarkedText.paragraphs(READING, Optional.empty()).getFirst().pieces().stream()
            .filter(p -> p.kind().equals("fig"))
            .findFirst()
            .orElseThrow();

    assertThat(figure.text()).isEqualTo("12 شخصا");
    assertThat(figure.datum()).isEqualTo("F1");
    assertThat(figure.statement()).isEqualTo("S1");
    assertThat(figure.classes()).isEqualTo("m fig st say");
  }

  @Test
  void whatTheReaderCameToSeeIsMarked() {
    Span at = new Span(TEXT.indexOf("وزارة"), TEXT.indexOf(" إن"));

    String marked =
        MarkedText.paragraphs(READING, Optional.of(at)).stream()
            .flatMap(p -> p.pieces().stream())
            .filter(Piece::at)
            .map(Piece::text)
            .collect(joining());

    assertThat(marked).isEqualTo("وزارة الصحة");
  }

  @Test
  void wordsBeyondTheTextMarkNothing() {
    assertThat(
            MarkedText.paragraphs(READING, Optional.of(new Span(5, 100_000))).stream()
                .flatMap(p -> p.pieces().stream())
                .filter(Piece::at))
        .isEmpty();
  }

  private static String text(Paragraph line) {
    return line.pieces().stream().map(Piece::text).collect(joining());
  }
}
