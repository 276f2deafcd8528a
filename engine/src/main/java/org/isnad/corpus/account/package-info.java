/**
 * What one article tells, and on whose word: the accounts from which lines, ledgers and disputes
 * are made.
 *
 * <p>The trap: a speaker's name is written in many ways, so speakers are compared by {@link
 * org.isnad.corpus.account.Speakers} and never by equality.
 */
@NullMarked
package org.isnad.corpus.account;

import org.jspecify.annotations.NullMarked;
