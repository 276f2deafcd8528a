package org.isnad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.TimeExpression;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Strings of time words, digits, marks and rubbish in any order: spans hold, nothing fails. */
class RandomTextTest {

  private static final int TEXTS = 150;
  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor();
  private static final Optional<PublicationTime> PUBLISHED =
      Optional.of(PublicationTime.parse("2016-02-29T23:59"));

  private static final String[] PIECES = {
    "يوم",
    "اليوم",
    "أمس",
    "الثلاثاء",
    "31",
    "30",
    "0",
    "99999999999",
    "2016",
    "1436",
    "هـ",
    "من",
    "إلى",
    "شباط",
    "(فبراير)",
    "/",
    "-",
    ":",
    "الساعة",
    "الثانية عشرة",
    "إلا",
    "ربعا",
    "و",
    "نصف",
    "قبل",
    "بعد",
    "منذ",
    "أسبوعين",
    "ثلاثة",
    "أشهر",
    "الماضي",
    "المقبلة",
    "رمضان",
    "عيد الفطر",
    "القرن",
    "التسعينات",
    "كل",
    "صباح",
    "ليل",
    "مطلع",
    "الربع الأول",
    "بتوقيت",
    "غرينتش",
    "الـ",
    "5:61",
    "25:00",
    "13/13/2013",
    "9.9.2009",
    "16,00",
    "\u200F",
    "ـ",
    "\uD800",
    "x",
    ".",
    "\n",
    "الخامس والثلاثين",
    "مليار",
    "سنة",
    "ذي القعدة",
    "نفسه",
    "التالي",
    "تلك الليلة",
    "آخر",
    "مرتين"
  };

  @RepeatedTest(TEXTS)
  void spansHold(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    String text = text(random);
    AnalyzedText analyzed = LEXICON.analyze(text);
    for (Outlook outlook : Outlook.values()) {
      check(text, EXTRACTOR.extract(analyzed, PUBLISHED, outlook));
      check(text, EXTRACTOR.extract(analyzed, Optional.empty(), outlook));
    }
  }

  private static void check(String text, List<TimeExpression> times) {
    int end = 0;
    for (TimeExpression t : times) {
      Span span = t.words().span();
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isBetween(span.begin() + 1, text.length());
      assertThat(t.words().text()).isEqualTo(text.substring(span.begin(), span.end()));
      assertThat(t.value()).isNotBlank();
      end = span.end();
    }
  }

  private static String text(Random random) {
    StringBuilder b = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      b.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(4) > 0) {
        b.append(' ');
      }
    }
    return b.toString();
  }
}
