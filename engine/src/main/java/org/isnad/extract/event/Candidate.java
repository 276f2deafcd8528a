package org.isnad.extract.event;

import org.isnad.model.EventStatus;

/**
 * A word that may tell of an event, with what stands around it.
 *
 * @param token the word
 * @param anchor what it tells of
 * @param roles its parties
 * @param status whether it happened
 */
record Candidate(int token, Anchor anchor, Roles roles, EventStatus status) {}
