package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Openers far behind a cue, which mostly belong to something else. */
class ReachTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وواصلت الطائرة رحلتها الطويلة فوق البحر في ليل شتاء بارد بلا نجوم ولا قمر، وتقرر أن تهبط"
            + " غدا.",
        "ودعا البلدية إلى الساحة الكبرى في وسط المدينة القديمة بعد صلاة العشاء على أن تعود غدا.",
        "وتعد المدينة القديمة من أجمل ما يزوره الناس في الصيف والشتاء، إضافة إلى أن أسعارها"
            + " معقولة.",
        "وسجل الخام أكبر خسارة شهرية له منذ الأزمة المالية الأخيرة وذلك بعد ظهور مؤشرات كثيرة"
            + " أن المنتجين يزيدون الضخ.",
      })
  void whatStandsFarOffIsAnothers(String text) {
    assertThat(Read.statements(text)).isEmpty();
  }

  @Test
  void whoSpeaksMayBeToldAtLength() {
    assertThat(
            Read.told(
                "وحذر سامر خليل، وهو طبيب عمل سنوات طويلة في مستشفى المدينة القديم، من أن الدواء"
                    + " نفد."))
        .containsExactly("سامر خليل > الدواء نفد");
    assertThat(
            Read.told(
                "واتهم الوزير سامر خليل في مقابلة بثتها القناة الأولى مساء أمس الثلاثاء خصمه بأنه"
                    + " يخفي الحقيقة."))
        .containsExactly("سامر خليل > يخفي الحقيقة");
  }
}
