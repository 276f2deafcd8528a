package org.isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.isnad.extract.entity.tagger.Convention;
import org.isnad.extract.entity.tagger.FeatureGroup;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.NameLikeness;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.Phrases;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.extract.entity.tagger.WordFacts;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final List<Example> EXAMPLES =
      List.of(
          InlineSentences.parse("وصل الوزير [PER سامي الحلو] إلى [LOC صيدا] .", "1"),
          InlineSentences.parse("قال الوزير [PER كريم النجار] في [LOC صيدا] .", "2"),
          InlineSentences.parse("عاد الوزير [PER سامي النجار] إلى [LOC صور] .", "3"),
          InlineSentences.parse("أغلقت المدارس في [LOC صور] أمس .", "4"));

  private static Knowledge knowledge() {
    return Knowledge.of(
        new WordFacts(new int[0], 0),
        Phrases.of(Map.of()),
        NameLikeness.none(),
        EnumSet.of(FeatureGroup.STEM, FeatureGroup.WINDOW, FeatureGroup.AFFIX));
  }

  private static TagModel train() {
    Knowledge knowledge = knowledge();
    List<Item> items = new ArrayList<>();
    for (Example example : EXAMPLES) {
      items.add(new Item(example, 1, Convention.NEWS, knowledge, new int[example.words().length]));
    }
    return new Crf(0.1, 1, 50).train(items).model(knowledge, 0);
  }

  @Test
  void aTinyModelLearnsItsSentences() {
    NameTagger tagger = NameTagger.of(train());
    for (Example example : EXAMPLES) {
      assertThat(tagger.tag(example.words()).tags()).containsExactly(example.tags());
    }
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    train().write(first);
    train().write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void theGradientIsTheSlopeOfTheObjective() {
    Knowledge knowledge = knowledge();
    List<Item> items =
        List.of(
            new Item(
                EXAMPLES.getFirst(),
                1,
                Convention.NEWS,
                knowledge,
                new int[EXAMPLES.getFirst().words().length]));
    CrfObjective objective = new CrfObjective(new Instances(items, 1), 0.3);
    double[] x = new double[objective.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.sin(i) / 3;
    }
    double[] gradient = new double[x.length];
    objective.evaluate(x, gradient);
    double[] ignored = new double[x.length];
    for (int i = 0; i < x.length; i += 97) {
      double kept = x[i];
      x[i] = kept + 1e-5;
      double up = objective.evaluate(x, ignored);
      x[i] = kept - 1e-5;
      double down = objective.evaluate(x, ignored);
      x[i] = kept;
      assertThat((up - down) / 2e-5).isCloseTo(gradient[i], within(1e-4));
    }
  }

  @Test
  void vectorsOfWordsInTheSamePlacesAreAlike() {
    int[] corpus = new int[40_000];
    for (int i = 0; i < corpus.length; i += 4) {
      corpus[i] = i / 4 % 2;
      corpus[i + 1] = 2;
      corpus[i + 2] = 3 + i / 8 % 2;
      corpus[i + 3] = -2;
    }
    float[] vectors = new SkipGram(corpus, 5, 8, 2, 1).train(3);
    assertThat(likeness(vectors, 0, 1)).isGreaterThan(likeness(vectors, 0, 3));
    assertThat(likeness(vectors, 3, 4)).isGreaterThan(likeness(vectors, 3, 0));
  }

  private static float likeness(float[] vectors, int a, int b) {
    float sum = 0;
    for (int d = 0; d < 8; d++) {
      sum += vectors[a * 8 + d] * vectors[b * 8 + d];
    }
    return sum;
  }
}
