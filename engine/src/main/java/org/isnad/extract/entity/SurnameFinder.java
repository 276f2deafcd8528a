package org.isnad.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;

/**
 * Finds people whom the text names in full and then again by one of their names alone: a surname
 * wherever it stands (وأضاف الزغبي), an ordinary word or a given name behind a title or as a verb's
 * subject (العقيد نشوى، قال سعيد).
 */
final class SurnameFinder {

  private static final String EVIDENCE = "surname";
  private static final int SHORTEST = 3;

  private final NameLists lists;

  SurnameFinder(NameLists lists) {
    this.lists = lists;
  }

  /** The names that people of one text bear, and the tokens that already name something. */
  private static final class Names {
    final Set<String> surnames = new HashSet<>();
    final Set<String> others = new HashSet<>();
    final boolean[] taken;

    Names(int tokens) {
      taken = new boolean[tokens + 1];
    }
  }

  /** Adds to {@code found}, which already holds the full names. */
  void find(AnalyzedText text, List<Mention> found) {
    Names names = names(text, found);
    if (names.surnames.isEmpty() && names.others.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && !names.taken[i]) {
        int letters = letters(text, i, names);
        int at = i;
        if (letters >= 0) {
          found.removeIf(m -> m.first() == at && m.length() == 1 && !isFirm(m));
          found.add(new Mention(i, i + 1, letters, EntityType.PER, null, Mention.FAIR, EVIDENCE));
        }
      }
    }
  }

  private Names names(AnalyzedText text, List<Mention> found) {
    Names names = new Names(text.size());
    for (Mention m : found) {
      for (int i = m.first(); isFirm(m) && i < m.end(); i++) {
        names.taken[i] = true;
      }
      if (m.type() == EntityType.PER && m.length() > 1 && m.strength() >= Mention.FAIR) {
        addLast(text, m, names);
        String given = text.folded(m.first()).substring(m.letters());
        if (m.known() == null && lists.isGivenName(given)) {
          names.others.add(given);
        }
      }
    }
    return names;
  }

  /** A single word that the tagger alone takes for a name gives way to a surname. */
  private static boolean isFirm(Mention m) {
    boolean tagged = m.evidence().equals(LearnedFinder.EVIDENCE);
    return m.strength() >= Mention.FAIR && !(tagged && m.length() == 1);
  }

  private void addLast(AnalyzedText text, Mention m, Names names) {
    int last = m.end() - 1;
    if (isSurnameAlone(text, last)) {
      names.surnames.add(text.folded(last));
    } else if (!lists.isLink(text.folded(last))) {
      names.others.add(text.folded(last));
    }
  }

  /** Letters before the name that the token is; -1 if it is none. */
  private int letters(AnalyzedText text, int i, Names names) {
    String folded = text.folded(i);
    int proclitics = text.analysis(i).proclitics().length();
    if (PersonWords.isGrammatical(text, i) && !lists.isFamilyName(folded)) {
      return -1;
    }
    if (names.surnames.contains(folded)) {
      return 0;
    }
    if (proclitics > 0 && names.surnames.contains(folded.substring(proclitics))) {
      return proclitics;
    }
    boolean follows = i > 0 && text.isWord(i - 1) && !text.tokens().lineBefore(i);
    boolean other =
        follows
            && !lists.isLink(text.folded(i - 1))
            && !names.taken[i - 1]
            && names.others.contains(folded)
            && proclitics == 0
            && !lists.isTitle(folded);
    return other && (isTitled(text, i) || isSubject(text, i)) ? 0 : -1;
  }

  private boolean isTitled(AnalyzedText text, int i) {
    return text.analysis(i - 1).isDefinite()
        && !lists.isNamingAdjective(text.stem(i))
        && !lists.isRank(text.stem(i))
        && lists.isTitle(PersonWords.withoutConjunction(text, i - 1));
  }

  /** Behind a verb a word without the article is no ordinary subject of a news text. */
  private boolean isSubject(AnalyzedText text, int i) {
    return text.analysis(i - 1).isVerb()
        && !text.form(i - 1).isUnknown()
        && !text.analysis(i).isDefinite()
        && (lists.isGivenName(text.folded(i)) || text.pos(i) == Pos.ADJECTIVE);
  }

  /** A word so rare, or so surely a surname, that it names the person wherever it stands. */
  private boolean isSurnameAlone(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return folded.length() > SHORTEST
        && !lists.isLink(folded)
        && !lists.isDemonym(text.stem(i))
        && !lists.isBoundary(folded)
        && (lists.isFamilyName(folded)
            || text.pos(i) == Pos.UNKNOWN
            || text.form(i).frequency() <= PersonWords.RARE);
  }
}
