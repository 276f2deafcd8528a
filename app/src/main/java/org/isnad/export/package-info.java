/**
 * What was read, written in the forms that other programs take: tables, maps, annotations, event
 * tables. Everything is first a {@link org.isnad.export.Row} of a {@link org.isnad.export.Table}; a
 * form is a {@link org.isnad.export.RowWriter} that takes rows as they come and keeps none.
 *
 * <p>The trap: offsets are UTF-16 code units everywhere but in web annotations, whose standard
 * counts code points.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
