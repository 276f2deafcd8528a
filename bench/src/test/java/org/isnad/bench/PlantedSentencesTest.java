package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

/**
 * Pairs of sentences whose truth is known, planted behind each paragraph of the bundled annotated
 * articles: whatever stands around them, the second is the word of whoever the first names.
 */
class PlantedSentencesTest {

  private static final Reader READER = Reader.standard();

  private static final int FIRST = 901;
  private static final int LAST = 922;

  /** What the second sentence of each pair tells. */
  private static final String TOLD = "اللجنة المشتركة ستجتمع خلال الأيام المقبلة";

  /** Of the pairs so many have speaker and chain as they must; the rest meets its surroundings. */
  private static final double LEAST = 0.965;

  /** First sentence | opening of the second = channel < speaker. */
  private static final String PAIRS =
      """
      وقال مدير المستشفى الميداني سامر الباز إن العمل مستمر. | وأضاف الباز أن = سامر الباز
      وقال مدير المستشفى الميداني سامر الباز إن العمل مستمر. | وأوضح مدير المستشفى أن = سامر الباز
      وحضر اللقاء وزير النقل التشادي نزار الشملان. | وقال الشملان إن = نزار الشملان
      وحضر اللقاء وزير النقل التشادي نزار الشملان. | وأكد الوزير التشادي أن = نزار الشملان
      وحضر اللقاء وزير النقل التشادي نزار الشملان. | وأكد وزير النقل التشادي أن = نزار الشملان
      وأعلنت شركة «نوفاتك» للطاقة عن أرباحها. | وقالت نوفاتك إن = نوفاتك
      ونظمت جمعية الأمل الخيرية حملة كبيرة. | وأكدت الجمعية أن = جمعية الأمل الخيرية
      وأصدرت نقابة الممرضين بيانا مساء أمس. | وأوضحت النقابة أن = نقابة الممرضين
      وذكرت صحيفة «المدار» الفنلندية أن الأمر انتهى. | وأضافت الصحيفة أن = صحيفة المدار الفنلندية
      وقال الناطق باسم الدفاع المدني وليد القطان لـ«رويترز» إن الأمر انتهى. | وأضاف القطان أن = رويترز < وليد القطان
      وقالت الناشطة سلمى القطان إن الأمر انتهى. | وأوضحت القطان أن = سلمى القطان
      وقالت الناشطة سلمى القطان إن الأمر انتهى. | وأوضحت الناشطة أن = سلمى القطان
      """;

  private record Pair(String first, String second, String chain) {
    static Pair of(String line) {
      String[] sides = line.split(" = ");
      String[] sentences = sides[0].split(" \\| ");
      return new Pair(sentences[0], sentences[1], sides[1]);
    }

    String text() {
      return "\n" + first + " " + second + " " + TOLD + ".";
    }
  }

  private static List<String> articles() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int id = FIRST; id <= LAST; id++) {
      String name = "/org/isnad/bench/gold/raw/" + id + ".txt";
      try (InputStream in = PlantedSentencesTest.class.getResourceAsStream(name)) {
        assertThat(in).as(name).isNotNull();
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** Where a paragraph ends with a full stop. */
  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = text.indexOf(".\n"); i >= 0; i = text.indexOf(".\n", i + 1)) {
      ends.add(i + 1);
    }
    return ends;
  }

  private static String chainOfPlanted(String text) {
    Reading reading = READER.read(Article.ofText("planted", text));
    for (Statement statement : reading.statements()) {
      if (statement.content().text().equals(TOLD)) {
        return Stream.concat(statement.via().stream(), statement.speaker().stream())
            .map(Speaker::name)
            .collect(Collectors.joining(" < "));
      }
    }
    return "";
  }

  @Test
  void areReadTheSameWayWhereverTheyStand() throws IOException {
    List<Pair> pairs = PAIRS.lines().map(Pair::of).toList();
    List<String> wrong = new ArrayList<>();
    int planted = 0;
    for (String text : articles()) {
      for (int end : ends(text)) {
        for (Pair pair : pairs) {
          planted++;
          String chain = chainOfPlanted(text.substring(0, end) + pair.text() + text.substring(end));
          if (!chain.equals(pair.chain())) {
            wrong.add(pair.second() + ": " + chain);
          }
        }
      }
    }

    assertThat(planted).isGreaterThan(500);
    assertThat((double) wrong.size() / planted)
        .as("%d of %d: %s", wrong.size(), planted, wrong)
        .isLessThan(1 - LEAST);
  }
}
