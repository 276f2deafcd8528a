package org.isnad.extract.statement;

import java.util.List;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making, still in tokens.
 *
 * @param cue tokens of the cue
 * @param stance the cue's stance
 * @param agreement what the cue's form says of its subject
 * @param opening how the content opens
 * @param content tokens of the content
 * @param source tokens that name the source, null where the subject is dropped
 * @param channels tokens of the channels named in the clause, outermost first
 * @param evidence the rule that found it
 */
record Draft(
    Range cue,
    Stance stance,
    Agreement agreement,
    Opening opening,
    Range content,
    @Nullable Range source,
    List<Range> channels,
    String evidence) {

  /** The rule of what is said by nobody named: قيل إن. */
  static final String UNNAMED = "said-by-nobody-named";

  /** In place of a channel: whoever spoke last, whose name the clause leaves out. */
  static final Range RUNNING = new Range(-1, -1);

  /**
   * What a cue's form says of its subject.
   *
   * @param feminine feminine singular or plural form
   * @param plural plural or dual form
   * @param joint how the clause joins what stands before
   * @param continues whether the cue by its meaning goes on with the running speaker
   */
  record Agreement(boolean feminine, boolean plural, Joint joint, boolean continues) {}

  /** How a cue's clause joins what stands before it. */
  enum Joint {
    /** Its own clause, opened by و or ف or by nothing. */
    FREE,
    /** و or ف attached to the verb. */
    CONJOINED,
    /** An accusative participle. */
    PARTICIPLE,
    /** A verbal noun inside another clause. */
    NOUN,
    /** بحسب and the like. */
    PHRASE
  }

  Draft withContent(Range range) {
    return new Draft(cue, stance, agreement, opening, range, source, channels, evidence);
  }

  Draft withStance(Stance other) {
    return new Draft(cue, other, agreement, opening, content, source, channels, evidence);
  }

  Draft withChannel(Range channel) {
    return new Draft(
        cue,
        stance,
        agreement,
        opening,
        content,
        source,
        java.util.stream.Stream.concat(java.util.stream.Stream.of(channel), channels.stream())
            .toList(),
        evidence);
  }

  /** The same words of somebody else, by other channels. */
  Draft of(Range speaker, List<Range> by) {
    return new Draft(cue, stance, agreement, opening, content, speaker, by, evidence);
  }

  /** The same content as the account of the one who passed it on. */
  Draft byChannel() {
    return new Draft(
        cue, stance, agreement, opening, content, channels.getLast(), List.of(), evidence);
  }

  /** Whether the article names nobody who says it. */
  boolean isUnnamed() {
    return evidence.equals(UNNAMED) || isPretext() && source == null;
  }

  /** Whether it is a reason given in passing, which no phrase behind it speaks of. */
  boolean isPretext() {
    return evidence.equals(Pretexts.RULE);
  }

  boolean hasSource() {
    return source != null;
  }

  Joint joint() {
    return agreement.joint();
  }
}
