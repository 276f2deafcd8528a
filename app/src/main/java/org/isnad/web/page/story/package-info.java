/**
 * The page of one story: its brief, ledgers, claims, lines, quotations, places, days and disputes.
 *
 * <p>Everything shown is laid out here as records, so that a template only walks through them. The
 * trap: a cell of the matrix that is empty says that an outlet's articles in this story do not
 * carry the claim, never that the outlet denies it.
 */
@NullMarked
package org.isnad.web.page.story;

import org.jspecify.annotations.NullMarked;
