package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that are a quantity and nothing else. */
class ValueReaderTest {

  private static final ValueReader READER = ValueReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "٣٫٢٥|3.25|=|count",
        "-14|-14|=|count",
        ".5|0.5|=|count",
        "3/4|0.75|=|count",
        "سبعة|7|=|count",
        "التاسع عشر|19|=|count",
        "55 $|55|=|USD",
        "30 دولار و50 سنت|30.5|=|USD",
        "9 جنيهات استرلينية|9|=|GBP",
        "15 KWD|15|=|KWD",
        "أقل من سبعة يورو|7|<|EUR",
        "كيلوغرامين|2|=|kilogram",
        "نصف كوب|0.5|=|cup",
        "لتر ونصف|1.5|=|litre",
        "750 مل|750|=|millilitre",
        "30°|30|=|degree",
        "30° مئوية|30|=|celsius",
        "دقيقتين|2|=|minute",
        "أسبوع|1|=|week",
        "50 بالميه|50|=|percent"
      })
  void figure(String phrase, double value, String sign, String unit) {
    List<Figure> figures = READER.figures(phrase);
    assertThat(figures).as("%s", figures).hasSize(1);
    Figure figure = figures.getFirst();
    assertThat(figure.value()).isCloseTo(value, within(1e-9));
    assertThat(figure.bound().sign()).isEqualTo(sign);
    assertThat(figure.unit()).isEqualTo(unit);
  }
}
