package org.isnad.extract.entity.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/** What a model knows before any weight: its words, how names are spelt, and what it looks at. */
public final class Knowledge {

  private final WordTable words;
  private final Phrases phrases;
  private final NameLikeness likeness;
  private final int groups;

  private Knowledge(WordTable words, Phrases phrases, NameLikeness likeness, int groups) {
    this.words = words;
    this.phrases = phrases;
    this.likeness = likeness;
    this.groups = groups;
  }

  /** Knowledge of these words and names, used by these groups of features. */
  public static Knowledge of(
      WordFacts facts, Phrases phrases, NameLikeness likeness, Set<FeatureGroup> groups) {
    return new Knowledge(WordTable.of(facts), phrases, likeness, FeatureGroup.bits(groups));
  }

  /** The groups of features in use. */
  public Set<FeatureGroup> groups() {
    return FeatureGroup.of(groups);
  }

  int groupBits() {
    return groups;
  }

  Sentence newSentence() {
    return new Sentence(words, phrases, likeness);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(groups);
    words.write(out);
    phrases.write(out);
    likeness.write(out);
  }

  static Knowledge read(ModelInput in) throws IOException {
    int groups = in.number();
    WordTable words = WordTable.read(in);
    Phrases phrases = Phrases.read(in);
    return new Knowledge(words, phrases, NameLikeness.read(in), groups);
  }
}
