/**
 * The command line: a class a command, what it prints, and nothing else.
 *
 * <p>Results go to standard output, everything else to standard error. The trap: nothing here may
 * decide what is true of an article; it only shows a {@link org.isnad.model.Reading}.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
