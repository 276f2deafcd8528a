package org.isnad.bench.ner;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;

/** Exact-span precision, recall and F1, over all types and each. */
final class Score {

  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  void add(List<NameTag> right, List<NameTag> found) {
    Set<String> gold = new HashSet<>(Example.spans(right));
    Set<String> system = new HashSet<>(Example.spans(found));
    for (NameType type : NameType.values()) {
      int[] c = of(type);
      String suffix = ":" + type;
      for (String span : gold) {
        if (span.endsWith(suffix)) {
          c[0]++;
          c[2] += system.contains(span) ? 1 : 0;
        }
      }
      for (String span : system) {
        c[1] += span.endsWith(suffix) ? 1 : 0;
      }
    }
  }

  void add(Score other) {
    for (NameType type : NameType.values()) {
      for (int i = 0; i < 3; i++) {
        of(type)[i] += other.of(type)[i];
      }
    }
  }

  private int[] of(NameType type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  double f1() {
    return f1(total());
  }

  private int[] total() {
    int[] sum = new int[3];
    for (int[] c : counts.values()) {
      for (int i = 0; i < 3; i++) {
        sum[i] += c[i];
      }
    }
    return sum;
  }

  private static double f1(int[] c) {
    return c[0] + c[1] == 0 ? 0 : 200.0 * c[2] / (c[0] + c[1]);
  }

  /** A row for all and each type, as Markdown. */
  String table() {
    StringBuilder table = new StringBuilder("| | P | R | F1 |\n|---|---:|---:|---:|\n");
    table.append(row("all", total()));
    counts.forEach((type, c) -> table.append(row(type.name(), c)));
    return table.toString();
  }

  private static String row(String name, int[] c) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f |%n",
        name,
        100.0 * c[2] / Math.max(1, c[1]),
        100.0 * c[2] / Math.max(1, c[0]),
        f1(c));
  }

  private static String format(String name, int[] c) {
    return String.format(
        Locale.ROOT,
        "%s P %.1f R %.1f F %.2f",
        name,
        100.0 * c[2] / Math.max(1, c[1]),
        100.0 * c[2] / Math.max(1, c[0]),
        f1(c));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(format("all", total()));
    counts.forEach((type, c) -> text.append(" | ").append(format(type.name(), c)));
    return text.toString();
  }
}
