/**
 * What pages and the interface for programs share: the site they are part of, its assets, headers,
 * stamps and faults.
 */
@NullMarked
package org.isnad.web.http;

import org.jspecify.annotations.NullMarked;
