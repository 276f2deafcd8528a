package org.isnad.extract.entity;

import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
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

  private static final Set<String> PRIZES = Set.of("كاس", "جائزة", "بطولة", "دوري");
  private static final String FAITH = "الدين";
  private static final int LONGEST_TITLE = 9;
  private static final int SHORTEST_ATTACHED = 2;
  private static final List<String> PLURALS = List.of("ين", "ون");

  private final NameLists lists;
  private final PersonWords words;
  private final ListedPeople listed;
  private final FormFilter mayOpen = FormFilter.of(this::mayOpen);

  PersonFinder(NameLists lists) {
    this.lists = lists;
    this.words = new PersonWords(lists);
    this.listed = new ListedPeople(lists, words);
  }

  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    listed.complete(text, found);
    standing(text, found);
    boolean[] taken = taken(text, found);
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && !taken[i] && (mayOpen.passes(text.form(i)) || isSonBehind(text, i))) {
        if (lists.isTitle(PersonWords.withoutConjunction(text, i)) && !isFaith(text, i + 1)) {
          afterTitle(text, i, tagged, taken, found);
        }
        byGivenName(text, i, tagged, taken, found);
      }
    }
  }

  /** Whether the word may be a title or a given name, whatever its reading takes for proclitics. */
  private boolean mayOpen(Form form) {
    String folded = form.word().folded();
    for (Analysis a : form.analyses()) {
      String rest = folded.substring(a.proclitics().length());
      if (lists.isTitle(rest) || lists.mayBeOrIsGiven(rest)) {
        return true;
      }
    }
    return lists.mayBeOrIsGiven(folded);
  }

  /** A title that stands for one person, where no name follows: خادم الحرمين الشريفين. */
  private void standing(AnalyzedText text, List<Mention> found) {
    int behind = 0;
    for (int i = 0; i < text.size(); i++) {
      boolean open = i >= behind && text.isWord(i);
      Match<Boolean> match = open ? lists.standingTitle(text, i) : null;
      behind = match != null ? match.end() : behind;
      int first = i;
      if (match != null) {
        found.removeIf(m -> m.first() > first && m.end() == match.end());
      }
      boolean named =
          match != null
              && (follows(text, i, match)
                  || isPrize(text, i)
                  || isTitled(text, match.end(), found));
      if (match != null && !named) {
        found.add(
            new Mention(
                i, match.end(), match.letter(), EntityType.PER, null, Mention.STRONG, STANDING));
      }
    }
  }

  /** A cup bears the title and names nobody: كأس ولي العهد. */
  private static boolean isPrize(AnalyzedText text, int title) {
    return title > 0 && text.isWord(title - 1) && PRIZES.contains(text.stem(title - 1));
  }

  /** Whether the name stands before the title: محمد بن سلمان ولي ولي العهد. */
  private boolean follows(AnalyzedText text, int title, Match<Boolean> match) {
    boolean apposed = title > 0 && match.letter() == 0 && !text.tokens().lineBefore(title);
    String before = apposed ? text.folded(title - 1) : "";
    return lists.isGivenName(before) || lists.isFamilyName(before);
  }

  /** Whether a name begins at {@code at}, perhaps behind one more title. */
  private boolean isTitled(AnalyzedText text, int at, List<Mention> found) {
    int next = at < text.size() && lists.isTitle(text.folded(at)) ? at + 1 : at;
    boolean listed = found.stream().anyMatch(m -> m.type() == EntityType.PER && m.first() == next);
    return listed || (next < text.size() && lists.isGivenName(text.folded(next)));
  }

  private static boolean[] taken(AnalyzedText text, List<Mention> found) {
    boolean[] taken = new boolean[text.size() + 1];
    for (Mention m : found) {
      boolean told = m.letters() > 0 && m.length() == 1; // سامر خليل لتاس
      boolean solid = m.strength() >= Mention.FAIR && (m.type() != EntityType.ORG || told);
      for (int i = m.first(); solid && i < m.end(); i++) {
        taken[i] = true;
      }
    }
    return taken;
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
        int end = words.nameEnd(text, at, taken);
        boolean alone = isTitled(text, title, at) || tagged.is(at, NameType.PERS);
        if (end > at + 1 || alone && !isPlural(text, title)) {
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

  /** Behind officials and ministers one word is their country or task: مسؤولين روس. */
  private static boolean isPlural(AnalyzedText text, int title) {
    return PLURALS.stream().anyMatch(text.folded(title)::endsWith);
  }

  private boolean isNameStart(AnalyzedText text, int at, boolean directly) {
    Analysis a = text.analysis(at);
    String folded = text.folded(at);
    if (lists.isBoundary(folded) || lists.isTitle(folded)) {
      return false;
    }
    boolean mayBeGiven = lists.mayBeGivenName(folded) && words.followedByName(text, at + 1);
    if (directly && text.pos(at) == Pos.VERB && (lists.isGivenName(folded) || mayBeGiven)) {
      return true;
    }
    if (PersonWords.isGrammatical(text, at)) {
      return false;
    }
    if (lists.isGivenName(folded) || mayBeGiven) {
      return true;
    }
    boolean unknown =
        a.pos() == Pos.UNKNOWN
            && !a.isDefinite()
            && a.proclitics().isEmpty()
            && !PersonWords.hasPronoun(folded)
            && !PersonWords.looksInflected(folded)
            && !lists.isDemonym(a.stem());
    boolean followed =
        at + 1 < text.size() && text.isWord(at + 1) && words.isNamePart(text, at + 1);
    return unknown && (followed || directly);
  }

  private static boolean mayBeInTitle(AnalyzedText text, int at) {
    Pos pos = text.pos(at);
    return pos.isNominal() || pos == Pos.PREPOSITION;
  }

  private void byGivenName(
      AnalyzedText text, int i, Tagged tagged, boolean[] taken, List<Mention> found) {
    String folded = PersonWords.withoutConjunction(text, i);
    boolean given = lists.isGivenName(text.folded(i)) || lists.isGivenName(folded);
    boolean behindAnd =
        lists.mayBeGivenName(folded)
            && !lists.isLink(folded)
            && !lists.isTitle(folded)
            && (tagged.is(i + 1, NameType.PERS) || words.isListedName(text, i + 1));
    boolean mayBeGiven =
        (behindAnd || lists.mayBeGivenName(text.folded(i)))
            && (tagged.is(i, NameType.PERS) || words.isListedName(text, i + 1))
            && !text.analysis(i).hasPreposition()
            && lists.organisationHead(folded).isEmpty()
            && words.followedByName(text, i + 1);
    mayBeGiven |= lists.mayBeGivenName(folded) && isFaith(text, i + 1) || isSonBehind(text, i);
    if (PersonWords.isGrammatical(text, i)
        || !(given || mayBeGiven)
        || (i > 0 && text.isWord(i - 1) && isNamePartBefore(text, i - 1))) {
      return;
    }
    int end = words.nameEnd(text, i, taken);
    if (end - i >= 2) {
      add(text, i, end, Mention.FAIR, "given-name", found);
    }
  }

  /** نجم الدين. */
  private static boolean isFaith(AnalyzedText text, int i) {
    return i < text.size() && text.isWord(i) && text.folded(i).equals(FAITH);
  }

  /** سهل بن نشأت: whatever else the word means, whoever has a father is somebody. */
  private boolean isSonBehind(AnalyzedText text, int i) {
    int next = i + 1;
    return next + 1 < text.size()
        && text.isWord(next)
        && text.isWord(next + 1)
        && PersonWords.SONS.contains(text.folded(next))
        && text.pos(i).isNominal()
        && !text.analysis(i).isDefinite()
        && !text.analysis(i).hasPreposition()
        && !lists.isTitle(PersonWords.withoutConjunction(text, i))
        && !lists.isBoundary(text.folded(i))
        && !isThing(text, next + 1);
  }

  /** محدودة بن الشرطة: a misprint of بين. */
  private boolean isThing(AnalyzedText text, int i) {
    return text.analysis(i).isDefinite()
        && !text.form(i).isUnknown()
        && text.form(i).frequency() > PersonWords.RARE
        && !lists.mayBeOrIsGiven(text.folded(i))
        && !lists.isFamilyName(text.folded(i));
  }

  private boolean isNamePartBefore(AnalyzedText text, int i) {
    return lists.isGivenName(text.folded(i)) || lists.isLink(text.folded(i));
  }

  /** Whether the word is a given name behind و or, where it is nothing else, behind ل and ب. */
  private boolean isAttached(String folded, boolean son) {
    if (lists.mayBeOrIsGiven(folded) || folded.length() <= SHORTEST_ATTACHED) {
      return false;
    }
    String rest = folded.substring(1);
    return switch (folded.charAt(0)) {
      case Letters.WAW -> lists.mayBeOrIsGiven(rest) || son;
      case Letters.LAM, Letters.BA -> lists.isGivenName(rest);
      default -> false;
    };
  }

  private void add(
      AnalyzedText text, int first, int end, int strength, String rule, List<Mention> found) {
    int letters = isAttached(text.folded(first), isSonBehind(text, first)) ? 1 : 0;
    found.add(new Mention(first, end, letters, EntityType.PER, null, strength, rule));
  }
}
