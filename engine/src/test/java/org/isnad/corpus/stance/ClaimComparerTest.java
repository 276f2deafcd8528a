package org.isnad.corpus.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.corpus.stance.ClaimComparer.Judged;
import org.isnad.corpus.stance.ClaimComparer.Stance;
import org.isnad.corpus.stance.StanceModel.Relation;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class ClaimComparerTest {
  private static final ClaimComparer COMPARER =
      new ClaimComparer(SharedLexicon.get(), StanceModel.load());

  private static Relation compare(String a, String b) {
    return COMPARER.compare(a, b).relation();
  }

  @Test
  void oppositesDisagree() {
    assertThat(compare("ارتفاع أسعار القمح في الميناء", "انخفاض أسعار القمح في الميناء"))
        .isEqualTo(Relation.DISAGREE);
  }

  @Test
  void theSameClaimAgrees() {
    assertThat(compare("إعادة فتح جسر المدينة القديم", "إعادة فتح جسر المدينة القديم"))
        .isEqualTo(Relation.AGREE);
  }

  @Test
  void aDenialDisagreesAndSaysWhy() {
    ClaimComparer.Compared compared =
        COMPARER.compare("استقالة وزير النقل", "وزير النقل ينفي استقالته");

    assertThat(compared.relation()).isEqualTo(Relation.DISAGREE);
    assertThat(compared.why()).contains("only one has denial");
  }

  @Test
  void whichComesFirstMakesNoDifference() {
    assertThat(COMPARER.compare("فوز فريق الوادي", "خسارة فريق الوادي"))
        .isEqualTo(COMPARER.compare("خسارة فريق الوادي", "فوز فريق الوادي"));
  }

  @Test
  void nothingAgreesWithNothing() {
    assertThat(compare("", "")).isEqualTo(Relation.OTHER);
  }

  @Test
  void anArticleIsJudgedByItsSentences() {
    String article =
        "عقد المجلس جلسته أمس. انهار سد الوادي الكبير بعد الأمطار الغزيرة. ثم تحدث المدرب.";
    Judged agree = COMPARER.judge("انهيار سد الوادي الكبير", article);
    Judged deny =
        COMPARER.judge("انهار سد الوادي الكبير", "نفى المحافظ أن يكون سد الوادي الكبير قد انهار.");
    Judged other = COMPARER.judge("ارتفاع أسعار النفط عالميا", article);

    assertThat(agree.evidence())
        .extracting(Words::text)
        .containsExactly("انهار سد الوادي الكبير بعد الأمطار الغزيرة.");
    assertThat(agree.stance()).isIn(Stance.AGREE, Stance.DISCUSS);
    assertThat(deny.stance()).isEqualTo(Stance.DISAGREE);
    assertThat(other.stance()).isEqualTo(Stance.UNRELATED);
    assertThat(other.evidence()).isEmpty();
  }

  @Test
  void anyTextCanBeJudged() {
    Random random = new Random(3);
    String letters = "ابلنفىي لا.\n«»12 \uD83D\uDE00\uD800ـx";
    for (int n = 0; n < 300; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        b.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = b.toString();
      Judged judged = COMPARER.judge(text, text);
      assertThat(judged.score()).isBetween(0.0, 1.0);
      for (Words w : judged.evidence()) {
        assertThat(text.substring(w.begin(), w.end())).isEqualTo(w.text());
      }
    }
  }
}
