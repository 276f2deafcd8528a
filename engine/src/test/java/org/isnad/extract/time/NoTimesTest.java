package org.isnad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a time and is none. */
class NoTimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الأمين العام السابق للمنظمة إن الحوار مفيد",
        "يبلغ المهندس من العمر 45 عاما",
        "فاز العداء سمير (23 عاما) بالسباق",
        "كتب في صحيفة «اليوم» مقالا",
        "سكن في شارع 26 يوليو",
        "أعلنت قوى 14 آذار موقفها",
        "لامس البناء عنان السماء",
        "وصف سعد الشهري اللقاء بالمفيد",
        "اشترى 2000 كتاب",
        "بلغت نسبة العرض إلى الارتفاع 16:10",
        "زار سوق الخميس مع أبنائه",
        "مارس الفتى الرياضة",
        "قالت آفريل إن الطقس بارد",
        "حضر الطلاب اليوم الثقافي",
        "حمل الراية وهو ابن عشرين سنة",
        "فاز الأهلي، وأخيرا خسر الفريق الضيف",
        "يضم السجن 2000 من المعتقلين",
        "ورد اللاعب، 23 عاما، بإشارة",
        "هاجموا مقر حزب غد الثورة",
        "تراجع البرميل إلى 24.56 دولار",
        "يدور القمر بين 180 و2000 كلم فوق الأرض",
        "القرى في أمس الحاجة إلى الماء",
        "لفظ أنفاسه الأخيرة في المستشفى",
        "دخل المشروع مراحله الأخيرة",
        "وقال هذا الأخير إن الحوار مفيد",
        "عاد الحرس إلى قصر 22 مايو",
        "وكان ابن ثمانية عشر عاما",
        "كان قريبا من البيت",
        "يصل الارتفاع إلى 2000 قدم",
        "صدرت الدورية رقم 09/2022",
        "فتاتان يقل عمرهما عن 15 عاما",
        "وأكد في الآن ذاته أن الطريق طويل"
      })
  void readsNone(String text) {
    Phrases.news(text).readsNothing();
  }

  @Test
  void everyKindHasItsBit() {
    assertThat(Kind.values().length).isLessThanOrEqualTo(Long.SIZE);
  }
}
