package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagModelTest {

  private static final String[] WORDS = {"زار", "سمير", "حلب"};

  /** A model that knows a person and a place by their stems. */
  private static TagModel tiny() {
    Knowledge knowledge =
        Knowledge.of(
            new WordFacts(new int[] {WordFacts.keyOf("حلب")}, 0),
            Phrases.of(Map.of()),
            NameLikeness.none(),
            EnumSet.of(FeatureGroup.STEM));
    int[] keys = {stemFeature(knowledge, 1), stemFeature(knowledge, 2)};
    float[] weights = new float[2 * TagModel.TAGS];
    weights[NameTag.B_PERS.ordinal()] = 3;
    weights[TagModel.TAGS + NameTag.B_LOC.ordinal()] = 2;
    return TagModel.of(knowledge, keys, weights, new float[TagModel.TAGS * TagModel.TAGS]);
  }

  private static int stemFeature(Knowledge knowledge, int position) {
    FeatureExtractor extractor = new FeatureExtractor(knowledge);
    extractor.read(WORDS);
    int[] keys = new int[FeatureExtractor.MOST];
    int count = extractor.features(position, keys);
    return keys[count - 1];
  }

  @Test
  void tagsByItsWeights() {
    assertThat(NameTagger.of(tiny()).tag(WORDS).tags())
        .containsExactly(NameTag.OUTSIDE, NameTag.B_PERS, NameTag.B_LOC);
  }

  @Test
  void writtenAndReadItIsTheSame() throws IOException {
    TagModel model = tiny();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    model.write(first);
    TagModel again = TagModel.read(new ByteArrayInputStream(first.toByteArray()));
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    again.write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    assertThat(NameTagger.of(again).tag(WORDS)).isEqualTo(NameTagger.of(model).tag(WORDS));
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
    assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(new byte[3])))
        .isInstanceOf(IOException.class);
  }
}
