package org.isnad.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import tools.jackson.databind.json.JsonMapper;

/** Records as deflated JSON. */
public final class Packed {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int CHUNK = 1 << 13;

  private Packed() {}

  public static byte[] pack(Object value) {
    return deflate(JSON.writeValueAsBytes(value));
  }

  /**
   * @throws IllegalStateException if the bytes are not what {@link #pack} made of such a value
   */
  public static <T> T unpack(byte[] bytes, Class<T> type) {
    return JSON.readValue(inflate(bytes), type);
  }

  static byte[] deflate(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    }
  }

  static byte[] inflate(byte[] bytes) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4 + 64);
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished()) {
        int length = inflater.inflate(chunk);
        boolean stuck = inflater.needsInput() || inflater.needsDictionary();
        if (length == 0 && stuck && !inflater.finished()) {
          throw new IllegalStateException("packed bytes end too early");
        }
        out.write(chunk, 0, length);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("packed bytes are damaged", e);
    }
  }
}
