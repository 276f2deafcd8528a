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
}
