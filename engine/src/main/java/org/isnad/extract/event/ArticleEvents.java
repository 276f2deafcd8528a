package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.EventStatus;
import org.jspecify.annotations.Nullable;

/** The events of one article. */
final class ArticleEvents {

  private static final String EVIDENCE = "event-";

  private final AnalyzedText text;
  private final Participants participants;
  private final Surroundings surroundings;
  private final StatusLexicon statuses;
  private final Set<String> deadly;
  private final Spotter spotter;
  private final Gate gate;
  private final RoleFinder roles;
  private final PlaceFinder places;
  private final Repeats repeats;
  private final List<Event> events = new ArrayList<>();

  ArticleEvents(
      AnchorLexicon anchors,
      StatusLexicon statuses,
      WordLists words,
      AnalyzedText text,
      List<Entity> entities,
      Surroundings surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    this.statuses = statuses;
    this.deadly = words.get("violent-mode");
    this.participants = Participants.of(text, entities, words.get("party"));
    Clauses clauses = new Clauses(text);
    Phrases phrases = new Phrases(text, participants, words);
    this.spotter = new Spotter(anchors, text, clauses, words);
    this.gate = new Gate(text, participants, clauses, words);
    this.roles = new RoleFinder(text, participants, phrases, clauses, words);
    this.places = new PlaceFinder(text, participants, clauses, words);
    this.repeats = new Repeats(text, words);
  }

  List<Event> find() {
    Candidate governor = null;
    for (int i = 0; i < text.size(); i++) {
      Candidate candidate = candidate(i);
      if (candidate == null || governor != null && gate.isComplement(candidate, governor)) {
        continue;
      }
      governor = candidate;
      Event event = event(candidate);
      if (!surroundings.isReport() && isVague(event)) {
        continue;
      }
      if (!repeats.holds(candidate, event)) {
        repeats.add(candidate, event);
        events.add(event);
        if (event.fatalities().isPresent()) {
          surroundings.take(i);
        }
      }
    }
    return events;
  }

  /** Whether nothing ties the event to anyone, anywhere or any time: columns speak so. */
  private static boolean isVague(Event e) {
    return e.actor().isEmpty()
        && e.recipient().isEmpty()
        && e.place().isEmpty()
        && e.time().isEmpty();
  }

  /** By the list of words, else by the attitude of the cue that the token is. */
  private @Nullable Anchor anchor(int i) {
    Anchor anchor = spotter.at(i);
    if (anchor != null && gate.isOpen(i, anchor)) {
      return anchor;
    }
    return surroundings
        .cueStance(i)
        .flatMap(SpeechAct::of)
        .filter(a -> gate.isTold(i))
        .orElse(null);
  }

  private @Nullable Candidate candidate(int i) {
    Anchor anchor = anchor(i);
    if (anchor == null) {
      return null;
    }
    EventStatus status = surroundings.isDenied(i) ? EventStatus.DENIED : statuses.of(text, i);
    if (status == EventStatus.DENIED && !surroundings.isDenied(i)) {
      return null;
    }
    Roles parties = roles.of(i, anchor).implying(surroundings.cueSpeaker(i).isPresent());
    Candidate candidate = new Candidate(i, anchor, parties, status);
    return gate.suffices(candidate) ? candidate : null;
  }

  /** The party at the anchor; the speaker where the anchor is a cue or only implies its actor. */
  private Optional<String> actor(Candidate c) {
    Optional<String> named = c.roles().actor().map(participants::name);
    if (c.roles().actor().filter(participants::isParty).isPresent()) {
      return named;
    }
    Optional<String> speaker = surroundings.cueSpeaker(c.token());
    if (speaker.isEmpty()
        && named.isEmpty()
        && c.anchor().isVerb()
        && roles.isSpeakers(c.token())) {
      speaker = surroundings.speaker(c.token());
    }
    return speaker.or(() -> named);
  }

  private Event event(Candidate c) {
    int i = c.token();
    return new Event(
        "V" + (events.size() + 1),
        text.words(i, i),
        c.anchor().type(),
        c.anchor().modeIfAny(),
        actor(c),
        c.roles().recipient().map(participants::name),
        places.of(i, c.anchor().type()),
        surroundings.time(i),
        deadly.contains(c.anchor().mode()) ? surroundings.fatalities(i) : OptionalInt.empty(),
        c.status(),
        surroundings.statement(i),
        EVIDENCE + c.anchor().wordClass().name().toLowerCase(Locale.ROOT));
  }
}
