package org.isnad.extract.entity;

import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.AnalyzedText;

/**
 * Tells whether a person rather than more of a body's name stands behind the noun that opens it.
 */
final class BodyPeople {

  private final NameLists lists;

  BodyPeople(NameLists lists) {
    this.lists = lists;
  }

  /** Whether the words behind the noun name a person: رئاسة الشيخ طلال، اللواء الغامدي. */
  boolean follows(AnalyzedText text, int noun, Head head) {
    return isPerson(text, noun + 1) || head == Head.ARMY && isOfficer(text, noun);
  }

  /** A title with a name or a given name opens a person's: رئاسة الشيخ طلال، لجنة عمر الشقير. */
  private boolean isPerson(AnalyzedText text, int at) {
    if (lists.eponyms().end(text, at) > 0) {
      return true;
    }
    boolean titled =
        at + 1 < text.size()
            && lists.isTitle(text.folded(at))
            && lists.mayBeOrIsGiven(text.folded(at + 1));
    boolean given = at < text.size() && lists.isGivenName(text.folded(at));
    return (titled || given) && !text.tokens().lineBefore(at);
  }

  /** اللواء is a rank as well, behind which a surname tells who bears it. */
  private boolean isOfficer(AnalyzedText text, int noun) {
    int at = noun + 1;
    return at < text.size()
        && text.isWord(at)
        && text.analysis(noun).isDefinite()
        && lists.isTitle(text.stem(noun))
        && (lists.isFamilyName(text.folded(at)) || lists.mayBeFamilyName(text.folded(at)));
  }
}
