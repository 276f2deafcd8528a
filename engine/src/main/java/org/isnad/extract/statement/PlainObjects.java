package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plain noun that is what was condemned, praised, declared or denied, where nothing shows
 * it but its place behind a complete subject.
 */
final class PlainObjects {

  private static final int FARTHEST = 32;

  private static final String MENTION = "ذكر";
  private static final String REVEAL = "كشف";
  private static final String THANK = "شكر";
  private static final String ALSO = "كما";

  private final Page page;
  private final NounPhrases nouns;
  private final LeadingSubjects leads;
  private final SaidInForums forums;

  PlainObjects(Page page, NounPhrases nouns, LeadingSubjects leads) {
    this.page = page;
    this.nouns = nouns;
    this.leads = leads;
    forums = new SaidInForums(page);
  }

  /** دان الوزير بأشد العبارات هذه الجريمة، أعلنت المدينة الحداد؛ null without such an object. */
  @Nullable Opening find(CueHit hit) {
    boolean judges = judges(hit.cue());
    boolean past = hit.form().shape() == CueForm.Shape.PAST;
    boolean plain = hit.cue().takes(Frames.PLAIN) && (past || isShown(hit));
    boolean declares = !judges && (plain || !hit.cue().is(Frames.HOMOGRAPH));
    if (!hit.cue().takes(Frames.ACTION) && !plain
        || !judges && !declares
        || !hit.form().isVerb()
        || hit.form().enclitic()
        || !page.isWord(hit.end())) {
      return null;
    }
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + FARTHEST);
    int also = behindAlso(hit.end(), end);
    if (judges && page.is(hit.end(), SpeechWords.WITHIN)) {
      return judgedWithin(hit, end);
    }
    if (judges && also > hit.end()) {
      return hit.conjoined() && !page.canSpeak(also) ? object(also, true) : null;
    }
    if (leads.standsBefore(hit)) {
      return object(nouns.skipAdjuncts(hit.end(), end), judges);
    }
    Range subject = nouns.read(hit.end(), end);
    if (subject == null || subject.first() > hit.end()) {
      return null;
    }
    boolean mentions = hit.cue().lemma().equals(MENTION);
    if (plain && !mentions && page.is(subject.first(), Documents.ANY | SpeechWords.UNNAMED)) {
      return shown(subject.first() + 1, end, past);
    }
    boolean speaks = page.canSpeak(subject.first()) || isTitle(subject.first());
    boolean joins = hit.conjoined() || isAlso(hit.first() - 1);
    if (!speaks && (declares || joins || !page.isDefinite(subject.first()))) {
      boolean dropped = joins && judges && !thanksNobody(hit, subject.first());
      return dropped ? object(subject.first(), true) : null;
    }
    int at = new SubjectSplit(page).objectIn(subject);
    if (at < 0 || at > subject.last() || page.isPreposition(at - 1)) {
      int said = forums.behind(subject.last() + 1, end);
      at = said > 0 ? said : nouns.skipAdjuncts(subject.last() + 1, end);
    }
    boolean apart = at == subject.last() + 2 && !isOwned(hit, at);
    boolean told = judges || !plain || !apart && !isSomebody(at);
    return at > hit.end() && told ? object(at, judges) : null;
  }

  /**
   * كلمة شكر فيها الحضور، مقالا انتقد فيه السياسة: right behind where it is said, nobody speaks.
   */
  private @Nullable Opening judgedWithin(CueHit hit, int end) {
    int at = nouns.skipAdjuncts(hit.end() + 1, end);
    boolean thanks = hit.cue().lemma().equals(THANK);
    return at == hit.end() + 1 && (thanks || !page.canSpeak(at)) ? object(at, true) : null;
  }

  /** كما استنكر الهجوم: as behind و, who speaks goes on. */
  private boolean isAlso(int before) {
    return page.isWord(before) && page.folded(before).equals(ALSO);
  }

  /** وثمن كذلك الجهود: the token behind words that only add. */
  private int behindAlso(int from, int end) {
    int j = from;
    while (j < end && ActionNouns.isAlso(page, j)) {
      j++;
    }
    return j;
  }

  /** وشكر النعم: the noun; it is somebody whom one thanks. */
  private boolean thanksNobody(CueHit hit, int object) {
    return hit.cue().lemma().equals(THANK)
        && !page.canSpeak(object)
        && !page.is(object, SpeechWords.WHOLE);
  }

  /** تظهر الأرقام تراجع الصادرات: figures and papers show in the present, too. */
  private boolean isShown(CueHit hit) {
    return hit.cue().lemma().equals("أظهر") && page.is(hit.end(), Documents.ANY);
  }

  /** أظهر مسح رسمي أمس تراجع الصادرات: the first verbal noun behind what is written. */
  private @Nullable Opening shown(int from, int end, boolean past) {
    for (int j = from; j < end && (page.isWord(j) || page.isComma(j) && page.isWord(j + 1)); j++) {
      if (page.isComma(j) || isPublished(j) || isMade(j)) {
        continue;
      }
      boolean verb = page.pos(j) == Pos.VERB && !isRise(j);
      if (page.hit(j) != null || verb || page.isComplementiser(j)) {
        return null;
      }
      if (isRise(j) || isShown(j) && (past || page.is(j, SpeechWords.ACTION))) {
        return new Opening(Opening.Kind.OBJECT, j, j);
      }
    }
    return null;
  }

  /** استطلاع أجرته المؤسسة: the pronoun stands for the paper. */
  private boolean isMade(int j) {
    return page.isWord(j)
        && page.pos(j) == Pos.VERB
        && page.hit(j) == null
        && page.text().analysis(j).has(Analysis.PAST)
        && page.text().analysis(j).has(Analysis.ENCLITIC);
  }

  /** أظهرت بيانات نشرت أمس نمو الاقتصاد: right behind the paper, the verb tells how it came out. */
  private boolean isPublished(int j) {
    return page.is(j, SpeechWords.PUBLISHES | SpeechWords.ISSUED);
  }

  /** تراجع الصادرات، تقدم المرشح: spelt as verbs, with whose they are behind them. */
  private boolean isRise(int j) {
    return page.is(j, SpeechWords.ACTION)
        && page.pos(j) == Pos.VERB
        && page.text().analysis(j).proclitics().isEmpty()
        && (page.isDefinite(j + 1) || page.pos(j + 1).isNominal() && page.isDefinite(j + 2))
        && !page.text().analysis(j + 1).hasPreposition();
  }

  /** A verbal noun that stands by itself, and neither describes nor stands behind a preposition. */
  private boolean isShown(int j) {
    String word = page.folded(j);
    boolean describes =
        SubjectSplit.isNisba(word)
            || word.length() > 2 && SubjectSplit.isNisba(word.substring(0, word.length() - 1));
    return page.pos(j).isNominal()
        && !describes
        && !page.isDefinite(j)
        && !page.isPreposition(j - 1)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.is(j, Documents.ANY | SpeechWords.FORUM | SpeechWords.SPEAKERS)
        && !page.is(j, SpeechWords.CARRIED | SpeechWords.ISSUED)
        && page.isWord(j + 1)
        && ActionNouns.isAction(page, j, 0);
  }

  /** كشفت الصحيفة، حقيقة الصور: what is revealed and belongs to something. */
  private boolean isOwned(CueHit hit, int at) {
    return hit.cue().lemma().equals(REVEAL)
        && page.pos(at) == Pos.NOUN
        && !page.isDefinite(at)
        && !page.is(at, SpeechWords.SPEAKERS)
        && page.mentions().personFirst(at) < 0
        && (page.isDefinite(at + 1) || page.isDefinite(at + 2));
  }

  /** ذكر سامر خليل أستاذ القانون، ذكر ذلك: who speaks goes on, or nothing new is told. */
  private boolean isSomebody(int at) {
    return page.is(at, SpeechWords.SPEAKERS) || page.pos(at) == Pos.DEMONSTRATIVE;
  }

  /** الحكم سامر: somebody named right behind. */
  private boolean isTitle(int noun) {
    return page.mentions().personFirst(noun + 1) == noun + 1;
  }

  /** Verbs of praise and blame take any object. */
  private static boolean judges(Cue cue) {
    return cue.stance() == Stance.CONDEMN
        || switch (cue.lemma()) {
          case "ثمن", "شكر" -> true;
          default -> false;
        };
  }

  private @Nullable Opening object(int at, boolean any) {
    boolean object =
        page.isWord(at)
            && (page.pos(at).isNominal()
                || page.words().isDeed(page.folded(at))
                || page.pos(at) == Pos.DEMONSTRATIVE
                || page.is(at, SpeechWords.WHOLE) && page.isDefinite(at + 1))
            && !page.startsWithConjunction(at)
            && !page.text().analysis(at).hasPreposition()
            && page.hit(at) == null
            && !TimesOfDay.opens(page, at)
            && (any || isNoun(at));
    return object ? new Opening(Opening.Kind.OBJECT, at, at) : null;
  }

  /** No name: known to the dictionary, or owner of the next noun. */
  private boolean isNoun(int at) {
    return !page.text().form(at).isUnknown() || page.isDefinite(at + 1);
  }
}
