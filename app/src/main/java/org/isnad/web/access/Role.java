package org.isnad.web.access;

import io.javalin.security.RouteRole;

/** What a visitor may do; each may do what those before it may. */
public enum Role implements RouteRole {
  /** Whoever comes: the page to sign in, and what it is dressed with. */
  ANYONE,
  /** Reads and searches. */
  READER,
  /** Adds articles, follows feeds and corrects. */
  ANALYST,
  /** Sees to accounts. */
  ADMIN;

  /** Whether one who has this role may enter where {@code needed} is asked for. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
