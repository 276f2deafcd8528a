package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells sources that mean somebody known from those that bring in somebody new. */
final class References {

  private static final long NO_PERSON =
      SpeechWords.BODY
          | SpeechWords.ROLE
          | SpeechWords.BASIS
          | SpeechWords.CHANNEL
          | SpeechWords.DOCUMENT
          | SpeechWords.REPORT;

  private final Page page;

  References(Page page) {
    this.page = page;
  }

  /** هو، هؤلاء. */
  boolean isPronoun(Range source) {
    return switch (page.folded(source.first())) {
      case "هؤلاء", "هو", "هي", "هم" -> true;
      default -> false;
    };
  }

  /** الأخير: of those named the last. */
  boolean isLastNamed(Range source) {
    return source.length() == 1
        && switch (page.folded(source.first())) {
          case "الاخير", "الاخيرة" -> true;
          default -> false;
        };
  }

  /** الوزير، رئيس جهاز الأمن، المصدر ذاته. */
  boolean isDefinite(Range source) {
    return page.isDefinite(source.first()) || isSame(source) || isOffice(source);
  }

  /** A role made definite by what follows it. */
  private boolean isOffice(Range source) {
    return source.length() > 1
        && page.is(source.first(), SpeechWords.ROLE | SpeechWords.BODY)
        && !isAny(source)
        && (page.isDefinite(source.last())
            || page.is(source.last(), SpeechWords.PLACE)
            || page.mentions().endsOther(source.last()));
  }

  /** صاحب مطعم بالمدينة: anybody who has one. */
  private boolean isAny(Range source) {
    int second = source.first() + 1;
    boolean owner =
        switch (page.folded(source.first())) {
          case "صاحب", "صاحبة", "مالك", "مالكة" -> true;
          default -> false;
        };
    return owner
        && page.isWord(second)
        && !page.isDefinite(second)
        && page.text().analysis(source.last()).hasPreposition();
  }

  /** Whether the source can mean the one who spoke last. */
  boolean pointsBack(Range called, Known running) {
    if (!page.genders().agree(running, page.folded(called.first()))) {
      return false;
    }
    Range source = withoutTold(called);
    if (isSonOf(source)) {
      return isSomebody(running);
    }
    boolean brief = isDefinite(source) && (source.length() == 1 || isKind(source, running));
    if (page.is(source.first(), SpeechWords.ANAPHOR)) {
      return (brief || isSame(source))
          && !isMediumForSomebody(source, running)
          && !isFromElsewhere(source, running);
    }
    if (isSameOne(source) && isSomebody(running)) {
      return true;
    }
    boolean body = !running.isPerson() && running.isLinked();
    if (body && (brief || isSame(source)) && isAnyBody(source.first())) {
      return true;
    }
    return body && isSame(source) && isFeminine(page.folded(source.first())) == isFeminine(running);
  }

  /**
   * المجلة: a medium is no official, no group of people and nobody of several names; one name alone
   * may be a foreign paper's.
   */
  private boolean isMediumForSomebody(Range source, Known running) {
    String head = running.head();
    return page.is(source.first(), SpeechWords.CHANNEL)
        && (running.isPerson() && running.name().indexOf(' ') > 0
            || page.words().is(head, SpeechWords.ROLE | SpeechWords.COLLECTIVE)
                && !page.words().is(head, SpeechWords.CHANNEL));
  }

  /** المدرب الإسباني: not the one called المدرب الإيطالي. */
  boolean isFromElsewhere(Range source, Known running) {
    return source.length() == 2
        && page.isDefinite(source.last())
        && KnownSpeakers.isFromElsewhere(
            page, running, List.of(page.folded(source.first()), page.folded(source.last())));
  }

  /** المنظمة، الهيئة ذاتها: what any body may be called. */
  private boolean isAnyBody(int j) {
    return switch (page.folded(j)) {
      case "المنظمة", "الهيئة", "الجهة", "المؤسسة", "الكيان", "التنظيم", "الاطار" -> true;
      default -> false;
    };
  }

  /** ابن المدينة: who comes from there is whoever was told of. */
  private boolean isSonOf(Range source) {
    return source.length() == 2
        && page.is(source.last(), SpeechWords.PLACE)
        && switch (page.folded(source.first())) {
          case "ابن", "ابنة" -> true;
          default -> false;
        };
  }

  /** أفادت أنباء … وأضافت المعلومات: news of nobody named goes on under another name. */
  boolean isMoreOf(Range source, Known running) {
    return source.length() == 1
        && page.isDefinite(source.first())
        && page.is(source.first(), SpeechWords.UNNAMED)
        && page.words().is(running.head(), SpeechWords.UNNAMED | SpeechWords.COLLECTIVE);
  }

  /** المصرح لهسبريس: who was told is no part of who tells. */
  private Range withoutTold(Range source) {
    int last = source.last();
    while (last > source.first()
        && !page.is(source.first(), SpeechWords.CHANNEL)
        && page.isWord(last)
        && page.folded(last).charAt(0) == Letters.LAM
        && (page.text().analysis(last).hasPreposition() || page.mentions().beginsInside(last))) {
      last--;
    }
    return new Range(source.first(), last);
  }

  /** الناشطة الحقوقية الأمازيغية: nothing but what somebody is. */
  private boolean isKind(Range source, Known running) {
    for (int j = source.first(); j <= source.last(); j++) {
      boolean adjective =
          page.pos(j) == Pos.ADJECTIVE
              || page.pos(j) == Pos.UNKNOWN
              || page.is(j, SpeechWords.ROLE)
              || page.isWord(j) && SubjectSplit.isNisba(page.folded(j));
      if (!page.isDefinite(j) || j > source.first() && source.length() > 2 && !adjective) {
        return false;
      }
    }
    return source.length() == 2 || isSomebody(running) && page.is(source.first(), SpeechWords.ROLE);
  }

  /** A person, or somebody known by an office alone. */
  boolean isSomebody(Known speaker) {
    return speaker.isPerson()
        || page.words().is(SourceWords.stripped(speaker.head()), SpeechWords.ROLE);
  }

  /** المزارع ذاته: somebody by what he is, and no name. */
  private boolean isSameOne(Range source) {
    return source.length() == 2
        && isSame(source)
        && page.isDefinite(source.first())
        && !page.is(source.first(), NO_PERSON)
        && (page.canSpeak(source.first()) || SubjectSplit.isNisba(page.folded(source.first())))
        && page.mentions().otherLast(source.first()) < 0;
  }

  /** المصدر ذاته; of المرصد والشرطة ذاتها the last alone is meant again. */
  private boolean isSame(Range source) {
    for (int j = source.first() + 1; j < source.last(); j++) {
      if (page.startsWithConjunction(j)) {
        return false;
      }
    }
    return page.isWord(source.last())
        && page.words().is(page.folded(source.last()), SpeechWords.SELF);
  }

  private static boolean isFeminine(Known speaker) {
    return isFeminine(speaker.head());
  }

  private static boolean isFeminine(String word) {
    return !word.isEmpty() && word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }
}
