package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Long offices, names within names, explanations on the way: who speaks is named at the end. */
class LongSourcesTest {

  @Test
  void whatAnOfficeIsForIsNoContent() {
    String office = "معالي الرئيس العام لهيئة الأمر بالمعروف الشيخ الدكتور";
    assertThat(
            Read.toldWithRole(
                "ندد " + office + " سالم بن ناصر الهادي بالتفجير. وقال معاليه إن الفاعل معروف.",
                "سالم بن ناصر الهادي",
                office))
        .containsExactly("سالم بن ناصر الهادي > التفجير", "سالم بن ناصر الهادي > الفاعل معروف");
  }

  @Test
  void twoOfficesInARowBelongToOneName() {
    String office = "عضو مجلس إدارة نادي النهر المشرف على البرنامج الدكتور";
    assertThat(
            Read.toldWithRole(
                "أوضح " + office + " سالم الهادي أن اللقاء أمر ملح، مشيرا إلى توزيع الكتب.",
                "سالم الهادي",
                office))
        .containsExactly("سالم الهادي > اللقاء أمر ملح", "سالم الهادي > توزيع الكتب");
  }

  @Test
  void whatIsOfferedToSomebodyIsNoPartOfAnOffice() {
    String wrong = "وزير العدل التعازي لخادم الحرمين الملك";
    assertThat(
            Read.toldWithRole("ورفع " + wrong + " ناصر الهادي في الشهداء.", "ناصر الهادي", wrong))
        .singleElement()
        .asString()
        .contains("> التعازي لخادم الحرمين");
  }

  @Test
  void theBodySomebodySitsInIsNotAskedFor() {
    assertThat(Read.told("طالب نائب رئيس لجنة التجار بغرفة المدينة سامر خليل بإعادة فتح السوق."))
        .containsExactly("سامر خليل > إعادة فتح السوق");
  }

  @Test
  void aNameWithinTheMarksIsNotTheSpeakers() {
    assertThat(
            Read.toldWith(
                "قال منسق لجنة «متابعة قضية سامر خليل»، هاني نجم، إن الملف أمام القضاء.",
                "هاني نجم"))
        .containsExactly("هاني نجم > الملف أمام القضاء");
  }

  @Test
  void whatTheOutletExplainsOnTheWayIsSkipped() {
    for (String said : List.of("إن الهدنة باقية", "ما نقل عن زعيمهم")) {
      String cue = said.startsWith("إن") ? "قال" : "نفى";
      assertThat(
              Read.toldWith(
                  cue
                      + " المتحدث باسم الحركة، وهي التسمية التي يستخدمها المتمردون، سامر خليل "
                      + said
                      + ".",
                  "سامر خليل"))
          .singleElement()
          .asString()
          .startsWith("سامر خليل > ");
    }
  }

  @Test
  void aBynameNamesWhoeverIsDescribed() {
    for (String byname : List.of("(السرية 7)", "«السرية 7»")) {
      assertThat(
              Read.told(
                  "وقالت الجماعة التي تعرف باسم "
                      + byname
                      + " إن المقر آمن. واتهمت الجماعة خصومها بخطف زعيمها."))
          .hasSize(2)
          .allMatch(told -> told.startsWith("السرية 7 > "));
    }
  }

  @Test
  void whoLeadsUpToTheVerbIsItsSubject() {
    for (String verb : List.of("خاطب المحتجين قائلا", "كان قد خاطب المحتجين قائلا")) {
      assertThat(
              Read.toldWith(
                  "سامر خليل، منسق الجبهة الوطنية ضد الغلاء، " + verb + ": «أنتم الأحرار».",
                  "سامر خليل"))
          .singleElement()
          .asString()
          .startsWith("سامر خليل > ");
    }
  }

  @Test
  void aTimeBehindTheVerbIsNotItsSubject() {
    assertThat(Read.told("يذكر أن برنامج «خفايا النهر» كشف نهاية عام 2019 فشل المشروع."))
        .containsExactly("برنامج خفايا النهر > فشل المشروع");
  }

  @Test
  void aDocumentIsNobodysForItsKindOrMatter() {
    assertThat(Read.told("قال استطلاع للرأي إن الناس راضون. وكشف الاستطلاع أن القلق زال."))
        .allMatch(told -> told.startsWith("استطلاع للرأي > "));
    assertThat(Read.told("كشف تحقيق أميركي أن الغارة قتلت ستة. وزعم التحقيق أن الأمر عادي."))
        .allMatch(told -> told.startsWith("تحقيق أميركي > "));
  }

  @Test
  void whoeverMadeADocumentSpeaksInIt() {
    assertThat(Read.told("ويرجح تقرير أصدره معهد النهر أن السد آمن. وأضاف التقرير أن الماء وفير."))
        .containsExactly("معهد النهر > السد آمن", "معهد النهر > الماء وفير");
  }

  @Test
  void whatCommasPartFromALeadingNameIsAboutIt() {
    assertThat(
            Read.toldWith(
                "ردد المحتجون شعارات. سامر خليل، الناشط ضمن الحركة المدنية، أبرز في تصريح أن"
                    + " المسيرة سلمية، مستنكرا غياب الحوار.",
                "سامر خليل"))
        .containsExactly("سامر خليل > المسيرة سلمية", "سامر خليل > غياب الحوار");
  }

  @Test
  void aThingThatOpensTheSentenceDoesNotSpeakBehindIt() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن العمل بدأ. لن يكون النصر سهلا لكنه قريب، مؤكدا أن البلاد آمنة.",
                "سامر خليل"))
        .endsWith("سامر خليل > البلاد آمنة");
  }

  @Test
  void aNameInATitleIsNotTheGuests() {
    assertThat(
            Read.toldWith(
                "قال هاني نجم إن المسرح حر. وأكد ضيف البرنامج «لقاء خاص مع سامر خليل» أن الفن صعب.",
                "هاني نجم",
                "سامر خليل"))
        .noneMatch(told -> told.startsWith("سامر خليل"));
  }

  @Test
  void aCountrySpeaksUnderItsOwnName() {
    assertThat(Read.toldOfCountry("وقالت المملكة إنها ترفض العنف.", "المملكة", "السعودية"))
        .containsExactly("السعودية > ترفض العنف");
  }
}
