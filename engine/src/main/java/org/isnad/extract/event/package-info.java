/**
 * What is told as happening, in PLOVER's types. An <i>anchor</i> is the word that tells of it; its
 * <i>frame</i> says where its parties stand. A happening told again further on is told once.
 */
@NullMarked
package org.isnad.extract.event;

import org.jspecify.annotations.NullMarked;
