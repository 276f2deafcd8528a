package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Tokenizer;
import org.isnad.text.WordSplitter;
import org.junit.jupiter.api.Test;

class FormulasTest {
  private static final String CLOSING =
      "تابعوا آخر أخبارنا المحلية والعالمية عبر صفحاتنا على مواقع التواصل وشاركونا آراءكم دائما";

  private static WordSequence words(String text) {
    return WordSequence.of(new Tokenizer(WordSplitter.NONE).tokenize(text));
  }

  private static String article(int i) {
    String[] openings = {
      "افتتح الوزير مدرسة جديدة في الحي الجنوبي تضم عشرين فصلا ومكتبة وملعبا للأطفال",
      "تراجع سعر الذهب في السوق مع ارتفاع العملة للأسبوع الثالث وسط طلب ضعيف من المصانع",
      "فاز الفريق الأول بعد مباراة طويلة أمس أمام جمهور كبير ملأ المدرجات حتى النهاية",
      "هطلت أمطار غزيرة على الساحل وأغلقت الطرق بين القرى الجبلية لساعات طويلة مساء أمس",
      "أعلنت البلدية مواعيد جديدة لجمع النفايات تبدأ مطلع الشهر المقبل في جميع الأحياء",
    };
    return openings[i] + " " + CLOSING;
  }

  @Test
  void whatComesAgainDayAfterDayIsNotCopied() {
    List<WordSequence> sequences = new ArrayList<>();
    List<Long> days = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sequences.add(words(article(i)));
      days.add(100L + i);
    }
    ReuseIndex index = new ReuseIndex(sequences, sequences, days);
    for (int i = 0; i < 5; i++) {
      assertThat(index.add("a" + i, "outlet " + i, sequences.get(i))).isEmpty();
    }
  }

  @Test
  void whatIsPrintedOnOneDayIs() {
    List<WordSequence> sequences = List.of(words(article(0)), words(article(1)));
    ReuseIndex index = new ReuseIndex(sequences, sequences, List.of(100L, 100L));
    index.add("a", "one", sequences.get(0));
    assertThat(index.add("b", "two", sequences.get(1))).hasSize(1);
  }
}
