package org.isnad.extract.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.EventType;
import org.isnad.model.Stance;

/** What is done by saying: a cue that demands, praises or accuses tells of an event itself. */
final class SpeechAct {

  private static final Anchor DEMAND = anchor(EventType.REQUEST, "demand");
  private static final Anchor PRAISE = anchor(EventType.SUPPORT, "praise");
  private static final Anchor ACCUSE = anchor(EventType.ACCUSE, "accuse");
  private static final Anchor CONDEMN = anchor(EventType.ACCUSE, "condemn");
  private static final Anchor THREATEN = anchor(EventType.THREATEN, "threaten");

  private SpeechAct() {}

  /** What a cue of this attitude does; empty where it only says. */
  static Optional<Anchor> of(Stance stance) {
    return switch (stance) {
      case DEMAND -> Optional.of(DEMAND);
      case PRAISE -> Optional.of(PRAISE);
      case ACCUSE -> Optional.of(ACCUSE);
      case CONDEMN -> Optional.of(CONDEMN);
      case THREATEN -> Optional.of(THREATEN);
      case SAY, AFFIRM, CLAIM, DENY, WARN, HOPE, DOUBT -> Optional.empty();
    };
  }

  private static Anchor anchor(EventType type, String mode) {
    Frame frame = new Frame(true, true, false, Set.of());
    return new Anchor(type, mode, WordClass.VERB, frame, Anchor.ALONE, Set.of(), Set.of());
  }
}
