package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingsTest {

  @Test
  void whatSomebodyCallsAThingIsQuotedAndTheirs() {
    assertThat(Read.told("قالت المنظمة إن الوضع صعب، منتقدة ما سمته “التهجير القسري للسكان”."))
        .contains("المنظمة > التهجير القسري للسكان");
    assertThat(Read.told("استنكرت النقابة ما وصفته بـ«التراجع الكبير» في الأجور."))
        .contains("النقابة > التراجع الكبير");
  }

  @Test
  void whoCallsItSoMayStandBehindTheVerb() {
    assertThat(Read.told("انتهت أمس المرحلة التي سماها الوزير «عام الصبر»."))
        .containsExactly("الوزير > عام الصبر");
  }

  @Test
  void aMarkTheWrongWayRoundBehindADrawnOutLetterOpens() {
    assertThat(Read.told("قال الكاتب إن المسرح هو ما وصفه بـ”الاختيار الحتمي”، ولا يفكر في غيره."))
        .contains("الكاتب > الاختيار الحتمي");
  }

  @Test
  void whatIsSaidToBeSoIsSaidByTheSame() {
    assertThat(Read.told("وانتقد المصدر ما قال إنه “استمرار للحكومة في سياسة التجاهل”."))
        .contains("المصدر > استمرار للحكومة في سياسة التجاهل");
  }
}
