package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds the content of verbs that say something of an object: it begins with the object, or with
 * what is said where the object is the pronoun on the verb.
 */
final class Predications {

  private static final String HAS = "قد";
  private static final String DESCRIBE = "وصف";
  private static final String CONSIDER = "اعتبر";
  private static final int FARTHEST_PREDICATE = 20;
  private static final int FARTHEST_DESCRIPTION = 32;

  private static final String COUNT = "عد";
  private static final String ASCRIBE = "نسب";
  private static final String BLAME = "حمّل";
  private static final String ANY = "اي";
  private static final String TOWARDS = "الي";
  private static final String IN_NAME = "باسم";

  private final Page page;
  private final NounPhrases nouns;
  private final LeadingSubjects leads;
  private final Holdings holdings;
  private final Throwing throwing;
  private final SaidInForums forums;

  Predications(Page page, NounPhrases nouns, LeadingSubjects leads) {
    this.page = page;
    this.nouns = nouns;
    this.leads = leads;
    holdings = new Holdings(page, nouns);
    throwing = new Throwing(page);
    forums = new SaidInForums(page);
  }

  /** وصف فلانا بكذا، متهما فلانا بكذا: the content is the object with what is said of it. */
  @Nullable Opening find(CueHit hit) {
    if (Throwing.throwsBlame(hit.cue())) {
      return throwing.find(hit);
    }
    if (!hit.cue().takes(Frames.PREDICATION)
        || hit.form().shape() == CueForm.Shape.MASDAR
        || page.is(hit.first() - 1, SpeechWords.RELATIVE)
            && !hit.form().enclitic()
            && !hit.form().plural()
        || !isPassive(hit) && !predicateFollows(hit) && !isCount(hit)) {
      return null;
    }
    if (isPassive(hit) && !isEstimate(hit) || isCount(hit) && !predicateFollows(hit)) {
      int held = holdings.heldBehind(hit);
      return held < 0 ? null : object(held);
    }
    if (blamesEarly(hit)) {
      return null;
    }
    if (hit.form().enclitic() && traces(hit) && isTowards(hit.end())) {
      return new Opening(Opening.Kind.PREPOSITION, hit.end(), hit.end() + 1); // عزتها إلى كذا
    }
    if (hit.form().enclitic()) {
      int predicate = calls(hit) ? hit.end() : new SubjectSplit(page).predicateBehind(hit.end());
      return predicate < 0 ? null : said(predicate);
    }
    if (hit.form().isParticiple()) {
      return page.isWord(hit.end()) || page.quoteAt(hit.end()) != null ? object(hit.end()) : null;
    }
    boolean verb = CueSpotter.readsAsVerb(page, hit) || standsApart(hit);
    return verb && !isAscribed(hit) ? behindSubject(hit) : null;
  }

  /** تحمل أي مسؤولية: whoever bears the blame himself lays it on nobody. */
  private boolean blamesEarly(CueHit hit) {
    int noun = page.is(hit.end(), SpeechWords.WHOLE | SpeechWords.ABSTRACT) ? 1 : 0;
    noun += page.isWord(hit.end()) && page.folded(hit.end()).equals(ANY) ? 1 : 0;
    return hit.cue().lemma().equals(BLAME)
        && !hit.form().enclitic()
        && !hit.form().isParticiple()
        && !CueSpotter.isDoubled(page, hit.first())
        && page.is(hit.end() + noun, SpeechWords.BLAME);
  }

  /** Whether the verb traces a thing to its cause: أرجع، عزا. */
  private static boolean traces(CueHit hit) {
    return switch (hit.cue().lemma()) {
      case "أرجع", "عزا" -> true;
      default -> false;
    };
  }

  private boolean isTowards(int token) {
    return page.isWord(token) && page.folded(token).equals(TOWARDS);
  }

  /** والدول تعتبرهم رأس الحربة: behind its subject, right before a noun that cannot speak. */
  private boolean calls(CueHit hit) {
    int next = hit.end();
    boolean noun = page.isWord(next) && page.pos(next).isNominal() && !page.isDefinite(next);
    return hit.cue().lemma().equals(CONSIDER)
        && hit.form().isVerb()
        && noun
        && !page.canSpeak(next)
        && !page.text().analysis(next).hasPreposition()
        && page.mentions().otherLast(next) < 0
        && !page.is(hit.first() - 1, SpeechWords.RELATIVE)
        && leads.standsBefore(hit);
  }

  /** هجمات نسبت إلى الحزب: right before the preposition the verb is passive. */
  private boolean isAscribed(CueHit hit) {
    return hit.cue().lemma().equals(ASCRIBE) && page.isPreposition(hit.end());
  }

  private @Nullable Opening behindSubject(CueHit hit) {
    if (leads.standsBefore(hit)) {
      boolean within = page.is(hit.end(), SpeechWords.WITHIN); // في وقت وصفوا فيه فلانا بكذا
      int from = within ? hit.end() + 1 : hit.end();
      int at = nouns.skipAdjuncts(from, page.sentenceEnd(hit.first()));
      return at < 0 || page.isPreposition(at) ? null : object(at);
    }
    if (traces(hit) && page.pos(hit.end()) == Pos.DEMONSTRATIVE && isTowards(hit.end() + 1)) {
      return object(hit.end()); // وأرجعت ذلك إلى كذا
    }
    Range subject = nouns.read(hit.end(), page.sentenceEnd(hit.first()));
    if (isWeighing(hit)
        && (subject == null || !page.canSpeak(subject.first()) && !hit.conjoined())) {
      return null;
    }
    if (subject == null) {
      return object(hit.end());
    }
    if (hit.conjoined() && isPointer(subject)) {
      return object(subject.first()); // وعدت ذلك من مبدأ الشفافية
    }
    SubjectSplit split = new SubjectSplit(page);
    if (hit.conjoined() && split.isBlamed(subject)) {
      return object(subject.first());
    }
    int object = split.objectIn(subject);
    int next = page.isComma(subject.last() + 1) ? subject.last() + 2 : subject.last() + 1;
    if (object < 0 && page.canSpeak(subject.first()) && isWhat(next)) {
      return object(next); // وصف شهود ما جرى بأنه كذا
    }
    if (object < 0 && page.canSpeak(subject.first())) {
      int end = page.sentenceEnd(hit.first());
      int said = forums.behind(subject.last() + 1, end); // اعتبر الوزير في تصريح صحفي القرار خطأ
      object = said > 0 && isPlainNoun(said) ? said : behindInsertion(subject.last() + 1, end);
    }
    if (!subject.contains(object)) {
      int office = new Offices(page).second(subject);
      object = office > 0 ? office : object;
    }
    int people = subject.first() == hit.end() ? behindPeople(subject) : -1;
    boolean other = object > 0 && (!page.pos(object).isNominal() || page.isDefinite(object));
    if (people > 0 && !subject.contains(object) && !other) {
      object = people;
    }
    boolean mute = page.is(subject.first(), SpeechWords.MUTE);
    boolean dropped =
        hit.conjoined()
            && (mute
                || isHers(hit, subject.first())
                || !page.canSpeak(subject.first()) && !subject.contains(object));
    if (dropped && subject.first() == hit.end()) {
      return object(hit.end());
    }
    if (object < 0 && followsSubject(hit)) {
      return object(hit.end());
    }
    return object < 0 ? null : object(object);
  }

  /** الهيئة، في بيان تلقته الصحيفة، الإدارة: the noun behind the comma that closes where. */
  private int behindInsertion(int from, int end) {
    boolean opens =
        page.isComma(from)
            && (page.isPreposition(from + 1)
                || page.is(from + 1, SpeechWords.ADJUNCT)
                || page.isWord(from + 1) && page.folded(from + 1).equals(IN_NAME));
    int at = opens ? behindComma(from + 1, Math.min(end, from + FARTHEST_DESCRIPTION)) : -1;
    if (page.is(from, SpeechWords.TIME) && !page.isPreposition(from)) {
      at = from + 1; // وصفت الحركة آنذاك الخبر بكذا
    }
    return at > 0 && isPlainNoun(at) ? at : -1;
  }

  /** اعتبر خبراء الخطوة محاولة، أرجع خبراء تراجع الأسعار إلى كذا: what people of a kind judge. */
  private int behindPeople(Range subject) {
    int at = subject.first() + 1;
    boolean people =
        page.is(subject.first(), SpeechWords.COLLECTIVE)
            && !page.isDefinite(subject.first())
            && subject.last() <= at;
    boolean thing =
        subject.last() == at
            ? page.isDefinite(at) && page.pos(at) == Pos.NOUN && !page.canSpeak(at)
            : page.is(at, SpeechWords.ACTION) && page.isDefinite(at + 1);
    boolean attached = page.isWord(at) && page.text().analysis(at).hasPreposition();
    return people && thing && !attached ? at : -1;
  }

  private boolean isPlainNoun(int at) {
    return page.isWord(at)
        && page.pos(at).isNominal()
        && !page.startsWithConjunction(at)
        && !page.text().analysis(at).hasPreposition();
  }

  private boolean isPointer(Range subject) {
    return page.pos(subject.first()) == Pos.DEMONSTRATIVE && !page.isDefinite(subject.first() + 1);
  }

  private int behindComma(int from, int end) {
    for (int j = from; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
      } else if (page.isComma(j)) {
        return j + 1;
      } else if (page.isComplementiser(j) || page.isColon(j)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isWhat(int j) {
    return page.isWord(j) && page.folded(j).equals("ما") && page.pos(j + 1) == Pos.VERB;
  }

  /** واتهم الحركة بكذا: no subject of a masculine verb. */
  private boolean isHers(CueHit hit, int noun) {
    String word = page.isWord(noun) ? page.folded(noun) : "";
    return hit.form().shape() == CueForm.Shape.PAST
        && !hit.form().feminine()
        && noun == hit.end()
        && SpeechWords.hasArticle(word)
        && word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        && !page.is(noun, SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE)
        && page.mentions().personFirst(noun) < 0;
  }

  /** وكانت طهران قد اتهمت إسرائيل بكذا: who speaks stands before. */
  private boolean followsSubject(CueHit hit) {
    int before = hit.first() - 1;
    boolean aims = hit.cue().is(Frames.ADDRESSES) || hit.cue().stance() == Stance.ACCUSE;
    return aims
        && !hit.conjoined()
        && page.isWord(before)
        && (page.folded(before).equals(HAS)
            || page.is(before, SpeechWords.PLACE)
            || page.mentions().endsPerson(before));
  }

  private static Opening object(int first) {
    return new Opening(Opening.Kind.OBJECT, first, first);
  }

  /** What is said of the object must follow: بـ، إلى، or blame. */
  private boolean predicateFollows(CueHit hit) {
    String lemma = hit.cue().lemma();
    int reach = lemma.equals(DESCRIBE) ? FARTHEST_DESCRIPTION : FARTHEST_PREDICATE;
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + reach);
    for (int j = hit.end(); j < end; j++) {
      if (!page.isWord(j)) {
        continue;
      }
      String word = page.folded(j);
      boolean found =
          switch (lemma) {
            case "حمّل" -> page.is(j, SpeechWords.BLAME);
            case "عزا", "أرجع", "نسب" ->
                word.equals("الي")
                    || word.charAt(0) == Letters.LAM && page.text().analysis(j).hasPreposition();
            case "اعتبر", "ناشد", "أنحى", "وبخ", "لام" -> true;
            case "عد" -> hit.form().enclitic() ? page.canSpeak(hit.end()) : isSaidWith(j, word);
            default -> isSaidWith(j, word);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaidWith(int j, String word) {
    return word.charAt(0) == Letters.BA
        && !page.words().isPlace(word.substring(1))
        && !page.isGivenName(j)
        && (word.length() == 1
            || page.isComplementiser(j)
            || page.is(j, SpeechWords.BEHIND_PREPOSITION)
            || page.text().form(j).isUnknown()
            || page.words().is(word.substring(1), SpeechWords.ACTION)
            || page.text().analysis(j).hasPreposition());
  }

  /** ، عزا الأمر إلى: behind a comma, with a definite object, the homograph is the verb. */
  private boolean standsApart(CueHit hit) {
    boolean blames = hit.cue().frames() == Frames.PREDICATION;
    return blames
        && hit.form().shape() == CueForm.Shape.PAST
        && (page.isDefinite(hit.end()) || page.is(hit.end(), SpeechWords.ABSTRACT));
  }

  /** يعتبر، يعد، يقدر mostly stand for what is held, not for one who holds it. */
  private static boolean isPassive(CueHit hit) {
    return hit.form().shape() == CueForm.Shape.PRESENT
        && !hit.form().enclitic()
        && (isWeighing(hit) || hit.cue().lemma().equals(CONSIDER));
  }

  /** عدت الوزارة التصريحات تدخلا: held to be so, not counted. */
  private static boolean isCount(CueHit hit) {
    return hit.cue().lemma().equals(COUNT)
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.form().enclitic();
  }

  /** تقدر الوزارة الخسائر بكذا: somebody who speaks stands right behind the verb. */
  private boolean isEstimate(CueHit hit) {
    return hit.form().feminine()
        && !hit.cue().lemma().equals(COUNT)
        && page.is(hit.end(), SpeechWords.BODY | SpeechWords.COLLECTIVE | SpeechWords.CHANNEL);
  }

  /** قدر، عد: more often a noun or a count than somebody's estimate. */
  private static boolean isWeighing(CueHit hit) {
    return switch (hit.cue().lemma()) {
      case "عد", "قدر" -> true;
      default -> false;
    };
  }

  private Opening said(int predicate) {
    if (page.isComplementiser(predicate)) {
      return new Opening(Opening.Kind.CLAUSE, predicate, predicate + 1); // وصفه فلان بأنه كذا
    }
    boolean attached =
        page.isWord(predicate)
            && page.folded(predicate).charAt(0) == Letters.BA
            && page.text().analysis(predicate).hasPreposition();
    return new Opening(
        attached ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT, predicate, predicate);
  }
}
