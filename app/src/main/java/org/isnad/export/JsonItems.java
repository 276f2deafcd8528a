package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document that is one long list within a frame, written item by item. */
final class JsonItems implements Closeable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Writer out;
  private final String tail;
  private boolean empty = true;

  /**
   * @param head of the document, up to the list's opening bracket
   * @param tail from its closing bracket on
   */
  JsonItems(OutputStream out, String head, String tail) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.tail = tail;
    this.out.write(head);
  }

  void add(Map<String, Object> item) throws IOException {
    out.write(empty ? "\n" : ",\n");
    empty = false;
    out.write(encodable(JSON.writeValueAsString(item)));
  }

  /** A surrogate without its partner, which UTF-8 cannot hold, as a JSON escape. */
  static String encodable(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (isLone(json, i)) {
        StringBuilder b = new StringBuilder(json.length() + 8);
        for (int k = 0; k < json.length(); k++) {
          if (isLone(json, k)) {
            b.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(k)));
          } else {
            b.append(json.charAt(k));
          }
        }
        return b.toString();
      }
    }
    return json;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  @Override
  public void close() throws IOException {
    try (Writer closing = out) {
      closing.write("\n" + tail + "\n");
    }
  }
}
