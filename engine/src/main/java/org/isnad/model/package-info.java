/**
 * What a reading of an article consists of: records, enums and nothing else.
 *
 * <p>All offsets are UTF-16 code units of {@link org.isnad.model.Article#text()} exactly as it was
 * read, begin inclusive and end exclusive. A missing fact is an empty {@code Optional}, never a
 * guess and never {@code null}.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
