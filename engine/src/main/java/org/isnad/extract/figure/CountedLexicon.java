package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Nouns that are counted: what they are, and their duals. Immutable. */
final class CountedLexicon {

  private static final char SOUND_PLURAL = '~';
  private static final char SINGULAR_MARK = '>';
  private static final String NOMINATIVE = "" + Letters.ALIF + Letters.NUN;
  private static final String OBLIQUE = "" + Letters.YA + Letters.NUN;

  private final Map<String, CountedClass> classes = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Set<String> duals = new HashSet<>();
  private final Set<String> constructs = new HashSet<>();

  private CountedLexicon() {}

  static CountedLexicon load() {
    CountedLexicon lexicon = new CountedLexicon();
    for (ListReader.Line line : ListReader.read("extract/figure/counted-nouns.tsv")) {
      CountedClass kind = CountedClass.valueOf(line.column(0).toUpperCase(Locale.ROOT));
      for (String singular : line.column(1).split(" ")) {
        lexicon.addSingular(singular, kind);
      }
      for (String form : line.column(2).split(" ")) {
        lexicon.addForm(form, kind);
      }
    }
    return lexicon;
  }

  private void addSingular(String marked, CountedClass kind) {
    boolean soundPlural = marked.charAt(0) == SOUND_PLURAL;
    String singular = Letters.fold(soundPlural ? marked.substring(1) : marked);
    int last = singular.length() - 1;
    boolean feminine = singular.charAt(last) == Letters.TA_MARBUTA;
    String stem = feminine ? singular.substring(0, last) + Letters.TA : singular;
    classes.putIfAbsent(singular, kind);
    classes.putIfAbsent(singular + Letters.ALIF, kind);
    String shown = soundPlural ? marked.substring(1) : marked;
    singulars.putIfAbsent(stem + NOMINATIVE, shown);
    singulars.putIfAbsent(stem + OBLIQUE, shown);
    addDual(stem + NOMINATIVE, kind);
    if (feminine && kind == CountedClass.THING) {
      singulars.putIfAbsent(stem + Letters.YA, shown);
      constructs.add(stem + Letters.YA);
      constructs.add(stem + Letters.ALIF);
    }
    if (soundPlural) {
      classes.putIfAbsent(stem + OBLIQUE, kind);
      singulars.putIfAbsent(stem + Letters.YA, shown);
    } else {
      addDual(stem + OBLIQUE, kind);
    }
  }

  private void addForm(String form, CountedClass kind) {
    int arrow = form.indexOf(SINGULAR_MARK);
    String folded = Letters.fold(arrow < 0 ? form : form.substring(0, arrow));
    classes.putIfAbsent(folded, kind);
    if (arrow >= 0) {
      singulars.putIfAbsent(folded, form.substring(arrow + 1));
    }
  }

  /** The singular of a listed dual or plural as it is spelt; null where the list has none. */
  @Nullable String singularOf(String foldedForm) {
    return singulars.get(foldedForm);
  }

  private void addDual(String form, CountedClass kind) {
    duals.add(form);
    classes.putIfAbsent(form, kind);
  }

  /** What the noun at a token is; null where the list does not tell. */
  @Nullable CountedClass classOf(AnalyzedText text, int token) {
    CountedClass known = classes.get(text.folded(token));
    if (known == null) {
      known = classes.get(text.stem(token));
    }
    return known != null ? known : classes.get(text.lemma(token));
  }

  /** Whether the token itself, with nothing attached, is a listed form. */
  boolean isListed(AnalyzedText text, int token) {
    return classes.containsKey(text.folded(token));
  }

  /** Whether the token, behind its proclitics, is the indefinite dual of a listed noun. */
  boolean isDual(AnalyzedText text, int token) {
    String folded = text.folded(token);
    if (duals.contains(folded)) {
      return true;
    }
    int letters = text.analysis(token).proclitics().length();
    return letters > 0 && duals.contains(folded.substring(letters));
  }

  /** Whether the token, behind its proclitics, is a thing's feminine dual without its ن. */
  boolean isConstructDual(AnalyzedText text, int token) {
    String folded = text.folded(token);
    int letters = text.analysis(token).proclitics().length();
    return constructs.contains(folded)
        || letters > 0 && constructs.contains(folded.substring(letters));
  }
}
