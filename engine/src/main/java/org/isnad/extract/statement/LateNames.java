package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;

/**
 * Finds the name behind an office whose words go on beyond where the source was taken to end:
 * المشرف على البرنامج، الفنان سامر خليل: …; رئيسة شؤون المتطوعات بفريق معاني سلمى خليل إن. Without
 * it the article would know an office and nobody who holds it.
 */
final class LateNames {

  private static final int FARTHEST = 20;

  /** العلاقات مع البرلمان: the task of an office. */
  private static final String WITH = "مع";

  private static final String RELATIONS = "علاقات";

  private static final long ELSEWHERE =
      SpeechWords.ADDRESS
          | SpeechWords.TIME
          | SpeechWords.RELATIVE
          | SpeechWords.ADVERB
          | SpeechWords.CONNECTOR;

  private final Page page;

  LateNames(Page page) {
    this.page = page;
  }

  /** The source with the name that follows it before the opener, or the source as it is. */
  Range withName(Range source, CueHit hit, Opening opening) {
    if (source.first() < hit.end() || !isNamelessOffice(source)) {
      return source;
    }
    int name = nameBehind(source, opening);
    if (name < 0
        || !isSetOff(source, name)
        || !ends(page.mentions().personLast(name) + 1, opening)) {
      return source;
    }
    return new Range(source.first(), page.mentions().personLast(name));
  }

  private boolean isNamelessOffice(Range source) {
    if (!page.is(source.first(), SpeechWords.ROLE)) {
      return false;
    }
    for (int j = source.first(); j <= source.last(); j++) {
      if (page.mentions().personFirst(j) >= 0) {
        return false;
      }
    }
    return NameParts.of(page, source).name() == null;
  }

  /** The first token of the full name that the words behind the source lead to; -1 for none. */
  private int nameBehind(Range source, Opening opening) {
    int end = Math.min(opening.at(), source.last() + FARTHEST);
    for (int j = source.last() + 1; j < end; j++) {
      if (page.mentions().personFirst(j) == j) {
        boolean whole =
            page.mentions().personLast(j) > j
                && page.mentions().opensName(j)
                && !page.isPreposition(j - 1);
        return whole ? j : -1;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
        continue;
      }
      if (page.isWord(j) && leaves(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the word belongs to no office: a verb, an adjunct, another cue, an accusative. */
  private boolean leaves(int j) {
    boolean relations =
        page.folded(j).equals(WITH) && page.isWord(j - 1) && page.folded(j - 1).endsWith(RELATIONS);
    return page.is(j, ELSEWHERE)
        || page.is(j, SpeechWords.FORUM) && (page.isIn(j - 1) || !page.isDefinite(j))
        || page.is(j, SpeechWords.ADJUNCT) && !relations
        || page.isComplementiser(j)
        || page.hit(j) != null
        || page.pos(j) == Pos.VERB && page.mentions().otherLast(j) < 0
        || page.pos(j) == Pos.PARTICLE
        || page.pos(j) == Pos.PRONOUN
        || page.text().analysis(j).has(Analysis.TANWIN) && !page.is(j, SpeechWords.ROLE);
  }

  /**
   * Behind a comma or a dash, with its titles or without; else right behind words of the office.
   */
  private boolean isSetOff(Range source, int name) {
    int title = name;
    while (title - 1 > source.last()
        && page.isWord(title - 1)
        && page.isDefinite(title - 1)
        && !page.startsWithConjunction(title - 1)
        && !page.text().analysis(title - 1).hasPreposition()
        && (page.is(title - 1, SpeechWords.HONORIFIC | SpeechWords.ROLE)
            || page.pos(title - 1) == Pos.ADJECTIVE)) {
      title--;
    }
    if (title - 1 > source.last() && !page.isWord(title - 1)) {
      return true;
    }
    if (title < name) {
      return true;
    }
    int before = name - 1;
    if (page.text().analysis(before).has(Analysis.ENCLITIC)) {
      return false; // في حضور نظيره سامر خليل
    }
    if (before == source.last()) {
      return page.is(before, SpeechWords.HONORIFIC) || page.isDefinite(before);
    }
    return (page.isDefinite(before) || page.text().form(before).isUnknown())
        && !hasPreposition(source.last() + 1, name);
  }

  private boolean hasPreposition(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isPreposition(j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows shows that the name is whole: a stop, the opener or where he spoke. */
  private boolean ends(int next, Opening opening) {
    return next >= opening.at()
        || page.isComma(next)
        || page.isComplementiser(next)
        || page.isQuoteMark(next)
        || page.isIn(next);
  }
}
