package org.isnad.web.page.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.web.page.article.ArticlePage.Stretch;

/**
 * What differs between two versions of a text, word by word: the longest common run of words is
 * matched, then what lies before and behind it in the same way (Ratcliff and Obershelp 1988).
 */
public final class WordDiff {
  private final List<String> a;
  private final List<String> b;
  private final boolean[] keptA;
  private final boolean[] keptB;

  private WordDiff(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    this.keptA = new boolean[a.size()];
    this.keptB = new boolean[b.size()];
  }

  /** Both texts by their lines, each parted into what both have and what one has alone. */
  public static List<List<List<Stretch>>> of(String before, String after) {
    WordDiff diff = new WordDiff(words(before), words(after));
    diff.match(0, diff.a.size(), 0, diff.b.size());
    return List.of(lines(diff.a, diff.keptA), lines(diff.b, diff.keptB));
  }

  /** Words with the space behind them, line ends as words of their own. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(words, text.substring(begin, i));
        words.add("\n");
        begin = i + 1;
      } else if (c == ' ') {
        add(words, text.substring(begin, i + 1));
        begin = i + 1;
      }
    }
    add(words, text.substring(begin));
    return words;
  }

  private static void add(List<String> words, String word) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  private void match(int fromA, int toA, int fromB, int toB) {
    if (fromA >= toA || fromB >= toB) {
      return;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = fromB; j < toB; j++) {
      places.computeIfAbsent(b.get(j).strip(), k -> new ArrayList<>()).add(j);
    }
    int bestA = fromA;
    int bestB = fromB;
    int best = 0;
    Map<Integer, Integer> runs = new HashMap<>();
    for (int i = fromA; i < toA; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(a.get(i).strip(), List.of())) {
        int length = runs.getOrDefault(j - 1, 0) + 1;
        next.put(j, length);
        if (length > best) {
          best = length;
          bestA = i - length + 1;
          bestB = j - length + 1;
        }
      }
      runs = next;
    }
    if (best > 0) {
      for (int k = 0; k < best; k++) {
        keptA[bestA + k] = true;
        keptB[bestB + k] = true;
      }
      match(fromA, bestA, fromB, bestB);
      match(bestA + best, toA, bestB + best, toB);
    }
  }

  private static List<List<Stretch>> lines(List<String> words, boolean[] kept) {
    List<List<Stretch>> lines = new ArrayList<>();
    List<Stretch> line = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean differs = false;
    for (int i = 0; i < words.size(); i++) {
      boolean end = words.get(i).equals("\n");
      if (!end && run.length() > 0 && kept[i] == differs) {
        line.add(new Stretch(run.toString(), differs));
        run.setLength(0);
      }
      if (end) {
        flush(lines, line, run, differs);
        line = new ArrayList<>();
      } else {
        differs = !kept[i];
        run.append(words.get(i));
      }
    }
    flush(lines, line, run, differs);
    return lines;
  }

  private static void flush(
      List<List<Stretch>> lines, List<Stretch> line, StringBuilder run, boolean differs) {
    if (run.length() > 0) {
      line.add(new Stretch(run.toString(), differs));
      run.setLength(0);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }
}
