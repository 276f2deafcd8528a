package org.isnad.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended, in a form that survives a new state of the index: the values that the hits
 * are ordered by, the last of which is unique.
 */
final class Cursor {
  private static final char PART = Fields.PART;

  private Cursor() {}

  static String of(FieldDoc last) {
    StringBuilder b = new StringBuilder();
    for (Object value : last.fields) {
      switch (value) {
        case Float f -> b.append('f').append(f);
        case Long l -> b.append('l').append(l);
        case Double d -> b.append('d').append(d);
        case BytesRef bytes -> b.append('b').append(bytes.utf8ToString());
        case null, default -> throw new IllegalStateException("not an order's value: " + value);
      }
      b.append(PART).append(PART);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(b.toString().getBytes(UTF_8));
  }

  /**
   * @param kinds the letters of the values expected
   */
  static FieldDoc parse(String cursor, String kinds) throws BadQueryException {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      List<String> parts = List.of(text.split("" + PART + PART));
      if (parts.size() != kinds.length()) {
        throw new IllegalArgumentException("not of this order");
      }
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(parts.get(i), kinds.charAt(i));
      }
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BadQueryException("the cursor is not one of this search", 0);
    }
  }

  private static Object value(String part, char kind) {
    if (part.charAt(0) != kind) {
      throw new IllegalArgumentException("not of this order");
    }
    String text = part.substring(1);
    return switch (kind) {
      case 'f' -> Float.valueOf(text);
      case 'l' -> Long.valueOf(text);
      case 'd' -> Double.valueOf(text);
      default -> new BytesRef(text);
    };
  }
}
