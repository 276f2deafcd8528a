package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports in relative clauses and behind another's words. */
class RelativeReportsTest {

  @Test
  void peopleWhoseDeedIsToldSpeakInTheirRelativeClause() {
    assertThat(Read.told("وسهلت الشرطة دخول المستوطنين الذين دعوا إلى هدم السور."))
        .containsExactly("المستوطنون > هدم السور");
  }

  @Test
  void theMainClauseBehindARelativeOneIsNoneOfItsWords() {
    assertThat(
            Read.toldWith(
                "وباستثناء سامر خليل الذي أقر بانتمائه إلى الجماعة، نفى المتهمون أي صلة بها.",
                "سامر خليل"))
        .containsExactly("سامر خليل > انتمائه إلى الجماعة", "المتهمون > أي صلة بها");
  }

  @Test
  void whoeverTellsOfAThingSaysWhatItIsSaidToBe() {
    assertThat(Read.told("ونددت الوزارة أمس بالغارة التي قالت إنها دمرت المدرسة."))
        .contains("الوزارة > دمرت المدرسة");
  }

  @Test
  void aReportInsideAnothersWordsStandsThoughNobodyShowsWhoseItIs() {
    assertThat(Read.told("وقالت الوكالة إن بيتا نهب ليلا، وهم يقولون إن الجيران غادروا."))
        .contains("- > الجيران غادروا");
  }

  @Test
  void whatADocumentPointedToIsItsAccount() {
    assertThat(Read.told("سيخصص ريع الحفل للمتضررين حسب ما أشار إليه بلاغ الجمعية."))
        .containsExactly("الجمعية > سيخصص ريع الحفل للمتضررين");
  }

  @Test
  void aMonthClosesTheSubjectOfAClaimedDeed() {
    assertThat(Read.told("وتبنت جماعة متشددة في مايو إطلاق قذيفتين على الثكنة."))
        .containsExactly("جماعة متشددة > إطلاق قذيفتين على الثكنة");
  }

  @Test
  void whatIsOfferedMayBeAPair() {
    assertThat(Read.told("ورفع الوزير التهاني والتبريكات إلى الأمير."))
        .containsExactly("الوزير > التهاني والتبريكات إلى الأمير");
  }

  @Test
  void whatIsSwornStandsBehindItsPreposition() {
    assertThat(Read.told("وأقسمت الحركة على محاربة الجيش."))
        .containsExactly("الحركة > محاربة الجيش");
  }

  @Test
  void aRelativeClauseBetweenDashesEndsWithThem() {
    assertThat(
            Read.toldWith(
                "وتسلم الرئيس سامر خليل - الذي توعد بسحق التمرد - مهامه أمس.", "سامر خليل"))
        .containsExactly("سامر خليل > سحق التمرد");
  }
}
