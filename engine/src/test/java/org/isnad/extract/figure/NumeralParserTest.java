package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a rule of the number-word grammar. */
class NumeralParserTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final NumeralParser PARSER = new NumeralParser(NumberWordTable.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "صفر|0",
        "سبع|7",
        "ثمانية عشر|18",
        "اثنتي عشرة|12",
        "أحد عشر|11",
        "أحدعشر|11",
        "خمسةعشر|15",
        "تلتاشر|13",
        "خمسطعش|15",
        "واحد وعشرون|21",
        "ستة و أربعين|46",
        "تسع وتسعين|99",
        "مئة|100",
        "مائة وواحد|101",
        "مئة وأحد عشر|111",
        "ثلاث مئة|300",
        "ثلاثمئةٍ وأحدعشر|311",
        "تسعمائة وخمس وثمانين|985",
        "ستميه|600",
        "مئتا|200",
        "ألفان|2000",
        "ألف ومئتين وخمسين|1250",
        "اثني عشر ألفا|12000",
        "مئة وخمسين ألف|150000",
        "مليون وثلاثمئة ألف|1300000",
        "مليونا و250 ألفا|1250000",
        "مليار وربع المليار|1250000000",
        "تريليون|1000000000000",
        "110 آلاف|110000",
        "1.5 مليون|1500000",
        "1,5 مليون|1500000",
        "1،5 مليون|1500000",
        "٤٥ ألف|45000",
        "3 ملايين و40 ألفا|3040000",
        "مليون ونصف المليون|1500000",
        "ثلاثة ملايين ونصف|3500000",
        "خمسة ونصف|5.5",
        "نصف مليون|500000",
        "ثلاثة أرباع|0.75",
        "بثلاثة|3",
        "والخمسين|50"
      })
  void wholeText(String words, double value) {
    AnalyzedText text = LEXICON.analyze(words);
    Numeral numeral = PARSER.parse(text, 0, false);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isCloseTo(value, within(1e-9 * Math.max(1, value)));
    assertThat(numeral.end()).isEqualTo(text.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الحادية عشرة|11",
        "الثالث والعشرين|23",
        "الخامس|5",
        "متين وعشرة|210",
        "2 فاصلة 5|2.5"
      })
  void onlyWhereEveryNumberIsWanted(String words, double value) {
    Numeral numeral = PARSER.parse(LEXICON.analyze(words), 0, true);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ثلاثة وأربعة جنود|3|1",
        "مئة وألف رجل|100|1",
        "ألف وألفين|1000|1",
        "20 ألف و30 ألف|20000|2",
        "عشرة وعشرون|10|1",
        "25 و30|25|1"
      })
  void stopsWhereTheSumEnds(String words, double value, int tokens) {
    Numeral numeral = PARSER.parse(LEXICON.analyze(words), 0, false);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualTo(value);
    assertThat(numeral.end()).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أحد", "لست", "كمية", "اثنى", "فاصلة", "12.5.2016", "والد"})
  void noNumber(String word) {
    assertThat(PARSER.parse(LEXICON.analyze(word), 0, false)).isNull();
  }

  @Test
  void tenOfAnOrdinalIsNoNumber() {
    AnalyzedText text = LEXICON.analyze("الخامس والعشرين");
    assertThat(PARSER.parse(text, 1, false)).isNull();
  }

  @Test
  void beginsBehindProclitics() {
    Numeral numeral = PARSER.parse(LEXICON.analyze("وبخمسين"), 0, false);
    assertThat(numeral).isNotNull();
    assertThat(numeral.begin()).isEqualTo(2);
  }

  @Test
  void staysANumberHoweverManyScalesFollow() {
    AnalyzedText text = LEXICON.analyze("مليار ".repeat(40));
    Numeral numeral = PARSER.parse(text, 0, false);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualTo(1e18);
    assertThat(numeral.end()).isEqualTo(2);
  }
}
