/**
 * The interface for programs: JSON under {@code /api}, which mirrors the commands.
 *
 * <p>The trap: what is not in {@code openapi.json} does not exist for callers; a test compares the
 * routes with it both ways.
 */
@NullMarked
package org.isnad.web.api;

import org.jspecify.annotations.NullMarked;
