package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FormFilterTest {

  private static final AnalyzedText TEXT = Lexicon.load().analyze("كتب الكاتب كتب");

  @Test
  void decidesOnceAType() {
    AtomicInteger asked = new AtomicInteger();
    FormFilter filter =
        FormFilter.of(form -> {
          asked.incrementAndGet();
          return form.canBeVerb();
        });

    assertThat(filter.passes(TEXT.form(0))).isTrue();
    assertThat(filter.passes(TEXT.form(1))).isFalse();
    assertThat(filter.passes(TEXT.form(1))).isFalse();
    assertThat(filter.passes(TEXT.form(2))).isTrue();
    assertThat(asked).hasValue(2);
  }

  @Test
  void oneReadingIsEnough() {
    assertThat(FormFilter.ofReadings(Analysis::isVerb).passes(TEXT.form(0))).isTrue();
    assertThat(FormFilter.ofReadings(Analysis::isDefinite).passes(TEXT.form(0))).isFalse();
    assertThat(FormFilter.ofReadings(Analysis::isDefinite).passes(TEXT.form(1))).isTrue();
  }
}
