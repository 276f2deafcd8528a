package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/**
 * Tells which country's currency a noun such as دينار means: by the adjective behind it, else by
 * the countries that the article names, else by the usual one where there is one. Immutable.
 */
final class Currencies {

  private static final String DEFAULT = "default";
  private static final int COUNTRIES = 3;
  private static final int DEFAULT_COLUMN = 4;

  /** A currency of a family by adjective. */
  private record Key(String family, String word) {}

  private final Map<Key, String> byAdjective = new HashMap<>();
  private final Map<String, Map<String, String>> byCountry = new HashMap<>();
  private final Map<String, String> usual = new HashMap<>();

  private Currencies() {}

  static Currencies load() {
    Currencies currencies = new Currencies();
    for (ListReader.Line line : ListReader.read("extract/figure/currencies.tsv")) {
      currencies.add(line);
    }
    return currencies;
  }

  private void add(ListReader.Line line) {
    String family = line.column(0);
    String code = line.column(1);
    for (String adjective : line.column(2).split(" ")) {
      String folded = Letters.fold(adjective);
      byAdjective.put(new Key(family, folded), code);
      byAdjective.put(new Key(family, folded + Letters.TA_MARBUTA), code);
      byAdjective.put(new Key(family, folded + Letters.HA), code);
      byAdjective.put(new Key(family, folded + Letters.ALIF), code);
    }
    for (String country : line.column(COUNTRIES).split(" ")) {
      if (!country.isEmpty()) {
        byCountry
            .computeIfAbsent(family, f -> new HashMap<>())
            .putIfAbsent(Letters.fold(country), code);
      }
    }
    if (line.column(DEFAULT_COLUMN).equals(DEFAULT)) {
      usual.put(family, code);
    }
  }

  /** Whether {@code code} is a family whose country is still to be told. */
  static boolean isFamily(Unit unit) {
    return unit.isMoney() && Character.isLowerCase(unit.code().charAt(0));
  }

  /** The ISO code by the adjective at a token; empty if it is none of this family. */
  String byAdjective(AnalyzedText text, int token, String family) {
    if (token >= text.size() || !text.isWord(token) || text.tokens().lineBefore(token)) {
      return "";
    }
    String code = byAdjective.get(new Key(family, text.folded(token)));
    return code == null ? "" : code;
  }

  /** The ISO code by context; the family's own name where nothing tells. */
  String byContext(AnalyzedText text, String family) {
    Map<String, Integer> votes = new HashMap<>();
    Map<String, String> countries = byCountry.getOrDefault(family, Map.of());
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i)) {
        vote(votes, countries.get(text.folded(i)));
        if (text.analysis(i).stemLetter() > 0) {
          vote(votes, countries.get(text.stem(i)));
        }
      }
    }
    String best = usual.getOrDefault(family, family);
    int most = 0;
    for (Map.Entry<String, Integer> e : votes.entrySet()) {
      boolean more = e.getValue() > most;
      if (more || e.getValue() == most && e.getKey().compareTo(best) < 0) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }

  private static void vote(
      Map<String, Integer> votes, @org.jspecify.annotations.Nullable String code) {
    if (code != null) {
      votes.merge(code, 1, Integer::sum);
    }
  }
}
