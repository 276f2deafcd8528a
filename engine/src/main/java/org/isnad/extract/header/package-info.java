/**
 * What an article says of its own making: the agency credited, the place it was filed from, who
 * signed it. Trap: an agency named in the running text is a channel of statements, not a credit.
 */
@NullMarked
package org.isnad.extract.header;

import org.jspecify.annotations.NullMarked;
