package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** By which way words came: agencies, papers, documents, and the one quoted by a pronoun. */
class AccountsTest {

  private static List<String> chains(String text) {
    return Read.statements(text).stream().map(AccountsTest::chain).toList();
  }

  private static String chain(Statement s) {
    return String.join(" < ", Read.via(s)) + " < " + Read.speaker(s);
  }

  @Test
  void anAgencyThatQuotesTellsToo() {
    assertThat(chains("أفادت وكالة المدار نقلا عن شهود عيان بأن الطريق مغلق. وأضافت أنه خطر."))
        .containsExactly(" < وكالة المدار", "وكالة المدار < شهود عيان", " < وكالة المدار");
  }

  @Test
  void anAgencyNamedIsNoPointerBack() {
    assertThat(chains("قالت مصادر محلية إن الطريق مغلق. ونقلت وكالة المدار عن شهود أن الجسر تضرر."))
        .containsExactly(" < مصادر محلية", "وكالة المدار < شهود");
  }

  @Test
  void quotedByAPronounIsWhoSpokeLast() {
    assertThat(chains("قال سامر خليل إن الخلاف مستمر. ونقلت صحيفة المدار عنه قوله إن الحل قريب."))
        .containsExactly(" < سامر خليل", "صحيفة المدار < سامر خليل");
  }

  @Test
  void whatAPaperPassesOnDoesNotReachBack() {
    assertThat(chains("قالت وزارة الدفاع إن الطريق آمن. ونقلت صحيفة المدار عن شهود أن الجسر تضرر."))
        .containsExactly(" < وزارة الدفاع", "صحيفة المدار < شهود");
  }

  @Test
  void aDocumentIsWhosePublishedIt() {
    assertThat(chains("وارتفع العدد إلى سبعة، وفقا لبيان صدر في الثاني من مايو عن مكتب المحافظ."))
        .containsExactly(" < مكتب المحافظ");
  }

  @Test
  void theLettersInBracketsAreNoFurtherName() {
    assertThat(chains("قال سامر خليل لوكالة الأنباء الألمانية (د.ب.أ) إن الطريق مغلق."))
        .containsExactly("وكالة الأنباء الألمانية < سامر خليل");
  }

  @Test
  void anAttributionBehindAsTellsTheWholeClause() {
    assertThat(Read.told("قتل سبعة أشخاص في انهيار الجسر، كما أعلنت السلطات المحلية."))
        .containsExactly("السلطات المحلية > قتل سبعة أشخاص في انهيار الجسر");
  }

  @Test
  void whoIsAskedIsNoPartOfTheSource() {
    assertThat(Read.told("واتهم المحتجون السلطات المحلية بتجاهل المطالب."))
        .containsExactly("المحتجون > تجاهل المطالب");
  }

  @Test
  void anythingMayBeDenied() {
    assertThat(Read.told("نفى الوزير سامر خليل أي علاقة بالحادث."))
        .containsExactly("سامر خليل > أي علاقة بالحادث");
  }

  @Test
  void aRelativeOfTheOtherGenderIsNoSubject() {
    assertThat(Read.told("وانتقد سامر خليل الغارات على القرية والتي قال إنها أنهت الهدنة."))
        .contains("سامر خليل > أنهت الهدنة");
  }

  @Test
  void whoGoesOnBehindALeadingAttributionIsTheSame() {
    assertThat(
            Read.told(
                "وحسب المجلس المحلي، فإن الطريق إلى المدينة مغلق، وأضاف في بيان أن الجسر تضرر."))
        .containsExactly("المجلس المحلي > الطريق إلى المدينة مغلق", "المجلس المحلي > الجسر تضرر");
  }

  @Test
  void whoeverSpokeByAnAgencyGoesOnByIt() {
    assertThat(
            chains("أعلن شهود عيان لوكالة المدار أن سبع سيارات دمرت. وقال الشهود إن الطريق مغلق."))
        .containsExactly("وكالة المدار < شهود عيان", "وكالة المدار < شهود عيان");
  }

  @Test
  void whereABodyWritesIsNoPartOfIt() {
    assertThat(Read.told("وقال المرصد في بريد إلكتروني إن الطريق إلى المدينة مغلق."))
        .containsExactly("المرصد > الطريق إلى المدينة مغلق");
  }

  @Test
  void aTitleThatMayBeANameYieldsToThePersonFound() {
    assertThat(
            Read.toldWith(
                "أكد صاحب السمو أمير منطقة الجبل الأمير فيصل ناصر أن المشروع يسير كما خطط له.",
                "فيصل ناصر"))
        .containsExactly("فيصل ناصر > المشروع يسير كما خطط له");
  }

  @Test
  void aCompoundNameIsOneHoweverItIsParted() {
    assertThat(
            Read.told(
                "قال سامر عبدالله ناصر إن الطريق مغلق. وأكد سامر عبد الله ناصر أن الجسر تضرر."))
        .containsExactly("سامر عبدالله ناصر > الطريق مغلق", "سامر عبدالله ناصر > الجسر تضرر");
  }

  @Test
  void scriptureHasOneSpeaker() {
    assertThat(Read.told("وقال تعالى: «وتعاونوا على البر والتقوى»."))
        .containsExactly("الله > وتعاونوا على البر والتقوى");
  }

  @Test
  void aMeasureRightBehindAWordIsNobodysWord() {
    assertThat(Read.told("قال سامر خليل إن الرصيد منظم حسب المضمون. وقال إنه ينمو."))
        .containsExactly("سامر خليل > الرصيد منظم حسب المضمون", "سامر خليل > ينمو");
  }
}
