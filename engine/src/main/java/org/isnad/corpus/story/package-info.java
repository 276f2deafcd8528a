/**
 * Which articles report one happening.
 *
 * <p>Terms: a <em>digest</em> is what grouping looks at in an article, a <em>story</em> the
 * articles that report one happening and its direct follow-ups. The trap: words are weighed by how
 * common they are in the days around, so the same two articles may be nearer or farther in other
 * company.
 */
@NullMarked
package org.isnad.corpus.story;

import org.jspecify.annotations.NullMarked;
