package org.isnad.extract.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.EventType;

/**
 * What a word tells of.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode or the project's finer name for it; words of one mode speak of one kind
 *     of happening
 * @param wordClass how the word tells it
 * @param frame where its parties stand
 * @param strength {@link #ALONE} tells an event by itself, {@link #WITH_PARTY} with a party beside
 *     it or one of its followers, {@link #WITH_ACTOR} with someone who acts, {@link #WITH_BOTH}
 *     with both sides named
 * @param followers folded words of which one must follow in the clause; empty for any
 * @param blockers folded words that must not come next
 */
record Anchor(
    EventType type,
    String mode,
    WordClass wordClass,
    Frame frame,
    int strength,
    Set<String> followers,
    Set<String> blockers) {

  static final int ALONE = 3;
  static final int WITH_PARTY = 2;
  static final int WITH_ACTOR = 1;
  static final int WITH_BOTH = 0;

  Anchor {
    followers = Set.copyOf(followers);
    blockers = Set.copyOf(blockers);
  }

  Optional<String> modeIfAny() {
    return mode.isEmpty() ? Optional.empty() : Optional.of(mode);
  }

  boolean isVerb() {
    return wordClass == WordClass.VERB;
  }
}
