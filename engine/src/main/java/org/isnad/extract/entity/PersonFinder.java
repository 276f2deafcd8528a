package org.isnad.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable.Match;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * Finds people by a title before them (وزير الخارجية الروسي سيرغي لافروف) and by given names that
 * other names follow.
 */
final class PersonFinder {

  /** Evidence of a title that stands for a person. */
  static final String STANDING = "title-alone";

  private static final String ALI = "علي";

  /** A verb form rarer than this in news is more likely a name: يزيد، تغلب. */
  private static final int RARE = 40;

  /** An ordinary word this rare in news is a given name before a listed surname. */
  private static final int SELDOM = 150;

  private static final int SHORTEST_NISBA = 3;
  private static final List<String> FAITHS = List.of("الاسلام", "الدين", "الله", "الحق");
  private static final String SON = "بن";
  private static final String AL = "ال";
  private static final int LONGEST_TITLE = 9;
  private static final int LONGEST_NAME = 7;

  private static final List<String> PRONOUNS = List.of("ها", "هم", "هما", "كم", "نا");
  private static final List<String> ATTACHED = List.of("وال", "فال", "بال", "كال", "لل", "ولل");
  private static final List<String> PLURALS = List.of("يون", "يين");
  private static final int SHORTEST_WITH_PRONOUN = 4;

  private final NameLists lists;

  PersonFinder(NameLists lists) {
    this.lists = lists;
  }

  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    lengthenKnown(text, found);
    fullNames(text, found);
    standing(text, found);
    boolean[] taken = taken(text, found);
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && !taken[i]) {
        if (lists.isTitle(withoutConjunction(text, i))) {
          afterTitle(text, i, tagged, taken, found);
        }
        byGivenName(text, i, tagged, taken, found);
      }
    }
    surnamesAlone(text, found);
  }

  /** Those named in full may be named again by the last of their names alone: وأضاف الزغبي. */
  private void surnamesAlone(AnalyzedText text, List<Mention> found) {
    Set<String> surnames = new HashSet<>();
    Set<String> behindTitles = new HashSet<>();
    boolean[] named = new boolean[text.size() + 1];
    for (Mention m : found) {
      for (int i = m.first(); i < m.end(); i++) {
        named[i] = true;
      }
      String last = text.folded(m.end() - 1);
      boolean full = m.type() == EntityType.PER && m.length() > 1 && m.strength() >= Mention.FAIR;
      if (full && isSurnameAlone(text, m.end() - 1)) {
        surnames.add(last);
      } else if (full && !isLink(last)) {
        behindTitles.add(last);
      }
    }
    for (int i = 1; !behindTitles.isEmpty() && i < text.size(); i++) {
      boolean taken = named[i] || named[i - 1] || text.tokens().lineBefore(i);
      if (!taken
          && text.isWord(i)
          && behindTitles.contains(text.folded(i))
          && text.isWord(i - 1)
          && text.analysis(i - 1).isDefinite()
          && lists.isTitle(withoutConjunction(text, i - 1))) {
        named[i] = true;
        found.add(new Mention(i, i + 1, 0, EntityType.PER, null, Mention.FAIR, "surname"));
      }
    }
    for (int i = 0; !surnames.isEmpty() && i < text.size(); i++) {
      int letters = text.isWord(i) && !named[i] ? text.analysis(i).proclitics().length() : 0;
      boolean whole = text.isWord(i) && surnames.contains(text.folded(i));
      if (!named[i] && (whole || surnames.contains(text.folded(i).substring(letters)))) {
        found.add(
            new Mention(
                i, i + 1, whole ? 0 : letters, EntityType.PER, null, Mention.FAIR, "surname"));
      }
    }
  }

  /** A word so rare, or so surely a surname, that it names the person wherever it stands. */
  private boolean isSurnameAlone(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return folded.length() > SHORTEST_NISBA
        && !isLink(folded)
        && !lists.isDemonym(text.stem(i))
        && !lists.isBoundary(folded)
        && (lists.isFamilyName(folded)
            || text.pos(i) == Pos.UNKNOWN
            || text.form(i).frequency() <= RARE);
  }

  /** A listed name may go on with ancestors' names: خالد الفيصل بن عبد العزيز. */
  private void lengthenKnown(AnalyzedText text, List<Mention> found) {
    boolean[] none = new boolean[text.size() + 1];
    for (int k = 0; k < found.size(); k++) {
      Mention m = found.get(k);
      boolean goesOn = m.end() < text.size() && text.folded(m.end()).equals(SON);
      if (m.type() == EntityType.PER && m.known() != null && goesOn) {
        int end = nameEnd(text, m.end(), none);
        found.set(
            k,
            new Mention(
                m.first(), end, m.letters(), m.type(), m.known(), m.strength(), m.evidence()));
      }
    }
  }

  /** A title that stands for one person, where no name follows: خادم الحرمين الشريفين. */
  private void standing(AnalyzedText text, List<Mention> found) {
    for (int i = 0; i < text.size(); i++) {
      Match<Boolean> match = text.isWord(i) ? lists.standingTitle(text, i) : null;
      if (match != null && !isTitled(text, match.end(), found)) {
        found.add(
            new Mention(
                i, match.end(), match.letter(), EntityType.PER, null, Mention.STRONG, STANDING));
      }
    }
  }

  /** Whether a name begins at {@code at}, perhaps behind one more title. */
  private boolean isTitled(AnalyzedText text, int at, List<Mention> found) {
    int next = at < text.size() && lists.isTitle(text.folded(at)) ? at + 1 : at;
    boolean listed = found.stream().anyMatch(m -> m.type() == EntityType.PER && m.first() == next);
    return listed || (next < text.size() && lists.isGivenName(text.folded(next)));
  }

  /** A listed surname behind another given name is another person's: الساعدي القذافي. */
  private void fullNames(AnalyzedText text, List<Mention> found) {
    for (int k = 0; k < found.size(); k++) {
      Mention m = found.get(k);
      if (m.type() != EntityType.PER || m.known() == null || m.length() > 1 || m.letters() > 0) {
        continue;
      }
      int first = givenBefore(text, m.first());
      if (first < m.first()) {
        int letters = firstLetters(text, first);
        found.set(
            k,
            new Mention(
                first, m.end(), letters, EntityType.PER, null, Mention.STRONG, "full-name"));
      }
    }
  }

  /** First of the given names that stand directly before a surname; the surname itself if none. */
  private int givenBefore(AnalyzedText text, int surname) {
    int at = surname;
    while (at > 0
        && surname - at < 3
        && text.isWord(at - 1)
        && !text.tokens().lineBefore(at)
        && isGivenBefore(text, at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isGivenBefore(AnalyzedText text, int i) {
    String folded = text.folded(i);
    String bare = withoutConjunction(text, i);
    boolean given = lists.isGivenName(folded) || lists.isGivenName(bare);
    boolean descent = isRareNisba(text, i) || lists.isFamilyName(folded);
    boolean compound =
        i > 0
            && FAITHS.contains(folded)
            && (lists.mayBeGivenName(text.folded(i - 1)) || lists.isGivenName(text.folded(i - 1)));
    boolean mayBe =
        lists.mayBeGivenName(bare)
            && !isGrammatical(text, i)
            && text.form(i).frequency() <= SELDOM
            && !lists.isTitle(bare)
            && lists.organisationHead(bare).isEmpty()
            && !lists.isBoundary(bare);
    return given && !lists.isTitle(bare) || descent || compound || mayBe;
  }

  private int firstLetters(AnalyzedText text, int first) {
    String folded = text.folded(first);
    boolean listed = lists.isGivenName(folded) || lists.mayBeGivenName(folded);
    return listed ? 0 : text.analysis(first).proclitics().length();
  }

  private static boolean[] taken(AnalyzedText text, List<Mention> found) {
    boolean[] taken = new boolean[text.size() + 1];
    for (Mention m : found) {
      boolean solid = m.strength() >= Mention.FAIR && m.type() != EntityType.ORG;
      for (int i = m.first(); solid && i < m.end(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  private static String withoutConjunction(AnalyzedText text, int i) {
    return text.folded(i).substring(text.analysis(i).proclitics().length());
  }

  private void afterTitle(
      AnalyzedText text, int title, Tagged tagged, boolean[] taken, List<Mention> found) {
    int at = title + 1;
    boolean comma = false;
    while (at < text.size() && at - title <= LONGEST_TITLE && !text.tokens().lineBefore(at)) {
      if (text.mark(at) == '،' && !comma) {
        comma = true;
        at++;
        continue;
      }
      if (!text.isWord(at)) {
        return;
      }
      if (!taken[at] && isNameStart(text, at, at == title + 1)) {
        int end = nameEnd(text, at, taken);
        if (end > at + 1 || isTitled(text, title, at) || tagged.is(at, NameType.PERS)) {
          add(text, at, end, Mention.FAIR, "title", found);
        }
        return;
      }
      if (comma || !mayBeInTitle(text, at)) {
        return;
      }
      at++;
    }
  }

  /**
   * A single word needs a title with the article, or to be a name: الجنرال ليوطي، سيدة ثلاثينية.
   */
  private boolean isTitled(AnalyzedText text, int title, int at) {
    return text.analysis(title).isDefinite() && !text.analysis(at).isDefinite()
        || lists.isGivenName(text.folded(at))
        || lists.isFamilyName(text.folded(at));
  }

  private boolean isNameStart(AnalyzedText text, int at, boolean directly) {
    Analysis a = text.analysis(at);
    String folded = text.folded(at);
    if (lists.isBoundary(folded) || lists.isTitle(folded)) {
      return false;
    }
    boolean mayBeGiven = lists.mayBeGivenName(folded) && followedByName(text, at + 1);
    if (directly && text.pos(at) == Pos.VERB && (lists.isGivenName(folded) || mayBeGiven)) {
      return true;
    }
    if (isGrammatical(text, at)) {
      return false;
    }
    if (lists.isGivenName(folded) || mayBeGiven) {
      return true;
    }
    boolean unknown =
        a.pos() == Pos.UNKNOWN
            && !a.isDefinite()
            && a.proclitics().isEmpty()
            && !hasPronoun(folded)
            && !looksInflected(folded)
            && !lists.isDemonym(a.stem());
    boolean followed = at + 1 < text.size() && text.isWord(at + 1) && isNamePart(text, at + 1);
    return unknown && (followed || directly);
  }

  private static boolean mayBeInTitle(AnalyzedText text, int at) {
    Pos pos = text.pos(at);
    return pos.isNominal() || pos == Pos.PREPOSITION;
  }

  private void byGivenName(
      AnalyzedText text, int i, Tagged tagged, boolean[] taken, List<Mention> found) {
    String folded = withoutConjunction(text, i);
    boolean given = lists.isGivenName(text.folded(i)) || lists.isGivenName(folded);
    boolean mayBeGiven =
        lists.mayBeGivenName(text.folded(i))
            && (tagged.is(i, NameType.PERS) || isListedName(text, i + 1))
            && !text.analysis(i).hasPreposition()
            && lists.organisationHead(text.folded(i)).isEmpty()
            && followedByName(text, i + 1);
    if (isGrammatical(text, i)
        || !(given || mayBeGiven)
        || (i > 0 && text.isWord(i - 1) && isNamePartBefore(text, i - 1))) {
      return;
    }
    int end = nameEnd(text, i, taken);
    if (end - i >= 2) {
      add(text, i, end, Mention.FAIR, "given-name", found);
    }
  }

  /** Whether a word stands there that is a name for certain, or unknown and fit to be one. */
  private boolean followedByName(AnalyzedText text, int i) {
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
        || (isLink(folded) && !folded.equals(AL))
        || (text.pos(i) == Pos.UNKNOWN && isNamePart(text, i));
  }

  private boolean isListedName(AnalyzedText text, int i) {
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
  private boolean isRareNisba(AnalyzedText text, int i) {
    Analysis a = text.analysis(i);
    String stem = a.stem();
    return a.isDefinite()
        && a.proclitics().isEmpty()
        && stem.length() >= SHORTEST_NISBA
        && stem.charAt(stem.length() - 1) == Letters.YA
        && !lists.isDemonym(stem)
        && text.form(i).frequency() <= RARE;
  }

  /** Function words and verbs; but علي, which many print for the preposition على, is a name. */
  private static boolean isGrammatical(AnalyzedText text, int i) {
    return switch (text.pos(i)) {
      case VERB -> !text.form(i).isUnknown() && text.form(i).frequency() > RARE;
      case PREPOSITION -> !text.surface(i).equals(ALI);
      case CONJUNCTION, COMPLEMENTISER, PRONOUN, DEMONSTRATIVE, RELATIVE, ADVERB, PARTICLE -> true;
      case NOUN, ADJECTIVE, NUMERAL, NAME, UNKNOWN -> false;
    };
  }

  private boolean isNamePartBefore(AnalyzedText text, int i) {
    return lists.isGivenName(text.folded(i)) || isLink(text.folded(i));
  }

  private int nameEnd(AnalyzedText text, int first, boolean[] taken) {
    int end = first + 1;
    while (end < text.size()
        && end - first < LONGEST_NAME
        && text.isWord(end)
        && !taken[end]
        && !text.tokens().lineBefore(end)
        && isNamePart(text, end)) {
      end++;
    }
    while (end - 1 > first && isLink(text.folded(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isNamePart(AnalyzedText text, int i) {
    String folded = text.folded(i);
    if (lists.mayBeGivenName(folded) && lists.isBoundary(folded) && isSureName(text, i + 1)) {
      return true;
    }
    if (lists.isBoundary(folded)
        || lists.opensOffice(text, i)
        || text.tokens().mark(i) != 0
        || isGrammatical(text, i)) {
      return false;
    }
    boolean surname = lists.mayBeFamilyName(folded) && !lists.isDemonym(text.stem(i));
    if (isLink(folded)
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

  /** An unknown word with a pronoun at its end is no name: مكتبها. */
  private static boolean hasPronoun(String folded) {
    return PRONOUNS.stream().anyMatch(folded::endsWith) && folded.length() > SHORTEST_WITH_PRONOUN;
  }

  /** An unknown word with an attached article or a plural's ending is no name: والأجداد. */
  private static boolean looksInflected(String folded) {
    return folded.length() > SHORTEST_WITH_PRONOUN
        && (ATTACHED.stream().anyMatch(folded::startsWith)
            || PLURALS.stream().anyMatch(folded::endsWith));
  }

  private boolean isLink(String folded) {
    return lists.isLink(folded);
  }

  private void add(
      AnalyzedText text, int first, int end, int strength, String rule, List<Mention> found) {
    int letters = 0;
    String folded = text.folded(first);
    boolean joined = !lists.isGivenName(folded) && folded.charAt(0) == Letters.WAW;
    if (joined && lists.isGivenName(folded.substring(1))) {
      letters = 1;
    }
    found.add(new Mention(first, end, letters, EntityType.PER, null, strength, rule));
  }
}
