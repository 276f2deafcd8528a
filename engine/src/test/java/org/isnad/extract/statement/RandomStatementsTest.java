package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

/** On any string: no exception, spans in range, words equal to the text there, ids that resolve. */
class RandomStatementsTest {

  private static final int DEEPEST = 3;

  private static final String[] PIECES = {
    "قال",
    "وأضاف",
    "مضيفا",
    "مشيرا إلى",
    "أن",
    "إن",
    "بأن",
    "وأنه",
    "فإن",
    "ألا",
    ":",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "(",
    ")",
    "-",
    "،",
    "؛",
    ".",
    "..",
    "؟",
    "\n",
    "الوزير",
    "سامر خليل",
    "وكالة رويترز",
    "لوكالة",
    "نقلت",
    "عن",
    "نقلا عن",
    "قوله",
    "بحسب",
    "وفقا ل",
    "على حد تعبيره",
    "المصدر ذاته",
    "التي",
    "الذي",
    "لكنه",
    "كما",
    "بينما",
    "دعا",
    "إلى",
    "طالب",
    "بضرورة",
    "اتهم",
    "وصف",
    "ب",
    "من",
    "على",
    "في بيان",
    "أمس",
    "12",
    "كارثة",
    "رفضها",
    "تأجيل",
    "حيث",
    "لم",
    "يذكر",
    "جاء",
    "بيان",
    "لافروف",
    "\u200f",
    "\u0640",
    "\ud800",
    "\udc00",
    "ﻻ",
    "ّ",
    "x"
  };

  @Test
  void anyString() {
    Random random = new Random(20161213);
    for (int round = 0; round < 3000; round++) {
      check(string(random));
    }
  }

  @Test
  void oneHugeSentence() {
    check("وقال فلان إن كذا وأكد علان أن كذا ".repeat(3000));
  }

  @Test
  void quotationsThatNeverClose() {
    String string = "«قال الوزير: إن ".repeat(5000);
    check(string);
    List<Statement> found = Read.statements(string);
    // Nothing chains but at the end: every second cue, none deeper than speech within speech goes.
    assertThat(found).hasSizeLessThan(2500 + DEEPEST).allMatch(s -> s.via().size() <= DEEPEST);
  }

  private static String string(Random random) {
    StringBuilder b = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      b.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(5) > 0) {
        b.append(' ');
      }
    }
    return b.toString();
  }

  private static void check(String string) {
    AnalyzedText text = Read.LEXICON.analyze(string);
    List<Statement> found = Read.EXTRACTOR.extract(text, List.of());
    assertThat(Read.EXTRACTOR.extract(text, List.of())).isEqualTo(found);
    for (int i = 0; i < found.size(); i++) {
      Statement s = found.get(i);
      assertThat(s.id()).isEqualTo("S" + (i + 1));
      same(string, s.content());
      same(string, s.cue());
      s.source().ifPresent(words -> same(string, words));
      s.within().ifPresent(id -> assertThat(found).anyMatch(other -> other.id().equals(id)));
      assertThat(s.content().text()).isNotBlank();
    }
  }

  private static void same(String string, Words words) {
    assertThat(string.substring(words.begin(), words.end())).isEqualTo(words.text());
  }
}
