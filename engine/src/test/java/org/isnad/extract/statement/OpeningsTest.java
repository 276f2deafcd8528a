package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contents that open where nothing but the build of the sentence shows it. */
class OpeningsTest {

  @Test
  void whatIsCondemnedStandsBehindAnAdverb() {
    assertThat(Read.told("استنكرت باكستان بشدة الهجوم الذي استهدف المسجد."))
        .containsExactly("باكستان > الهجوم الذي استهدف المسجد");
  }

  @Test
  void whatIsCondemnedStandsBehindAComma() {
    assertThat(Read.told("دانت المملكة بأشد العبارات، الجريمة التي نفذها مسلحون أمس."))
        .containsExactly("المملكة > الجريمة التي نفذها مسلحون أمس");
  }

  @Test
  void aNounSpeltLikeAVerbIsNoConditionBehindSaying() {
    assertThat(Read.told("وقالت الخارجية إن قتل المزارع امتداد لما سبقه."))
        .containsExactly("الخارجية > قتل المزارع امتداد لما سبقه");
  }

  @Test
  void godWillingOpensNothing() {
    assertThat(Read.told("وقال الوزير سامر خليل مازحا نصل غدا إن شاء الله."))
        .doesNotContain("سامر خليل > شاء الله");
  }

  @Test
  void severalAdjectivesEndTheSubject() {
    assertThat(Read.told("أعلنت مصادر أمنية محلية مقتل تسعة جنود في الكمين."))
        .containsExactly("مصادر أمنية محلية > مقتل تسعة جنود في الكمين");
  }

  @Test
  void mostOfTheDeedsAreClaimed() {
    assertThat(Read.told("وتبنى تنظيم الراية غالبية هذه الهجمات."))
        .containsExactly("تنظيم الراية > غالبية هذه الهجمات");
  }

  @Test
  void aNamedBodyBehindAnotherIsAccused() {
    assertThat(
            Read.toldWith(
                "واتهمت الجماعة جبهة الفجر بخطف زعيمها هذا الأسبوع.",
                List.of(),
                List.of("جبهة الفجر")))
        .containsExactly("الجماعة > خطف زعيمها هذا الأسبوع");
  }

  @Test
  void praiseAndBlameTakeANounThatBelongsToSomebody() {
    assertThat(Read.told("وندد المشاركون في الوقفة بموقف الحكومة من المزارعين."))
        .containsExactly("المشاركون في الوقفة > موقف الحكومة من المزارعين");
  }

  @Test
  void aVerbRightBehindAddingIsSpeech() {
    assertThat(Read.told("قال الوزير سامر خليل إن الوضع صعب. وأضاف ستكون الأيام القادمة فاصلة."))
        .containsExactly("سامر خليل > الوضع صعب", "سامر خليل > ستكون الأيام القادمة فاصلة");
  }

  @Test
  void whatIsToldNextIsToldBehindBefore() {
    assertThat(
            Read.toldWith(
                "قالت سمر حمدان إن الوضع صعب، قبل أن تضيف أن القانون مرفوض من الجميع.",
                "سمر حمدان"))
        .contains("سمر حمدان > القانون مرفوض من الجميع");
  }

  @Test
  void aVerbalNounWithItsOwnerReports() {
    assertThat(
            Read.told("قال الوزير سامر خليل إن الوضع صعب، وذلك بعد إعلانه عن مصنع جديد للسيارات."))
        .contains("سامر خليل > مصنع جديد للسيارات");
  }

  @Test
  void aDemandMayBeginWithinQuotationMarks() {
    assertThat(
            Read.told(
                "قال المحتجون إن الوضع صعب. وطالبوا المدعي العام «بالتحرك الفوري لوقف الهدم»."))
        .contains("المحتجون > بالتحرك الفوري لوقف الهدم");
  }

  @Test
  void bracketsHoldAClauseThatIsSaid() {
    assertThat(Read.told("يقول الرئيس التنفيذي (إن الشركة رابحة منذ عام)."))
        .containsExactly("الرئيس التنفيذي > الشركة رابحة منذ عام");
  }

  @Test
  void whatIsAskedOfSomebodyMayHaveTheArticle() {
    assertThat(Read.told("وطلب الجنود من السكان الخروج.")).containsExactly("الجنود > الخروج");
  }

  @Test
  void aSubjectOnNoListLeadsBehindHas() {
    assertThat(Read.told("وكانت تسريبات سابقة قد ذكرت أن الهاتف سيأتي بشاشة كبيرة."))
        .containsExactly("تسريبات سابقة > الهاتف سيأتي بشاشة كبيرة");
  }

  @Test
  void anEstimateByABodyIsTold() {
    assertThat(Read.told("تقدر وزارة الدفاع الخسائر بأكثر من ألف جندي."))
        .containsExactly("وزارة الدفاع > الخسائر بأكثر من ألف جندي");
  }

  @Test
  void anAdjectiveLikeAVerbalNounDescribesTheSpeaker() {
    assertThat(Read.told("أكدت شخصيات سياسية محلية أن الزيارة عززت التعاون."))
        .containsExactly("شخصيات سياسية محلية > الزيارة عززت التعاون");
  }

  @Test
  void aTitleWithinABodysNameLeadsOnToNothing() {
    assertThat(Read.told("أعلنت شركة مارشال عن إنتاج هاتف جديد."))
        .containsExactly("شركة مارشال > إنتاج هاتف جديد");
  }

  @Test
  void peopleWithoutTheArticleSpeakOfSomething() {
    assertThat(Read.told("وتحدث شهود عن إقدام الجنود على إحراق المحصول."))
        .containsExactly("شهود > إقدام الجنود على إحراق المحصول");
  }

  @Test
  void praiseTakesWhatSomebodyDoes() {
    assertThat(Read.told("أشاد الوزير بما يقوم به المتطوعون من أعمال."))
        .containsExactly("الوزير > ما يقوم به المتطوعون من أعمال");
  }

  @Test
  void behindATimeWhatHappenedIsAnnounced() {
    assertThat(Read.told("وكانت الوكالة قد أعلنت قبل أيام مقتل تسعة جنود في الكمين."))
        .containsExactly("الوكالة > مقتل تسعة جنود في الكمين");
  }

  @Test
  void whoAccusesMayStandBeforeTheVerb() {
    assertThat(Read.told("وكانت طهران قد اتهمت جارتها بالتورط في الهجوم."))
        .containsExactly("طهران > التورط في الهجوم");
  }

  @Test
  void doubtIsCastOnADocument() {
    assertThat(Read.told("وشككت وزارة الدفاع في التقرير الذي نشر أمس."))
        .containsExactly("وزارة الدفاع > التقرير الذي نشر أمس");
  }

  @Test
  void thanksAreOffered() {
    assertThat(Read.told("ورفع الوزير سامر خليل الشكر لكل المتطوعين على جهودهم."))
        .containsExactly("سامر خليل > الشكر لكل المتطوعين على جهودهم");
  }

  @Test
  void whatIsDemandedOfSeveralMayHaveTheArticle() {
    assertThat(Read.told("وطلب الوزير من المدير، ومن نائبه، الالتزام بالاتفاق الأخير."))
        .containsExactly("الوزير > الالتزام بالاتفاق الأخير");
  }

  @Test
  void anInquiryTellsWhatStandsInIt() {
    assertThat(Read.told("وورد في الفحص الأولي للحادث أن معظم الطلقات جاءت من الشرق."))
        .containsExactly("الفحص الأولي للحادث > معظم الطلقات جاءت من الشرق");
  }

  @Test
  void aPressConferenceIsNobodyWhoLeadsOn() {
    assertThat(Read.told("وشددت الوزيرة خلال مؤتمر صحافي على ضرورة وقف الهدم."))
        .containsExactly("الوزيرة > ضرورة وقف الهدم");
  }

  @Test
  void behindAPressConferenceWhatHappenedIsAnnounced() {
    assertThat(Read.told("وأعلنت الوزيرة خلال مؤتمر صحافي مقتل تسعة جنود في الكمين."))
        .containsExactly("الوزيرة > مقتل تسعة جنود في الكمين");
  }

  @Test
  void informedSourcesAreNotInforming() {
    assertThat(Read.told("وكانت مصادر محلية مطلعة قد أفادت بوقف الهدم."))
        .containsExactly("مصادر محلية مطلعة > وقف الهدم");
  }

  @Test
  void anewIsNoCue() {
    assertThat(Read.told("صرح الوزير مجددا بأن الوضع صعب.")).containsExactly("الوزير > الوضع صعب");
  }

  @Test
  void atTheHeadOfASentenceAHomographBeforeASpeakerReports() {
    assertThat(Read.told("خلص أحد الخبراء إلى ضرورة وقف الهدم."))
        .containsExactly("أحد الخبراء > ضرورة وقف الهدم");
  }

  @Test
  void bodiesAndFamiliesLeadTheirVerbs() {
    assertThat(Read.told("غير أن منظمات حقوقية أشارت في بيان إلى أن الوضع صعب."))
        .containsExactly("منظمات حقوقية > الوضع صعب");
    assertThat(Read.told("وكانت عائلة القتيل قد طالبت بفتح تحقيق عاجل."))
        .containsExactly("عائلة القتيل > فتح تحقيق عاجل");
  }

  @Test
  void behindAlsoAHomographGoesOn() {
    assertThat(Read.told("قال الوزير سامر خليل إن الوضع صعب. كما حذر من خطورة الطريق."))
        .containsExactly("سامر خليل > الوضع صعب", "سامر خليل > خطورة الطريق");
  }

  @Test
  void blameMayPointAtWhatItBlames() {
    assertThat(Read.told("وندد الموفد الدولي بهذه الجريمة."))
        .containsExactly("الموفد الدولي > هذه الجريمة");
    assertThat(Read.told("وندد الموفد الدولي أمس بهذه الجريمة."))
        .containsExactly("الموفد الدولي > هذه الجريمة");
  }

  @Test
  void peopleToldByWhatTheyAreAtSpeak() {
    assertThat(Read.told("ولكن معارضي القانون الجديد يؤكدون أنه لا يحمي الحقوق."))
        .singleElement()
        .asString()
        .endsWith("> لا يحمي الحقوق");
    assertThat(Read.told("وكانت جماعات محلية دعت إلى الاعتصام أمس."))
        .containsExactly("جماعات محلية > الاعتصام أمس");
  }

  @Test
  void whatABodyIsForIsNoContent() {
    assertThat(Read.told("دعا المتحدث اللجنة الفرعية لحقوق الإنسان في البرلمان إلى إجراء تحقيق."))
        .containsExactly("المتحدث > إجراء تحقيق");
    assertThat(Read.told("دعا المدير الموظفين للخروج إلى الساحة."))
        .containsExactly("المدير > لخروج إلى الساحة");
  }
}
