package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Letters;
import org.isnad.text.Word;

/**
 * Finds the ways to read a word: every cut into proclitics and stem whose stem is known, scored by
 * how often the stem stands alone in news and by how usual the form is there.
 */
final class Morphology {

  private static final int MOST_ANALYSES = 8;
  private static final int LONGEST = 24;

  /** Log-scale costs, set by reading the choices made on news text; order matters, not size. */
  private static final float CUT_COST = 1.2f;

  private static final float FUNCTION_BONUS = 9f;
  private static final float SECOND_PERSON_COST = 6f;
  private static final float FIRST_PERSON_COST = 3f;
  private static final float IMPERATIVE_COST = 7f;
  private static final float PASSIVE_COST = 0.6f;
  private static final float VERB_COST = 0.3f;
  private static final float KNOWN_BONUS = 4f;
  private static final float WHOLE_EVIDENCE = 3f;
  private static final List<String> PRONOUNS =
      List.of("هما", "ها", "هم", "هن", "نا", "كم", "ني", "ه", "ك");
  private static final int SHORTEST_BEFORE_PRONOUN = 3;
  private static final String AND = "" + Letters.WAW;
  private static final float USUAL_VERB_BONUS = 2.5f;

  private final FunctionWords functionWords;
  private final Dictionary dictionary;
  private final Frequencies frequencies;
  private final Set<String> usualVerbs;

  Morphology(
      FunctionWords functionWords,
      Dictionary dictionary,
      Frequencies frequencies,
      Set<String> usualVerbs) {
    this.functionWords = functionWords;
    this.usualVerbs = Set.copyOf(usualVerbs);
    this.dictionary = dictionary;
    this.frequencies = frequencies;
  }

  Form analyse(Word word) {
    String surface = word.surface();
    int frequency = frequencies.of(surface);
    List<Analysis> found = new ArrayList<>();
    if (surface.isEmpty() || surface.length() > LONGEST || !Letters.isArabic(surface.charAt(0))) {
      found.add(unknown(word, new Proclitics.Cut("", 0)));
      return new Form(word, found, frequency, "", Proclitics.rests(word));
    }
    Dictionary.Lookup lookup = dictionary.lookup();
    Set<String> seen = new HashSet<>();
    for (Proclitics.Cut cut : Proclitics.cuts(surface)) {
      addKnown(found, seen, lookup, surface, cut);
    }
    if (found.isEmpty()) {
      for (Proclitics.Cut cut : Proclitics.cuts(surface)) {
        addWithPronoun(found, seen, lookup, surface, cut);
      }
    }
    if (found.isEmpty()) {
      addUnknown(found, word);
    }
    found.sort(Comparator.comparingDouble((Analysis a) -> -a.score()));
    return new Form(
        word,
        found.size() > MOST_ANALYSES ? found.subList(0, MOST_ANALYSES) : found,
        frequency,
        Spelling.usual(surface, frequencies),
        Proclitics.rests(word));
  }

  private void addKnown(
      List<Analysis> found,
      Set<String> seen,
      Dictionary.Lookup lookup,
      String surface,
      Proclitics.Cut cut) {
    String rest = surface.substring(cut.stemLetter());
    String stem = Letters.fold(rest);
    float base = stemScore(rest, cut);
    functionWords
        .find(rest)
        .filter(f -> mayStandBefore(cut, f.pos()))
        .ifPresent(f -> found.add(listed(cut, stem, f, base)));
    for (Dictionary.Entry entry : lookup.find(rest)) {
      Pos pos = Tags.pos(entry.tag());
      int features = Tags.features(entry.tag());
      boolean fresh = seen.add(cut.proclitics() + cut.article() + entry.lemma() + pos + features);
      if (fresh && fits(cut, pos, features)) {
        float score = base + KNOWN_BONUS - formCost(pos, features);
        score += pos == Pos.VERB && usualVerbs.contains(entry.lemma()) ? USUAL_VERB_BONUS : 0;
        found.add(
            new Analysis(
                cut.proclitics(), cut.article(), stem, entry.lemma(), pos, features, score));
      }
    }
  }

  /** Words with an attached pronoun, whose own ة has become ت: قيمتها. */
  private static void addPronoun(
      List<Analysis> found,
      Set<String> seen,
      Proclitics.Cut cut,
      String stem,
      Dictionary.Entry entry,
      float score) {
    Pos pos = Tags.pos(entry.tag());
    int features = Tags.features(entry.tag());
    boolean known = pos != Pos.PARTICLE && (features & Analysis.ENCLITIC) == 0;
    boolean fresh = seen.add(cut.proclitics() + cut.article() + entry.lemma() + pos + features);
    if (known && fresh && cut.article() == 0 && fits(cut, pos, features)) {
      found.add(
          new Analysis(
              cut.proclitics(),
              0,
              stem,
              entry.lemma(),
              pos,
              features | Analysis.ENCLITIC,
              score - formCost(pos, features)));
    }
  }

  private void addWithPronoun(
      List<Analysis> found,
      Set<String> seen,
      Dictionary.Lookup lookup,
      String surface,
      Proclitics.Cut cut) {
    String rest = surface.substring(cut.stemLetter());
    for (String pronoun : PRONOUNS) {
      int bare = rest.length() - pronoun.length();
      if (bare < SHORTEST_BEFORE_PRONOUN || !rest.endsWith(pronoun)) {
        continue;
      }
      String host = rest.substring(0, bare);
      String stem = Letters.fold(rest);
      for (Dictionary.Entry entry : lookup.find(host)) {
        addPronoun(found, seen, cut, stem, entry, stemScore(host, cut));
      }
      if (host.charAt(bare - 1) == Letters.TA) {
        String feminine = host.substring(0, bare - 1) + Letters.TA_MARBUTA;
        for (Dictionary.Entry entry : lookup.find(feminine)) {
          addPronoun(found, seen, cut, stem, entry, stemScore(feminine, cut));
        }
      }
    }
  }

  private static Analysis listed(
      Proclitics.Cut cut, String stem, FunctionWords.Entry entry, float base) {
    float bonus = isOpenClass(entry.pos()) ? KNOWN_BONUS : FUNCTION_BONUS;
    return new Analysis(
        cut.proclitics(),
        cut.article(),
        stem,
        entry.lemma(),
        entry.pos(),
        entry.features(),
        base + bonus);
  }

  /** Nouns and adjectives stand in the list where the dictionary lacks them. */
  private static boolean isOpenClass(Pos pos) {
    return pos == Pos.NOUN || pos == Pos.ADJECTIVE;
  }

  /** Conjunctions stand before every function word, prepositions before few. */
  private static boolean mayStandBefore(Proclitics.Cut cut, Pos pos) {
    if (cut.article() > 0 && !isOpenClass(pos)) {
      return false;
    }
    if (cut.proclitics().isEmpty()) {
      return true;
    }
    char last = cut.proclitics().charAt(cut.proclitics().length() - 1);
    if (Proclitics.isConjunction(last)) {
      return true;
    }
    return Proclitics.isPreposition(last)
        && (pos == Pos.DEMONSTRATIVE
            || pos == Pos.RELATIVE
            || pos == Pos.PARTICLE
            || isOpenClass(pos));
  }

  private float stemScore(String rest, Proclitics.Cut cut) {
    int alone = frequencies.of(rest);
    int definite = frequencies.of("" + Letters.ALIF + Letters.LAM + rest);
    int evidence = cut.article() > 0 ? Math.max(alone, definite) : alone;
    float whole = cut.isBare() ? WHOLE_EVIDENCE : 0;
    return (float) Math.log1p(evidence) * 0.5f + whole - CUT_COST * cut.proclitics().length();
  }

  private static float formCost(Pos pos, int features) {
    float cost = pos == Pos.VERB ? VERB_COST : 0;
    if ((features & Analysis.SECOND_PERSON) != 0) {
      cost += SECOND_PERSON_COST;
    }
    if ((features & Analysis.FIRST_PERSON) != 0) {
      cost += FIRST_PERSON_COST;
    }
    if ((features & Analysis.IMPERATIVE) != 0) {
      cost += IMPERATIVE_COST;
    }
    if ((features & Analysis.PASSIVE) != 0) {
      cost += PASSIVE_COST;
    }
    return cost;
  }

  /** Whether the proclitics of {@code cut} can stand before such a word. */
  private static boolean fits(Proclitics.Cut cut, Pos pos, int features) {
    if (cut.article() > 0) {
      return pos != Pos.VERB && pos != Pos.PARTICLE && (features & Analysis.ENCLITIC) == 0;
    }
    if (cut.proclitics().isEmpty()) {
      return true;
    }
    char last = cut.proclitics().charAt(cut.proclitics().length() - 1);
    boolean present = pos == Pos.VERB && (features & Analysis.PRESENT) != 0;
    if (last == Letters.SIN) {
      return present;
    }
    if (Proclitics.isPreposition(last)) {
      return pos != Pos.VERB ? pos != Pos.PARTICLE : last == Letters.LAM && present;
    }
    return true;
  }

  /** A word that no list knows, most often a name: cut only where the rest stands alone in news. */
  private void addUnknown(List<Analysis> found, Word word) {
    for (Proclitics.Cut cut : Proclitics.cuts(word.surface())) {
      found.add(unknown(word, cut));
    }
  }

  private Analysis unknown(Word word, Proclitics.Cut cut) {
    String rest = word.surface().substring(cut.stemLetter());
    float score = stemScore(rest, cut);
    if (cut.article() > 0) {
      score += cut.proclitics().isEmpty() ? WHOLE_EVIDENCE + 1 : WHOLE_EVIDENCE;
    } else if (isJoined(word.surface(), rest, cut)) {
      score += WHOLE_EVIDENCE + CUT_COST;
    }
    String stem = Letters.fold(rest);
    return new Analysis(cut.proclitics(), cut.article(), stem, stem, Pos.UNKNOWN, 0, score);
  }

  /** Whether و stands before a word that is likelier without it: وديفيد. */
  private boolean isJoined(String surface, String rest, Proclitics.Cut cut) {
    return cut.proclitics().equals(AND)
        && rest.length() >= SHORTEST_BEFORE_PRONOUN
        && frequencies.of(rest) > frequencies.of(surface);
  }
}
