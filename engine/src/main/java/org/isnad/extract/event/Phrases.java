package org.isnad.extract.event;

import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quotes;
import org.jspecify.annotations.Nullable;

/** Cuts noun phrases out of a text by definiteness and clitics. */
final class Phrases {

  private static final int LONGEST = 8;

  private final AnalyzedText text;
  private final Participants participants;
  private final Set<String> adverbs;
  private final Set<String> toward;
  private final Set<String> partitives;
  private final Set<String> comparators;

  Phrases(AnalyzedText text, Participants participants, WordLists words) {
    this.text = text;
    this.participants = participants;
    this.adverbs = words.get("adverb");
    this.toward = words.get("toward");
    this.partitives = words.get("partitive");
    this.comparators = words.get("comparator");
  }

  /** The noun phrase that begins at {@code from}, whatever is attached in front; null if none. */
  @Nullable Phrase at(int from, int limit) {
    int first = from;
    while (first < limit && Quotes.isQuoteMark(text.mark(first))) {
      first++;
    }
    if (first >= limit || !isHead(first)) {
      return null;
    }
    int end = first + 1;
    while (end < limit && end - first < LONGEST && continues(first, end)) {
      end++;
    }
    boolean counting = text.isNumber(end - 1) || comparators.contains(text.folded(end - 1));
    return new Phrase(first, counting ? partitive(end, limit) : end);
  }

  /** عشرة من مقاتليه, أكثر من مئة مدني: a count takes what it counts behind من. */
  private int partitive(int end, int limit) {
    if (end + 1 >= limit || !partitives.contains(text.folded(end))) {
      return end;
    }
    Phrase counted = at(end + 1, limit);
    return counted == null ? end : counted.end();
  }

  private boolean isHead(int i) {
    if (text.isNumber(i) || participants.entity(i) >= 0) {
      return true;
    }
    return text.isWord(i) && text.pos(i).isNominal() && !isAdverb(i);
  }

  private boolean continues(int first, int i) {
    int entity = participants.entity(i);
    if (entity >= 0 && entity == participants.entity(i - 1)) {
      return true;
    }
    if (!text.isWord(i) || !text.analysis(i).proclitics().isEmpty() || isAdverb(i)) {
      return false;
    }
    if (toward.contains(text.folded(i))) {
      return false;
    }
    if (entity < 0 && !text.pos(i).isNominal()) {
      return false;
    }
    if (participants.entity(i - 1) >= 0) {
      return continuesName(first, i);
    }
    return text.isNumber(i - 1) || agrees(i);
  }

  /** Behind a name only its adjective follows, or the person whose office it belongs to. */
  private boolean continuesName(int first, int i) {
    if (participants.isPerson(i - 1)) {
      return false;
    }
    if (participants.isPerson(i)) {
      return participants.entity(first) < 0;
    }
    return participants.entity(i) < 0 && text.analysis(i).isDefinite() && text.pos(i) != Pos.NOUN;
  }

  /** A definite phrase goes on in definite words or a person's name, an indefinite one in any. */
  private boolean agrees(int i) {
    if (text.analysis(i - 1).isDefinite() || text.analysis(i - 1).has(Analysis.ENCLITIC)) {
      return text.analysis(i).isDefinite() || participants.isPerson(i);
    }
    return !text.analysis(i - 1).has(Analysis.TANWIN) || text.analysis(i).has(Analysis.TANWIN);
  }

  boolean isAdverb(int i) {
    return text.pos(i) == Pos.ADVERB || adverbs.contains(text.stem(i));
  }

  /** The first token from {@code from} on that is no adverb. */
  int behindAdverbs(int from, int limit) {
    int i = from;
    while (i < limit && (text.isWord(i) || text.isNumber(i)) && isAdverb(i)) {
      i++;
    }
    return i;
  }
}
