package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {

  @Test
  void whatIsQuotedAtLengthIsReachedFromAfar() {
    assertThat(
            Read.toldWith(
                "المسؤولة الحكومية اعتبرت في إجاباتها عن أسئلة المستشارين صباح اليوم الثلاثاء أن"
                    + " «تدبير المخزون يجب أن يكون في هدوء وشفافية»."))
        .containsExactly("المسؤولة الحكومية > تدبير المخزون يجب أن يكون في هدوء وشفافية");
    assertThat(
            Read.toldWith(
                "وقالت سلمى (33 عاما) لصحيفة محلية من إسطنبول حيث تقيم منذ سنوات إن معرفة الحقيقة"
                    + " «أفضل بكثير من الجهل بها».",
                "سلمى"))
        .containsExactly("سلمى > معرفة الحقيقة «أفضل بكثير من الجهل بها»");
  }

  @Test
  void aLongQuotationIsAnObject() {
    assertThat(Read.toldWith("ولاحظ المصدر ذاته «عدم التزام القنوات بدفاترها وتملصها منها»."))
        .containsExactly("المصدر ذاته > عدم التزام القنوات بدفاترها وتملصها منها");
    assertThat(Read.toldWith("لكن الوزيرة سجلت «عدم وقوع أي تغيير خلال هذه الأزمة»."))
        .containsExactly("الوزيرة > عدم وقوع أي تغيير خلال هذه الأزمة");
    assertThat(Read.toldWith("ودعا المجلس «الحكومة إلى تنفيذ الفصل الثامن من الاتفاقية»."))
        .containsExactly("المجلس > الحكومة إلى تنفيذ الفصل الثامن من الاتفاقية");
    assertThat(Read.toldWith("كما دعت الوزارة في بيان لها «إلى تتبع الجناة ومحاكمتهم سريعا»."))
        .containsExactly("الوزارة > إلى تتبع الجناة ومحاكمتهم سريعا");
  }

  @Test
  void anObjectBeforeItHoldsIt() {
    assertThat(Read.toldWith("واعتبر الوزير نجاح الخطة «إنجازا كبيرا لم يكن أحد ينتظره»."))
        .containsExactly("الوزير > نجاح الخطة «إنجازا كبيرا لم يكن أحد ينتظره»");
  }

  @Test
  void titlesAndTheAccusedSayNothing() {
    assertThat(Read.toldWith("وسجل مشروع «مدينة الغد الخضراء للجميع» تقدما في العام الماضي."))
        .isEmpty();
    assertThat(Read.toldWith("شهدت قرية السيدة فاطمة «حاضنة العلماء والقراء والأدباء» ازدحاما."))
        .isEmpty();
    assertThat(Read.toldWith("المعتقلون السابقون اتهموا «بالمشاركة في نشاط جماعة إرهابية خطيرة»."))
        .isEmpty();
  }

  @Test
  void othersThanTheCueMayStandOnTheWay() {
    assertThat(
            Read.toldWith(
                "وقال ساكن يدعى سامر جاء إلى السوق بعدما علم بأن هناك انفجارا: «إنه لأمر مؤسف جدا».",
                "سامر"))
        .hasSize(1);
    assertThat(
            Read.toldWith("وذكرت الوزارة التي تتخذ من العاصمة مقرا لها أن الوضع صعب في المدينة."))
        .containsExactly("الوزارة > الوضع صعب في المدينة");
    assertThat(Read.toldWith("وتابع الوزير، متحدثا إلى القناة، أن الوضع صعب في المدينة."))
        .containsExactly("الوزير > الوضع صعب في المدينة");
    assertThat(Read.toldWith("قال الوزير إن الأمر سهل. وغرّد يقول إن «الوضع صعب في المدينة»."))
        .containsExactly("الوزير > الأمر سهل", "الوزير > الوضع صعب في المدينة");
  }

  @Test
  void whereSomebodyServesIsNoContent() {
    assertThat(
            Read.toldWith(
                "أكد رئيس مجلس المحافظة غرب العراق، سامر خليل، أن الوضع صعب.", "سامر خليل"))
        .containsExactly("سامر خليل > الوضع صعب");
  }
}
