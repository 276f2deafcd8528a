package org.isnad.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.NameKeys;

/** Compares the pairs of {@code variants.tsv}; the argument is the part: dev or held. */
public final class NameVariants {

  private static final String TABLE = "variants.tsv";
  private static final String SAME = "same";

  private NameVariants() {}

  /** Prints the errors of the part dev, and the share of right pairs and of false merges. */
  public static void main(String[] args) throws IOException {
    String part = args.length > 0 ? args[0] : "dev";
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    NameKeys keys = NameKeys.load();
    int pairs = 0;
    int right = 0;
    int different = 0;
    int merged = 0;
    for (ListReader.Line line : lines()) {
      if (!line.column(3).equals(part)) {
        continue;
      }
      boolean same = line.column(2).equals(SAME);
      boolean found = keys.sameName(line.column(0), line.column(1));
      pairs++;
      right += found == same ? 1 : 0;
      different += same ? 0 : 1;
      merged += found && !same ? 1 : 0;
      if (found != same && part.equals("dev")) {
        out.println(line.column(2) + ": " + line.column(0) + " | " + line.column(1));
      }
    }
    out.printf(
        Locale.ROOT,
        "%s: %d pairs, right %.1f %%, false merges %.1f %% of %d%n",
        part,
        pairs,
        100.0 * right / pairs,
        100.0 * merged / different,
        different);
  }

  private static List<ListReader.Line> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NameVariants.class.getResourceAsStream(TABLE), TABLE)) {
      return ListReader.parse(TABLE, in);
    }
  }
}
