package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a document that a clause behind it tells of: الأرقام التي قدمتها الوزارة، دراسة
 * قام بها المركز، التقرير الصادر حديثا عن المعهد.
 */
final class Makers {

  private static final String SIGNATURE = "توقيع";
  private static final String TO = "الي";
  private static final String ABOUT = "عن";
  private static final String ISSUED = "صدر";

  /** How far behind the document, in tokens, عن may stand behind صدر with when it was issued. */
  private static final int FARTHEST_ISSUER = 9;

  /** How far behind the document, in tokens, the verb may stand. */
  private static final int FARTHEST = 8;

  /** How far behind its verb, in tokens, the document may stand as an object. */
  private static final int FARTHEST_OBJECT = 16;

  /** How many sentences back a document is still in mind. */
  private static final int SENTENCES = 2;

  private final Page page;
  private final NounPhrases nouns;
  private final Documents documents;

  Makers(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    documents = new Documents(page);
  }

  /** Who made the document; null where no such clause follows. */
  @Nullable Range of(Range document) {
    int by = signedBy(document.last() + 1);
    if (by > 0) {
      return nouns.readFrom(by, page.sentenceEnd(by));
    }
    int verb = behind(document);
    return verb < 0 ? issuer(document) : subject(verb);
  }

  /**
   * أصدر الاتحاد بيانا حول كذا. وقال البيان: who issued it in one of the sentences before; null
   * where none tells.
   *
   * @param definite the document meant again
   */
  @Nullable Range announcing(int definite) {
    String head = SourceWords.stripped(page.folded(definite));
    int start = page.sentenceStart(definite);
    for (int n = 0; n < SENTENCES && start > 0; n++) {
      int end = start;
      start = page.sentenceStart(start - 1);
      for (int j = start + 2; j < end; j++) {
        boolean open = isObject(j, head) && !documents.isOfSomebody(j, head);
        Range issuer = open ? issuing(start, j) : null;
        if (issuer != null) {
          return issuer;
        }
      }
    }
    return null;
  }

  /** بيانا، رسالة، تقريرها: the document without the article, behind no preposition. */
  private boolean isObject(int j, String head) {
    String word = page.isWord(j) ? page.folded(j) : "";
    if (word.isEmpty() || page.isPreposition(j - 1)) {
      return false;
    }
    int end = head.length() - 1;
    boolean feminine = head.charAt(end) == Letters.TA_MARBUTA;
    String host = feminine ? head.substring(0, end) + Letters.TA : head;
    return word.equals(head)
        || word.equals(head + Letters.ALIF)
        || word.startsWith(host) && isOwner(word.substring(host.length()));
  }

  private static boolean isOwner(String pronoun) {
    return switch (pronoun) {
      case "ه", "ها", "هم" -> true;
      default -> false;
    };
  }

  /** The subject of the verb that issues the object: أصدر الاتحاد بيانا; null for none. */
  private @Nullable Range issuing(int start, int object) {
    for (int k = object - 2; k >= Math.max(start, object - FARTHEST_OBJECT); k--) {
      if (page.isComplementiser(k)) {
        return null;
      }
      if (!page.isWord(k) || page.pos(k) != Pos.VERB || !isMaking(k)) {
        continue;
      }
      Range subject = nouns.readFrom(behindAdverbs(k + 1), object);
      boolean somebody =
          subject != null
              && !page.is(subject.first(), Documents.ANY)
              && (page.canSpeak(subject.first()) || page.mentions().opensName(subject.first()));
      return somebody ? subject : null;
    }
    return null;
  }

  private boolean isMaking(int verb) {
    return page.isPress(verb, PressWords.Kind.MAKER)
        || page.isPress(verb, PressWords.Kind.UNDERTAKER);
  }

  /** أصدره أخيرا المعهد: whoever follows the verb, without what else he did; null for nobody. */
  private @Nullable Range subject(int verb) {
    int first = behindAdverbs(verb + 1);
    if (page.isIn(first) || page.isPreposition(first) && !page.isGivenName(first)) {
      return null; // بيان نشرته على موقعها
    }
    if (page.isWord(first) && page.pos(first) == Pos.VERB && page.hit(first) != null) {
      return null; // الأدلة التي جمعها تشير إلى
    }
    Range maker = nouns.readFrom(first, beforeTo(first, page.sentenceEnd(verb)));
    int object = maker == null ? -1 : new SubjectSplit(page).objectIn(maker);
    return maker != null && object > maker.first() && object <= maker.last()
        ? new Range(maker.first(), object - 1)
        : maker;
  }

  /**
   * تقرير بالصحيفة كتبته فلانة، النشرة التي تصدرها دوريا المؤسسة: the verb behind the document that
   * tells who made it; -1 without one. Of دراسة نشرتها مجلة كذا وأعدها فريق the team made it.
   */
  private int behind(Range document) {
    int end = Math.min(page.sentenceEnd(document.last()), document.last() + 1 + FARTHEST);
    int carried = -1;
    for (int j = document.last() + 1; j < end; j++) {
      if (carried < 0 && isUndertaken(j)) {
        return j + 1;
      }
      if (documents.isMade(j) && page.isWord(j + 1)) {
        if (carried < 0 && !isCarried(j)) {
          return j;
        }
        if (carried >= 0 && page.startsWithConjunction(j)) {
          return j;
        }
        carried = carried < 0 ? j : carried;
      } else if (carried < 0 && page.is(j, SpeechWords.CARRIED)) {
        carried = j;
      }
      boolean aside = (page.isComma(j) || page.isDash(j)) && page.is(j + 1, SpeechWords.RELATIVE);
      if (carried < 0 && !aside && !passes(j)
          || carried >= 0 && (page.isComma(j) || page.isComplementiser(j))) {
        break;
      }
    }
    boolean own =
        carried >= 0
            && documents.isMade(carried)
            && isOwnPaper(document.first())
            && documents.ownerOf(document) == null;
    return own ? carried : -1;
  }

  /** أشار تقرير صادر عن المعهد إلى: what the document points to is no part of who made it. */
  private int beforeTo(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isWord(j) && page.folded(j).equals(TO)) {
        return j;
      }
    }
    return end;
  }

  private boolean passes(int j) {
    return page.is(j, SpeechWords.RELATIVE | SpeechWords.TIME | SpeechWords.ADVERB)
        || page.is(j, SpeechWords.BEHIND_PREPOSITION) && page.is(j, SpeechWords.CHANNEL)
        || page.isWord(j)
            && switch (page.folded(j)) {
              case "قد", "كان", "كانت" -> true;
              default -> false;
            };
  }

  /** قامت بها: the pronoun stands on the preposition. */
  private boolean isUndertaken(int verb) {
    return page.isPress(verb, PressWords.Kind.UNDERTAKER)
        && page.is(verb + 1, SpeechWords.RESUMPTIVE)
        && page.isWord(verb + 2);
  }

  /** نشرتها مجلة كذا: a medium carried what others may have made. */
  private boolean isCarried(int verb) {
    int subject = behindAdverbs(verb + 1);
    return page.is(verb, SpeechWords.CARRIED)
        && (page.is(subject, SpeechWords.CHANNEL | SpeechWords.AGENCY)
            || page.mentions().opensMedium(subject)
            || page.quoteAt(subject) != null);
  }

  /** تقرير نشرته الصحيفة: what media themselves write. */
  private boolean isOwnPaper(int document) {
    return page.isPress(document, PressWords.Kind.PIECE)
        || page.isWord(document) && SourceWords.stripped(page.folded(document)).endsWith("تقرير");
  }

  /**
   * أفاد التقرير … وكان التقرير السنوي لوزارة كذا: whose the paper is, where the article tells it
   * elsewhere; null if it does not, or spoke of a paper of nobody's before.
   */
  @Nullable Range ownerElsewhere(Range document) {
    String head = SourceWords.stripped(page.folded(document.first()));
    for (int j = 0; j < page.size(); j++) {
      if (document.contains(j)
          || !page.isWord(j)
          || !SourceWords.stripped(page.folded(j)).equals(head)) {
        continue;
      }
      Range phrase = nouns.readFrom(j, page.sentenceEnd(j));
      Range owner = phrase == null ? null : documents.ownerOf(phrase);
      int last = owner == null ? -1 : page.mentions().otherLast(owner.first());
      if (owner != null
          && last >= owner.first()
          && !page.is(owner.first(), SpeechWords.PLACE)
          && !(page.isDefinite(j) && owner.first() == j + 1 && page.isDefinite(j + 1))) {
        return new Range(owner.first(), last);
      }
      if (j < document.first()) {
        return null; // صدر بيان من ثماني نقاط … وجاء في البيان
      }
    }
    return null;
  }

  /** الصادر حديثا عن المعهد، صدر في الثاني من مايو عن المكتب: who issued it; null for nobody. */
  private @Nullable Range issuer(Range document) {
    int issued = page.is(document.last() + 1, SpeechWords.ISSUED) ? document.last() + 1 : -1;
    for (int j = document.first() + 1; j <= document.last(); j++) {
      issued = page.is(j, SpeechWords.ISSUED) ? j : issued;
    }
    int by = issued + 1;
    int end = page.sentenceEnd(document.first());
    while (issued >= 0 && by < end && documents.isWhen(by)) {
      by++;
    }
    int about = issued >= 0 && by + 1 < end && isBy(by) ? by + 1 : issuedBy(document, end);
    if (about < 0) {
      return null;
    }
    return about <= document.last()
        ? new Range(about, document.last())
        : nouns.readFrom(about, beforeTo(about, end));
  }

  /** بيان صدر في الثاني من مايو عن المكتب: the token behind عن; -1 without one. */
  private int issuedBy(Range document, int end) {
    int from = document.first() + 1;
    int last = Math.min(end - 1, from + FARTHEST_ISSUER);
    boolean issued = false;
    for (int j = from; j < last && !page.isComma(j); j++) {
      if (issued && page.isWord(j) && page.folded(j).equals(ABOUT)) {
        return j + 1;
      }
      issued |= page.isWord(j) && page.folded(j).equals(ISSUED);
    }
    return -1;
  }

  private boolean isBy(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "عن", "من", "لدي" -> true;
          default -> false;
        };
  }

  /** بلاغ يحمل توقيع اللجنة: the token behind توقيع; -1 where no such verb follows. */
  private int signedBy(int verb) {
    boolean bears =
        page.isWord(verb)
            && switch (page.folded(verb)) {
              case "يحمل", "تحمل", "حمل", "حملت" -> true;
              default -> false;
            };
    return bears && page.isWord(verb + 1) && page.folded(verb + 1).equals(SIGNATURE)
        ? verb + 2
        : -1;
  }

  /** تصدرها دوريا المؤسسة، أجراها أمس باحثون. */
  private int behindAdverbs(int from) {
    int j = from;
    while (page.isWord(j) && page.mentions().personFirst(j) < 0 && documents.isWhen(j)) {
      j++;
    }
    return j;
  }
}
