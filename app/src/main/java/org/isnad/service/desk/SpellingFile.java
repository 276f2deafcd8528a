package org.isnad.service.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which names are spellings of one individual, kept beside the workspace for the next start. It can
 * be thrown away at any time; a damaged one counts as none.
 */
final class SpellingFile {
  private static final String FILE = "spellings.cache";
  private static final String HEAD = "isnad-spellings 1 ";
  private static final String END = "end";

  private final Path file;

  SpellingFile(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /**
   * What was kept.
   *
   * @param change number of the workspace's last change at that time
   */
  record Kept(long change, Map<String, String> spellings) {}

  /** What was kept; empty where there is nothing whole. */
  Optional<Kept> read() {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
      return lines.size() < 2 || !lines.getFirst().startsWith(HEAD) || !lines.getLast().equals(END)
          ? Optional.empty()
          : Optional.of(kept(lines));
    } catch (CharacterCodingException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Kept kept(List<String> lines) {
    Map<String, String> spellings = new TreeMap<>();
    for (String line : lines.subList(1, lines.size() - 1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        spellings.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return new Kept(Long.parseLong(lines.getFirst().substring(HEAD.length())), spellings);
  }

  /** Writes through a file of another name, so that nobody ever reads half of it. */
  void write(Kept kept) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD + kept.change());
    kept.spellings()
        .forEach((key, listed) -> {
          if (isOneLine(key) && isOneLine(listed)) {
            lines.add(key + "\t" + listed);
          }
        });
    lines.add(END);
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".part");
    try {
      Files.write(part, lines, UTF_8);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isOneLine(String key) {
    return key.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == 0x85);
  }
}
