/**
 * The same individual in many articles: people, organisations and places that readings name, each
 * with all its spellings and where it is named.
 *
 * <p>The trap: a shared surname, a common full name or a body's generic name (وزارة الداخلية) is no
 * identity. Names only propose; roles, the others named beside them and the country decide. Where
 * nothing decides, two individuals stay two.
 */
@NullMarked
package org.isnad.corpus.individual;

import org.jspecify.annotations.NullMarked;
