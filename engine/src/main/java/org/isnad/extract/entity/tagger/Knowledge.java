package org.isnad.extract.entity.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/** What a model knows before any weight: its words, how names are spelt, and what it looks at. */
public final class Knowledge {

  private final WordTable words;
  private final NameLikeness likeness;
  private final int groups;

  private Knowledge(WordTable words, NameLikeness likeness, int groups) {
    this.words = words;
    this.likeness = likeness;
    this.groups = groups;
  }

  /** Knowledge of these words, used by these groups of features. */
  public static Knowledge of(WordFacts facts, NameLikeness likeness, Set<FeatureGroup> groups) {
    return new Knowledge(WordTable.of(facts), likeness, FeatureGroup.bits(groups));
  }

  /** The groups of features in use. */
  public Set<FeatureGroup> groups() {
    return FeatureGroup.of(groups);
  }

  int groupBits() {
    return groups;
  }

  Sentence newSentence() {
    return new Sentence(words, likeness);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(groups);
    words.write(out);
    likeness.write(out);
  }

  static Knowledge read(DataInput in) throws IOException {
    int groups = in.readInt();
    WordTable words = WordTable.read(in);
    return new Knowledge(words, NameLikeness.read(in), groups);
  }
}
