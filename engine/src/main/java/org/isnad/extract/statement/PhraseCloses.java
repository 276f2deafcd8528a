package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;

/**
 * Tells where a subject without the article is complete, so that a verbal noun behind it is what is
 * said and not what the subject is for: توقع خبراء ارتفاع الأسعار, not خبراء تسويق.
 */
final class PhraseCloses {

  private static final String THINGS = "ات";
  private static final int SHORTEST_PEOPLE = 3;
  private static final int LONGEST_SUBJECT = 4;

  private final Page page;
  private final SecondPhrases seconds;

  PhraseCloses(Page page) {
    this.page = page;
    seconds = new SecondPhrases(page);
  }

  /** Whether the phrase from the cue on ends right before the verbal noun at the token. */
  boolean before(CueHit hit, int action) {
    int last = action - 1;
    boolean carried =
        page.is(action, SpeechWords.PUBLISHES)
            && (page.isPreposition(action + 1)
                || page.isWord(action + 1) && page.text().analysis(action + 1).hasPreposition());
    if (carried || page.is(action, SpeechWords.ADVERB) || describes(action)) {
      return false; // تقرير صحفي نشر بالموقع
    }
    boolean name = page.mentions().endsOther(last) && !page.mentions().beginsInside(action);
    return name
        || last > hit.end() && isOnePhrase(hit.end(), last) && endsPhrase(hit.end(), last, action)
        || last == hit.end() && arePeople(last) && isDone(action);
  }

  /**
   * في ختام اجتماعهم، طلب عدم كشف هويته: where it was said ends with whose it is, what was asked
   * with the name that is kept back.
   */
  boolean behindInsertion(int last) {
    boolean forum =
        page.isWord(last)
            && page.text().analysis(last).has(Analysis.ENCLITIC)
            && page.is(last - 1, SpeechWords.FORUM)
            && page.isIn(last - 2);
    return forum || Namelessness.ends(page, last);
  }

  /** نفت موسكو بشكل قاطع أي تورط: how it was said stands between. */
  boolean behindManner(CueHit hit, int object) {
    int how = object - 2;
    return how > hit.end()
        && how - hit.end() <= LONGEST_SUBJECT
        && page.isWord(how)
        && page.canSpeak(hit.end())
        && switch (page.folded(how)) {
          case "بشكل", "بصورة" -> true;
          default -> false;
        };
  }

  /** نائب فرنسي معارض: somebody, with nothing but nouns without the article. */
  private boolean isOnePhrase(int first, int last) {
    for (int j = first; j <= last; j++) {
      if (!page.isWord(j) || page.isDefinite(j) || !page.pos(j).isNominal()) {
        return false;
      }
    }
    return page.canSpeak(first);
  }

  /** شركات طيران أوروبية، مسؤول آخر، خبراء أرصاد: nothing further is owned. */
  private boolean endsPhrase(int first, int last, int action) {
    boolean field =
        last == first + 1
            && (arePeople(first) || areBodies(first))
            && isField(last)
            && page.is(action, SpeechWords.ACTION)
            && !opensLater(action);
    return field || isOther(last) || seconds.closes(first, last);
  }

  /** شركات، منظمات. */
  private boolean areBodies(int j) {
    return page.is(j, SpeechWords.BODY)
        && page.folded(j).length() > SHORTEST_PEOPLE
        && page.folded(j).endsWith(THINGS);
  }

  /** أرصاد، طيران: what people are at, which is no listed doing. */
  private boolean isField(int j) {
    return page.pos(j) == Pos.NOUN
        && !page.is(j, SpeechWords.ANY)
        && page.mentions().otherLast(j) < 0
        && page.mentions().personFirst(j) < 0;
  }

  private boolean isOther(int j) {
    return switch (page.folded(j)) {
      case "اخر", "اخري", "اخرون", "اخرين", "اخران" -> true;
      default -> false;
    };
  }

  private boolean describes(int j) {
    return page.pos(j) == Pos.ADJECTIVE && !page.is(j, SpeechWords.ACTION);
  }

  /** خبراء، مصادر، شهود: people of a kind, told of without the article. */
  private boolean arePeople(int j) {
    return page.isWord(j)
        && page.folded(j).length() > SHORTEST_PEOPLE
        && !page.isDefinite(j)
        && page.is(j, SpeechWords.COLLECTIVE)
        && !isShare(page.folded(j));
  }

  /** عدد، أحد: what they are a part of follows. */
  private static boolean isShare(String word) {
    return switch (word) {
      case "عدد", "احد", "احدي", "كبار", "بعض", "معظم", "اغلب", "كثير", "عديد", "مجموعة" -> true;
      case "غالبية", "اغلبية", "عشرات", "مئات", "اهل", "ابناء", "وسائل", "اعضاء", "قاضي" -> true;
      case "اولياء", "اوساط", "دوائر", "رواد", "هواة", "عشاق", "انصار", "اصدقاء" -> true;
      default -> false;
    };
  }

  /** ارتفاع الأسعار, not تقييم العقارات with a clause behind it. */
  private boolean isDone(int action) {
    if (page.isPress(action, PressWords.Kind.DOMAIN)) {
      return false;
    }
    int next = action + 1;
    boolean thing = page.isWord(next) && page.pos(next) == Pos.NOUN;
    boolean owns = page.isDefinite(next) || thing && !SubjectSplit.isNisba(page.folded(next));
    return page.is(action, SpeechWords.ACTION) || owns && !opensLater(action);
  }

  private boolean opensLater(int action) {
    int end = page.sentenceEnd(action);
    for (int j = action + 1; j < end; j++) {
      if (page.isComplementiser(j) || page.isColon(j)) {
        return true;
      }
    }
    return false;
  }
}
