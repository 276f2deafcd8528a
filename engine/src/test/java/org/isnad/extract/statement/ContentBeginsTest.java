package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where contents begin, and what is said between other marks than quotation marks. */
class ContentBeginsTest {

  @Test
  void versesStandBetweenDoubledBracketsOrStrokes() {
    String rest = "\nوتم تنفيذ الحكم في المدينة اليوم.";
    assertThat(Read.told("قال الشاعر : (( السيل يجري والجبال تبقى )) ." + rest))
        .containsExactly("الشاعر > السيل يجري والجبال تبقى");
    assertThat(Read.told("قال الشاعر: //السيل يجري والجبال تبقى// ." + rest))
        .containsExactly("الشاعر > السيل يجري والجبال تبقى");
  }

  @Test
  void specialSourcesSay() {
    assertThat(Read.told("قالت مصادر خاصة إن اللجنة وصلت، «لأسباب إنسانية تخص كبار السن»."))
        .containsExactly("مصادر خاصة > اللجنة وصلت، «لأسباب إنسانية تخص كبار السن»");
  }

  @Test
  void aQuotationBeforeWhatInnaOpensIsAName() {
    String told =
        "قال سامر خليل، عضو «لجنة الدفاع عن سكان السهل»، في تصريح للجريدة، إن المسيرة غدا.";
    assertThat(Read.toldWith(told, "سامر خليل")).containsExactly("سامر خليل > المسيرة غدا");
  }

  @Test
  void theClauseBehindBySayingIsWhatWasSaid() {
    String told = "علق الوزير أيضا على ما تشهده المحطات من زيادة، بالقول: «سيكون هناك حل قريب».";
    assertThat(Read.told(told)).containsExactly("الوزير > سيكون هناك حل قريب");
  }

  @Test
  void anotherClauseBehindACommaHasItsOwnComplementiser() {
    String told =
        "أكدت الوزارة على أهمية العمل باللجنة الجديدة في المناطق كلها، وقد طلب الوزير بأن تعمل"
            + " غدا.";
    assertThat(Read.told(told)).contains("الوزارة > أهمية العمل باللجنة الجديدة في المناطق كلها");
  }

  @Test
  void howItWasSaidIsNotSaid() {
    assertThat(Read.told("اعترف المدير، بشكل غير مباشر، بالخسارة في السوق."))
        .containsExactly("المدير > الخسارة في السوق");
  }

  @Test
  void theDayBeforeYesterdayIsNoObject() {
    assertThat(Read.told("كانت القيادة أعلنت أول من أمس، أن غارة أصابت المخزن."))
        .containsExactly("القيادة > غارة أصابت المخزن");
  }

  @Test
  void theAdverbEndsWhoCondemns() {
    assertThat(Read.told("دانت الوزارة بشدة اقتحام قوات الجيش ومستوطنين باحات المسجد."))
        .containsExactly("الوزارة > اقتحام قوات الجيش ومستوطنين باحات المسجد");
  }

  @Test
  void whatIsDeniedInADocumentStandsBehindThePronoun() {
    assertThat(Read.told("التصريحات التي نفى فيها سقوط المدينة في أيدي المقاومة."))
        .containsExactly("التصريحات > سقوط المدينة في أيدي المقاومة");
  }

  @Test
  void dashesSetApartWhatIsToldOfTheDocument() {
    assertThat(Read.told("وفقا للتقرير -الذي نشرته الصحيفة- فإن السد قديم جدا."))
        .containsExactly("الصحيفة > السد قديم جدا");
  }

  @Test
  void anAttributionBetweenDashesSpeaksOfWhatStandsThere() {
    assertThat(Read.told("يبدأ الدرب -الذي يبلغ طوله بحسب المؤرخين ألف ميل- من السهل حتى الميناء."))
        .containsExactly("المؤرخون ألف ميل > يبلغ طوله بحسب المؤرخين ألف ميل");
  }

  @Test
  void theQuotationSetApartIsWhatTheAttributionCloses() {
    String told =
        "وصل الوفد إلى المدينة صباحا، «وقد اتفق الجانبان على ذلك تماما»، حسبما قال المدير.";
    assertThat(Read.told(told)).containsExactly("المدير > قد اتفق الجانبان على ذلك تماما");
  }

  @Test
  void withoutACommaAsHeSaysClosesTheLastClause() {
    String told =
        "تبدأ الرواية في القرية ثم تنتقل إلى المدينة، فالأمكنة تغير سكانها كما يقول الكاتب.";
    assertThat(Read.told(told)).containsExactly("الكاتب > الأمكنة تغير سكانها");
  }
}
