package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what the program really prints for the first bundled article into the README, so that the
 * example can never be nicer than the program.
 *
 * <p>Usage: {@code ReadmeExample ROOT}
 */
public final class ReadmeExample {

  private static final int HEAD_LINES = 6;
  private static final int SECTION_LINES = 9;
  private static final List<String> SECTIONS = List.of("WHO SAYS WHAT", "FIGURES");

  private ReadmeExample() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: ReadmeExample ROOT");
    }
    Path root = Path.of(args[0]);
    String example = String.join("\n", shortened(demo(root)));
    MarkedDocument.replace(
        root.resolve("README.md"),
        "example",
        "The beginning of `./isnad demo`, cut where it says …:\n\n```\n" + example + "\n```");
  }

  private static List<String> demo(Path root) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            root.resolve("isnad").toString(), "demo", "--lang", "en", "--color", "never");
    builder.environment().put("COLUMNS", "100");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    return new String(output, StandardCharsets.UTF_8).lines().map(String::stripTrailing).toList();
  }

  /** The head and the beginnings of the sections that show what the program is for. */
  private static List<String> shortened(List<String> lines) {
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(HEAD_LINES, lines.size())));
    for (String section : SECTIONS) {
      int begin = 0;
      while (begin < lines.size() && !lines.get(begin).startsWith(section)) {
        begin++;
      }
      kept.add("");
      for (int i = begin; i < lines.size() && !lines.get(i).isEmpty(); i++) {
        if (i == begin + SECTION_LINES) {
          kept.add("…");
          break;
        }
        kept.add(lines.get(i));
      }
    }
    return kept;
  }
}
