package org.isnad.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.cli.Golden;
import org.isnad.cli.SampleReading;
import org.isnad.model.EventStatus;
import org.isnad.model.EventType;
import org.isnad.model.FigureKind;
import org.isnad.model.Stance;
import org.isnad.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingCardTest {
  private static String card(Language language, boolean isolates) {
    return new ReadingCard(new Display(language, 90, false, isolates)).of(SampleReading.reading());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void looksAsItShould(Language language) throws IOException {
    assertThat(card(language, false))
        .isEqualTo(Golden.text("sample-card-" + language.name().toLowerCase(Locale.ROOT) + ".txt"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isolatesChangeNothingElse(Language language) {
    String without = card(language, true).replaceAll("[\u2066-\u2069]", "");
    assertThat(without.replaceAll(" +\n", "\n")).isEqualTo(card(language, false));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyValueHasALabel(Language language) {
    Labels labels = new Labels(language);
    Stream.of(Stance.values()).forEach(v -> assertThat(labels.of("stance", v)).isNotBlank());
    Stream.of(StatementKind.values()).forEach(v -> assertThat(labels.of("kind", v)).isNotBlank());
    Stream.of(FigureKind.values()).forEach(v -> assertThat(labels.of("figure", v)).isNotBlank());
    Stream.of(EventType.values()).forEach(v -> assertThat(labels.of("event", v)).isNotBlank());
    Stream.of(EventStatus.values()).forEach(v -> assertThat(labels.of("status", v)).isNotBlank());
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int columns : new int[] {60, 80, 120}) {
      new ReadingCard(new Display(Language.EN, columns, false, false))
          .of(SampleReading.reading())
          .lines()
          .forEach(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(columns));
    }
  }
}
