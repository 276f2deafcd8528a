package org.isnad.web.access;

import io.javalin.http.Context;

/**
 * Who makes a request.
 *
 * @param name of the account; {@code local} where the server speaks to this machine alone and has
 *     no accounts; empty for one who has not signed in
 * @param token to be sent back with whatever changes something: in the header {@code X-CSRF-Token}
 *     or the form field {@code _csrf}
 */
public record Visitor(String name, Role role, String token) {
  private static final String ATTRIBUTE = "isnad.visitor";

  /** Who makes this request. */
  public static Visitor of(Context ctx) {
    Visitor visitor = ctx.attribute(ATTRIBUTE);
    return visitor != null ? visitor : new Visitor("", Role.ANYONE, "");
  }

  void attachTo(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** Whether this visitor may enter where {@code needed} is asked for. */
  public boolean may(Role needed) {
    return role.covers(needed);
  }
}
