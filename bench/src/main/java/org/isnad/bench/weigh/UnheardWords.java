package org.isnad.bench.weigh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.bench.ner.RawNews;
import org.isnad.text.Letters;

/**
 * Writes the words that raw news hardly ever names as a speaker: frequent ones that stand right
 * behind a verb of saying less often than once in two thousand times. The idea is that of
 * selectional preference (Resnik 1993), reduced to one class of verbs and to its negative side.
 */
public final class UnheardWords {

  /** A word found less often tells nothing. */
  private static final int LEAST = 50;

  private static final double MOST = 1.0 / 2000;
  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 5;
  private static final int WIDTH = 100;

  /** Verbs whose subject is somebody, in the third person masculine; folded. */
  private static final Set<String> SAY =
      Set.of(
          "قال", "اكد", "اوضح", "ذكر", "اضاف", "اعلن", "صرح", "اشار", "كشف", "شدد", "لفت", "افاد",
          "اعتبر", "حذر", "طالب", "دعا", "يقول", "يوكد", "يري", "يضيف", "يوضح", "يشير");

  private static final Set<String> NUMBERS =
      Set.of(
          "عشرات", "مئات", "الاف", "ملايين", "مليون", "مليار", "الف", "ثلث", "ثلثا", "ثلثي", "ربع");

  private final Map<String, int[]> counts = new HashMap<>();

  private UnheardWords() {}

  /**
   * @param args folder of zip files with raw news; the list to write, whose header lines are kept
   */
  public static void main(String[] args) throws IOException {
    UnheardWords words = new UnheardWords();
    new RawNews()
        .read(
            Path.of(args[0]),
            article -> {
              for (String[] sentence : article) {
                words.count(sentence);
              }
            });
    Path list = Path.of(args[1]);
    List<String> lines =
        Files.readAllLines(list, StandardCharsets.UTF_8).stream()
            .takeWhile(line -> line.startsWith("#"))
            .collect(Collectors.toCollection(ArrayList::new));
    words.write(lines);
    Files.write(list, lines, StandardCharsets.UTF_8);
  }

  private void count(String[] sentence) {
    boolean said = false;
    for (String surface : sentence) {
      String word = Letters.fold(Letters.surface(surface));
      if (!word.isEmpty() && Letters.isArabic(word.charAt(0))) {
        int[] count = counts.computeIfAbsent(bare(word), w -> new int[2]);
        count[0]++;
        count[1] += said ? 1 : 0;
      }
      said = isSaying(word);
    }
  }

  private static String bare(String word) {
    return word.length() >= SHORTEST && word.startsWith(ARTICLE) ? word.substring(2) : word;
  }

  private static boolean isSaying(String word) {
    if (word.isEmpty()) {
      return false;
    }
    boolean joined = word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FA;
    String bare = joined ? word.substring(1) : word;
    if (bare.endsWith("ت")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return SAY.contains(bare) || bare.startsWith("ت") && SAY.contains("ي" + bare.substring(1));
  }

  /** Crowds and numbers of people may always speak: مستوطنين، آلاف. */
  private boolean isMany(String word) {
    boolean people =
        word.endsWith("ون") || word.endsWith("ين") && counts.containsKey(nominative(word));
    return people || NUMBERS.contains(word);
  }

  private static String nominative(String word) {
    return word.substring(0, word.length() - 2) + "ون";
  }

  /** How often the word was heard as a subject, in whatever case it stands itself. */
  private int heard(String word, int asIs) {
    int heard = asIs;
    if (word.endsWith("ي")) {
      String stem = word.substring(0, word.length() - 1);
      heard += said(stem + "و") + said(stem + "ون"); // مواطني المدينة
    } else if (word.endsWith("ا")) {
      heard += said(word.substring(0, word.length() - 1)); // عددا
    }
    return heard;
  }

  private int said(String word) {
    int[] count = counts.get(word);
    return count == null ? 0 : count[1];
  }

  private void write(List<String> lines) {
    Set<String> unheard = new TreeSet<>();
    counts.forEach((word, count) -> {
      if (count[0] >= LEAST && !isMany(word) && heard(word, count[1]) < MOST * count[0]) {
        unheard.add(word);
      }
    });
    StringBuilder line = new StringBuilder();
    for (String word : unheard) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
