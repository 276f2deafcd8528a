package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

/** No text whatever makes the reader fail or point at words that are not there. */
class RandomTextTest {

  private static final Reader READER = SharedReader.get();
  private static final int TEXTS = 400;
  private static final int LONGEST = 60;

  private static final String[] PIECES = {
    "قال",
    "وأضاف",
    "أن",
    "إن",
    "«",
    "»",
    "\"",
    "(",
    ")",
    ":",
    "،",
    ".",
    "\n",
    "..",
    "%",
    "٢٤",
    "1,5",
    "-",
    "أكثر من",
    "ثلاثة",
    "آلاف",
    "قتيل",
    "مدينة",
    "حلب",
    "وزير الخارجية",
    "لافروف",
    "وكالة",
    "الثلاثاء",
    "كانون الأول",
    "بين",
    "و",
    "ال",
    "لل",
    "ـــ",
    "\u200F",
    "\u202B",
    "\uD83D",
    "\uDE00",
    "\uFEFB",
    "ّ",
    "الولاياتالمتحدة",
    "2016/12/13",
    "03:00",
    "",
    " ",
    "\t",
    "a",
    "É",
    "بحسب",
    "نقلت",
    "عن",
    "قوله",
    "نصف",
    "لا"
  };

  @Test
  void readsAnyStringAndPointsAtItsWords() {
    Random random = new Random(20161213);
    for (int n = 0; n < TEXTS; n++) {
      String text = text(random);
      check(text, read(text));
    }
  }

  @Test
  void aTextMayBreakOffAnywhere() {
    String[] sentences = {
      "أشاد الوزير سامر خليل بما قدمه المتطوعون، وقال لا يمكن أن نتوقف، إن شاء الله.",
      "وصدر البلاغ الساعة 18:44 مساء يوم الثلاثاء 13.12.2016 في المدينة.",
      "قتل 465 مدنياً، بينهم 62 طفلاً، و142 في الغرب، قبل أن تعلن الوزارة (إن صح ذلك) هدنة.",
      "وطالبوا وزير الري عبدالرحمن خليل «بالتحرك الفوري»، كما حذر من منهم، وجدد التأكيد على أن",
    };
    for (String sentence : sentences) {
      String[] words = sentence.split(" ", -1);
      for (int from = 0; from < words.length; from++) {
        for (int end = from + 1; end <= words.length; end++) {
          String text = String.join(" ", Arrays.asList(words).subList(from, end));
          check(text, read(text));
        }
      }
    }
  }

  @Test
  void sameTextGivesEqualReadings() {
    String text = text(new Random(7));
    assertThat(read(text)).isEqualTo(read(text));
  }

  private static Reading read(String text) {
    Optional<PublicationTime> published = Optional.of(PublicationTime.parse("2016-12-13"));
    return READER.read(
        new Article("x", Optional.empty(), Optional.empty(), Optional.empty(), published, text));
  }

  private static String text(Random random) {
    StringBuilder b = new StringBuilder();
    int pieces = random.nextInt(LONGEST);
    for (int i = 0; i < pieces; i++) {
      b.append(PIECES[random.nextInt(PIECES.length)]);
      b.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return b.toString();
  }

  private static void check(String text, Reading reading) {
    for (Entity e : reading.entities()) {
      e.mentions().forEach(m -> check(text, m));
    }
    for (Statement s : reading.statements()) {
      check(text, s.content());
      check(text, s.cue());
      s.source().ifPresent(w -> check(text, w));
    }
    for (Figure f : reading.figures()) {
      check(text, f.words());
    }
    for (TimeExpression t : reading.times()) {
      check(text, t.words());
    }
    for (Event v : reading.events()) {
      check(text, v.anchor());
    }
    reading.places().forEach(p -> check(text, p.words()));
    reading.repairs().forEach(r -> check(text, r.words()));
  }

  private static void check(String text, Words words) {
    assertThat(text.substring(words.begin(), words.end())).isEqualTo(words.text());
    assertThat(words.span().length()).isPositive();
  }
}
