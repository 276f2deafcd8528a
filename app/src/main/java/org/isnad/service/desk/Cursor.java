package org.isnad.service.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Places in a list, written so that they pass through addresses. */
final class Cursor {
  private Cursor() {}

  static String encode(String place) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
  }

  /**
   * @throws IllegalArgumentException naming what is no cursor
   */
  static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a cursor of ours: «" + cursor + "»", e);
    }
  }

  /**
   * @throws IllegalArgumentException naming what is no cursor
   */
  static int decodeNumber(String cursor) {
    try {
      return Integer.parseInt(decode(cursor));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a cursor of ours: «" + cursor + "»", e);
    }
  }
}
