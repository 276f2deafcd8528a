package org.isnad.extract.entity.tagger;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.jspecify.annotations.Nullable;

/**
 * The {@link WordProfile}s of a model, each made once for the words that come first, which are
 * nearly all that come again. Weights are whole numbers, so that sums of sums are the same.
 * Thread-safe.
 */
final class WordProfiles {
  private static final int MOST = 30_000;

  /** A longer word hardly comes again. */
  private static final int LONGEST = 24;

  private static final String FILLER = ".";

  /** A word with as many others around it as features look at. */
  private static final int WORD = Sentence.PAD;

  private static final int WORDS = 2 * Sentence.PAD + 1;

  private final TagModel model;
  private final ConcurrentHashMap<String, WordProfile> known = new ConcurrentHashMap<>();
  private final WordMemo<WordProfile> ofTypes = new WordMemo<>();
  private final WordProfile[] before = new WordProfile[Sentence.PAD];
  private final WordProfile[] behind = new WordProfile[Sentence.PAD];

  WordProfiles(TagModel model) {
    this.model = model;
    Maker maker = maker();
    maker.read(FILLER);
    for (int i = 0; i < Sentence.PAD; i++) {
      before[i] = maker.profile(i);
      behind[i] = maker.profile(Sentence.PAD + WORDS + i);
    }
  }

  Maker maker() {
    return new Maker();
  }

  /** Adds what the words of a sentence, each by itself, say of the one at this position. */
  void sum(WordProfile[] sentence, int position, int[] sums) {
    for (int offset = WordProfile.FIRST; offset <= WordProfile.LAST; offset++) {
      at(sentence, position + offset).addTo(sums, offset);
    }
  }

  /** The word at a position, or what stands at the border place that is meant. */
  private WordProfile at(WordProfile[] sentence, int position) {
    return position < 0
        ? before[Sentence.PAD + position]
        : position < sentence.length ? sentence[position] : behind[position - sentence.length];
  }

  /** Scratch of one thread. */
  final class Maker {
    private final int[] keys = new int[FeatureExtractor.MOST];
    private final int[] sums = new int[TagModel.TAGS];
    private @Nullable FeatureExtractor made;

    private Maker() {}

    /** Made for the first unknown word: most texts have few of them. */
    private FeatureExtractor extractor() {
      FeatureExtractor extractor = made;
      if (extractor == null) {
        extractor = new FeatureExtractor(model.knowledge());
        String[] words = new String[WORDS];
        Arrays.fill(words, FILLER);
        extractor.read(words);
        made = extractor;
      }
      return extractor;
    }

    WordProfile of(Word word) {
      WordProfile profile = ofTypes.get(word);
      if (profile == null) {
        profile = of(word.surface());
        ofTypes.put(word, profile);
      }
      return profile;
    }

    WordProfile of(String word) {
      WordProfile profile = known.get(word);
      if (profile == null) {
        read(word);
        profile = profile(Sentence.PAD + WORD);
        if (word.length() <= LONGEST && known.size() < MOST) {
          known.putIfAbsent(word, profile);
        }
      }
      return profile;
    }

    private void read(String word) {
      extractor().sentence().replace(WORD, word);
    }

    private WordProfile profile(int place) {
      FeatureExtractor extractor = extractor();
      short[] scores = new short[(WordProfile.LAST - WordProfile.FIRST + 1) * TagModel.TAGS];
      int to = 0;
      for (int offset = WordProfile.FIRST; offset <= WordProfile.LAST; offset++) {
        Arrays.fill(sums, 0);
        int position = place - Sentence.PAD - offset;
        if (position >= 0 && position < WORDS) {
          model.sum(keys, extractor.featuresOf(offset, position, keys), sums);
        }
        for (int sum : sums) {
          scores[to++] = (short) sum; // a byte for each of at most 200 features
        }
      }
      return extractor.sentence().profile(place, scores);
    }
  }
}
