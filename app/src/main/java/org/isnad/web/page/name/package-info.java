/** The page of a person, an organisation or a place: what it said, and what is said of it. */
@NullMarked
package org.isnad.web.page.name;

import org.jspecify.annotations.NullMarked;
