/**
 * Foreign bytes become articles here and nowhere else.
 *
 * <p>An input is first <em>cut</em> into pieces of one article each ({@link
 * org.isnad.ingest.Cutter}, streaming, cheap), then every piece is <em>understood</em> by itself
 * ({@link org.isnad.ingest.ArticleParser}, which many threads may do at once). What cannot be used
 * becomes a {@link org.isnad.ingest.Rejection} that names its input, its line and the reason; it
 * never costs the other inputs anything.
 *
 * <p>The trap: nothing here may trust a size, a name or a charset that an input states of itself.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
