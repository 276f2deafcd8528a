/**
 * Who may do what: accounts, sessions, roles, and the guards against requests that another site
 * makes in a visitor's name.
 */
@NullMarked
package org.isnad.web.access;

import org.jspecify.annotations.NullMarked;
