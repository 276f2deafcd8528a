package org.isnad.extract.event;

import java.util.BitSet;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EventType;

/** What an article as a whole tells of, where its single words would mislead. */
final class Tone {

  private static final int SIGNS = 3;
  private static final int LONGEST_HEADLINE = 50;
  private static final int LONGEST_LABELS = 25;

  /** Sentences that still tell of an accident's victims, its own included. */
  private static final int AFTERMATH = 4;

  private final AnalyzedText text;
  private final Set<String> casualties;
  private final boolean peaceful;
  private final BitSet accidents = new BitSet();
  private final int headline;
  private final int tail;

  Tone(AnalyzedText text, Clauses clauses, WordLists words) {
    this.text = text;
    this.casualties = words.get("casualty-mode");
    this.peaceful = scan(words, words.get("peaceful"), words.get("accident"));
    this.headline = headline(clauses);
    this.tail = tail(words.get("tail"), words.get("label"));
  }

  /** Whether the article is of sport or markets. */
  boolean isPeaceful() {
    return peaceful;
  }

  /** In sport and on markets attacks and meetings are matches, transfers and prices. */
  boolean isPlay(EventType type) {
    return peaceful && (type == EventType.ASSAULT || type == EventType.CONSULT);
  }

  /** Whether the token stands in the text itself, not in a repeated headline or a tail of links. */
  boolean isTold(int i) {
    return i >= headline && i < tail;
  }

  /** Deaths in an accident, a flood, an epidemic are no one's deed. */
  boolean isAccident(Candidate c) {
    return c.anchor().type() == EventType.ASSAULT
        && casualties.contains(c.anchor().mode())
        && accidents.get(text.tokens().sentence(c.token()));
  }

  /** Looks for the signs of sport and of accidents, in one pass since every article pays for it. */
  private boolean scan(WordLists words, Set<String> signs, Set<String> accidentWords) {
    int found = 0;
    for (int i = 0; i < text.size(); i++) {
      if (!text.isWord(i) || !words.setsTone(text.form(i))) {
        continue;
      }
      if (found < SIGNS && signs.contains(text.folded(i))) {
        found++;
      }
      if (accidentWords.contains(text.stem(i))) {
        int sentence = text.tokens().sentence(i);
        accidents.set(sentence, sentence + AFTERMATH);
      }
    }
    return found >= SIGNS;
  }

  /** One past the headline that some texts repeat as a first line without a stop. */
  private int headline(Clauses clauses) {
    for (int i = 1; i < Math.min(text.size(), LONGEST_HEADLINE); i++) {
      if (text.tokens().lineBefore(i)) {
        return clauses.isBreak(i - 1) ? 0 : i;
      }
    }
    return 0;
  }

  /**
   * First token of a closing list of links, which a line of its own opens, or of labels: اقرأ أيضا,
   * سمات.
   */
  private int tail(Set<String> openers, Set<String> labels) {
    for (int i = text.size() / 2; i < text.size(); i++) {
      boolean opens = text.tokens().lineBefore(i) && openers.contains(text.folded(i));
      if (opens || i > text.size() - LONGEST_LABELS && labels.contains(text.folded(i))) {
        return i;
      }
    }
    return text.size();
  }
}
