package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object on a line of its own. */
public final class JsonLine {
  private JsonLine() {}

  /** The object as UTF-8, with a line end. */
  public static byte[] of(Map<String, ?> object) {
    String json = JsonMapper.shared().writeValueAsString(object);
    return (JsonItems.encodable(json) + "\n").getBytes(UTF_8);
  }
}
