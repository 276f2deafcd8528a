package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Recognises content that opens with a preposition the cue governs, apart or attached to its word,
 * and keeps it from places, times and channels that belong to the source.
 */
final class PrepositionOpenings {

  private static final String WITH_THE = "بال";
  private static final String WAY = "طريق";
  private static final String WITH_WHAT = "بما";
  private static final String ABOUT_WHAT = "عما";
  private static final String WHETHER = "اذا";
  private static final String REPLY = "برد";
  private static final String AGAINST = "بحق";
  private static final String IN_NAME = "باسم";
  private static final String MARGIN = "هامش";
  private static final String HOPE = "أمل";
  private static final String NOTE = "نوه";
  private static final int CLAUSE_REACH = 8;
  private static final int THE_LETTERS = 2;

  private final Page page;
  private final Documents documents;
  private final SecondPhrases seconds;
  private final Urgings urgings;
  private final ToldFeelings feelings;

  PrepositionOpenings(Page page) {
    this.page = page;
    documents = new Documents(page);
    seconds = new SecondPhrases(page);
    urgings = new Urgings(page);
    feelings = new ToldFeelings(page);
  }

  /** The opening with the word at the token; null if it opens nothing the cue governs. */
  @Nullable Opening at(CueHit hit, int j) {
    int frame = page.isGivenName(j) ? 0 : apartFrame(page.folded(j));
    if (frame != 0 && hit.cue().takes(frame)) {
      return acceptsApart(hit, j, frame) ? new Opening(Opening.Kind.PREPOSITION, j, j + 1) : null;
    }
    if (page.folded(j).equals(ABOUT_WHAT) && hit.cue().takes(Frames.ABOUT)) {
      boolean whether = page.isWord(j + 1) && page.folded(j + 1).equals(WHETHER);
      return new Opening(Opening.Kind.PREPOSITION, j, whether ? j + 1 : j);
    }
    char first = page.folded(j).charAt(0);
    int attached = first == Letters.BA ? Frames.WITH : first == Letters.LAM ? Frames.FOR : 0;
    if (attached == 0) {
      return null;
    }
    if (!hit.cue().takes(attached)) {
      return urgings.at(hit, j);
    }
    if (turnsWith(hit.cue())) {
      return feelings.isOffered(j, 1) ? new Opening(Opening.Kind.PREPOSITION, j, j) : null;
    }
    if (page.folded(j).length() == 1) {
      return new Opening(Opening.Kind.PREPOSITION, j, j + 1);
    }
    return acceptsAttached(hit, j) ? new Opening(Opening.Kind.PREPOSITION, j, j) : null;
  }

  /** توجه بالشكر، تقدم بالتعازي: of all one turns or steps forward with, thanks are said. */
  private static boolean turnsWith(Cue cue) {
    return switch (cue.lemma()) {
      case "توجه", "تقدم" -> true;
      default -> false;
    };
  }

  /**
   * دعا الأمين العام لحلف الأطلسي إلى اجتماع: إلى with what is done behind it leads on, and ل
   * before it belongs to whoever speaks or is asked.
   */
  boolean leadsBetter(CueHit hit, Opening weak, int j) {
    boolean forSomething =
        weak.kind() == Opening.Kind.PREPOSITION
            && weak.at() > hit.end()
            && page.isWord(weak.at())
            && page.folded(weak.at()).charAt(0) == Letters.LAM;
    return forSomething
        && hit.cue().takes(Frames.TO)
        && j > weak.at() + 1
        && page.isWord(j)
        && apartFrame(page.folded(j)) == Frames.TO
        && ActionNouns.isAction(page, j + 1, page.isDefinite(j + 1) ? THE_LETTERS : 0)
        && !ActionNouns.isAction(page, j - 1, page.isDefinite(j - 1) ? THE_LETTERS : 0);
  }

  private boolean acceptsApart(CueHit hit, int j, int frame) {
    int head = j + 1;
    boolean onlyClause = isOfClauses(hit.cue());
    if (onlyClause && (frame == Frames.TO || frame == Frames.ON) && !page.isComplementiser(head)) {
      return false; // ذهب إلى أن is said, ذهب إلى البيت is not
    }
    if (hit.cue().lemma().equals(HOPE) && !isHoped(hit, j)) {
      return false;
    }
    if (!page.isWord(head) && page.quoteAt(head) == null) {
      return page.isNumber(head) && frame == Frames.ABOUT;
    }
    if (frame == Frames.ABOUT && (documents.isIssuedBy(j) || isRelay(j - 1))) {
      return false; // تقرير صادر عن الوزارة، نقلا عن مصادر
    }
    if (page.is(head, SpeechWords.CHANNEL | SpeechWords.TIME)
        || page.isWord(head) && page.folded(head).equals(WAY)) {
      return false;
    }
    if (frame == Frames.ON && page.folded(head).equals(MARGIN)) {
      return false; // على هامش القمة
    }
    if (j == hit.end() || page.isComplementiser(head)) {
      return !(frame == Frames.IN && page.is(head, SpeechWords.FORUM));
    }
    long heads = SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE;
    if (page.is(j - 1, heads) && !page.isDefinite(j - 1) && !closesName(hit, j, frame)) {
      boolean doubted = frame == Frames.IN && hit.cue().stance() == Stance.DOUBT;
      return (frame == Frames.FROM || doubted && !isField(head)) && isFeared(head);
    }
    boolean doubts = hit.cue().stance() == Stance.DOUBT;
    return !page.is(head, SpeechWords.PLACE)
        && (doubts || !(frame == Frames.IN && page.is(head, SpeechWords.FORUM)));
  }

  /** ذهب إلى أن، توصل إلى أن، اتفق على أن: said only where a clause follows. */
  private static boolean isOfClauses(Cue cue) {
    return switch (cue.lemma()) {
      case "ذهب", "جدد", "توصل", "اتفق" -> true;
      default -> false;
    };
  }

  /** يأمل الباحثون في استخدام: what is to be done, with nothing hoped for before it. */
  private boolean isHoped(CueHit hit, int in) {
    int head = in + 1;
    for (int j = hit.end(); j < in; j++) {
      boolean with = page.isWord(j) && page.folded(j).charAt(0) == Letters.BA;
      if (page.mark(j) != 0 || with && page.text().analysis(j).hasPreposition()) {
        return false;
      }
    }
    return page.isComplementiser(head)
        || QuotedWords.openAt(page, head)
        || ActionNouns.isAction(page, head, page.isDefinite(head) ? THE_LETTERS : 0)
            && (in == hit.end() || page.canSpeak(hit.end()) || page.isDefinite(in - 1));
  }

  /** حذر خبراء من أضرار، not خبراء من المعهد. */
  private boolean isFeared(int head) {
    long people = SpeechWords.BODY | SpeechWords.WHOLE;
    return page.pos(head).isNominal()
        && !page.isDefinite(head)
        && !page.canSpeak(head)
        && !page.is(head, people)
        && page.mentions().otherLast(head) < 0;
  }

  /** خبراء في مجال الطاقة: what somebody works at. */
  private boolean isField(int head) {
    return switch (page.folded(head)) {
      case "مجال", "شؤون", "شئون", "قضايا", "قطاع", "علم", "علوم" -> true;
      default -> false;
    };
  }

  private boolean isRelay(int j) {
    return page.isWord(j) && page.folded(j).equals("نقلا");
  }

  /** شركة مارشال عن، مؤتمر صحافي إلى، شهود عن: neither those titles nor people lead on. */
  private boolean closesName(CueHit hit, int j, int frame) {
    long heads = SpeechWords.BODY | SpeechWords.FORUM | SpeechWords.DOCUMENT;
    boolean named = j - 2 >= hit.end() && page.is(j - 2, heads); // تقارير صحفية عن
    boolean people = page.is(j - 1, SpeechWords.COLLECTIVE) && frame == Frames.ABOUT;
    return named || people && !page.is(j - 1, SpeechWords.ROLE);
  }

  private boolean acceptsAttached(CueHit hit, int j) {
    if (page.is(j, SpeechWords.CHANNEL | SpeechWords.ADDRESS | SpeechWords.TIME)
        || isName(j)
        || page.mentions().goesOnAt(j) // الهيئة العامة للسياحة
        || page.is(j, SpeechWords.PLACE) && page.mentions().opensName(j) // بوليفيا
        || tellsHow(hit, j)
        || seatsBody(hit, j)
        || page.words().isPlace(page.folded(j).substring(1)) && !isJudged(hit, j)) {
      return false;
    }
    if (isJudged(hit, j)) {
      return true;
    }
    if (page.isComplementiser(j) || praises(hit, j)) {
      return true;
    }
    if (page.folded(j).equals(WITH_WHAT)) {
      boolean praised = hit.cue().stance() == Stance.PRAISE && page.isWord(j + 1);
      praised |= hit.cue().lemma().equals(NOTE) && page.isWord(j + 1);
      return page.pos(j + 1) == Pos.VERB || praised; // أشاد بما حظي به
    }
    if (threatens(hit, j) || isDemanded(hit, j)) {
      return true;
    }
    if (isShortAction(j) || isPaperAskedFor(hit, j)) {
      return true;
    }
    boolean whole = isWholeWord(j) && !(page.is(j, SpeechWords.ACTION) && mayCarry(j));
    if (page.pos(j) == Pos.PREPOSITION || page.folded(j).length() < 4 || whole) {
      return false;
    }
    int letters = page.folded(j).startsWith("لل") ? 2 : 1;
    if (page.folded(j).startsWith(WITH_THE)) {
      letters = 3;
    }
    boolean known =
        !page.text().form(j).isUnknown()
            || page.folded(j).startsWith(WITH_THE)
            || !clauseFollows(j + 1);
    return j == hit.end() && page.folded(j).charAt(0) == Letters.BA && known
        || ActionNouns.isAction(page, j, letters)
        || isDone(j) && page.isDefinite(j - 1)
        || page.is(j, SpeechWords.ACTION | SpeechWords.BELIEF);
  }

  /** تعهدت الحركة بشن هجمات: a listed verbal noun of two letters. */
  private boolean isShortAction(int j) {
    String word = page.folded(j);
    return word.length() == 3
        && word.charAt(0) == Letters.BA
        && !word.equals(AGAINST)
        && page.words().is(word.substring(1), SpeechWords.ACTION)
        && page.isWord(j + 1)
        && !page.isPreposition(j + 1)
        && (page.isDefinite(j - 1) || page.mentions().endsPerson(j - 1));
  }

  /** أشاد بتايوان، ندد بالأردن: right behind the verb the place is not where but whom. */
  private boolean isJudged(CueHit hit, int j) {
    boolean judges =
        switch (hit.cue().stance()) {
          case PRAISE, CONDEMN -> true;
          default -> false;
        };
    int behind = page.mentions().otherLast(j) + 1;
    boolean alone = j == hit.end() + 1 && behind > j && page.isComma(behind); // أشاد الوزير بمصر،
    return judges
        && (j == hit.end() || alone)
        && !hit.cue().is(Frames.HOMOGRAPH)
        && page.folded(j).charAt(0) == Letters.BA
        && page.mentions().beginsInside(j);
  }

  /** توعد الجيش برد: short as it is, the noun is what is threatened. */
  private boolean threatens(CueHit hit, int j) {
    return hit.cue().stance() == Stance.THREATEN && page.folded(j).equals(REPLY);
  }

  /** طالب محتجون الرئيس بالتنحي: what the one asked, right before it, is to do. */
  private boolean isDemanded(CueHit hit, int j) {
    long others = SpeechWords.FORUM | SpeechWords.BODY | SpeechWords.ROLE | SpeechWords.COLLECTIVE;
    return hit.cue().stance() == Stance.DEMAND
        && hit.cue().is(Frames.ADDRESSES)
        && j > hit.end() + 1
        && page.folded(j).startsWith(WITH_THE)
        && page.isDefinite(j - 1)
        && page.canSpeak(j - 1)
        && !page.is(j, others)
        && !SubjectSplit.isNisba(page.folded(j));
  }

  /** بشكل غير مباشر، بصورة عاجلة، بمناسبة العيد: how or when it was said. */
  private boolean tellsHow(CueHit hit, int j) {
    return switch (page.folded(j)) {
      case "بهذه", "بهذا" -> isOccasion(j + 1) && !hit.cue().is(Frames.ADDRESSES);
      case "بشكل", "بصورة", "بطريقة", "بمناسبة", "بالنيابة", "بالاصالة" -> true;
      default -> false;
    };
  }

  /** بهذه المناسبة، بهذا الخصوص. */
  private boolean isOccasion(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "المناسبة", "الخصوص", "الشان", "الصدد" -> true;
          default -> false;
        };
  }

  /** رئيس لجنة التجار بغرفة المدينة: behind other words a body is where somebody serves. */
  private boolean seatsBody(CueHit hit, int j) {
    return j > hit.end()
        && page.is(j, SpeechWords.BODY)
        && !page.is(j, SpeechWords.ACTION)
        && !isPaper(j)
        && !isDone(j)
        && page.canSpeak(hit.end());
  }

  /** أشاد الوزير بالمبادرات: praise and blame take any noun behind a finished subject. */
  private boolean praises(CueHit hit, int j) {
    boolean judges =
        switch (hit.cue().stance()) {
          case PRAISE, CONDEMN, ACCUSE -> true;
          default -> hit.cue().lemma().equals(NOTE);
        };
    boolean theirs =
        page.text().analysis(j).has(Analysis.ENCLITIC)
            && !page.is(j, SpeechWords.ADVERB | SpeechWords.CONNECTOR);
    boolean owned = page.folded(j).charAt(0) == Letters.BA && mayCarry(j) && (isOwned(j) || theirs);
    return judges
        && (owned || page.folded(j).startsWith(WITH_THE))
        && (isPaper(j) || !page.is(j, SpeechWords.FORUM | SpeechWords.BODY | SpeechWords.ROLE))
        && !page.folded(j).equals(IN_NAME)
        && !isAdjective(j)
        && (j == hit.end() && !hit.cue().is(Frames.HOMOGRAPH)
            || closesSubject(behindTimes(j))
            || isApart(hit, j)
            || closesPhrase(hit, behindTimes(j)));
  }

  /**
   * نددت الحركة بتصريحات الوزير، رحب ببيان اللجنة: what was said, and no place where one serves.
   */
  private boolean isPaper(int j) {
    return page.is(j, SpeechWords.DOCUMENT | SpeechWords.REPORT)
        && !page.is(j, SpeechWords.CHANNEL)
        && page.folded(j).charAt(0) == Letters.BA
        && !page.is(j + 1, SpeechWords.RESUMPTIVE);
  }

  /** طالبت المنظمة بتحقيق عاجل: what is asked for, behind whoever asks. */
  private boolean isPaperAskedFor(CueHit hit, int j) {
    return hit.cue().stance() == Stance.DEMAND
        && hit.cue().is(Frames.ADDRESSES)
        && isPaper(j)
        && page.isWord(j + 1)
        && (page.pos(j + 1).isNominal()
            || page.folded(j).startsWith(WITH_THE) && page.isIn(j + 1)) // بالتحقيق في الحادث
        && (page.isDefinite(j - 1) || page.mentions().endsPerson(j - 1));
  }

  /** بتنظيم إضراب: with no name and no article behind it the word is what somebody does. */
  private boolean isDone(int j) {
    return page.text().analysis(j).has(Analysis.MASDAR)
        && !page.isDefinite(j)
        && page.mentions().otherLast(j) < 0
        && page.isWord(j + 1)
        && !page.text().analysis(j + 1).hasPreposition()
        && !page.isDefinite(j + 1)
        && (page.pos(j + 1) == Pos.NOUN && !page.is(j + 1, SpeechWords.PLACE | SpeechWords.SPEAKERS)
            || page.pos(j + 1) == Pos.ADJECTIVE && !SubjectSplit.isNisba(page.folded(j + 1)));
  }

  /** بدور, not باحات: one reading of the word begins with the preposition. */
  private boolean mayCarry(int j) {
    for (Analysis a : page.text().form(j).analyses()) {
      if (a.hasPreposition()) {
        return true;
      }
    }
    return page.text().form(j).isUnknown();
  }

  /** The last token before that tells no time: ندد الموفد أمس بالجريمة. */
  private int behindTimes(int j) {
    int before = j - 1;
    while (page.is(before, SpeechWords.TIME | SpeechWords.ADVERB) && !page.isPreposition(before)) {
      before--;
    }
    return before;
  }

  /** نوه الوزير، بالجهود: the only comma behind a whole subject. */
  private boolean isApart(CueHit hit, int j) {
    boolean apart = page.isComma(j - 1) && j - 2 >= hit.end() && closesSubject(j - 2);
    for (int k = hit.end(); apart && k < j - 1; k++) {
      apart = page.isWord(k) && !page.isPreposition(k);
    }
    return apart;
  }

  /** بمستوى ends so, too, but is a noun. */
  private boolean isAdjective(int j) {
    return SubjectSplit.isNisba(page.folded(j)) && page.pos(j) != Pos.NOUN;
  }

  /** صحف رومانية، في تصريح صحفي: an adjective without the article ends who speaks, or where. */
  private boolean closesPhrase(CueHit hit, int j) {
    boolean forum =
        page.is(j - 1, SpeechWords.FORUM)
            && (page.isIn(j - 2) || page.is(j - 2, SpeechWords.ADJUNCT));
    return j > hit.end()
        && page.isWord(j)
        && (forum && page.pos(j) == Pos.ADJECTIVE || seconds.closes(hit.end(), j));
  }

  private boolean closesSubject(int j) {
    return page.isDefinite(j)
        || page.mentions().endsPerson(j)
        || page.mentions().otherLast(j) == j
        || page.is(j, SpeechWords.WITHIN | SpeechWords.HIS_TITLE)
        || page.is(j, SpeechWords.RESUMPTIVE) && page.is(j - 1, SpeechWords.FORUM); // في كلمة له
  }

  /** بموقف الأمين العام، بدور قوات التحالف: a noun that belongs to one with the article. */
  private boolean isOwned(int j) {
    int next = j + 1;
    if (!page.isWord(next)
        || page.isPreposition(next)
        || page.text().analysis(next).hasPreposition()
        || page.pos(j) == Pos.VERB) {
      return false;
    }
    boolean chain = page.pos(next).isNominal() && page.isDefinite(next + 1);
    boolean named =
        page.mentions().otherLast(next) >= 0 || page.mentions().personFirst(next) == next;
    boolean pointed = page.pos(next) == Pos.DEMONSTRATIVE;
    return page.isDefinite(next) || named || chain || pointed;
  }

  /** بارباع: a person's name that begins with the letter, not behind it. */
  private boolean isName(int j) {
    return page.mentions().personFirst(j) >= 0 && !page.mentions().beginsInside(j);
  }

  private boolean clauseFollows(int from) {
    int end = Math.min(page.sentenceEnd(from - 1), from + CLAUSE_REACH);
    for (int k = from; k < end && !page.isComma(k); k++) {
      if (page.isComplementiser(k) || page.isColon(k)) {
        return true;
      }
    }
    return false;
  }

  /** بلاغ, بوتين, لجنة: the first letter is the word's own. */
  private boolean isWholeWord(int j) {
    if (page.text().form(j).isUnknown()) {
      return page.isGivenName(j);
    }
    return !page.text().analysis(j).hasPreposition();
  }

  static int apartFrame(String word) {
    return switch (word) {
      case "الي" -> Frames.TO;
      case "علي" -> Frames.ON;
      case "عن" -> Frames.ABOUT;
      case "من" -> Frames.FROM;
      case "في" -> Frames.IN;
      default -> 0;
    };
  }
}
