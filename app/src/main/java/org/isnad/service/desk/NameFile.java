package org.isnad.service.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.model.EntityType;

/**
 * The names of all articles, kept beside the workspace so that the next start need not open every
 * reading. It can be thrown away at any time; a damaged one counts as none.
 */
final class NameFile {
  private static final String FILE = "names.cache";
  private static final int MAGIC = 0x49534E41;
  private static final int SHAPE = 1;
  private static final int BUFFER = 1 << 16;

  private final Path file;

  NameFile(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** What was kept; empty where there is nothing whole. */
  Optional<NameIndex.Kept> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      return in.readInt() == MAGIC && in.readInt() == SHAPE ? Optional.of(kept(in)) : none();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return none();
    }
  }

  private static Optional<NameIndex.Kept> none() {
    return Optional.empty();
  }

  private static NameIndex.Kept kept(DataInputStream in) throws IOException {
    List<NameIndex.Individual> individuals = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      EntityType type = EntityType.valueOf(in.readUTF());
      String name = in.readUTF();
      Optional<String> english = in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
      individuals.add(new NameIndex.Individual(key, type, name, english));
    }
    Map<String, NameIndex.Facts> facts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String article = in.readUTF();
      String stamp = in.readUTF();
      int[] names = new int[in.readUnsignedShort()];
      for (int n = 0; n < names.length; n++) {
        names[n] = Objects.checkIndex(in.readInt(), individuals.size());
      }
      facts.put(article, new NameIndex.Facts(stamp, names));
    }
    if (in.readInt() != MAGIC) {
      throw new IOException("the end is missing");
    }
    return new NameIndex.Kept(individuals, facts);
  }

  /** Writes through a file of another name, so that nobody ever reads half of it. */
  void write(NameIndex.Kept kept) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
      out.writeInt(MAGIC);
      out.writeInt(SHAPE);
      out.writeInt(kept.individuals().size());
      for (NameIndex.Individual i : kept.individuals()) {
        out.writeUTF(i.key());
        out.writeUTF(i.type().name());
        out.writeUTF(i.name());
        out.writeBoolean(i.english().isPresent());
        if (i.english().isPresent()) {
          out.writeUTF(i.english().get());
        }
      }
      out.writeInt(kept.facts().size());
      for (Map.Entry<String, NameIndex.Facts> f : kept.facts().entrySet()) {
        out.writeUTF(f.getKey());
        out.writeUTF(f.getValue().stamp());
        out.writeShort(f.getValue().names().length);
        for (int n : f.getValue().names()) {
          out.writeInt(n);
        }
      }
      out.writeInt(MAGIC);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
