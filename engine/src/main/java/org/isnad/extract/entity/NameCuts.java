package org.isnad.extract.entity;

import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * Tells where behind a whole name something else begins that might be a name, too: an office (سامر
 * القحطاني صاحب المبادرة, ماهر العمري مساعد مدير) or a clause (سامر خليل أكد أن).
 */
final class NameCuts {

  private static final String ARTICLE = "ال";
  private static final String SERVANT = "عبد";
  private static final String FAITH = "الدين";
  private static final String BY_SAYING = "بالقول";
  private static final String BY_NAME = "باسم";
  private static final int SHORTEST_SURNAME = 4;
  private static final Set<String> MORE_OFFICES = Set.of("صاحب", "صاحبة", "مشرف", "مشرفة");

  private final NameLists lists;

  NameCuts(NameLists lists) {
    this.lists = lists;
  }

  /** The mention up to where somebody's office or a clause begins. */
  Mention of(AnalyzedText text, Mention m) {
    for (int i = m.first() + 1; m.known() == null && i < m.end(); i++) {
      if (text.isWord(i) && (isClause(text, i, m) || i > m.first() + 1 && isOffice(text, i))) {
        return new Mention(m.first(), i, m.letters(), m.type(), null, m.strength(), m.evidence());
      }
    }
    return m;
  }

  /** نجم الدين سامر: nobody's name begins with its second half. */
  Mention withFirst(AnalyzedText text, Mention m) {
    boolean half = isFaith(text, m) && lists.mayBeOrIsGiven(text.folded(m.first() - 1));
    return half
        ? new Mention(m.first() - 1, m.end(), 0, m.type(), null, m.strength(), m.evidence())
        : m;
  }

  /** رجل الدين السوري: a person's name that begins with the faith behind a word. */
  static boolean isFaith(AnalyzedText text, Mention m) {
    int before = m.first() - 1;
    return m.type() == EntityType.PER
        && m.known() == null
        && m.letters() == 0
        && text.folded(m.first()).equals(FAITH)
        && before >= 0
        && text.isWord(before)
        && !text.tokens().lineBefore(m.first());
  }

  /** أكد before أن, or أن itself, as the last of what was taken for a name. */
  private boolean isClause(AnalyzedText text, int i, Mention m) {
    boolean last = i == m.end() - 1 && !lists.isLink(text.folded(i - 1));
    boolean verb =
        text.pos(i) == Pos.VERB
            && PersonWords.isGrammatical(text, i)
            && text.analysis(i).proclitics().indexOf(Letters.SIN) < 0 // سيلفا
            && !lists.mayBeOrIsGiven(text.folded(i));
    boolean said = text.folded(i).equals(BY_SAYING);
    return last && (isComplementiser(text, i) || said || verb && isComplementiser(text, i + 1));
  }

  private static boolean isComplementiser(AnalyzedText text, int i) {
    return i < text.size() && text.isWord(i) && text.pos(i) == Pos.COMPLEMENTISER;
  }

  /** الخبير الألماني: what somebody is and where from, without any name. */
  boolean isNameless(AnalyzedText text, Mention m) {
    int origin = m.first() + 1;
    return m.type() == EntityType.PER
        && m.known() == null
        && m.length() == 2
        && text.analysis(m.first()).isDefinite()
        && lists.isTitle(ARTICLE + text.stem(m.first()))
        && text.analysis(origin).isDefinite()
        && lists.isDemonym(text.stem(origin));
  }

  private boolean isOffice(AnalyzedText text, int i) {
    String folded = text.folded(i);
    int next = i + 1;
    if (!endsName(text, i - 1)
        || !lists.isTitle(folded) && !MORE_OFFICES.contains(folded)
        || next >= text.size()
        || !text.isWord(next)
        || text.tokens().lineBefore(next)) {
      return false;
    }
    if (text.folded(next).equals(BY_NAME)) {
      return true;
    }
    boolean known = !text.form(next).isUnknown() && text.pos(next).isNominal();
    boolean named =
        lists.mayBeOrIsGiven(text.folded(next)) || lists.isFamilyName(text.folded(next));
    return text.analysis(i).isDefinite()
        ? known && text.analysis(next).isDefinite()
        : lists.isTitle(text.folded(next)) || known && !named;
  }

  /** A surname with the article: what goes on behind it without one is no name of his. */
  private static boolean endsName(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return folded.length() >= SHORTEST_SURNAME
        && folded.charAt(0) == Letters.ALIF
        && text.analysis(i).isDefinite()
        && !text.folded(i - 1).equals(SERVANT);
  }
}
