package org.isnad.extract.statement;

import java.util.Map;
import org.isnad.extract.statement.CueForm.Shape;
import org.isnad.text.Letters;

/** Spells out the forms of a cue that news text uses, all in the third person. */
final class CueInflector {

  private static final String[] OBJECTS = {"ه", "ها", "هم", "هما"};
  private static final String FEMININE_ENDING = "ت";
  private static final String PLURAL_ENDING = "وا";
  private static final String PLURAL_BEFORE_OBJECT = "و";
  private static final String DUAL_ENDING = "ا";
  private static final String NUN_PLURAL = "ون";
  private static final String NUN_DUAL = "ان";
  private static final int SHORT = 3;
  private static final String STRESS = "أكد";
  private static final String OBLIQUE = "ين";
  private static final String FEMININE_PLURAL = "ات";

  private final Map<String, CueForm> forms;

  CueInflector(Map<String, CueForm> forms) {
    this.forms = forms;
  }

  void addPast(Cue cue, String past) {
    String base = isWeak(past) ? past.substring(0, past.length() - 1) : past;
    add(past, cue, Shape.PAST, false, false, false);
    add(base + FEMININE_ENDING, cue, Shape.PAST, true, false, false);
    add(base + PLURAL_ENDING, cue, Shape.PAST, false, true, false);
    if (mayBeDual(past)) {
      add(past + DUAL_ENDING, cue, Shape.PAST, false, true, false);
    }
    add(base + FEMININE_ENDING + DUAL_ENDING, cue, Shape.PAST, true, true, false);
    for (String object : OBJECTS) {
      add(base + (isWeak(past) ? DUAL_ENDING : "") + object, cue, Shape.PAST, false, false, true);
      add(base + FEMININE_ENDING + object, cue, Shape.PAST, true, false, true);
      add(base + PLURAL_BEFORE_OBJECT + object, cue, Shape.PAST, false, true, true);
    }
  }

  void addPresent(Cue cue, String present) {
    String rest = present.substring(1);
    boolean weak = isWeak(rest) || rest.endsWith("و") && rest.length() > 2;
    String base = weak ? rest.substring(0, rest.length() - 1) : rest;
    add(Letters.YA + rest, cue, Shape.PRESENT, false, false, false);
    add(Letters.TA + rest, cue, Shape.PRESENT, true, false, false);
    add(Letters.YA + base + NUN_PLURAL, cue, Shape.PRESENT, false, true, false);
    add(Letters.YA + rest + NUN_DUAL, cue, Shape.PRESENT, false, true, false);
    add(Letters.TA + rest + NUN_DUAL, cue, Shape.PRESENT, true, true, false);
    for (String object : OBJECTS) {
      add(Letters.YA + rest + object, cue, Shape.PRESENT, false, false, true);
      add(Letters.TA + rest + object, cue, Shape.PRESENT, true, false, true);
      add(Letters.YA + base + NUN_PLURAL + object, cue, Shape.PRESENT, false, true, true);
    }
  }

  void addParticiple(Cue cue, String participle) {
    String base =
        isWeak(participle) ? participle.substring(0, participle.length() - 1) : participle;
    add(participle + DUAL_ENDING, cue, Shape.PARTICIPLE, false, false, false);
    add(participle + Letters.TA_MARBUTA, cue, Shape.PARTICIPLE, true, false, false);
    add(base + OBLIQUE, cue, Shape.PARTICIPLE, false, true, false);
    add(participle + FEMININE_ENDING + OBLIQUE, cue, Shape.PARTICIPLE, true, true, false);
    if (!cue.is(Frames.HOMOGRAPH)) {
      add(base + FEMININE_PLURAL, cue, Shape.PARTICIPLE, true, true, false);
    }
  }

  void addMasdar(Cue cue, String masdar) {
    boolean feminine = masdar.endsWith("" + Letters.TA_MARBUTA);
    String base = feminine ? masdar.substring(0, masdar.length() - 1) + Letters.TA : masdar;
    add(masdar, cue, Shape.MASDAR, false, false, false);
    for (String owner : OBJECTS) {
      add(base + owner, cue, Shape.MASDAR, false, false, true);
    }
  }

  /** أعربا، شددا: of shorter verbs the dual is spelt as a noun in the accusative, ردا، طلبا. */
  private static boolean mayBeDual(String past) {
    String letters = Letters.surface(past);
    int n = letters.length();
    return !isWeak(letters)
        && (n > SHORT
            || n == SHORT && (letters.charAt(1) == letters.charAt(2) || past.equals(STRESS)));
  }

  private static boolean isWeak(String verb) {
    char last = verb.charAt(verb.length() - 1);
    return last == Letters.ALIF_MAKSURA || last == Letters.YA || last == Letters.ALIF;
  }

  private void add(
      String form, Cue cue, Shape shape, boolean feminine, boolean plural, boolean enclitic) {
    forms.putIfAbsent(
        Letters.fold(Letters.surface(form)), new CueForm(cue, shape, feminine, plural, enclitic));
  }
}
