/**
 * What people correct in what the program read: who, when, why and what, kept beside the readings
 * and laid over them whenever they are shown.
 *
 * <p>Terms: the <em>anchor</em> of a correction is the words it is about, found again by their
 * place while the article's text is the same and by themselves in a new version; a correction whose
 * anchor is gone is listed as such and changes nothing. The trap: nothing here ever writes to a
 * reading.
 */
@NullMarked
package org.isnad.service.correct;

import org.jspecify.annotations.NullMarked;
