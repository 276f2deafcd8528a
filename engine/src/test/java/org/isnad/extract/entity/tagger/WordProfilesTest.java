package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordProfilesTest {
  private static final String[] WORDS = {
    "قال",
    "وزير",
    "الخارجية",
    "التونسي",
    "خميس",
    "الجهيناوي",
    "في",
    "تونس",
    "،",
    "إن",
    "120",
    "شركة",
    "بالقاهرة",
    "Reuters",
    "…",
    ""
  };

  private static TagModel model() throws IOException {
    try (InputStream in = WordProfilesTest.class.getResourceAsStream("names.model")) {
      return TagModel.read(Objects.requireNonNull(in));
    }
  }

  private static String[] sentence(Random random) {
    return random
        .ints(random.nextInt(9), 0, WORDS.length)
        .mapToObj(i -> WORDS[i])
        .toArray(String[]::new);
  }

  @Test
  void featuresOfOneWordAndOfSeveralAreTogetherAllFeatures() throws IOException {
    FeatureExtractor extractor = new FeatureExtractor(model().knowledge());
    Random random = new Random(3);
    for (int run = 0; run < 50; run++) {
      String[] words = sentence(random);
      extractor.read(words);
      for (int i = 0; i < words.length; i++) {
        int[] keys = new int[FeatureExtractor.MOST];
        int[] all = Arrays.copyOf(keys, 0);
        for (int offset = WordProfile.FIRST; offset <= WordProfile.LAST; offset++) {
          all = appended(all, keys, extractor.featuresOf(offset, i, keys));
        }
        all = appended(all, keys, extractor.featuresOfSeveral(i, keys));
        int[] expected = appended(new int[0], keys, extractor.features(i, keys));
        assertThat(IntStream.of(all).sorted().toArray())
            .as(i + " of " + String.join(" ", words))
            .isEqualTo(IntStream.of(expected).sorted().toArray());
      }
    }
  }

  private static int[] appended(int[] to, int[] keys, int count) {
    int[] both = Arrays.copyOf(to, to.length + count);
    System.arraycopy(keys, 0, both, to.length, count);
    return both;
  }

  @Test
  void sumsOfProfilesAreTheSumsOfAllFeatures() throws IOException {
    TagModel model = model();
    WordProfiles profiles = new WordProfiles(model);
    WordProfiles.Maker maker = profiles.maker();
    FeatureExtractor extractor = new FeatureExtractor(model.knowledge());
    int[] keys = new int[FeatureExtractor.MOST];
    Random random = new Random(4);
    for (int run = 0; run < 50; run++) {
      String[] words = sentence(random);
      WordProfile[] known = Arrays.stream(words).map(maker::of).toArray(WordProfile[]::new);
      for (int i = 0; i < words.length; i++) {
        int[] expected = new int[TagModel.TAGS];
        extractor.read(words);
        model.sum(keys, extractor.features(i, keys), expected);
        int[] sums = new int[TagModel.TAGS];
        profiles.sum(known, i, sums);
        extractor.read(known);
        model.sum(keys, extractor.featuresOfSeveral(i, keys), sums);
        assertThat(sums).as(i + " of " + String.join(" ", words)).isEqualTo(expected);
      }
    }
  }
}
