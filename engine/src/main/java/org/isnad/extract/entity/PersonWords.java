package org.isnad.extract.entity;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells which words may be part of a person's name, and how far a name goes. */
final class PersonWords {

  /** A word rarer than this in news is more likely a name: يزيد، تغلب. */
  static final int RARE = 40;

  private static final String NISBA = "ي";

  private static final String ALI = "علي";
  private static final String AL = "ال";
  private static final String SERVANT = "عبد";
  private static final String ANNE = "آن";
  static final Set<String> SONS = Set.of("بن", "بنت");
  private static final int SHORTEST_NISBA = 3;
  private static final int LONGEST_NAME = 7;
  private static final Set<String> FAITHS = Set.of("الدين", "الاسلام", "الله", "الحق");
  private static final List<String> PRONOUNS = List.of("ها", "هم", "هما", "كم", "نا");
  private static final List<String> ATTACHED = List.of("وال", "فال", "بال", "كال", "لل", "ولل");
  private static final List<String> PLURALS = List.of("يون", "يين");
  private static final int SHORTEST_WITH_PRONOUN = 4;

  private final NameLists lists;

  PersonWords(NameLists lists) {
    this.lists = lists;
  }

  /** نجم الدين، سيف الاسلام: the second half of a man's first name. */
  static boolean isFaith(String folded) {
    return FAITHS.contains(folded);
  }

  int nameEnd(AnalyzedText text, int first, boolean[] taken) {
    int end = first + 1;
    while (end < text.size()
        && end - first < LONGEST_NAME
        && text.isWord(end)
        && !taken[end]
        && !text.tokens().lineBefore(end)
        && isNamePart(text, end)) {
      end++;
    }
    while (end - 1 > first && lists.isLink(text.folded(end - 1))) {
      end--;
    }
    return end;
  }

  boolean isNamePart(AnalyzedText text, int i) {
    String folded = text.folded(i);
    boolean sure =
        lists.mayBeGivenName(folded) && lists.isBoundary(folded) && isSureName(text, i + 1);
    boolean son = i > 0 && SONS.contains(text.folded(i - 1)) && !lists.isBoundary(folded);
    if (sure || son || i > 0 && isServant(text, i - 1)) {
      return true;
    }
    if (lists.isBoundary(folded)
        || lists.opensOffice(text, i)
        || opensTitle(text, lists, i)
        || text.tokens().mark(i) != 0
        || isGrammatical(text, i)) {
      return false;
    }
    boolean surname = lists.mayBeFamilyName(folded) && !lists.isDemonym(text.stem(i));
    if (lists.isLink(folded)
        || lists.isGivenName(folded)
        || lists.mayBeGivenName(folded) && text.analysis(i).proclitics().isEmpty()
        || lists.isFamilyName(folded)
        || isRareNisba(text, i)
        || surname) {
      return true;
    }
    Analysis a = text.analysis(i);
    boolean nameLike = a.pos() == Pos.UNKNOWN || a.pos() == Pos.NAME;
    return a.proclitics().isEmpty()
        && nameLike
        && !hasPronoun(folded)
        && !lists.isDemonym(a.stem());
  }

  /** Whether a title without the article opens behind a name and tells who it is: وزير الدولة. */
  static boolean opensTitle(AnalyzedText text, NameLists lists, int i) {
    String folded = text.folded(i);
    int next = i + 1;
    return lists.isTitle(folded)
        && !lists.isGivenName(folded)
        && !lists.isFamilyName(folded)
        && !text.analysis(i).isDefinite()
        && !(i > 0 && lists.isLink(text.folded(i - 1)))
        && next < text.size()
        && text.analysis(next).isDefinite()
        && !text.form(next).isUnknown()
        && !(text.form(next).frequency() <= RARE && text.stem(next).endsWith(NISBA))
        && !lists.isFamilyName(text.folded(next))
        && !lists.mayBeFamilyName(text.folded(next))
        && !lists.mayBeOrIsGiven(text.folded(next));
  }

  /** Whether a word stands there that is a name for certain, or unknown and fit to be one. */
  boolean followedByName(AnalyzedText text, int i) {
    if (i >= text.size()
        || !text.isWord(i)
        || text.tokens().lineBefore(i)
        || isGrammatical(text, i)) {
      return false;
    }
    String folded = text.folded(i);
    boolean surname = lists.mayBeFamilyName(folded) && !lists.isDemonym(text.stem(i));
    return lists.isGivenName(folded)
        || lists.isFamilyName(folded)
        || surname
        || isRareNisba(text, i)
        || (lists.mayBeGivenName(folded) && followedByName(text, i + 1))
        || (lists.isLink(folded) && !folded.equals(AL))
        || (text.pos(i) == Pos.UNKNOWN && isNamePart(text, i));
  }

  boolean isListedName(AnalyzedText text, int i) {
    boolean word = i < text.size() && text.isWord(i) && !text.tokens().lineBefore(i);
    String folded = word ? text.folded(i) : "";
    return lists.isGivenName(folded) || lists.isFamilyName(folded);
  }

  private boolean isSureName(AnalyzedText text, int i) {
    boolean word = i < text.size() && text.isWord(i) && !text.tokens().lineBefore(i);
    return word
        && (lists.isGivenName(text.folded(i))
            || lists.isFamilyName(text.folded(i))
            || (text.pos(i) == Pos.UNKNOWN && !text.analysis(i).isDefinite()));
  }

  /** A surname that tells of descent, which news has not as an adjective: الفضلي، البقمي. */
  boolean isRareNisba(AnalyzedText text, int i) {
    Analysis a = text.analysis(i);
    String stem = a.stem();
    return a.isDefinite()
        && a.proclitics().isEmpty()
        && stem.length() >= SHORTEST_NISBA
        && stem.charAt(stem.length() - 1) == Letters.YA
        && !lists.isDemonym(stem)
        && text.form(i).frequency() <= RARE;
  }

  /**
   * Function words and verbs; but علي, which many print for the preposition على, is a name, and so
   * is what opens عبد الحكيم. آن differs from أن by its madda alone.
   */
  static boolean isGrammatical(AnalyzedText text, int i) {
    return switch (text.pos(i)) {
      case VERB ->
          !text.form(i).isUnknown() && text.form(i).frequency() > RARE && !isServant(text, i);
      case PREPOSITION -> !text.surface(i).equals(ALI);
      case COMPLEMENTISER -> !text.surface(i).equals(ANNE);
      case CONJUNCTION, PRONOUN, DEMONSTRATIVE, RELATIVE, ADVERB, PARTICLE -> true;
      case NOUN, ADJECTIVE, NUMERAL, NAME, UNKNOWN -> false;
    };
  }

  private static boolean isServant(AnalyzedText text, int i) {
    return withoutConjunction(text, i).equals(SERVANT)
        && i + 1 < text.size()
        && text.isWord(i + 1)
        && text.analysis(i + 1).isDefinite();
  }

  static String withoutConjunction(AnalyzedText text, int i) {
    return text.folded(i).substring(text.analysis(i).proclitics().length());
  }

  /** An unknown word with a pronoun at its end is no name: مكتبها. */
  static boolean hasPronoun(String folded) {
    return PRONOUNS.stream().anyMatch(folded::endsWith) && folded.length() > SHORTEST_WITH_PRONOUN;
  }

  /** An unknown word with an attached article or a plural's ending is no name: والأجداد. */
  static boolean looksInflected(String folded) {
    return folded.length() > SHORTEST_WITH_PRONOUN
        && (ATTACHED.stream().anyMatch(folded::startsWith)
            || PLURALS.stream().anyMatch(folded::endsWith));
  }
}
