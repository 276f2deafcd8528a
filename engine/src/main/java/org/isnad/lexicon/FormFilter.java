package org.isnad.lexicon;

import java.util.function.Predicate;
import org.isnad.text.Word;
import org.isnad.text.WordMarks;

/**
 * Tells of a word whether any of its readings can matter to a rule, which of most words none can.
 * Decided once a type, so that a rule costs most tokens no more than a look at a bit. Thread-safe.
 */
public final class FormFilter {

  private final Predicate<Form> test;
  private final WordMarks idle = new WordMarks();
  private final WordMarks useful = new WordMarks();

  private FormFilter(Predicate<Form> test) {
    this.test = test;
  }

  /**
   * A filter of forms.
   *
   * @param test the same for the same word, and cheap for words that are not shared
   */
  public static FormFilter of(Predicate<Form> test) {
    return new FormFilter(test);
  }

  /** A filter of the forms of which at least one reading passes. */
  public static FormFilter ofReadings(Predicate<Analysis> test) {
    return of(form -> {
      for (Analysis a : form.analyses()) {
        if (test.test(a)) {
          return true;
        }
      }
      return false;
    });
  }

  /** Whether the form passes. */
  public boolean passes(Form form) {
    Word word = form.word();
    if (idle.has(word)) {
      return false;
    }
    if (useful.has(word)) {
      return true;
    }
    boolean passed = test.test(form);
    (passed ? useful : idle).add(word);
    return passed;
  }
}
