package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;

/** The written forms of a noun behind proclitics and article. */
final class NounForms {

  private static final String DUAL = "" + Letters.ALIF + Letters.NUN;
  private static final String OBLIQUE = "" + Letters.YA + Letters.NUN;
  private static final String[] PRONOUNS = {
    "" + Letters.HA,
    "" + Letters.HA + Letters.ALIF,
    "" + Letters.HA + Letters.MIM,
    "" + Letters.HA + Letters.MIM + Letters.ALIF,
    "" + Letters.NUN + Letters.ALIF,
  };

  private NounForms() {}

  /** {@code noun} alone, with attached pronouns, in the dual and as an indefinite accusative. */
  static List<String> of(String noun) {
    List<String> forms = new ArrayList<>();
    forms.add(noun);
    boolean feminine = noun.charAt(noun.length() - 1) == Letters.TA_MARBUTA;
    String base = feminine ? noun.substring(0, noun.length() - 1) + Letters.TA : noun;
    for (String pronoun : PRONOUNS) {
      forms.add(base + pronoun);
    }
    forms.add(base + DUAL);
    forms.add(base + OBLIQUE);
    if (!feminine) {
      forms.add(noun + Letters.ALIF);
    }
    return forms;
  }
}
