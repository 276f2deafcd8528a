package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things tell by way of speaking; documents and evidence tell indeed; some things nobody tells. */
class ThingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وعثر في منزله على كتب قديمة تحث على القتال.",
        "كل لوحة تعبر عن الحكاية الموجودة بها.",
        "وكان الاجتماع مهددا بالتأجيل بعد حادث السير.",
        "وحوكم رجال يشتبه بضلوعهم في الاعتداء.",
      })
  void aThingSaysNothing(String text) {
    assertThat(Read.statements(text)).isEmpty();
  }

  @Test
  void documentsAndEvidenceTell() {
    assertThat(Read.told("الأدلة الأولية تشير إلى أن الحريق متعمد."))
        .containsExactly("الأدلة الأولية > الحريق متعمد");
    assertThat(Read.told("أعلنت النيابة أن تحقيقها الأولي يؤكد أن الرصاصة أطلقت من بعيد."))
        .hasSize(2);
  }

  @Test
  void theSubjectBehindAComplementiserStandsInTheAccusative() {
    assertThat(Read.told("ذكرت الصحيفة أن فحصا أوليا أقر بأن العناصر أطلقوا الرصاص."))
        .contains("فحص أولي > العناصر أطلقوا الرصاص");
  }

  @Test
  void whatNobodyNamedSaysHasNoSpeaker() {
    assertThat(Read.statements("قتل عشرون شخصا في أحداث قيل إنها نجمت عن خلافات قديمة."))
        .singleElement()
        .returns("نجمت عن خلافات قديمة", s -> s.content().text())
        .matches(s -> s.speaker().isEmpty());
  }

  @Test
  void aMainClauseEndsWhatWasSaidBehindWhile() {
    Statement first =
        Read.statements(
                "وبينما تقول العاصمة إن الجامعة تحت سيطرتها تتحدث مصادر محلية عن تراجع كبير.")
            .getFirst();
    assertThat(first.content().text()).startsWith("الجامعة تحت سيطرتها");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وهنا تبدأ العلاقات بالتطور لتصبح أكثر متانة.",
        "زار الوفد أسواق الرياض، ومدينة سيهات.",
        "وقع الحادث إبان زيارة الوفد، وقيل إنه مدبر.",
        "وتعد وزارة التجارة أول جهة تقدم هذه الخدمة.",
        "واصل الفريق تدريبه أمس في «ملعب الأمير الكبير».",
      })
  void wordsSpeltLikeVerbsOfTellingTellNothing(String text) {
    assertThat(Read.told(text)).noneMatch(t -> !t.contains("مدبر"));
  }

  @Test
  void whoWroteTheReportFollowsNoWords() {
    assertThat(Read.told("عادل سامر - متابعة: طالب الوزير سامر خليل بفتح الطريق."))
        .containsExactly("سامر خليل > فتح الطريق");
  }

  @Test
  void surelyIsNoAffirmation() {
    assertThat(Read.told("قال الوزير سامر خليل إن الأمر سهل. وبالتأكيد إن الطريق طويل."))
        .hasSize(1);
    assertThat(Read.told("اختتم الوزير سامر خليل حديثه بالتأكيد على أن الطريق طويل.")).hasSize(1);
  }

  @Test
  void someOfThemSpeak() {
    assertThat(Read.told("قال الوزير سامر خليل إن الأمر سهل. وقال بعضهم إن الطريق طويل."))
        .contains("بعضهم > الطريق طويل");
  }

  @Test
  void aSurveyShowsWhatItsVerbalNounNames() {
    assertThat(Read.told("وأظهر مسح رسمي انخفاض مبيعات السيارات في يوليو."))
        .containsExactly("مسح رسمي > انخفاض مبيعات السيارات في يوليو");
  }

  @Test
  void reportsAndPicturesRightBehindTheVerbTell() {
    assertThat(Read.told("كشفت تقارير صحفية عن مساهمة الشركة في بناء الجسر."))
        .containsExactly("تقارير صحفية > مساهمة الشركة في بناء الجسر");
    assertThat(Read.told("كشفت صور جديدة أن الجسر تضرر."))
        .containsExactly("صور جديدة > الجسر تضرر");
  }
}
