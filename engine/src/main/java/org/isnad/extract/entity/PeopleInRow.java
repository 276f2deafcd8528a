package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * Finds people who stand in a row with others though no list knows their names: ستيفن سوتلوف،
 * وجايمس فولي، وديفيد هاينز. The row itself is the evidence, so that each member needs two words at
 * least, all of them fit to be names, and a mark or the next member behind it.
 */
final class PeopleInRow {

  private static final char COMMA = '،';
  private static final int LONGEST = 4;

  private final NameLists lists;
  private final PersonWords words;

  PeopleInRow(NameLists lists) {
    this.lists = lists;
    this.words = new PersonWords(lists);
  }

  /** Adds to {@code found} who follows the people in it. */
  void find(AnalyzedText text, List<Mention> found) {
    boolean[] taken = new boolean[text.size() + 1];
    List<Mention> people = new ArrayList<>();
    for (Mention m : found) {
      for (int i = m.first(); m.strength() >= Mention.FAIR && i < m.end(); i++) {
        taken[i] = true;
      }
      if (m.type() == EntityType.PER && m.length() > 1 && m.strength() >= Mention.FAIR) {
        people.add(m);
      }
    }
    for (int k = 0; k < people.size(); k++) {
      int before = people.get(k).end();
      boolean comma = before < text.size() && text.mark(before) == COMMA;
      int first = comma ? before + 1 : before;
      int end = memberEnd(text, first, comma, taken);
      if (end - first > 1) {
        int letters = opensBehindAnd(text, first) ? 1 : 0;
        Mention next =
            new Mention(first, end, letters, EntityType.PER, null, Mention.FAIR, "people-in-row");
        found.add(next);
        people.add(next);
      }
    }
  }

  /** One past the member that begins at {@code first}; {@code first} if none does. */
  private int memberEnd(AnalyzedText text, int first, boolean comma, boolean[] taken) {
    if (!comma && !(first < text.size() && opensBehindAnd(text, first))) {
      return first;
    }
    int end = first;
    while (end < text.size() && end - first < LONGEST && isMember(text, end, first, taken)) {
      end++;
    }
    boolean closed = end == text.size() || text.mark(end) != 0 || opensBehindAnd(text, end);
    return closed ? end : first;
  }

  private boolean isMember(AnalyzedText text, int i, int first, boolean[] taken) {
    if (!text.isWord(i) || taken[i] || text.tokens().lineBefore(i)) {
      return false;
    }
    if (i == first) {
      String folded = text.folded(i);
      String bare = opensBehindAnd(text, i) ? folded.substring(1) : folded;
      return text.form(i).isUnknown() && !PersonWords.looksInflected(folded)
          || lists.mayBeOrIsGiven(bare) && !opensClause(text, i);
    }
    boolean rare =
        text.form(i).frequency() <= PersonWords.RARE && !PersonWords.isGrammatical(text, i);
    return !opensBehindAnd(text, i) && (rare || words.isNamePart(text, i));
  }

  /** سامر خليل، أن نظام: the clause behind a comma, whose أن a list has for آن. */
  private static boolean opensClause(AnalyzedText text, int i) {
    return text.pos(i) == Pos.COMPLEMENTISER && PersonWords.isGrammatical(text, i);
  }

  /** Whether و before an unknown word, or before a listed name, joins it to what stands before. */
  private boolean opensBehindAnd(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return text.isWord(i)
        && folded.length() > 2
        && folded.charAt(0) == Letters.WAW
        && !lists.mayBeOrIsGiven(folded)
        && !lists.isFamilyName(folded)
        && (text.form(i).isUnknown() || lists.mayBeOrIsGiven(folded.substring(1)));
  }
}
