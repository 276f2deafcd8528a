/**
 * What every page stands in: its language, its wordings, the fonts and scripts it asks for.
 *
 * <p>Terms: the <em>interface</em> has a language and a direction that the reader chooses; the
 * <em>content</em> has its own, which the browser takes from the content itself. The trap: never
 * set the one by the other.
 */
@NullMarked
package org.isnad.web.page.frame;

import org.jspecify.annotations.NullMarked;
