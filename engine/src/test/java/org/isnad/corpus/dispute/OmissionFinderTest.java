package org.isnad.corpus.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OmissionFinderTest {
  private static final String DAY = "2021-03-01";
  private static final String NEWS =
      "اندلع حريق كبير في مصنع الورق قرب ميناء دهران القديم فجر أمس وغطى الدخان أحياء الساحل. ";
  private static final String CLAIM =
      "وقال الدفاع المدني إن أبواب المخزن كانت مقفلة بالسلاسل عندما حاول العمال الخروج. ";
  private static final String MORE =
      "وتوقفت القطارات بين المدينتين ساعات، وبقي المسافرون في المحطات ينتظرون الحافلات. ".repeat(8);

  private static List<String> leavingOut(String last) {
    return leavingOut(CLAIM, last);
  }

  private static List<String> leavingOut(String claim, String last) {
    return leavingOut(claim, DAY, last);
  }

  private static List<String> leavingOut(String claim, String day, String last) {
    return new Coverage()
            .add("البريد", DAY, NEWS + claim + MORE)
            .add("الساحل", DAY, NEWS + claim + MORE)
            .add("النهار", DAY, NEWS + claim + MORE)
            .add("المرفأ", day, last)
            .omissions()
            .stream()
            .map(Omission::outlet)
            .flatMap(Optional::stream)
            .toList();
  }

  @Test
  void anOutletThatTellsTheRestLeavesTheClaimOut() {
    assertThat(leavingOut(NEWS + MORE)).containsExactly("المرفأ");
  }

  @Test
  void whoTellsItInOtherWordsLeavesNothingOut() {
    assertThat(
            leavingOut(
                NEWS
                    + "وحاول العمال الخروج لكن المخزن أبوابه مقفلة بالسلاسل كما ذكر الدفاع المدني. "
                    + MORE))
        .isEmpty();
  }

  @Test
  void anArticleOnAnotherSideOfTheStoryLeavesNothingOut() {
    assertThat(
            leavingOut(
                "أعلنت شركة التأمين أنها ستدفع تعويضات لأصحاب المتاجر في شارع السوق خلال شهر. "
                    .repeat(10)))
        .isEmpty();
  }

  @Test
  void aPaperOfTheNextMorningLeavesItOut() {
    assertThat(leavingOut(CLAIM, "2021-03-02", NEWS + MORE)).containsExactly("المرفأ");
  }

  @Test
  void aReportOfLaterDaysNeedNotTellItAgain() {
    assertThat(leavingOut(CLAIM, "2021-03-04", NEWS + MORE)).isEmpty();
  }

  @Test
  void nobodyLeavesThanksOut() {
    assertThat(
            leavingOut(
                "وأشاد المحافظ سامر خليل بجهود رجال الإطفاء والمتطوعين وسكان الأحياء المجاورة. ",
                NEWS + MORE))
        .isEmpty();
  }
}
