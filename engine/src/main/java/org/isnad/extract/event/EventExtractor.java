package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.extract.event.AnchorLexicon.Anchor;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/**
 * Finds what is told as happening: one event for each type that a sentence's words tell, anchored
 * at the first of them. Actor and recipient are the entities nearest to the anchor in the order in
 * which Arabic puts subject and object.
 */
public final class EventExtractor {

  private static final String EVIDENCE_VERB = "event-verb";
  private static final int APART = 7;
  private static final String EVIDENCE_NOUN = "event-noun";

  private final AnchorLexicon anchors = AnchorLexicon.load();
  private final StatusLexicon statuses = StatusLexicon.load();

  /** The events of {@code text} in order of their anchors. */
  public List<Event> extract(
      AnalyzedText text,
      List<Entity> entities,
      List<Statement> statements,
      List<Figure> figures,
      List<TimeExpression> times) {
    Participants participants = Participants.of(text, entities);
    Surroundings surroundings = new Surroundings(text, statements, figures, times);
    List<Event> events = new ArrayList<>();
    Set<String> nouns = new HashSet<>();
    for (int s = 0; s < text.tokens().sentences(); s++) {
      Map<EventType, Integer> told = new EnumMap<>(EventType.class);
      for (int i = text.tokens().sentenceStart(s); i < text.tokens().sentenceEnd(s); i++) {
        Optional<Anchor> anchor = anchor(text, i);
        boolean fresh = anchor.isPresent() && !pointsBack(text, i, nouns);
        if (fresh && isAnother(anchor.orElseThrow().type(), i, told)) {
          String id = "V" + (events.size() + 1);
          events.add(event(id, text, i, anchor.orElseThrow(), participants, surroundings));
        }
      }
    }
    return events;
  }

  /**
   * A sentence tells one event of a type; of assaults, which come in series, one every few words.
   */
  private static boolean isAnother(EventType type, int i, Map<EventType, Integer> told) {
    Integer last = told.putIfAbsent(type, i);
    boolean another = last == null || (type == EventType.ASSAULT && i - last > APART);
    if (another) {
      told.put(type, i);
    }
    return another;
  }

  /** A definite noun that was an anchor before tells of the same event again: المحادثات. */
  private static boolean pointsBack(AnalyzedText text, int i, Set<String> nouns) {
    return !text.analysis(i).isVerb() && !nouns.add(text.stem(i)) && text.analysis(i).isDefinite();
  }

  private Optional<Anchor> anchor(AnalyzedText text, int i) {
    if (!text.isWord(i)) {
      return Optional.empty();
    }
    Analysis a = text.analysis(i);
    String next = i + 1 < text.size() ? text.folded(i + 1) : "";
    Optional<Anchor> anchor = a.isVerb() ? anchors.verb(a.lemma()) : anchors.noun(a.stem());
    return anchor.filter(found -> found.mayPrecede(next));
  }

  private Event event(
      String id,
      AnalyzedText text,
      int i,
      Anchor anchor,
      Participants participants,
      Surroundings surroundings) {
    Optional<String> actor = participants.actor(i);
    return new Event(
        id,
        text.words(i, i),
        anchor.type(),
        anchor.mode(),
        actor,
        participants.recipient(i, actor),
        participants.place(i),
        surroundings.time(i),
        anchor.type() == EventType.ASSAULT ? surroundings.fatalities(i) : OptionalInt.empty(),
        statuses.of(text, i),
        surroundings.statement(i),
        text.analysis(i).isVerb() ? EVIDENCE_VERB : EVIDENCE_NOUN);
  }
}
