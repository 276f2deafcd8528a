package org.isnad.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.corpus.story.Digest;
import org.isnad.store.WorkspaceException;

/**
 * Digests as bytes, under no id: the workspace knows whose they are. Grouping reads those of all
 * articles of some days, so that they must be quick to decode.
 */
final class DigestCodec {

  /** The first byte; digests of other programs begin with another. */
  private static final int FORMAT = 3;

  private DigestCodec() {}

  static byte[] encode(Digest d) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 11);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeDouble(d.day().orElse(Double.NaN));
      write(d.title(), out);
      write(d.lead(), out);
      write(d.opening(), out);
      write(d.names(), out);
      write(d.places(), out);
      write(d.bodies(), out);
      write(d.figures(), out);
      write(d.days(), out);
      write(d.leading(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws WorkspaceException if another version of the program wrote the bytes
   * @throws UncheckedIOException if the bytes are not what {@link #encode} made
   */
  static Digest decode(String id, byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORMAT) {
      throw new WorkspaceException(
          "articles were read by another version of the program; isnad reread brings them up to"
              + " date");
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.readByte();
      double day = in.readDouble();
      return new Digest(
          id,
          Double.isNaN(day) ? OptionalDouble.empty() : OptionalDouble.of(day),
          counts(in),
          counts(in),
          counts(in),
          counts(in),
          counts(in),
          counts(in),
          counts(in),
          terms(in),
          terms(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the digest of " + id + " is damaged", e);
    }
  }

  private static void write(SortedMap<String, Integer> counts, DataOutputStream out)
      throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeInt(e.getValue());
    }
  }

  private static void write(SortedSet<String> terms, DataOutputStream out) throws IOException {
    out.writeInt(terms.size());
    for (String term : terms) {
      out.writeUTF(term);
    }
  }

  private static SortedMap<String, Integer> counts(DataInputStream in) throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      counts.put(in.readUTF(), in.readInt());
    }
    return counts;
  }

  private static SortedSet<String> terms(DataInputStream in) throws IOException {
    SortedSet<String> terms = new TreeSet<>();
    for (int n = in.readInt(); n > 0; n--) {
      terms.add(in.readUTF());
    }
    return terms;
  }
}
