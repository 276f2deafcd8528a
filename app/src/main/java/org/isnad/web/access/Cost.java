package org.isnad.web.access;

import io.javalin.security.RouteRole;

/** Stands beside the {@link Role} of a route that takes much work, so that it is counted. */
public enum Cost implements RouteRole {
  HIGH
}
