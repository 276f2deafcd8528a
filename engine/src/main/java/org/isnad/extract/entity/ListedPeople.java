package org.isnad.extract.entity;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/** Completes the names of listed people, and of others who bear a listed surname. */
final class ListedPeople {

  /** An ordinary word this rare in news is a given name before a listed surname. */
  private static final int SELDOM = 150;

  private static final String SON = "بن";
  private static final String HOUSE = "ال";

  private final NameLists lists;
  private final PersonWords words;

  ListedPeople(NameLists lists, PersonWords words) {
    this.lists = lists;
    this.words = words;
  }

  void complete(AnalyzedText text, List<Mention> found) {
    lengthenKnown(text, found);
    fullNames(text, found);
  }

  /**
   * A listed name may go on with ancestors' names or a family's: خالد الفيصل بن عبد العزيز. Who
   * goes on otherwise than the list tells is another person of that name: فيصل بن عبد العزيز
   * السديري.
   */
  private void lengthenKnown(AnalyzedText text, List<Mention> found) {
    for (int k = 0; k < found.size(); k++) {
      Mention m = found.get(k);
      boolean ancestor = lists.isLink(text.folded(m.first())) || isSon(text, m.first() - 1);
      if (m.type() == EntityType.PER && m.known() != null && !ancestor && isNext(text, m.end())) {
        found.set(k, lengthened(text, m, m.known()));
      }
    }
  }

  private Mention lengthened(AnalyzedText text, Mention m, KnownEntity known) {
    String next = text.folded(m.end());
    boolean son = next.equals(SON);
    boolean surname = m.length() > 1 && isSurname(text, m.end());
    if (!son && !surname && !next.equals(HOUSE)) {
      return m;
    }
    int end = words.nameEnd(text, m.end(), new boolean[text.size() + 1]);
    boolean tellsFather = known.name().contains(" " + SON + " ");
    boolean another = surname || son && tellsFather;
    return new Mention(
        m.first(),
        end,
        m.letters(),
        m.type(),
        another ? null : known,
        m.strength(),
        another ? "full-name" : m.evidence());
  }

  private static boolean isSon(AnalyzedText text, int at) {
    return at >= 0 && text.folded(at).equals(SON);
  }

  private static boolean isNext(AnalyzedText text, int at) {
    return at < text.size() && text.isWord(at) && !text.tokens().lineBefore(at);
  }

  /** A word that is somebody's surname and nothing else. */
  private boolean isSurname(AnalyzedText text, int at) {
    String folded = text.folded(at);
    return text.analysis(at).isDefinite()
        && !lists.isDemonym(text.stem(at))
        && !lists.isBoundary(folded)
        && !lists.isTitle(folded)
        && (lists.isFamilyName(folded) || words.isRareNisba(text, at));
  }

  /**
   * A listed surname behind another given name is another person's (الساعدي القذافي), as is a
   * town's name: محمد الشدادي.
   */
  private void fullNames(AnalyzedText text, List<Mention> found) {
    for (int k = 0; k < found.size(); k++) {
      Mention m = found.get(k);
      boolean person = m.type() == EntityType.PER && m.known() != null;
      if (m.length() > 1 || m.letters() > 0 || !person && !isSurnameTown(text, m)) {
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

  /** A town whose name has the form of a surname, right behind a given name. */
  private boolean isSurnameTown(AnalyzedText text, Mention m) {
    String folded = text.folded(m.first());
    return m.type().isPlace()
        && folded.startsWith(HOUSE)
        && folded.charAt(folded.length() - 1) == Letters.YA
        && m.first() > 1
        && lists.isGivenName(text.folded(m.first() - 1))
        && lists.placeHead(text.stem(m.first() - 2)).isEmpty()
        && lists.organisationHead(text.stem(m.first() - 2)).isEmpty();
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
    String bare = PersonWords.withoutConjunction(text, i);
    boolean given = lists.isGivenName(folded) || lists.isGivenName(bare);
    boolean descent = words.isRareNisba(text, i) || lists.isFamilyName(folded);
    boolean compound =
        i > 0
            && PersonWords.isFaith(folded)
            && (lists.mayBeGivenName(text.folded(i - 1)) || lists.isGivenName(text.folded(i - 1)));
    boolean mayBe =
        lists.mayBeGivenName(bare)
            && !PersonWords.isGrammatical(text, i)
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
}
