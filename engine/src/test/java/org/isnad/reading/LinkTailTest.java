package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.junit.jupiter.api.Test;

class LinkTailTest {

  private static final Reader READER = SharedReader.get();

  private static Reading read(String text) {
    Optional<String> none = Optional.empty();
    return READER.read(new Article("a", none, none, none, Optional.empty(), text));
  }

  @Test
  void headlinesBehindTheArticleTellNothing() {
    Reading r = read("قال الوزير إن العمل بدأ.\nاقرأ أيضا: المدير يقول إن 300 عامل غادروا أمس مصر");
    assertThat(r.statements())
        .singleElement()
        .satisfies(s -> assertThat(s.content().text()).isEqualTo("العمل بدأ"));
    assertThat(r.figures()).isEmpty();
    assertThat(r.times()).isEmpty();
    assertThat(r.entities()).extracting(e -> e.name()).contains("مصر");
    assertThat(r.repairs()).extracting(x -> x.rule()).containsExactly("link-tail");
  }

  @Test
  void aWayToWriteToTheAuthorTellsNothing() {
    Reading r = read("قال الوزير إن العمل بدأ.\nللتواصل أرسل رسالة إلى 77125 تبدأ بالرمز 31 مسافة");
    assertThat(r.figures()).isEmpty();
  }

  @Test
  void theWordsInsideASentenceAreNoTail() {
    Reading r = read("قال الوزير إنه نشر رابط الخبر أمس في صفحته.");
    assertThat(r.repairs()).isEmpty();
    assertThat(r.statements()).hasSize(1);
  }
}
