/**
 * What readers of a workspace look at, whether through pages or through the interface for programs:
 * lists of stories, a story's dossier, an article with its reading and versions, a person's words.
 *
 * <p>Terms: a <em>stamp</em> is a string that changes whenever what it stands for does; a
 * <em>portion</em> is the part of a list that one answer holds. The trap: what is read here may be
 * a moment old while articles are being added; it is never torn.
 */
@NullMarked
package org.isnad.service.desk;

import org.jspecify.annotations.NullMarked;
