package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The table of units, looked up over tokens. Immutable. */
final class Units {

  private static final int SINGULARS = 3;
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final char BEHIND_NUMBER = '*';

  private final PhraseTable<Unit> table;
  private final WordMap<Unit> singleWords;
  private final FormFilter mayBeUnit = FormFilter.of(this::mayBeUnit);

  private Units(PhraseTable<Unit> table, Map<String, Unit> singleWords) {
    this.table = table;
    this.singleWords = WordMap.copyOf(singleWords);
  }

  static Units load() {
    PhraseTable.Builder<Unit> builder = PhraseTable.builder();
    Map<String, Unit> singleWords = new HashMap<>();
    for (ListReader.Line line : ListReader.read("extract/figure/units.tsv")) {
      for (int number = Unit.SINGULAR; number <= Unit.PLURAL; number++) {
        for (String form : line.column(SINGULARS + number - 1).split("\\|")) {
          add(builder, singleWords, line, number, form);
        }
      }
    }
    return new Units(builder.build(), singleWords);
  }

  private static void add(
      PhraseTable.Builder<Unit> builder,
      Map<String, Unit> singleWords,
      ListReader.Line line,
      int number,
      String marked) {
    if (marked.isEmpty()) {
      return;
    }
    boolean behindNumber = marked.charAt(marked.length() - 1) == BEHIND_NUMBER;
    String form = behindNumber ? marked.substring(0, marked.length() - 1) : marked;
    Unit unit = new Unit(line.column(0), dimension(line), line.column(2), number, behindNumber);
    builder.add(form, unit);
    if (form.length() > 1) {
      builder.add(form.toUpperCase(Locale.ROOT), unit);
    }
    if (form.indexOf(' ') < 0) {
      singleWords.putIfAbsent(Letters.fold(form), unit);
    }
  }

  private static Dimension dimension(ListReader.Line line) {
    try {
      return Dimension.valueOf(line.column(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(1) + "» is not a dimension");
    }
  }

  /** The longest unit that begins at the token, proclitics not allowed; null for none. */
  PhraseTable.@Nullable Match<Unit> at(AnalyzedText text, int token) {
    return token < text.size() ? table.longest(text, token) : null;
  }

  /** The unit that a token with the article is, whatever the dictionary makes of it. */
  @Nullable Unit ofDefinite(AnalyzedText text, int token) {
    if (token >= text.size() || !text.isWord(token)) {
      return null;
    }
    String folded = text.folded(token);
    return folded.startsWith(ARTICLE) ? singleWords.get(folded.substring(ARTICLE.length())) : null;
  }

  private boolean mayBeUnit(Form form) {
    return singleWords.contains(form.word().folded())
        || form.analyses().stream().anyMatch(a -> singleWords.contains(a.stem()));
  }

  /** The unit that a token is, itself or without proclitics and article; null for none. */
  @Nullable Unit ofStem(AnalyzedText text, int token) {
    if (token >= text.size() || !text.isWord(token) || !mayBeUnit.passes(text.form(token))) {
      return null;
    }
    Unit whole = singleWords.get(text.folded(token));
    boolean bare = text.analysis(token).stemLetter() == 0;
    return whole != null || bare ? whole : singleWords.get(text.stem(token));
  }
}
