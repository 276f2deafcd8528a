package org.isnad.service.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the accounts of stories hang together, by the stories' stamps; kept beside the workspace for
 * the next start. What is kept can be thrown away at any time.
 */
final class Weights {
  private static final String FILE = "weights.cache";
  private static final int COLUMNS = 3;

  private final Path file;
  private final Map<String, StoryCard.Weight> weights = new ConcurrentHashMap<>();

  Weights(Path folder) {
    this.file = folder.resolve(FILE);
  }

  int size() {
    return weights.size();
  }

  Optional<StoryCard.Weight> of(String stamp) {
    return Optional.ofNullable(weights.get(stamp));
  }

  void put(String stamp, StoryCard.Weight weight) {
    weights.put(stamp, weight);
  }

  /** Adds what was kept; a broken line counts as none. */
  void read() {
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file, UTF_8).forEach(this::read);
      }
    } catch (IOException e) {
      // They are reckoned anew.
      weights.clear();
    }
  }

  private void read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      return;
    }
    try {
      weights.put(
          columns[0],
          new StoryCard.Weight(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])));
    } catch (NumberFormatException e) {
      weights.remove(columns[0]);
    }
  }

  /** Keeps those of these stamps and forgets all others. */
  void write(Set<String> stamps) throws IOException {
    weights.keySet().retainAll(stamps);
    StringBuilder text = new StringBuilder();
    weights.forEach((stamp, w) ->
        text.append(stamp)
            .append('\t')
            .append(w.lines())
            .append('\t')
            .append(w.disputes())
            .append('\n'));
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".part");
    Files.writeString(part, text, UTF_8);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
