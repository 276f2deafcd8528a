package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Up to where what an article tells is a foreign paper's report. */
class PapersTest {

  private static final String REPORT =
      "ذكرت صحيفة المدار أن السد قديم. وقالت الصحيفة إن المياه انحسرت. ";

  private static List<List<String>> channels(String text) {
    return Read.statements(text).stream().map(Read::via).toList();
  }

  private static List<String> lastOf(String text) {
    return channels(text).getLast();
  }

  @Test
  void whomTheReportQuotes() {
    assertThat(lastOf(REPORT + "وأكد المحافظ أن المطر كثير.")).containsExactly("صحيفة المدار");
  }

  @Test
  void mediaThatAreNotNamedAreNotQuotedFromAPaper() {
    assertThat(lastOf(REPORT + "وكشفت وسائل إعلام محلية أن المطر كثير.")).isEmpty();
    assertThat(lastOf(REPORT + "وأكدت عدة وسائل إعلام أن المطر كثير.")).isEmpty();
  }

  @Test
  void anotherMatterIsNotThePapers() {
    assertThat(lastOf(REPORT + "وفي غضون ذلك، أكد المحافظ أن المطر كثير.")).isEmpty();
    assertThat(lastOf(REPORT + "من جهة أخرى، أكد المحافظ أن المطر كثير.")).isEmpty();
  }

  @Test
  void thePaperToWhichTheArticleComesBackHoldsOn() {
    assertThat(
            channels(
                REPORT + "من جهة أخرى، أكد المحافظ أن المطر كثير. وأشار التقرير إلى أن السد سليم."))
        .contains(List.of("صحيفة المدار"));
  }

  @Test
  void thePaperByAnotherNameIsNotQuotedFromItself() {
    assertThat(lastOf(REPORT + "وبحسب هذه الصحيفة فإن المطر كثير هذا العام.")).isEmpty();
    assertThat(lastOf(REPORT + "وأشار تقرير المدار إلى أن المطر كثير.")).isEmpty();
  }

  @Test
  void aPlaceWhereEverybodyWritesIsNoPaper() {
    assertThat(
            lastOf(
                "أعلن موقع التواصل الاجتماعي تويتر أن الخدمة جديدة. وأوضحت الشركة أن الدخول آمن."))
        .isEmpty();
  }

  @Test
  void whatOneToldAPaperFirstDoesNotBindTheOthers() {
    assertThat(
            lastOf("قال الناطق سامر خليل لصحيفة المدار إن السد قديم. وأكد المحافظ أن المطر كثير."))
        .isEmpty();
  }
}
