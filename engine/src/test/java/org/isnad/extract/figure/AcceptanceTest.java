package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nothing. */
class AcceptanceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوفد في 14 يوليو الماضي",
        "وصل الوفد في الخامس والعشرين من يوليو",
        "انتهت الحرب عام 1945",
        "صدر القرار رقم 2254 عن المجلس",
        "نصت المادة 21 من القانون على ذلك",
        "حلقت طائرة من طراز أف-16 فوق المدينة",
        "احتفلت البلاد بالذكرى الـ63 للثورة",
        "فاز الفريق 3-1 على ضيفه",
        "يصل القطار في الساعة 10 صباحا",
        "زار الوزير المدينة يوم الاثنين",
        "لم ير أحد ذلك في طهران",
        "بقيت كمية من المواد في المخزن",
        "التقى الرئيس ملك سلمان في رمضان",
        "نقل مسؤولين أجانب إلى المطار",
        "تأهل الفريق إلى نصف النهائي",
        "تابعت حركة طالبان المفاوضات",
        "قال العالم إن وباء كوفيد-19 انتهى",
        "يعود تاريخه إلى (2494-2345 قبل الميلاد)"
      })
  void none(String sentence) {
    assertThat(Read.figures(sentence)).isEmpty();
  }
}
