package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Turns cues into drafts: checks their frames and finds source and channels. */
final class DraftFinder {

  private static final String ABOUT = "عن";
  private static final String FROM = "من";
  private static final String CONSIDER = "اعتبر";
  private static final String DESCRIBE = "وصف";
  private static final String WHICH = "التي";
  private static final int FARTHEST_PREDICATE = 20;
  private static final int NEAR = 6;

  private final Page page;
  private final OpeningFinder openings;
  private final SourceFinder sources;
  private final NounPhrases nouns;
  private final Channels channels;

  DraftFinder(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
    openings = new OpeningFinder(page);
    sources = new SourceFinder(page, nouns);
    channels = new Channels(page, nouns);
  }

  /** All drafts with a cue word, in order of the text. */
  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      CueHit hit = page.hit(i);
      Draft draft = hit == null ? null : draft(hit, drafts);
      if (draft != null && !repeats(draft, drafts)) {
        drafts.add(draft);
        dropNouns(draft);
      }
    }
    return drafts;
  }

  /** A cue in a relative clause on the way to another's content: المصدر الذي أورد الخبر إن. */
  private static boolean repeats(Draft draft, List<Draft> drafts) {
    return !drafts.isEmpty() && drafts.getLast().opening().at() == draft.opening().at();
  }

  /** قوله between a cue and its content belongs to that cue. */
  private void dropNouns(Draft draft) {
    for (int j = draft.cue().last() + 1; j < draft.opening().content(); j++) {
      CueHit hit = page.hit(j);
      if (hit != null && !hit.form().isVerb()) {
        page.drop(hit);
      }
    }
  }

  private @Nullable Draft draft(CueHit hit, List<Draft> before) {
    boolean relays =
        hit.form().isVerb()
            || hit.form().isParticiple() && page.isWord(hit.end()) && isAbout(hit.end());
    if (hit.cue().register() == Cue.Register.CHANNEL && relays) {
      Draft relayed = relay(hit);
      if (relayed != null) {
        return relayed;
      }
    }
    boolean contains = page.is(hit.first(), SpeechWords.CONTAINS);
    if (contains && (page.isIn(hit.end()) || !hit.conjoined())) {
      return contained(hit);
    }
    Opening opening = openings.find(hit);
    if (opening == null || hit.cue().takes(Frames.PREDICATION) && !saysOutright(hit, opening)) {
      Opening object = predication(hit);
      opening = object == null ? opening : object;
    }
    if (opening == null || !isLikely(hit, opening) || isAbstract(hit) || isCarried(hit, opening)) {
      return null;
    }
    boolean goesOn = hit.conjoined() && hit.cue().is(Frames.ADDRESSES) && inSentence(hit, before);
    Range source =
        goesOn
            ? null
            : speaking(addressing(hit, sources.find(hit, opening, clauseStart(hit, before))));
    if (isImpersonal(hit, opening, source)
        || source != null && (isPointer(source) || isThing(hit, opening, source))) {
      return null;
    }
    if (source != null && source.last() < hit.first() && !mayLead(source)) {
      return null;
    }
    return channels.attach(hit, opening, source);
  }

  /** طالبت زوجته الشركة بـ: the one asked is no part of the source. */
  private @Nullable Range addressing(CueHit hit, @Nullable Range source) {
    if (source == null
        || !hit.cue().is(Frames.ADDRESSES)
        || source.first() < hit.first()
        || source.length() < 2) {
      return source;
    }
    int object = new SubjectSplit(page).objectIn(source);
    return object > source.first() && object <= source.last() && !page.isComma(object - 1)
        ? new Range(source.first(), object - 1)
        : source;
  }

  private boolean isAbout(int token) {
    return page.folded(token).equals(ABOUT);
  }

  /** The source, null where its head is a noun that is said and never says. */
  private @Nullable Range speaking(@Nullable Range source) {
    return source == null || page.is(source.first(), SpeechWords.MUTE | SpeechWords.OWN_WORDS)
        ? null
        : trimmed(source);
  }

  /** A particle at the end opens what follows: مصدر طبي ما أعلنته. */
  private Range trimmed(Range source) {
    int last = source.last();
    while (last > source.first() && page.isWord(last) && page.pos(last) == Pos.PARTICLE) {
      last--;
    }
    return last == source.last() ? source : new Range(source.first(), last);
  }

  /** A subject before its verb is definite or somebody who can speak. */
  private boolean mayLead(Range subject) {
    int head = subject.first();
    return page.canSpeak(head)
        || page.isDefinite(head)
        || page.text().analysis(head).has(Analysis.ENCLITIC)
            && !page.text().analysis(head).hasPreposition()
            && page.pos(head) != Pos.UNKNOWN
        || page.mentions().personLast(subject.last()) >= 0;
  }

  private boolean inSentence(CueHit hit, List<Draft> before) {
    return !before.isEmpty()
        && page.sentenceStart(before.getLast().cue().first()) == page.sentenceStart(hit.first())
        && hit.first() != page.sentenceStart(hit.first());
  }

  /** Whether the content opens as a clause or right behind the cue. */
  private boolean saysOutright(CueHit hit, Opening opening) {
    if (hit.cue().lemma().equals(DESCRIBE) && page.folded(opening.at()).charAt(0) == Letters.BA) {
      return opening.at() == hit.end()
          || page.is(opening.at() - 1, SpeechWords.ABSTRACT | SpeechWords.SELF);
    }
    return opening.kind() == Opening.Kind.CLAUSE
        || page.isColon(opening.at())
        || opening.at() == hit.end();
  }

  /** الفيديو الذي أوردته الصحيفة: the pronoun stands for a thing, and nothing is said of it. */
  private boolean isCarried(CueHit hit, Opening opening) {
    return hit.form().enclitic()
        && hit.form().isVerb()
        && page.is(hit.first() - 1, SpeechWords.RELATIVE)
        && !opening.isStrong()
        && !hit.cue().takes(Frames.PREDICATION);
  }

  /** ما يؤكد أن، هذا يعني أن: nobody speaks. */
  private boolean isAbstract(CueHit hit) {
    int before = hit.first() - 1;
    if (!hit.form().isVerb() || hit.conjoined() || !page.isWord(before)) {
      return false;
    }
    return !hit.form().enclitic() && page.is(before, SpeechWords.ABSTRACT);
  }

  /** الإسلام الذي يدعو إلى: what cannot speak does so in a relative clause by way of speaking. */
  private boolean isThing(CueHit hit, Opening opening, Range source) {
    int before = hit.first() - 1;
    boolean described = source.last() == before && page.isWord(before) && !page.isDefinite(before);
    return (page.is(before, SpeechWords.RELATIVE) || described)
        && !opening.isStrong()
        && !page.canSpeak(source.first());
  }

  private boolean isPointer(Range source) {
    for (int j = source.first(); j <= source.last(); j++) {
      if (page.isWord(j) && !page.is(j, SpeechWords.ABSTRACT)) {
        return false;
      }
    }
    return true;
  }

  /** Where a subject before the verb may begin. */
  private int clauseStart(CueHit hit, List<Draft> before) {
    int start = page.sentenceStart(hit.first());
    if (!before.isEmpty()) {
      int content = before.getLast().opening().content();
      if (content <= hit.first()) {
        start = Math.max(start, content);
      }
    }
    for (int j = hit.first() - 1; j >= start; j--) {
      if (page.isComplementiser(j) || page.isFurtherComplementiser(j) || page.isColon(j)) {
        return j + 1;
      }
    }
    Quote around = page.quoteAround(hit.first());
    return around == null ? start : Math.max(start, around.first());
  }

  private boolean isLikely(CueHit hit, Opening opening) {
    if (hit.cue().register() == Cue.Register.CHANNEL && !opening.isStrong()) {
      return false;
    }
    if (hit.form().shape() == CueForm.Shape.MASDAR) {
      return hit.cue().is(Frames.NOMINAL) && (opening.isStrong() || isOwned(hit, opening));
    }
    if (hit.form().isParticiple()) {
      return isFreeParticiple(hit, opening);
    }
    if (!hit.cue().is(Frames.HOMOGRAPH)) {
      return true;
    }
    return CueSpotter.readsAsVerb(page, hit)
        || page.is(opening.content(), SpeechWords.BELIEF | SpeechWords.FEELING)
        || opening.kind() == Opening.Kind.CLAUSE
            && page.isComma(hit.first() - 1)
            && opening.at() - hit.end() <= NEAR
        || opening.isStrong()
            && (hit.conjoined() || hit.first() == page.sentenceStart(hit.first()));
  }

  /** إعلان الحكومة فتح تحقيق: a verbal noun with whose it is and what was said. */
  private boolean isOwned(CueHit hit, Opening opening) {
    return opening.at() > hit.end()
        && !hit.form().enclitic()
        && !page.isDefinite(hit.first())
        && (page.canSpeak(hit.end()) || page.isNumber(hit.end()))
        && !page.isPreposition(hit.end())
        && (page.isPreposition(hit.first() - 1)
            || page.is(hit.first() - 1, SpeechWords.ADJUNCT)
            || page.pos(hit.first() - 1) == Pos.VERB);
  }

  /** A participle that describes the noun before it is no cue. */
  private boolean isFreeParticiple(CueHit hit, Opening opening) {
    int before = hit.first() - 1;
    if (hit.conjoined()
        || page.mark(before) != 0
        || hit.first() == page.sentenceStart(hit.first())) {
      return true;
    }
    boolean near = opening.at() <= hit.end() + 1 || opening.isStrong() && !hit.form().feminine();
    boolean indefinite =
        page.isWord(before) && !page.isDefinite(before) && !page.isGivenName(before);
    if (opening.kind() == Opening.Kind.OBJECT
        && indefinite
        && page.pos(before).isNominal()
        && !page.text().form(before).isUnknown()) {
      return false;
    }
    boolean describes =
        page.isNumber(before)
            || hit.form().feminine() && !page.isDefinite(before) && !opening.isStrong();
    return near && !describes && !page.isPreposition(before);
  }

  /** يذكر أن، ويعتقد أن at the head of a sentence speak in the outlet's own voice. */
  private boolean isImpersonal(CueHit hit, Opening opening, @Nullable Range source) {
    boolean mismatched =
        page.is(hit.first() - 1, SpeechWords.RELATIVE)
            && page.folded(hit.first() - 1).equals(WHICH);
    mismatched |= source != null && source.last() == hit.first() - 1 && isIndefinite(source.last());
    if (source != null && !mismatched
        || hit.form().shape() != CueForm.Shape.PRESENT
        || hit.form().feminine()
        || hit.form().plural()
        || opening.at() != hit.end()) {
      return false;
    }
    return switch (hit.cue().lemma()) {
      case "ذكر",
          "اعتقد",
          "توقع",
          "رجح",
          "قدر",
          "عد",
          "اعتبر",
          "ظن",
          "احتمل",
          "خشي",
          "زعم",
          "علم",
          "لاحظ",
          "اشتبه",
          "افترض",
          "شهد",
          "قال",
          "تضمن",
          "حكى",
          "روى",
          "قدّر" ->
          true;
      default -> false;
    };
  }

  /** غارات يرجح أنها: the verb is passive and the noun before it what is believed of. */
  private boolean isIndefinite(int noun) {
    return page.isWord(noun)
        && !page.isDefinite(noun)
        && !page.canSpeak(noun)
        && page.pos(noun).isNominal();
  }

  /** نقلت وكالة … عن …: the channel before عن, the source behind it. */
  private @Nullable Draft relay(CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    if (page.isWord(hit.end()) && isAboutHim(hit.end())) {
      return relayedOf(hit);
    }
    String relation = page.is(hit.first(), SpeechWords.LEARNS) ? FROM : ABOUT;
    int about = -1;
    for (int j = hit.end(); j < end && about < 0; j++) {
      if (page.isWord(j) && page.folded(j).equals(relation)) {
        about = j;
      } else if (page.isComplementiser(j) || page.isColon(j)) {
        return null;
      }
    }
    if (about < 0) {
      return null;
    }
    CueHit behind = new CueHit(hit.first(), about + 1, hit.form(), hit.conjoined());
    Opening opening = openings.find(behind);
    if (opening == null) {
      return null;
    }
    Range source = nouns.read(about + 1, sourceEnd(about + 1, opening.at()));
    if (source == null) {
      return null;
    }
    Range channel = nouns.read(hit.end(), about);
    if (channel != null
        && FROM.equals(relation)
        && !page.is(channel.first(), SpeechWords.CHANNEL)) {
      channel = null;
    }
    return Channels.draft(
        hit, opening, source, channel == null ? List.of() : List.of(channel), "relay-verb");
  }

  private boolean isAboutHim(int token) {
    return page.is(token, SpeechWords.RESUMPTIVE) && page.folded(token).startsWith(ABOUT);
  }

  /** مصدر نقل عنه موقع قوله إن: the channel behind عنه, the speaker before the verb. */
  private @Nullable Draft relayedOf(CueHit hit) {
    Opening opening =
        openings.find(new CueHit(hit.first(), hit.end() + 1, hit.form(), hit.conjoined()));
    Range source = opening == null ? null : sources.before(hit, clauseStart(hit, List.of()));
    if (opening == null || source == null) {
      return null;
    }
    Range channel = nouns.read(hit.end() + 1, sourceEnd(hit.end() + 1, opening.at()));
    return Channels.draft(
        hit, opening, source, channel == null ? List.of() : List.of(channel), "relay-verb");
  }

  /** جاء في البيان أن: the document speaks. */
  private @Nullable Draft contained(CueHit hit) {
    int document = hit.end() + 1;
    if (!page.isIn(hit.end())
        || !page.is(document, SpeechWords.DOCUMENT | SpeechWords.REPORT | SpeechWords.FORUM)) {
      return null;
    }
    Opening opening = openings.find(hit);
    if (opening == null) {
      return null;
    }
    Range source = nouns.readFrom(document, opening.at());
    return source == null ? null : Channels.draft(hit, opening, source, List.of(), "contained");
  }

  private int sourceEnd(int from, int end) {
    for (int j = from; j < end; j++) {
      if (openings.repeatsCue(j)) {
        return j;
      }
    }
    return end;
  }

  /** What is said of the object must follow: بـ، إلى، or blame. */
  private boolean predicateFollows(CueHit hit) {
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + FARTHEST_PREDICATE);
    String lemma = hit.cue().lemma();
    for (int j = hit.end(); j < end; j++) {
      if (!page.isWord(j)) {
        continue;
      }
      String word = page.folded(j);
      boolean found =
          switch (lemma) {
            case "حمّل" -> page.is(j, SpeechWords.BLAME);
            case "عزا", "أرجع" -> word.equals("الي");
            case "اعتبر", "ناشد", "أنحى", "وبخ", "لام" -> true;
            default -> isSaidWith(j, word);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** ، عزا الأمر إلى: behind a comma, with a definite object, the homograph is the verb. */
  private boolean standsApart(CueHit hit) {
    boolean blames = hit.cue().frames() == Frames.PREDICATION;
    return blames
        && hit.form().shape() == CueForm.Shape.PAST
        && (page.isDefinite(hit.end()) || page.is(hit.end(), SpeechWords.ABSTRACT));
  }

  private Opening said(int predicate) {
    boolean attached =
        page.isWord(predicate)
            && page.folded(predicate).charAt(0) == Letters.BA
            && page.text().analysis(predicate).hasPreposition();
    return new Opening(
        attached ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT, predicate, predicate);
  }

  /** يعتبر، يعد، يقدر mostly stand for what is held, not for one who holds it. */
  private static boolean isPassive(CueHit hit) {
    return hit.form().shape() == CueForm.Shape.PRESENT
        && !hit.form().enclitic()
        && (isWeighing(hit) || hit.cue().lemma().equals(CONSIDER));
  }

  /** قدر، عد: more often a noun or a count than somebody's estimate. */
  private static boolean isWeighing(CueHit hit) {
    return switch (hit.cue().lemma()) {
      case "عد", "قدر" -> true;
      default -> false;
    };
  }

  private boolean isSaidWith(int j, String word) {
    return word.charAt(0) == Letters.BA
        && !page.words().isPlace(word.substring(1))
        && !page.isGivenName(j)
        && (word.length() == 1
            || page.isComplementiser(j)
            || page.is(j, SpeechWords.BEHIND_PREPOSITION)
            || page.text().form(j).isUnknown()
            || page.text().analysis(j).hasPreposition());
  }

  /** وصف فلانا بكذا، متهما فلانا بكذا: the content is the object with what is said of it. */
  private @Nullable Opening predication(CueHit hit) {
    if (!hit.cue().takes(Frames.PREDICATION)
        || hit.form().shape() == CueForm.Shape.MASDAR
        || page.is(hit.first() - 1, SpeechWords.RELATIVE) && !hit.form().enclitic()
        || isPassive(hit)
        || !predicateFollows(hit)) {
      return null;
    }
    if (hit.form().enclitic()) {
      int predicate = new SubjectSplit(page).predicateBehind(hit.end());
      return predicate < 0 ? null : said(predicate);
    }
    if (hit.form().isParticiple()) {
      return page.isWord(hit.end()) || page.quoteAt(hit.end()) != null
          ? new Opening(Opening.Kind.OBJECT, hit.end(), hit.end())
          : null;
    }
    if (!CueSpotter.readsAsVerb(page, hit) && !standsApart(hit)) {
      return null;
    }
    Range subject = nouns.read(hit.end(), page.sentenceEnd(hit.first()));
    if (isWeighing(hit)
        && (subject == null || !page.canSpeak(subject.first()) && !hit.conjoined())) {
      return null;
    }
    if (subject == null) {
      return new Opening(Opening.Kind.OBJECT, hit.end(), hit.end());
    }
    int object = new SubjectSplit(page).objectIn(subject);
    boolean dropped =
        hit.conjoined() && !page.canSpeak(subject.first()) && !subject.contains(object);
    if (dropped && subject.first() == hit.end()) {
      return new Opening(Opening.Kind.OBJECT, hit.end(), hit.end());
    }
    return object < 0 ? null : new Opening(Opening.Kind.OBJECT, object, object);
  }
}
