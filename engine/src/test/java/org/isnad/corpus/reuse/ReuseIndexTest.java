package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.corpus.reuse.Reuse.Label;
import org.isnad.text.Tokenizer;
import org.isnad.text.WordSplitter;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {

  private static final String WIRE =
      "أعلنت هيئة الإغاثة في المدينة أمس وصول أربع قوافل تحمل مواد غذائية وأدوية إلى الأحياء"
          + " الشرقية بعد أيام من توقف المعارك وقالت إن أول القوافل دخلت من الطريق الشمالي فيما"
          + " انتظرت أخرى عند الحاجز حتى المساء بسبب خلاف على التفتيش";
  private static final String OTHER =
      "فاز فريق العاصمة بكأس الدوري للمرة الثالثة بعد مباراة طويلة امتدت إلى ركلات الترجيح وشهدت"
          + " حضورا كبيرا من الجماهير التي احتفلت حتى الصباح في الساحات";

  private static WordSequence words(String text) {
    return WordSequence.of(new Tokenizer(WordSplitter.NONE).tokenize(text));
  }

  @Test
  void emptyIndexFindsNothing() {
    assertThat(new ReuseIndex().add("a", "one", words(WIRE))).isEmpty();
  }

  @Test
  void sameWireTextIsACopy() {
    ReuseIndex index = new ReuseIndex();
    index.add("a", "one", words(WIRE));
    Reuse reuse = index.add("b", "two", words(WIRE.replace("أمس", "الثلاثاء"))).getFirst();
    assertThat(reuse.label()).isEqualTo(Label.COPY);
    assertThat(reuse.score()).isGreaterThan(0.9);
  }

  @Test
  void sharedPassageIsPartialWithItsSpans() {
    String passage = WIRE.substring(0, WIRE.indexOf("وقالت"));
    String later = OTHER + ". " + passage + ". " + OTHER.replace("فريق", "نادي");
    ReuseIndex index = new ReuseIndex();
    index.add("a", "one", words(WIRE + " " + OTHER.replace("الثالثة", "الأولى").substring(40)));
    List<Reuse> found = index.add("b", "two", words(later));
    assertThat(found).hasSize(1);
    Passage first = found.getFirst().passages().getFirst();
    assertThat(later.substring(first.b().begin(), first.b().end())).contains("هيئة الإغاثة");
  }

  @Test
  void differentTextsShareNothing() {
    ReuseIndex index = new ReuseIndex();
    index.add("a", "one", words(WIRE));
    assertThat(index.add("b", "two", words(OTHER))).isEmpty();
  }

  @Test
  void emptyTextsAreNoCopies() {
    ReuseIndex index = new ReuseIndex();
    index.add("a", "one", words(""));
    assertThat(index.add("b", "two", words(""))).isEmpty();
  }
}
