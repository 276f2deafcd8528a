package org.isnad.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void countsColumnsNotCodeUnits() {
    assertThat(DisplayWidth.of("حلب")).isEqualTo(3);
    assertThat(DisplayWidth.of("حَلَبُ")).isEqualTo(3);
    assertThat(DisplayWidth.of("a\u200Fb\u2067")).isEqualTo(2);
    assertThat(DisplayWidth.of("中文")).isEqualTo(4);
    assertThat(DisplayWidth.of("\uD83D\uDE00")).isEqualTo(2);
  }

  @Test
  void wrapsAtSpacesAndOnlyThenWithinWords() {
    assertThat(Wrapping.wrap("قال وزير الصحة أمس", 10)).containsExactly("قال وزير", "الصحة أمس");
    assertThat(Wrapping.wrap("aaaaaaaaaaaa b", 5)).containsExactly("aaaaa", "aaaaa", "aa b");
    assertThat(Wrapping.wrap("", 5)).containsExactly("");
    assertThat(Wrapping.wrap("  a\n\tb  ", 5)).containsExactly("a b");
  }

  @Test
  void foreignControlsDoNotReachTheTerminal() {
    assertThat(Wrapping.wrap("a\u001B[2Jb\u202Ec\u2069d\u0007", 40)).containsExactly("a[2Jbcd");
  }

  @Test
  void contentsStandFlushRightAsIsolates() {
    StringBuilder out = new StringBuilder();
    Table table = new Table(new Display(Language.EN, 20, false, true), 50);
    table.row(Cell.of("S1"), Cell.contents("قال نعم"));
    table.print(out);
    assertThat(out).hasToString("\u2068S1\u2069  " + " ".repeat(9) + "\u2067قال نعم\u2069\n");
  }

  @Test
  void anArabicLineIsOneIsolateThatFillsTheWidth() {
    StringBuilder out = new StringBuilder();
    Table table = new Table(new Display(Language.AR, 12, true, true), 50);
    table.row(Cell.of("س", Style.STRONG), Cell.contents("نعم"));
    table.print(out);
    assertThat(out)
        .hasToString(
            "\u2067\u2068\u001B[1mس\u001B[0m\u2069  \u2067نعم\u2069" + " ".repeat(6) + "\u2069\n");
  }
}
