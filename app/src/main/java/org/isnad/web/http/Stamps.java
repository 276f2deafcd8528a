package org.isnad.web.http;

import io.javalin.http.Context;
import java.util.Locale;

/** Answers that a visitor has already are not sent again. */
public final class Stamps {
  private Stamps() {}

  /**
   * Puts the stamp of the answer on it.
   *
   * @param stamp changes whenever the answer would
   * @return whether the visitor has it already; then nothing more is to be done
   */
  public static boolean isKnown(Context ctx, String stamp) {
    String tag =
        "\""
            + Integer.toHexString(stamp.hashCode())
            + "-"
            + Long.toHexString(hash(stamp)).toLowerCase(Locale.ROOT)
            + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "private, no-cache");
    String known = ctx.header("If-None-Match");
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", -1)) {
      String bare = one.strip();
      if (bare.equals(tag) || bare.equals("W/" + tag) || bare.equals("*")) {
        ctx.status(304);
        return true;
      }
    }
    return false;
  }

  /** FNV-1a, 64 bits. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
