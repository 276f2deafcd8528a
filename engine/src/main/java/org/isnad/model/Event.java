package org.isnad.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the article tells as happening.
 *
 * @param id unique within the reading: {@code V1}, {@code V2} …
 * @param anchor the verb or nominal that expresses it
 * @param type PLOVER type
 * @param mode PLOVER mode, where the words tell it ({@code airstrike}, {@code arrest} …)
 * @param actor who did it
 * @param recipient to whom
 * @param place name of the place
 * @param time value of its time expression
 * @param fatalities deaths it caused, as told
 * @param status happened, ongoing, planned, denied or hypothetical
 * @param statement id of the innermost statement that holds it, empty on the outlet's own word
 * @param evidence rule that found it
 */
public record Event(
    String id,
    Words anchor,
    EventType type,
    Optional<String> mode,
    Optional<String> actor,
    Optional<String> recipient,
    Optional<String> place,
    Optional<String> time,
    OptionalInt fatalities,
    EventStatus status,
    Optional<String> statement,
    String evidence) {}
