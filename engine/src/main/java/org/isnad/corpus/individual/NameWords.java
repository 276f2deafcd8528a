package org.isnad.corpus.individual;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.NameKeys;

/** Words that tell what the name of an organisation or a place stands for without context. */
final class NameWords {

  private static final Locale ARABIC = Locale.of("ar");
  private static final List<String> ENDINGS = List.of("ة", "ه", "ين", "ون");

  private final Set<String> national = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private NameWords() {}

  static NameWords load() {
    NameWords words = new NameWords();
    for (ListReader.Line line : ListReader.read("corpus/individual/national-bodies.txt")) {
      words.national.addAll(NameKeys.words(line.column(0)));
    }
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/demonyms.tsv")) {
      for (String spelling : line.column(0).split("\\|")) {
        words.countries.addAll(NameKeys.words(spelling));
      }
    }
    for (String code : Locale.getISOCountries()) {
      List<String> name = NameKeys.words(Locale.of("", code).getDisplayCountry(ARABIC));
      if (name.size() == 1) {
        words.countries.addAll(name);
      }
    }
    return words;
  }

  /** Whether every country has a body of that name: وزارة الداخلية. */
  boolean isNational(String name) {
    List<String> words = NameKeys.words(name);
    return !words.isEmpty() && national.contains(words.getFirst()) && !saysCountry(name);
  }

  /** Whether a country or its adjective is part of the name: الحكومة المغربية، شمال سوريا. */
  boolean saysCountry(String name) {
    return NameKeys.words(name).stream().anyMatch(this::isCountry);
  }

  private boolean isCountry(String word) {
    if (countries.contains(word)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)
          && countries.contains(word.substring(0, word.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
