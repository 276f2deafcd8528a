package org.isnad.extract.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.model.EventStatus;
import org.isnad.model.EventType;
import org.isnad.text.Letters;

/** Decides whether a word tells of an event of its own or is only part of a name, aim or wish. */
final class Gate {

  private static final int GOVERNS = 6;
  private static final int STOPS = 3;

  private final AnalyzedText text;
  private final Participants participants;
  private final Clauses clauses;
  private final Tone tone;
  private final Set<String> compounds;
  private final Set<String> aims;
  private final Set<String> undergo;
  private final Set<String> stops;
  private final Set<String> never;
  private final Set<String> named;
  private final Set<String> onsets;
  private final Set<String> states;
  private final Set<String> resumptive;

  Gate(AnalyzedText text, Participants participants, Clauses clauses, WordLists words) {
    this.text = text;
    this.participants = participants;
    this.clauses = clauses;
    this.tone = new Tone(text, clauses, words);
    this.compounds = words.get("compound");
    this.aims = words.get("aim");
    this.undergo = words.get("undergo");
    this.stops = words.get("stop");
    this.never = words.get("never");
    this.named = words.get("named");
    this.onsets = words.get("onset");
    this.states = words.get("state-mode");
    this.resumptive = words.get("resumptive");
  }

  /** Whether the token stands in the text itself. */
  boolean isTold(int i) {
    return tone.isTold(i);
  }

  /** Whether the token can be an anchor at all: what it is part of does not forbid it. */
  boolean isOpen(int i, Anchor anchor) {
    if (!tone.isTold(i) || never.contains(text.folded(i)) || isName(i) || isStopped(i)) {
      return false;
    }
    if (tone.isPlay(anchor.type()) || anchor.isVerb() && isState(i, anchor)) {
      return false;
    }
    return anchor.wordClass() == WordClass.NOUN ? !isModifier(i) && !isAim(i) : !isAimed(i);
  }

  /** لكي يخرج المسلحون. */
  private boolean isAimed(int i) {
    return i > 0 && aims.contains(text.folded(i - 1));
  }

  /** المناطق التي تسيطر عليها المعارضة: a place is described, nothing happens. */
  private boolean isState(int i, Anchor anchor) {
    if (!states.contains(anchor.mode()) || !text.analysis(i).has(Analysis.PRESENT) || i == 0) {
      return false;
    }
    Analysis next = i + 1 < text.size() ? text.analysis(i + 1) : text.analysis(i);
    return text.pos(i - 1) == Pos.RELATIVE
        || next.pos() == Pos.PREPOSITION && next.has(Analysis.ENCLITIC)
        || i + 1 < text.size() && resumptive.contains(text.folded(i + 1));
  }

  /** وقف إطلاق النار, إنهاء الحصار: what is stopped is not told as happening. */
  private boolean isStopped(int i) {
    int from = Math.max(clauses.sentenceStart(i), i - STOPS);
    for (int k = i - 1; k >= from && !clauses.isBreak(k); k--) {
      if (stops.contains(text.lemma(k)) && (text.analysis(k).isVerb() || k == i - 1)) {
        return true;
      }
    }
    return i > from && stops.contains(text.stem(i - 1));
  }

  private boolean isName(int i) {
    return participants
        .type(i)
        .filter(t -> t != EntityType.EVENT && t != EntityType.MISC)
        .isPresent();
  }

  /** المعارضة, وزارة الدفاع, لجنة التحقيق: the noun in front makes a name or kind of it. */
  private boolean isModifier(int i) {
    if (text.analysis(i).isDefinite() && named.contains(text.stem(i))) {
      return true;
    }
    return i > 0
        && text.analysis(i).proclitics().isEmpty()
        && text.isWord(i - 1)
        && (compounds.contains(text.stem(i - 1))
            || text.analysis(i).isDefinite() && onsets.contains(text.stem(i - 1)));
  }

  /** لوقف القتال, بهدف تحرير المدينة: what is aimed at has not happened. */
  private boolean isAim(int i) {
    Analysis a = text.analysis(i);
    if (a.hasPreposition() && a.proclitics().indexOf(Letters.LAM) >= 0) {
      return !follows(i, undergo);
    }
    return i > 1
        && a.proclitics().isEmpty()
        && (aims.contains(text.folded(i - 1)) || aims.contains(text.folded(i - 2)));
  }

  private boolean follows(int i, Set<String> verbs) {
    for (int k = i - 1; k >= Math.max(clauses.sentenceStart(i), i - GOVERNS); k--) {
      if (text.analysis(k).isVerb()) {
        return verbs.contains(text.lemma(k));
      }
    }
    return false;
  }

  /** Whether what is known about its parties suffices for a word of this strength. */
  boolean suffices(Candidate c) {
    if (tone.isAccident(c)) {
      return false;
    }
    boolean acts = c.roles().implied() || isParty(c.roles().actor());
    boolean suffers = isRecipient(c.roles().recipient());
    if (c.status() == EventStatus.HYPOTHETICAL) {
      return false;
    }
    if (tone.isPeaceful() && c.anchor().strength() < Anchor.ALONE) {
      return false;
    }
    return switch (c.anchor().strength()) {
      case Anchor.ALONE -> true;
      case Anchor.WITH_PARTY -> acts || suffers || !c.anchor().followers().isEmpty();
      case Anchor.WITH_ACTOR -> acts;
      default -> acts && suffers;
    };
  }

  private boolean isRecipient(Optional<Phrase> phrase) {
    return isParty(phrase) || phrase.isPresent() && participants.isPlace(phrase.get().first());
  }

  private boolean isParty(Optional<Phrase> phrase) {
    return phrase.isPresent() && participants.isParty(phrase.get());
  }

  /** Whether the word only fills what an event in front of it demands, rejects or backs. */
  boolean isComplement(Candidate c, Candidate governor) {
    if (c.token() - governor.token() > GOVERNS + 4) {
      return false;
    }
    boolean governs =
        switch (governor.anchor().type()) {
          case REQUEST, REJECT, SUPPORT, AGREE, THREATEN -> true;
          case ACCUSE -> c.anchor().type() != EventType.ASSAULT;
          default -> false;
        };
    if (!governs || c.anchor().wordClass() == WordClass.PARTICIPLE) {
      return false;
    }
    boolean opened = !c.anchor().isVerb();
    for (int k = governor.token() + 1; k < c.token(); k++) {
      if (clauses.isBreak(k) || text.analysis(k).isVerb() || text.pos(k) == Pos.RELATIVE) {
        return false;
      }
      opened |= text.pos(k) == Pos.COMPLEMENTISER;
    }
    return opened;
  }
}
