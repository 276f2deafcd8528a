package org.isnad.extract.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.weigh.Traits;
import org.junit.jupiter.api.Test;

/** The file of weights, and the traits that fitting is shown. */
class EndWeightsTest {

  private static final String EVERYTHING =
      """
      قال خليل إن الدواء نفد (كله)، لكنه لم يفقد الأمل؛ وأضاف: «سنبحث عن غيره» - وتابع أن الشحنة التي \
      تأخرت ستصل غدا، مضيفا أنها كبيرة. ونحن ننتظرها. كما وصلت أدوية أخرى، بحسب الوزارة.
      وقال المدير: سنعمل معا. وقد بدأنا أمس.
      وتبدأ المدارس عطلتها غدا. وقالت سلمى إن الدواء نفد، إضافة إلى غيره، في إشارة إلى الشحنة.
      """;

  @Test
  void everyTraitInTheFileIsOneThatTheCodeKnows() throws IOException {
    assertThat(namesIn("end-weights.tsv")).isNotEmpty().isSubsetOf(namesShown(EVERYTHING));
  }

  @Test
  void gapsStandInOrderInsideTheText() {
    Random random = new Random(20261122);
    String[] words = EVERYTHING.split("[ \n]+", -1);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(words[random.nextInt(words.length)])
            .append(random.nextInt(9) == 0 ? '\n' : ' ');
      }
      AnalyzedText analyzed = Read.LEXICON.analyze(text.toString());
      Read.EXTRACTOR.visitGaps(analyzed, List.of(), new Ordered(text.length()));
    }
  }

  private static Set<String> namesIn(String resource) throws IOException {
    Set<String> names = new TreeSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EndTraits.class.getResourceAsStream(resource)), UTF_8))) {
      in.lines()
          .filter(l -> !l.startsWith("#"))
          .forEach(l -> names.add(l.substring(0, l.indexOf('\t'))));
    }
    return names;
  }

  private static Set<String> namesShown(String text) {
    Names names = new Names();
    Read.EXTRACTOR.visitGaps(Read.LEXICON.analyze(text), List.of(), names);
    return names.names;
  }

  /** Collects the names of traits. */
  private static final class Names implements GapVisitor, Traits {

    private final Set<String> names = new TreeSet<>();

    @Override
    public void content(int begin) {}

    @Override
    public Traits gap(int end) {
      return this;
    }

    @Override
    public void add(String name, String value) {
      names.add(name);
    }

    @Override
    public void add(String name, String value, String other) {
      names.add(name);
    }
  }

  /** Wants gaps behind their content's begin, in order, inside the text. */
  private static final class Ordered implements GapVisitor {

    private final int length;
    private int last;

    Ordered(int length) {
      this.length = length;
    }

    @Override
    public void content(int begin) {
      assertThat(begin).isBetween(0, length - 1);
      last = begin;
    }

    @Override
    public Traits gap(int end) {
      assertThat(end).isBetween(last, length);
      last = end;
      return new Names();
    }
  }
}
