package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.model.FigureKind;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Tells what a figure measures, by its noun and by the acts told beside it. Immutable. */
final class Kinds {

  private static final int REACH_BACK = 12;
  private static final int REACH_WITHOUT_NOUN = 4;
  private static final int REACH_ON = 9;
  private static final String THEIR = "" + Letters.HA + Letters.MIM;

  /** The ending of verbs that follow a subject in the plural. */
  private static final String PLURAL = "" + Letters.WAW + Letters.ALIF;

  private final Map<String, FigureKind> byNoun = new HashMap<>();
  private final Map<String, FigureKind> byActOnPeople = new HashMap<>();
  private final Map<String, FigureKind> byActOnLand = new HashMap<>();

  private Kinds() {}

  static Kinds load() {
    Kinds kinds = new Kinds();
    for (ListReader.Line line : ListReader.read("extract/figure/kinds.tsv")) {
      FigureKind kind = FigureKind.valueOf(line.column(0).toUpperCase(Locale.ROOT));
      Map<String, FigureKind> table =
          switch (line.column(1)) {
            case "noun" -> kinds.byNoun;
            case "people" -> kinds.byActOnPeople;
            case "land" -> kinds.byActOnLand;
            default -> throw line.error("«" + line.column(1) + "» is not a place");
          };
      for (String form : line.column(2).split(" ")) {
        table.putIfAbsent(Letters.fold(form), kind);
      }
    }
    return kinds;
  }

  /** The kind that a noun tells by itself; null for none. */
  @Nullable FigureKind ofNoun(AnalyzedText text, int token) {
    return find(byNoun, text, token);
  }

  /** Whether the token tells an act on people. */
  boolean isActOnPeople(AnalyzedText text, int token) {
    return find(byActOnPeople, text, token) != null;
  }

  /**
   * The kind of the people or the land at tokens {@code first} to {@code end}, by the nearest act
   * before them in the sentence, else behind them; null for none. A verb right behind them that is
   * in the plural is theirs, whatever was done to others before: {@code قتل اثنان وثمانية أشخاص
   * أصيبوا}.
   *
   * @param named whether a noun says what is counted; if none does, the act must stand close
   */
  @Nullable FigureKind near(AnalyzedText text, int first, int end, boolean people, boolean named) {
    Map<String, FigureKind> acts = people ? byActOnPeople : byActOnLand;
    int sentence = text.tokens().sentence(first);
    FigureKind own = people && isTheirVerb(text, end) ? find(acts, text, end) : null;
    if (own != null && text.tokens().sentence(end) == sentence) {
      return own;
    }
    int reach = named ? REACH_BACK : REACH_WITHOUT_NOUN;
    for (int i = first - 1; i >= 0 && i >= first - reach; i--) {
      if (text.tokens().sentence(i) != sentence) {
        break;
      }
      FigureKind kind = find(acts, text, i);
      if (kind != null) {
        return kind;
      }
      if (opensClause(text, i)) {
        break;
      }
    }
    return behind(acts, text, end, sentence);
  }

  private static boolean isTheirVerb(AnalyzedText text, int token) {
    return token < text.size()
        && text.isWord(token)
        && text.folded(token).endsWith(PLURAL)
        && text.analysis(token).isVerb()
        && !text.analysis(token).hasConjunction();
  }

  private static @Nullable FigureKind behind(
      Map<String, FigureKind> acts, AnalyzedText text, int end, int sentence) {
    for (int i = end; i < text.size() && i < end + REACH_ON; i++) {
      if (text.tokens().sentence(i) != sentence || text.mark(i) == '.') {
        return null;
      }
      FigureKind kind = find(acts, text, i);
      if (kind != null && !text.analysis(i).hasConjunction() && tellsBehind(text, i, end)) {
        return kind;
      }
    }
    return null;
  }

  /** A verb behind و or ف tells another act. */
  private static boolean opensClause(AnalyzedText text, int token) {
    return text.isWord(token)
        && text.analysis(token).isVerb()
        && text.analysis(token).hasConjunction();
  }

  /** Behind its subject an act is a verb (قتلوا), has their pronoun (مصرعهم) or follows من. */
  private static boolean tellsBehind(AnalyzedText text, int token, int end) {
    return text.analysis(token).isVerb()
        || text.folded(token).endsWith(THEIR)
        || token == end + 1 && text.pos(end) == Pos.PREPOSITION;
  }

  private static @Nullable FigureKind find(
      Map<String, FigureKind> table, AnalyzedText text, int token) {
    if (!text.isWord(token)) {
      return null;
    }
    FigureKind kind = table.get(text.folded(token));
    return kind != null ? kind : table.get(text.stem(token));
  }
}
