package org.isnad.service;

import java.util.List;

/** What stands for the headline of an article that came without one. */
public final class Headline {
  private static final int LONGEST = 120;

  /** A line that names outlet, place and writer before the text begins is seldom longer. */
  private static final int LONGEST_CREDIT = 90;

  private static final List<String> PARTED_BY = List.of(" | ", " – ", " - ", " — ", " / ");
  private static final String SENTENCE_ENDS = ".!؟?…:»\"";

  private Headline() {}

  /**
   * The first line that tells something, cut at a word after {@value LONGEST} characters.
   *
   * @param opening the beginning of the text; empty gives empty
   */
  public static String of(String opening) {
    List<String> lines = opening.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      return "";
    }
    return cut(lines.stream().filter(l -> !isCredit(l)).findFirst().orElse(lines.getFirst()));
  }

  /** Whether the line only says who writes from where: short, in parts, and no sentence. */
  private static boolean isCredit(String line) {
    return line.length() <= LONGEST_CREDIT
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && (line.startsWith("(") || PARTED_BY.stream().anyMatch(line::contains));
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + " …";
  }
}
