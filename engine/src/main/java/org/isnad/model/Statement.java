package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * Content which the article puts in another's mouth.
 *
 * @param id unique within the reading: {@code S1}, {@code S2} …
 * @param content what is reported, without complementiser, outer quotation marks and final stop
 * @param kind direct, indirect or mixed
 * @param cue the reporting verb or phrase alone
 * @param stance the cue's attitude
 * @param source the words that name the nearest source, empty where the subject is dropped
 * @param speaker the resolved speaker; empty where none could be found
 * @param via channels between outlet and speaker, outermost first: outlet ← via[0] ← … ← speaker
 * @param within id of the statement whose content holds this one
 * @param evidence rule or model that found it
 */
public record Statement(
    String id,
    Words content,
    StatementKind kind,
    Words cue,
    Stance stance,
    Optional<Words> source,
    Optional<Speaker> speaker,
    List<Speaker> via,
    Optional<String> within,
    String evidence) {
  public Statement {
    via = List.copyOf(via);
  }
}
