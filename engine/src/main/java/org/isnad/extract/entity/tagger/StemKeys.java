package org.isnad.extract.entity.tagger;

/** The keys by which models know the words of a sentence, clitics taken off. One thread only. */
public final class StemKeys {

  private final Sentence sentence;

  /** Keys as a model with this knowledge takes clitics off. */
  public StemKeys(Knowledge knowledge) {
    sentence = knowledge.newSentence();
  }

  /** A key a word. */
  public int[] of(String[] words) {
    sentence.read(words);
    return sentence.stemKeys();
  }
}
