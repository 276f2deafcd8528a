package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds by which way words came: the agency told, the paper cited inside the clause. */
final class Channels {

  /** Words of a channel's name behind its first. */
  private static final int LONGEST = 5;

  /** Ends the rule's name where نقلا عن names whom the subject quotes. */
  static final String RELAYED = "+relay";

  /** Ends the rule's name where the subject turns to a medium: an interview, an article. */
  static final String TOLD = "+told";

  private static final int LONGEST_OCCASION = 8;

  private static final String TONGUE = "لسان";
  private static final String AND_IN = "وفي";
  private static final String ON = "علي";
  private static final String ACROSS = "عبر";

  private static final String TO_THE = "لل";

  private final Page page;
  private final NounPhrases nouns;
  private final Broadcasts broadcasts;
  private final ToldMedia unlisted;

  Channels(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    broadcasts = new Broadcasts(page, nouns);
    unlisted = new ToldMedia(page, nouns);
  }

  /** A draft of the cue with the channels that stand between it and its content. */
  Draft attach(CueHit hit, Opening opening, @Nullable Range source) {
    List<Range> found = new ArrayList<>(1);
    Range speaker = source;
    int tongue = source == null ? -1 : tongueIn(source);
    if (source != null && tongue > 0) {
      speaker = new Range(source.first(), tongue - 1);
      found.add(new Range(tongue + 2, source.last()));
    }
    String rule = rule(hit, opening);
    for (int j = hit.end(); j < opening.at(); j++) {
      if (isRelay(page, j)) {
        Range quoted = nouns.read(j + 2, opening.at());
        if (quoted != null) {
          found.add(speaker == null ? Draft.RUNNING : speaker);
          speaker = quoted;
          rule += RELAYED;
        }
        break;
      }
      if (page.is(j, SpeechWords.RELATIVE)
          && page.hit(j + 1) != null
          && page.isComplementiser(j + 2)) {
        break; // المرصد الذي يؤكد أنه يستند إلى شبكة
      }
      boolean inside = source != null && source.contains(j);
      Range channel = inside || owns(source, j) ? null : told(j, opening.at());
      if (channel == null && j == (source == null ? hit.end() : source.last() + 1)) {
        channel = addressed(hit, j, opening.at());
      }
      if (channel != null && (found.isEmpty() || !isShownThere(found))) {
        found.add(channel);
        rule += rule.endsWith(TOLD) || page.is(j - 1, SpeechWords.CARRIED) ? "" : TOLD;
        j = channel.last();
      }
    }
    Range occasion = found.isEmpty() ? occasion(hit) : null;
    if (occasion != null) {
      found.add(occasion);
      rule += TOLD;
    }
    return draft(hit, opening, speaker, found, rule);
  }

  /** برنامج «كذا» الذي تبثه قناة كذا: the programme alone is where it was said. */
  private boolean isShownThere(List<Range> found) {
    Range last = found.getLast();
    return broadcasts.isProgramme(last.first()) && broadcasts.isShownBehind(last.last());
  }

  /** أكدت الإمارة على لسان ناطقها: the token of على between the two, -1 without it. */
  private int tongueIn(Range source) {
    for (int j = source.first() + 1; j + 2 <= source.last(); j++) {
      if (page.isPreposition(j) && page.isWord(j + 1) && page.folded(j + 1).equals(TONGUE)) {
        return j;
      }
    }
    return -1;
  }

  /** وفي مقابلة مع قناة كذا، توقع: the medium of the occasion that opens the cue's sentence. */
  private @Nullable Range occasion(CueHit hit) {
    int start = page.skipConnectors(page.sentenceStart(hit.first()), hit.first());
    if (!isOccasion(start)) {
      start = hit.conjoined() ? occasionBefore(start, hit.first()) : -1;
    }
    return start < 0 ? null : mediumOf(start, hit);
  }

  /** وروى قصته في مقابلة مع قناة كذا، وقال: where the clause before the cue brings the occasion. */
  private int occasionBefore(int start, int cue) {
    for (int j = cue - 2; j > start && page.hit(j) == null; j--) {
      if (page.isIn(j) && isOccasion(j)) {
        return j;
      }
    }
    return -1;
  }

  private @Nullable Range mediumOf(int start, CueHit hit) {
    int end = Math.min(hit.first(), start + LONGEST_OCCASION);
    for (int j = start + 2; j < end; j++) {
      if (page.hit(j) != null || page.isComma(j)) {
        return null;
      }
      Range channel = told(j, hit.first());
      if (channel != null) {
        return channel;
      }
    }
    return null;
  }

  private boolean isOccasion(int j) {
    boolean theirs =
        page.is(j + 1, SpeechWords.OWN_WORDS)
            && page.text().analysis(j + 1).has(Analysis.ENCLITIC); // وفي حديثه لقناة كذا
    return page.isWord(j)
        && (page.isIn(j) || page.isIn(j - 1) || opensOccasion(page.folded(j)))
        && (theirs || page.is(j + 1, SpeechWords.FORUM | SpeechWords.REPORT));
  }

  private static boolean opensOccasion(String word) {
    return switch (word) {
      case AND_IN, "خلال", "وخلال", "اثناء", "واثناء" -> true;
      default -> false;
    };
  }

  /** نقلا عن، استنادا إلى: the one quoted follows, whoever stands before passes on. */
  private static boolean isRelay(Page page, int j) {
    return isPair(page, j, "نقلا", "عن") || isPair(page, j, "استنادا", "الي");
  }

  /** The first token that opens such a relay before {@code end}, else {@code end}. */
  static int relayIn(Page page, int from, int end) {
    for (int j = from; j < end; j++) {
      if (isRelay(page, j)) {
        return j;
      }
    }
    return end;
  }

  private static boolean isPair(Page page, int j, String first, String second) {
    return page.isWord(j)
        && page.folded(j).equals(first)
        && page.isWord(j + 1)
        && page.folded(j + 1).equals(second);
  }

  /** المدير العام لقناة كذا: ل behind somebody who works for a channel tells whose he is. */
  private boolean owns(@Nullable Range source, int j) {
    return source != null
        && j == source.last() + 1
        && page.is(source.first(), SpeechWords.STAFF)
        && !page.mentions().endsPerson(source.last())
        && !mayName(source)
        && !isOfBody(source)
        && page.folded(j).charAt(0) == Letters.LAM;
  }

  /** رئيس النادي للجزيرة: he is of another body already. */
  private boolean isOfBody(Range source) {
    int last = source.last();
    return last > source.first()
        && page.isDefinite(last)
        && (page.is(last, SpeechWords.BODY) || page.mentions().otherLast(last) >= 0);
  }

  /** رئيس هيئة الكنيس بيريز الطرابلسي: a word that no list knows, behind an office, is a name. */
  private boolean mayName(Range source) {
    int name = source.last() - 1;
    return name > source.first()
        && page.isWord(name)
        && !page.isDefinite(name)
        && page.text().form(name).isUnknown();
  }

  /** لوكالة كذا، مع صحيفة كذا: an agency or paper told, with its name. */
  @Nullable Range told(int j, int end) {
    Range broadcast = broadcasts.told(j, end);
    if (broadcast != null) {
      return broadcast;
    }
    if (page.mentions().opensMedium(j)
        && (!page.is(j, SpeechWords.CHANNEL) || page.folded(j).startsWith(TO_THE))) {
      return isNamedMedium(j) ? new Range(j, page.mentions().otherLast(j)) : null;
    }
    if (isPosted(j)) {
      return null;
    }
    Range named = unlisted.named(j, end);
    if (named != null) {
      return named;
    }
    boolean carried = page.is(j - 1, SpeechWords.CARRIED);
    boolean written = page.is(j, SpeechWords.CHANNEL) && isWritten(j);
    if (!page.is(j, SpeechWords.CHANNEL)
        || page.isDefinite(j)
            && !(carried && isDocument(j - 2))
            && !(written && isNamed(j))
            && !isToldAgain(j)
        || page.is(j + 1, SpeechWords.PLATFORM)
        || page.quoteAt(j + 1) != null && page.is(j + 2, SpeechWords.PLATFORM)
        || page.isWord(j - 1) && page.folded(j - 1).endsWith("قا")) {
      return null;
    }
    boolean behind =
        carried
            || isHost(j)
            || isGivenTo(j - 1)
            || page.is(j, SpeechWords.BEHIND_PREPOSITION) && page.folded(j).charAt(0) == Letters.LAM
            || page.isWord(beforeMark(j)) && isTelling(page.folded(beforeMark(j)))
            || written;
    if (!behind) {
      return null;
    }
    int before = page.mediumBeforeSomebody(j);
    if (before > j && before < end) {
      return new Range(j, before);
    }
    Range phrase = nouns.read(page.is(j, SpeechWords.BEHIND_PREPOSITION) ? j + 1 : j, end);
    int last = phrase == null ? j : Math.min(phrase.last(), j + LONGEST);
    int bare = withoutBracket(j, last);
    return new Range(j, Math.max(j, beforeIssue(j, isKindAlone(j, bare) ? last : bare)));
  }

  /** في بيان لها على موقع «كذا»: where somebody puts a paper of its own is no channel. */
  private boolean isPosted(int site) {
    if (!page.isWord(site - 1)
        || !page.folded(site - 1).equals(ON) && !page.folded(site - 1).equals(ACROSS)) {
      return false;
    }
    for (int k = site - 2; k > site - LONGEST_OCCASION && k > 0 && !page.isComma(k); k--) {
      if (page.isIn(k - 1) && page.is(k, Documents.ANY)) {
        return true;
      }
    }
    return false;
  }

  /** وأبلغ وكالة كذا أن، أبلغ المكتب رويترز: the medium is the one told. */
  private @Nullable Range addressed(CueHit hit, int behind, int end) {
    if (!hit.cue().is(Frames.ADDRESSES) || hit.cue().stance() != Stance.SAY) {
      return null; // طالب الصحيفة بالاعتذار
    }
    int j = hit.end() < behind && page.is(behind, SpeechWords.TIME) ? behind + 1 : behind;
    boolean again = page.is(j, SpeechWords.CHANNEL) && page.isDefinite(j); // أبلغ الوكالة
    if (hit.end() < behind && page.mentions().opensMedium(j) && !again) {
      return new Range(j, page.mentions().otherLast(j));
    }
    boolean medium = page.is(j, SpeechWords.CHANNEL) && !page.isDefinite(j) && page.isWord(j);
    Range phrase = medium ? nouns.readFrom(j, end) : null;
    return phrase == null || phrase.length() < 2 ? null : phrase;
  }

  /** في حديث لـ«سكاي نيوز عربية»: a medium known by its name alone. */
  private boolean isNamedMedium(int j) {
    if (page.mentions().isForMedium(j)) {
      return true;
    }
    if (page.mentions().beginsInside(j)) {
      return false;
    }
    int before = beforeMark(j);
    return page.isWord(before)
        && (isTelling(page.folded(before))
            || isGivenTo(before)
            || page.is(before, SpeechWords.CARRIED));
  }

  /** لـ«رويترز»، لـ(رويترز): the token before the name and the mark it stands in. */
  private int beforeMark(int j) {
    return page.isQuoteMark(j - 1) || page.mark(j - 1) == '(' ? j - 2 : j - 1;
  }

  /** وأكد المصدر للصحيفة أن: a medium spoken of before. */
  static boolean isToldAgain(Page page, int j) {
    return page.isWord(j)
        && page.is(j, SpeechWords.CHANNEL)
        && page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && page.isDefinite(j)
        && !page.isDefinite(j + 1)
        && page.folded(j).startsWith("لل");
  }

  private boolean isToldAgain(int j) {
    return isToldAgain(page, j);
  }

  /** في تصريح خص به «المدار». */
  private boolean isGivenTo(int j) {
    return page.isWord(j - 1)
        && switch (page.folded(j - 1)) {
          case "خص", "خصت" -> page.is(j, SpeechWords.RESUMPTIVE);
          default -> false;
        };
  }

  /** في حوار أجرته معه قناة كذا. */
  private boolean isHost(int channel) {
    boolean with =
        page.isWord(channel - 1)
            && switch (page.folded(channel - 1)) {
              case "معه", "معها", "معهم", "معهما" -> true;
              default -> false;
            };
    return with
        && page.isWord(channel - 2)
        && switch (page.folded(channel - 2)) {
          case "اجرته", "اجرتها", "اجراه", "اجراها" -> true;
          default -> false;
        };
  }

  /** الصحيفة الأسبوعية "المدار": its name stands in quotation marks behind it. */
  private boolean isNamed(int j) {
    return page.quoteAt(j + 1) != null || page.isDefinite(j + 1) && page.quoteAt(j + 2) != null;
  }

  /** في مقالها بصحيفة كذا، في حوار في مجلة كذا: what was written or said there. */
  private boolean isWritten(int j) {
    boolean inside =
        page.isIn(j - 1)
            || page.is(j, SpeechWords.BEHIND_PREPOSITION) && page.folded(j).charAt(0) == Letters.BA;
    for (int k = j - 1; inside && k > j - LONGEST_OCCASION && k > 0; k--) {
      if (page.isComma(k) || page.isColon(k)) {
        return false;
      }
      if (page.isPress(k, PressWords.Kind.PIECE)) {
        return true;
      }
    }
    return false;
  }

  /** البيان الذي بثه التلفزيون: it is a text that was carried. */
  private boolean isDocument(int j) {
    return page.is(page.is(j, SpeechWords.RELATIVE) ? j - 1 : j, Documents.ANY);
  }

  /** لصحيفة «المدار» الصادرة اليوم: which issue of it is no part of its name. */
  private int beforeIssue(int first, int last) {
    for (int j = first + 1; j <= last; j++) {
      if (page.is(j, SpeechWords.ISSUED)) {
        return j - 1;
      }
    }
    return last;
  }

  /** لقناة تلفزيون (سي إن إن): nothing but words for media; the name stands in the brackets. */
  private boolean isKindAlone(int first, int last) {
    for (int j = first; j <= last; j++) {
      if (!page.is(j, SpeechWords.CHANNEL)) {
        return false;
      }
    }
    return true;
  }

  /** لوكالة الأنباء الألمانية (د.ب.أ): the letters in brackets are its name once more. */
  private int withoutBracket(int first, int last) {
    for (int j = first + 1; j <= last; j++) {
      if (page.mark(j) == '(') {
        return j - 1;
      }
    }
    return last;
  }

  private static boolean isTelling(String word) {
    return switch (word) {
      case "مع", "ل", "الي", "عبر", "علي" -> true;
      default -> false;
    };
  }

  private static String rule(CueHit hit, Opening opening) {
    String shape =
        switch (hit.form().shape()) {
          case PAST, PRESENT -> "verb";
          case PARTICIPLE -> "participle";
          case MASDAR -> "verbal-noun";
        };
    String how =
        switch (opening.kind()) {
          case CLAUSE -> "clause";
          case COLON -> "colon";
          case QUOTE -> "quotation";
          case PREPOSITION -> "preposition";
          case OBJECT -> "object";
        };
    return shape + "+" + how;
  }

  static Draft draft(
      CueHit hit, Opening opening, @Nullable Range source, List<Range> channels, String evidence) {
    Draft.Joint joint =
        switch (hit.form().shape()) {
          case PARTICIPLE -> Draft.Joint.PARTICIPLE;
          case MASDAR -> Draft.Joint.NOUN;
          case PAST, PRESENT -> hit.conjoined() ? Draft.Joint.CONJOINED : Draft.Joint.FREE;
        };
    Draft.Agreement agreement =
        new Draft.Agreement(
            hit.form().feminine(), hit.form().plural(), joint, hit.cue().is(Frames.CONTINUES));
    int cueLast = joint == Draft.Joint.NOUN ? hit.first() : hit.end() - 1;
    return new Draft(
        new Range(hit.first(), Math.max(hit.first(), cueLast)),
        ToldFeelings.stance(hit, opening),
        agreement,
        opening,
        new Range(opening.content(), opening.content()),
        source,
        List.copyOf(channels),
        evidence);
  }
}
