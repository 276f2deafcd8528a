/**
 * Fitted weights: a linear model over named traits, for decisions where rules of grammar alone
 * leave more than one reading. Fitting them is the matter of {@code bench}.
 */
@NullMarked
package org.isnad.lexicon.weigh;

import org.jspecify.annotations.NullMarked;
