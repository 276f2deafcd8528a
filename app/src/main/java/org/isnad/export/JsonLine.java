package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object on a line of its own. */
public final class JsonLine {
  private JsonLine() {}

  /** An object of two members, which keep their order: the same data give the same bytes. */
  public static Map<String, Object> object(
      String first, Object value, String second, Object another) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(first, value);
    object.put(second, another);
    return object;
  }

  /** The object as UTF-8, with a line end. */
  public static byte[] of(Map<String, ?> object) {
    String json = JsonMapper.shared().writeValueAsString(object);
    return (JsonItems.encodable(json) + "\n").getBytes(UTF_8);
  }
}
