package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The words of which numbers are made, with every proclitic and article that may stand before them,
 * so that a token is looked up once. Immutable.
 */
final class NumberWordTable {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String CONTRACTED = "" + Letters.LAM + Letters.LAM;
  private static final char PHRASE_ONLY = '*';
  private static final char NO_PREPOSITION = '!';
  private static final char[] PREPOSITIONS = {Letters.BA, Letters.KAF, Letters.LAM};
  private static final char[] CONJUNCTIONS = {Letters.WAW, Letters.FA};

  private static final int FORMS = 3;
  private static final int STEMS = 2;
  private static final int FUSED_WITH = 2;
  private static final double TEN = 10;
  private static final double HUNDRED = 100;

  private final WordMap<NumberWord> words;

  private NumberWordTable(Map<String, NumberWord> words) {
    this.words = WordMap.copyOf(words);
  }

  static NumberWordTable load() {
    return new NumberWordTable(new Forms().load());
  }

  /** The number word that a token is; null for none. */
  @Nullable NumberWord find(AnalyzedText text, int token) {
    return words.get(text.tokens().word(token));
  }

  /** A row's word before proclitics. */
  private record Base(NumberRole role, double value, boolean phraseOnly, boolean prepositions) {}

  /** Spells the rows of the list out. */
  private static final class Forms {
    private final Map<String, Base> bases = new HashMap<>();
    private final Map<String, NumberWord> words = new HashMap<>();

    Map<String, NumberWord> load() {
      List<ListReader.Line> lines = ListReader.read("extract/figure/number-words.tsv");
      for (ListReader.Line line : lines) {
        addRow(line);
      }
      fuse(lines);
      bases.forEach((form, base) -> put(form, base, 0, false, (char) 0, false));
      bases.forEach(this::attach);
      return words;
    }

    private void addRow(ListReader.Line line) {
      Base base = base(line);
      for (String form : line.column(2).split(" ")) {
        addBase(form, base);
      }
    }

    private static Base base(ListReader.Line line) {
      String role = line.column(0);
      char mark = role.charAt(role.length() - 1);
      boolean marked = mark == PHRASE_ONLY || mark == NO_PREPOSITION;
      String name = marked ? role.substring(0, role.length() - 1) : role;
      try {
        return new Base(
            NumberRole.valueOf(name.toUpperCase(Locale.ROOT)),
            Double.parseDouble(line.column(1)),
            mark == PHRASE_ONLY,
            mark != NO_PREPOSITION);
      } catch (IllegalArgumentException e) {
        throw line.error("«" + role + "» or its value is unknown");
      }
    }

    private void addBase(String form, Base base) {
      String folded = Letters.fold(Letters.surface(form));
      bases.putIfAbsent(folded, base);
      int last = folded.length() - 1;
      if (folded.charAt(last) == Letters.TA_MARBUTA) {
        bases.putIfAbsent(folded.substring(0, last) + Letters.HA, base);
      }
    }

    /** ثلاثمئة, خمسةعشر: a unit written together with its hundred or its ten. */
    private void fuse(List<ListReader.Line> lines) {
      for (ListReader.Line line : lines) {
        Base base = base(line);
        if (base.role == NumberRole.UNIT || base.role == NumberRole.ONE) {
          String stems = line.column(line.columns().size() > FORMS ? FORMS : STEMS);
          for (String stem : stems.split(" ")) {
            fuse(lines, stem, base.value);
          }
        }
      }
    }

    private void fuse(List<ListReader.Line> lines, String stem, double unit) {
      for (ListReader.Line line : lines) {
        Base base = base(line);
        for (String form : line.column(2).split(" ")) {
          if (base.role == NumberRole.HUNDRED && unit > FUSED_WITH) {
            addBase(stem + form, new Base(NumberRole.HUNDREDS, unit * HUNDRED, false, true));
          } else if (base.role == NumberRole.TEN) {
            addBase(stem + form, new Base(NumberRole.TEEN, unit + TEN, false, true));
          }
        }
      }
    }

    private void attach(String form, Base base) {
      put(ARTICLE + form, base, 0, false, (char) 0, true);
      attachPrepositions("", form, base);
      for (char c : CONJUNCTIONS) {
        put(c + form, base, 1, c == Letters.WAW, (char) 0, false);
        put(c + ARTICLE + form, base, 1, c == Letters.WAW, (char) 0, true);
        attachPrepositions(String.valueOf(c), form, base);
      }
    }

    private void attachPrepositions(String before, String form, Base base) {
      int letters = before.length() + 1;
      for (char p : PREPOSITIONS) {
        boolean contracted = p == Letters.LAM;
        String definite = contracted ? CONTRACTED : p + ARTICLE;
        put(before + definite + form, base, letters, false, p, true);
        if (base.prepositions) {
          put(before + p + form, base, letters, false, p, false);
        }
      }
    }

    private void put(
        String form, Base base, int letters, boolean joined, char preposition, boolean definite) {
      words.putIfAbsent(
          form,
          new NumberWord(
              base.role, base.value, letters, joined, preposition, definite, base.phraseOnly));
    }
  }
}
