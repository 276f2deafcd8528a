package org.isnad.extract.event;

import java.util.Optional;

/**
 * Who does what is told, and to whom.
 *
 * @param actor who acts
 * @param recipient who is acted upon
 * @param implied whether the form tells that someone acts whom the clause does not name: يؤيدون
 */
record Roles(Optional<Phrase> actor, Optional<Phrase> recipient, boolean implied) {

  static final Roles NONE = new Roles(Optional.empty(), Optional.empty(), false);

  static Roles of(Optional<Phrase> actor, Optional<Phrase> recipient) {
    return new Roles(actor, recipient, false);
  }

  Roles implying(boolean also) {
    return new Roles(actor, recipient, implied || also);
  }

  /** These parties, with another's actor where they have none of their own. */
  Roles under(Roles governor) {
    return new Roles(actor.or(governor::actor), recipient, true);
  }
}
