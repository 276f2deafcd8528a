package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Event;
import org.isnad.model.EventType;

/** Knows the events an article has told so far, so that none is told twice. */
final class Repeats {

  private static final int APART = 9;

  /** Sentences behind an attack that still tell of its dead. */
  private static final int NEAR = 1;

  private record Told(int token, int sentence, Anchor anchor, Event event) {}

  private final AnalyzedText text;
  private final Set<String> violent;
  private final Set<String> casualties;
  private final List<Told> told = new ArrayList<>();

  Repeats(AnalyzedText text, WordLists words) {
    this.text = text;
    this.violent = words.get("violent-mode");
    this.casualties = words.get("casualty-mode");
  }

  void add(Candidate c, Event event) {
    told.add(new Told(c.token(), text.tokens().sentence(c.token()), c.anchor(), event));
  }

  /** Whether an earlier word of the article told of the same happening. */
  boolean holds(Candidate c, Event event) {
    int sentence = text.tokens().sentence(c.token());
    boolean pointsBack = pointsBack(c);
    if (event.type() == EventType.ASSAULT && tellsMore(c, event, sentence, pointsBack)) {
      return true;
    }
    for (Told t : told) {
      if (t.event().type() == event.type()
          && (t.sentence() == sentence
              ? isSameSentence(t, c)
              : isSameKind(t, c) && (pointsBack || agrees(t.event(), event)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Violence is told in several words: what follows an attack as الانفجار, or as its dead in the
   * next sentences, tells more of it unless it names another place.
   */
  private boolean tellsMore(Candidate c, Event event, int sentence, boolean pointsBack) {
    if (!violent.contains(c.anchor().mode())) {
      return false;
    }
    for (int k = told.size() - 1; k >= 0; k--) {
      Told t = told.get(k);
      boolean near = sentence - t.sentence() <= NEAR && sentence > t.sentence();
      boolean casualty = near && casualties.contains(c.anchor().mode());
      if (t.event().type() == EventType.ASSAULT
          && violent.contains(t.anchor().mode())
          && (pointsBack && sentence > t.sentence() || casualty)
          && same(t.event().place(), event.place()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A sentence tells one event of a type; of those that come in series, one every few words. */
  private static boolean isSameSentence(Told t, Candidate c) {
    boolean series =
        c.anchor().type() == EventType.ASSAULT || c.anchor().type() == EventType.COERCE;
    return !series || c.token() - t.token() <= APART;
  }

  private static boolean isSameKind(Told t, Candidate c) {
    return t.anchor().mode().equals(c.anchor().mode());
  }

  /** A definite noun tells of what was told before: المحادثات, زيارته. */
  private boolean pointsBack(Candidate c) {
    Analysis a = text.analysis(c.token());
    return c.anchor().wordClass() == WordClass.NOUN && (a.isDefinite() || a.has(Analysis.ENCLITIC));
  }

  /** Whether nothing told of the two differs and something told is the same. */
  private static boolean agrees(Event a, Event b) {
    int same = same(a.actor(), b.actor());
    int other = same(a.recipient(), b.recipient());
    int where = same(a.place(), b.place());
    int when = same(a.time(), b.time());
    return Math.min(Math.min(same, other), Math.min(where, when)) >= 0 && same + other > 0;
  }

  private static int same(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.equals(b) ? 1 : -1;
  }
}
