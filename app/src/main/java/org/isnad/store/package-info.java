/**
 * Keeps articles, their versions and readings, the original bytes and the log of custody.
 *
 * <p>Terms: the <em>key</em> of an article is what makes it the same article when it comes again;
 * an <em>original</em> is the bytes as received. The trap: nothing is ever overwritten; a changed
 * text is a new version, and the log of custody only grows.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
