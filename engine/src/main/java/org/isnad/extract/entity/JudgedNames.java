package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.EntityType;
import org.isnad.model.Words;

/**
 * What the judge of names is asked about: all that may be a name in a text, for fitting the judge
 * to texts whose names are known.
 */
public final class JudgedNames {

  /** Features are numbered below this. */
  public static final int FEATURES = MentionFeatures.SIZE;

  /**
   * What may be a name.
   *
   * @param words its words
   * @param type what it would name
   * @param kept whether the rules by themselves would keep it
   * @param features numbers of its features; a number may stand twice
   */
  public record Candidate(Words words, EntityType type, boolean kept, int[] features) {}

  private final EntityExtractor extractor;

  /** Candidates of the rules with that tagger as second opinion. */
  public JudgedNames(Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer, NameTagger tagger) {
    extractor = new EntityExtractor(lexicon, knowledge, gazetteer, tagger, Judge.load());
  }

  /** The candidates of a text, in its order; people, organisations and places alone. */
  public List<Candidate> of(AnalyzedText text) {
    JudgedSelection.Candidates candidates = extractor.toJudge(text);
    MentionFeatures features = candidates.features();
    List<Candidate> judged = new ArrayList<>();
    for (int k = 0; k < features.mentions().size(); k++) {
      Mention m = features.mentions().get(k);
      boolean kept = candidates.kept().contains(m);
      int count = features.read(k, kept);
      if (count > 0) {
        int[] keys = Arrays.copyOf(features.keys(), count);
        judged.add(new Candidate(m.words(text), m.type(), kept, keys));
      }
    }
    return judged;
  }
}
