package org.isnad.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Phrases put together by grammar from every word of their kind; the values are computed here with
 * plain calendar arithmetic, apart from the readers.
 */
class GeneratedPhrasesTest {

  private static final LocalDate WRITTEN = LocalDate.of(2016, 12, 14);

  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  private static final List<List<String>> MONTHS =
      List.of(
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
              "أكتوبر", "نوفمبر", "ديسمبر"),
          List.of(
              "كانون الثاني",
              "شباط",
              "آذار",
              "نيسان",
              "أيار",
              "حزيران",
              "تموز",
              "آب",
              "أيلول",
              "تشرين الأول",
              "تشرين الثاني",
              "كانون الأول"),
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر",
              "أكتوبر", "نونبر", "دجنبر"),
          List.of(
              "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
              "نوفمبر", "ديسمبر"));

  private static final List<String> HIJRI =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذي القعدة",
          "ذي الحجة");

  private static final List<String> COUNTS =
      List.of("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة");

  private static final List<String> FEMININE_COUNTS =
      List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");

  private static final List<String> PARTS = List.of("صباح", "ظهر", "عصر", "مساء", "فجر");
  private static final List<String> PART_CODES = List.of("TMO", "TMI", "TAF", "TEV", "TMO");

  private static void expect(String before, String words, String after, String value) {
    Phrases.news(before + " " + words + " " + after).reads(words, value);
  }

  private static LocalDate last(DayOfWeek day) {
    return WRITTEN.with(TemporalAdjusters.previous(day));
  }

  private static LocalDate next(DayOfWeek day) {
    return WRITTEN.with(TemporalAdjusters.next(day));
  }

  @Test
  void weekdaysLookBackAndForth() {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = WEEKDAYS.get(day.getValue() - 1);
      for (String unit : List.of("", "يوم ")) {
        expect("وصل الوفد", unit + name + " الماضي", "إلى المدينة", last(day).toString());
        expect("يجتمع المجلس", unit + name + " المقبل", "في العاصمة", next(day).toString());
        expect("سيجتمع المجلس", unit + name + " القادم", "في العاصمة", next(day).toString());
        if (day != WRITTEN.getDayOfWeek()) {
          expect("وصل الوفد", unit + name, "إلى المدينة", last(day).toString());
          expect("سيصل الوفد", unit + name, "إلى المدينة", next(day).toString());
        }
      }
    }
  }

  @Test
  void partsOfTheDayGoWithTheirDay() {
    for (int i = 0; i < PARTS.size(); i++) {
      String part = PARTS.get(i) + " ";
      String code = PART_CODES.get(i);
      expect("سقطت قذيفة", part + "أمس", "قرب السوق", WRITTEN.minusDays(1) + code);
      expect("سقطت قذيفة", part + "اليوم", "قرب السوق", WRITTEN + code);
      expect("سقطت قذيفة", part + "أول أمس", "قرب السوق", WRITTEN.minusDays(2) + code);
      expect("سيبدأ العمل", part + "غد", "في المصنع", WRITTEN.plusDays(1) + code);
      expect("سيبدأ العمل", part + "بعد غد", "في المصنع", WRITTEN.plusDays(2) + code);
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = WEEKDAYS.get(day.getValue() - 1);
        expect("وصل الوفد", part + name + " الماضي", "إلى المدينة", last(day) + code);
        expect("وصل الوفد", part + "يوم " + name + " الماضي", "إلى المدينة", last(day) + code);
        expect("يعود الوفد", part + name + " المقبل", "إلى المدينة", next(day) + code);
      }
    }
  }

  @Test
  void unitsLieBesideTheOneOfWriting() {
    List<List<String>> modifiers =
        List.of(
            List.of("قبل الماضي"),
            List.of("الماضي", "المنصرم", "الفائت"),
            List.of("الحالي", "الجاري"),
            List.of("المقبل", "القادم", "الآتي"));
    for (int i = 0; i < modifiers.size(); i++) {
      int away = i - 2;
      for (String modifier : modifiers.get(i)) {
        expect("شهد", "الأسبوع " + modifier, "حركة", week(WRITTEN.plusWeeks(away)));
        expect("شهد", "الشهر " + modifier, "حركة", month(WRITTEN.plusMonths(away)));
        expect("شهد", "العام " + modifier, "حركة", year(WRITTEN.plusYears(away)));
        for (String edge : List.of("مطلع", "بداية", "منتصف", "أواخر", "نهاية")) {
          expect("شهد", edge + " الشهر " + modifier, "حركة", month(WRITTEN.plusMonths(away)));
          expect("شهد", edge + " العام " + modifier, "حركة", year(WRITTEN.plusYears(away)));
        }
      }
    }
  }

  @Test
  void datesHoldInEveryTradition() {
    for (List<String> tradition : MONTHS) {
      for (int month = 1; month <= 12; month++) {
        String name = tradition.get(month - 1);
        String second = MONTHS.get(1).get(month - 1);
        for (int year : List.of(1998, 2015, 2017)) {
          LocalDate day = LocalDate.of(year, month, 1 + (month * 7) % 28);
          int n = day.getDayOfMonth();
          expect("وقع الاتفاق في", n + " " + name + " " + year, "بالعاصمة", day.toString());
          expect("وقع الاتفاق في", n + " من " + name + " عام " + year, "بها", day.toString());
          expect("وقع الاتفاق يوم", n + " " + name + " " + year + "م", "بها", day.toString());
          expect("افتتح المصنع في", name + " " + year, "بالعاصمة", month(day));
          expect("افتتح المصنع في", "شهر " + name + " من عام " + year, "بها", month(day));
          if (tradition == MONTHS.getFirst()) {
            String both = name + "/" + second + " " + year;
            expect("افتتح المصنع في", both, "بالعاصمة", month(day));
            expect("وقع الاتفاق في", n + " " + name + " (" + second + ") " + year, "", day + "");
          }
        }
      }
    }
  }

  @Test
  void hijriDatesAreThoseOfTheirCalendar() {
    for (int month = 1; month <= 12; month++) {
      String name = HIJRI.get(month - 1);
      for (int year : List.of(1420, 1436, 1438)) {
        LocalDate day = LocalDate.from(HijrahDate.of(year, month, 1 + month * 2));
        String words = (1 + month * 2) + " " + name + " " + year + "هـ";
        expect("صدر القرار في", words, "من الديوان", day.toString());
      }
    }
  }

  @Test
  void countedUnitsMeasure() {
    List<String> units = List.of("أيام", "أسابيع", "أشهر", "أعوام");
    List<String> feminine = List.of("سنوات", "ساعات", "دقائق");
    List<String> codes = List.of("D", "W", "M", "Y");
    List<String> feminineCodes = List.of("P%dY", "P%dH", "PT%dM");
    for (int n = 3; n <= 10; n++) {
      for (int u = 0; u < units.size(); u++) {
        String value = "P" + n + codes.get(u);
        expect("استمر العمل", COUNTS.get(n - 3) + " " + units.get(u), "في القرية", value);
        expect("توقف البث لمدة", n + " " + units.get(u), "في القرية", value);
        String past = "ال" + units.get(u) + " ال" + COUNTS.get(n - 3) + " الماضية";
        expect("تراجع الطلب خلال", past, "في القرية", value);
      }
      for (int u = 0; u < feminine.size(); u++) {
        String value = String.format(Locale.ROOT, feminineCodes.get(u), n);
        expect("استمر العمل", FEMININE_COUNTS.get(n - 3) + " " + feminine.get(u), "هناك", value);
        expect("توقف البث لمدة", "(" + n + ") " + feminine.get(u), "هناك", value);
      }
    }
  }

  @Test
  void countedUnitsGoBack() {
    for (int n = 3; n <= 10; n++) {
      String count = COUNTS.get(n - 3);
      LocalDate days = WRITTEN.minusDays(n);
      expect("غادر الوفد", "قبل " + count + " أيام", "إلى القرية", days.toString());
      LocalDate weeks = WRITTEN.minusWeeks(n);
      expect("غادر الوفد", "قبل " + count + " أسابيع", "إلى القرية", weeks.toString());
      expect("غادر الوفد", "قبل " + count + " أشهر", "إلى القرية", month(WRITTEN.minusMonths(n)));
      expect("غادر الوفد", "قبل " + count + " أعوام", "إلى القرية", year(WRITTEN.minusYears(n)));
    }
  }

  private static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return String.format(
        Locale.ROOT, "%04d-W%02d", year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }
}
