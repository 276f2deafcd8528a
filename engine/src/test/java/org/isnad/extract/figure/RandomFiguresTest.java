package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.junit.jupiter.api.Test;

/** On any string: no exception, spans in range and in order, words equal to the text there. */
class RandomFiguresTest {

  private static final String[] PIECES = {
    "ثلاثة",
    "وعشرون",
    "ألف",
    "مليون",
    "ونصف",
    "نحو",
    "أكثر من",
    "لا تزيد",
    "على",
    "بين",
    "و",
    "إلى",
    "من",
    "أصل",
    "٪",
    "%",
    "$",
    "12",
    "١٫٥",
    "1,302",
    "12.5.16",
    "-",
    "/",
    ".",
    "،",
    "«",
    "»",
    "(",
    ")",
    "\n",
    "يومين",
    "أسبوع",
    "شخصا",
    "مدني",
    "عشرات",
    "الآلاف",
    "بضعة",
    "ال",
    "ـ",
    "\u200f",
    "\ud800",
    "\udc00",
    "²",
    "كم",
    "مربع",
    "درجة",
    "تحت",
    "الصفر",
    "أو",
    "في المئة",
    "منهم",
    "قتيل",
    "آخرين",
    "جنديان",
    "الست",
    "سنتا",
    "دولار",
    "ﻻ",
    "e\u0301",
    "\u0000",
    "اثنين",
    "واحد",
    "قذيفتي"
  };

  @Test
  void piecesInAnyOrder() {
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      assertSound(text.toString());
    }
  }

  @Test
  void anyCodeUnits() {
    Random random = new Random(11);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        boolean arabic = random.nextInt(3) > 0;
        text.append((char) (arabic ? 0x600 + random.nextInt(0x100) : random.nextInt(0x10000)));
      }
      assertSound(text.toString());
    }
  }

  private static void assertSound(String string) {
    AnalyzedText text = Read.LEXICON.analyze(string);
    assertInOrder(string, Read.EXTRACTOR.extract(text, List.of(), List.of()));
    assertInOrder(string, Read.EXTRACTOR.extractAll(text));
  }

  private static void assertInOrder(String string, List<Figure> figures) {
    int begin = 0;
    for (Figure figure : figures) {
      int from = figure.words().begin();
      int to = figure.words().end();
      assertThat(from).as(string).isBetween(begin, to - 1);
      assertThat(string.substring(from, to)).isEqualTo(figure.words().text());
      assertThat(figure.value()).as(string).isFinite();
      begin = from;
    }
  }
}
