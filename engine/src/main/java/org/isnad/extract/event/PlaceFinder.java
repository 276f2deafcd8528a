package org.isnad.extract.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EventType;

/** Finds the place that a clause puts its event in. */
final class PlaceFinder {

  private static final int REACH = 24;
  private static final char SEMICOLON = '\u061B';

  private final AnalyzedText text;
  private final Participants participants;
  private final Clauses clauses;
  private final Set<String> toward;

  PlaceFinder(AnalyzedText text, Participants participants, Clauses clauses, WordLists words) {
    this.text = text;
    this.participants = participants;
    this.clauses = clauses;
    this.toward = words.get("toward");
  }

  /**
   * The nearest place behind the anchor that a word of place leads, else one in front in the same
   * sentence; empty where the text puts the event nowhere. What is only said is put somewhere by
   * its own clause alone.
   */
  Optional<String> of(int anchor, EventType type) {
    boolean said = isSaid(type);
    int end =
        said ? clauses.end(anchor, REACH) : Math.min(clauses.sentenceEnd(anchor), anchor + REACH);
    for (int i = anchor + 1; i < end && !isSentenceBreak(i); i++) {
      if (participants.isPlace(i) && isLed(i)) {
        return Optional.of(participants.name(i));
      }
    }
    int start = Math.max(clauses.sentenceStart(anchor), anchor - REACH);
    for (int i = anchor - 1; !said && i >= start; i--) {
      if (participants.isPlace(i) && isLed(i)) {
        return Optional.of(participants.name(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(EventType type) {
    return switch (type) {
      case ACCUSE, REQUEST, REJECT, SUPPORT, THREATEN, AGREE, SANCTION -> true;
      case ASSAULT,
          COERCE,
          CONSULT,
          COOPERATE,
          AID,
          RETREAT,
          CONCEDE,
          INVESTIGATE,
          PROTEST,
          MOBILIZE ->
          false;
    };
  }

  private boolean isSentenceBreak(int i) {
    char mark = text.mark(i);
    return mark == SEMICOLON || mark == ':';
  }

  /** Whether a word of place stands before the name or before the nouns that open it. */
  private boolean isLed(int i) {
    int first = i;
    while (first > 0 && participants.entity(first - 1) == participants.entity(i)) {
      first--;
    }
    if (text.analysis(first).hasPreposition()) {
      return true;
    }
    for (int k = first - 1; k >= Math.max(0, first - 3); k--) {
      if (toward.contains(text.folded(k)) || toward.contains(text.stem(k))) {
        return true;
      }
      if (!text.isWord(k) || text.analysis(k).isVerb()) {
        return false;
      }
      if (text.analysis(k).hasPreposition()) {
        return true;
      }
    }
    return false;
  }
}
