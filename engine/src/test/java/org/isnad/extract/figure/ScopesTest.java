package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Figure;
import org.junit.jupiter.api.Test;

class ScopesTest {

  @Test
  void placeBehindTheFigure() {
    Figure figure = Read.figures("يعمل 40 طبيبا في شرق مدينة حلب").getFirst();
    assertThat(figure.place()).contains("حلب");
  }

  @Test
  void placeOfAnotherClauseIsNotTaken() {
    Figure figure = Read.figures("وصل 40 طبيبا، واجتمع الوزراء في القاهرة").getFirst();
    assertThat(figure.place()).isEmpty();
  }

  @Test
  void onlyDateOfTheSentence() {
    Figure figure = Read.figures("وصل 40 طبيبا أمس إلى المخيم").getFirst();
    assertThat(figure.time()).contains("2016-12-13");
  }

  @Test
  void twoDatesTellNothing() {
    Figure figure = Read.figures("وصل 40 طبيبا أمس ويعودون في 20 ديسمبر").getFirst();
    assertThat(figure.time()).isEmpty();
  }
}
