package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * Finds the full names of people whom only their surname made known: وقال نينيستو tells that رئيس
 * فنلندا ساولي نينيستو, whose names no list has, names him, too.
 */
final class FullNames {

  private static final String EVIDENCE = "full-name";
  private static final List<String> ENDINGS =
      List.of("ون", "وا", "ين", "ات", "ته", "ها", "هم", "يه");
  private static final int SHORTEST = 2;

  private final NameLists lists;

  FullNames(NameLists lists) {
    this.lists = lists;
  }

  /** The mentions with the full names found, in order of the text. */
  List<Mention> add(AnalyzedText text, List<Mention> mentions) {
    Set<String> surnames = surnames(text, mentions);
    if (surnames.isEmpty()) {
      return mentions;
    }
    boolean[] taken = taken(text, mentions);
    List<Mention> all = new ArrayList<>(mentions);
    boolean[] whole = new boolean[text.size()];
    for (int i = 1; i < text.size(); i++) {
      if (text.isWord(i) && surnames.contains(text.folded(i)) && mayGoBefore(text, i, taken)) {
        whole[i] = true;
        all.add(new Mention(i - 1, i + 1, 0, EntityType.PER, null, Mention.FAIR, EVIDENCE));
      }
    }
    all.removeIf(m -> m.length() == 1 && whole[m.first()]);
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  /** Surnames that stand alone wherever they were found. */
  private static Set<String> surnames(AnalyzedText text, List<Mention> mentions) {
    Set<String> alone = new HashSet<>();
    for (Mention m : mentions) {
      if (m.type() == EntityType.PER && m.known() == null && m.length() == 1 && m.letters() == 0) {
        alone.add(text.folded(m.first()));
      }
    }
    for (Mention m : mentions) {
      if (m.type() == EntityType.PER && m.length() > 1) {
        alone.remove(text.folded(m.end() - 1));
      }
    }
    return alone;
  }

  private static boolean[] taken(AnalyzedText text, List<Mention> mentions) {
    boolean[] taken = new boolean[text.size()];
    for (Mention m : mentions) {
      boolean free = m.length() == 1 && m.known() == null && m.type() == EntityType.PER;
      for (int i = m.first(); !free && i < m.end(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  /** Whether the word before the surname may be a first name. */
  private boolean mayGoBefore(AnalyzedText text, int surname, boolean[] taken) {
    int first = surname - 1;
    if (!text.isWord(first)
        || text.tokens().lineBefore(surname)
        || taken[first]
        || taken[surname]
        || text.analysis(first).isDefinite()
        || text.folded(first).length() <= 1
        || PersonWords.isGrammatical(text, first)
        || text.pos(first) == Pos.NUMERAL
        || lists.isTitle(PersonWords.withoutConjunction(text, first))
        || lists.isBoundary(text.folded(first))) {
      return false;
    }
    if (lists.isGivenName(text.folded(first))) {
      return true;
    }
    boolean rare = text.form(first).frequency() <= PersonWords.RARE;
    boolean strange = text.form(first).isUnknown() || first > 0 && isTitled(text, first - 1);
    return rare && strange && !isInflected(text, first) && isSurname(text, surname);
  }

  /** يضايقون، وأنجيليس: a verb, or a word behind another's letter. */
  private static boolean isInflected(AnalyzedText text, int i) {
    String word = text.folded(i);
    return word.charAt(0) == Letters.WAW
        || !text.analysis(i).proclitics().isEmpty()
        || ENDINGS.stream().anyMatch(word::endsWith);
  }

  private boolean isSurname(AnalyzedText text, int i) {
    String word = text.folded(i);
    return word.length() > SHORTEST && !lists.isGivenName(word) && !lists.isBoundary(word);
  }

  /** الدكتور بارق. */
  private boolean isTitled(AnalyzedText text, int at) {
    return text.isWord(at)
        && text.analysis(at).isDefinite()
        && lists.isTitle(PersonWords.withoutConjunction(text, at));
  }
}
