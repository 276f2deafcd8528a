package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a cue's content opens: walks from the cue to the end of its sentence, over the source
 * and what is inserted, until an opener that the cue's frames allow.
 */
final class OpeningFinder {

  private static final int FARTHEST = 60;
  private static final int LONGEST_INSERTED = 16;
  private static final int MODAL_REACH = 4;
  private static final int VERB_REACH = 2;
  private static final int RARE = 20;
  private static final String WITH_THE = "بال";
  private static final String SAYING = "قائل";
  private static final String INNA = "إن";
  private static final String TOWARDS = "الي";
  private static final String ABOUT = "عن";
  private static final String REFUSE = "رفض";
  private static final String THE = "ال";
  private static final int SHORTEST_ACTION = 6;
  private static final String WAY = "طريق";
  private static final int SHORTEST_QUOTE = 3;
  private static final int FEELING_TO_CLAUSE = 4;
  private static final String SAYING_HIM = "قول";

  private final Page page;

  OpeningFinder(Page page) {
    this.page = page;
  }

  /** The opening of the content behind the cue; null if the cue reports nothing here. */
  @Nullable Opening find(CueHit hit) {
    int limit = Math.min(limit(hit), hit.end() + FARTHEST);
    Opening weak = null;
    int resumed = 0;
    for (int j = hit.end(); j < limit; j++) {
      if (stops(hit, j)) {
        break;
      }
      Opening strong = strongAt(hit, j, limit);
      if (strong != null) {
        return betterOf(weak, strong);
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        weak = weak == null ? weakAt(hit, j) : weak;
        j = quote.close();
        continue;
      }
      if (page.mark(j) == '(') {
        j = closingBracket(j, limit);
        continue;
      }
      resumed |= page.is(j, SpeechWords.RESUMPTIVE) ? attachedFrame(page.folded(j)) : 0;
      if (weak == null) {
        weak = weakAt(hit, j);
        if (weak != null && (frameOf(weak) & resumed) != 0 && !page.isComplementiser(weak.at())) {
          weak = null;
        }
        if (weak != null && (weak.kind() == Opening.Kind.OBJECT || isImmediate(hit, weak))) {
          return toClause(hit, weak, limit);
        }
      }
    }
    return weak == null ? null : toClause(hit, weak, limit);
  }

  /** حوار دعا له الرئيس: the pronoun stands for what the relative clause describes. */
  private int frameOf(Opening weak) {
    return weak.kind() == Opening.Kind.PREPOSITION && page.isWord(weak.at())
        ? attachedFrame(page.folded(weak.at()))
        : 0;
  }

  private static int attachedFrame(String word) {
    if (word.startsWith(TOWARDS)) {
      return Frames.TO;
    }
    if (word.startsWith(ABOUT)) {
      return Frames.ABOUT;
    }
    return switch (word.charAt(0)) {
      case Letters.LAM -> Frames.FOR;
      case Letters.BA -> Frames.WITH;
      case Letters.FA -> Frames.IN;
      default -> Frames.ON;
    };
  }

  /** One past the last token the opening may stand at. */
  private int limit(CueHit hit) {
    Quote around = page.quoteAround(hit.first());
    int end = page.sentenceEnd(hit.first());
    return around != null && around.closed() ? Math.min(end, around.close()) : end;
  }

  private boolean stops(CueHit hit, int j) {
    CueHit other = page.hit(j);
    if (other == null || j < hit.end()) {
      return false;
    }
    if (other.form().isParticiple() && page.folded(j).startsWith(SAYING)) {
      return false;
    }
    if (other.form().isParticiple() && describes(hit.end(), j)) {
      return false;
    }
    if (other.form().isParticiple()) {
      return page.isComma(j - 1) || j > hit.end() + 1;
    }
    return other.form().isVerb()
        && other.cue().takes(Frames.CLAUSE | Frames.QUOTE)
        && (other.conjoined() || page.isComma(j - 1) && !isInserted(j))
        && CueSpotter.readsAsVerb(page, other);
  }

  /** مصادر يمنية مطلعة: behind indefinite nouns a participle is one more attribute. */
  private boolean describes(int from, int participle) {
    for (int k = from; k < participle; k++) {
      if (!page.isWord(k) || page.isDefinite(k) || !page.pos(k).isNominal()) {
        return false;
      }
    }
    return participle > from;
  }

  /** A clause between commas before the complementiser: بلاغ، توصلت به الجريدة، أن. */
  private boolean isInserted(int from) {
    int end = Math.min(page.sentenceEnd(from), from + LONGEST_INSERTED);
    for (int k = from + 1; k < end; k++) {
      if (page.isComma(k)) {
        return page.isComplementiser(k + 1)
            || page.isPreposition(k + 1) && page.isComplementiser(k + 2);
      }
    }
    return false;
  }

  private @Nullable Opening strongAt(CueHit hit, int j, int limit) {
    if (page.isComplementiser(j) && !belongsElsewhere(hit, j)) {
      return hit.cue().takes(Frames.CLAUSE) ? clause(j) : null;
    }
    if (page.isColon(j) && hit.cue().takes(Frames.QUOTE | Frames.CLAUSE) && j + 1 < page.size()) {
      return afterColon(j);
    }
    if (hit.cue().register() == Cue.Register.CHANNEL && repeatsCue(j) && j + 1 < page.size()) {
      return afterColon(j);
    }
    Quote quote = page.quoteAt(j);
    if (quote != null && hit.cue().takes(Frames.QUOTE) && isSpeech(hit, quote, limit)) {
      return new Opening(Opening.Kind.QUOTE, j, j);
    }
    return null;
  }

  private Opening clause(int j) {
    return new Opening(Opening.Kind.CLAUSE, j, skipColon(j + 1));
  }

  private int skipColon(int j) {
    return page.isColon(j) ? j + 1 : j;
  }

  private Opening afterColon(int colon) {
    int next = colon + 1;
    if (page.isComplementiser(next)) {
      return new Opening(Opening.Kind.CLAUSE, next, next + 1);
    }
    Quote quote = page.quoteAt(next);
    return new Opening(quote == null ? Opening.Kind.COLON : Opening.Kind.QUOTE, colon, next);
  }

  /** قبل أن، إلا أن and what a verb of will governs open no reported clause. */
  private boolean belongsElsewhere(CueHit hit, int j) {
    if (j == hit.end()) {
      return false;
    }
    boolean until = page.isWord(j - 1) && page.folded(j - 1).equals(TOWARDS);
    if (page.is(j - 1, SpeechWords.BEFORE_CLAUSE) || until && !hit.cue().takes(Frames.TO)) {
      return true;
    }
    for (int k = j - 1; k > hit.end() && k > j - MODAL_REACH; k--) {
      if (page.is(k, SpeechWords.MODAL)) {
        return true;
      }
    }
    return governedByVerb(hit, j);
  }

  /** A further verb between the cue and أن governs it, unless it stands in a relative clause. */
  private boolean governedByVerb(CueHit hit, int j) {
    if (page.text().surface(j).startsWith(INNA) && hit.form().isVerb()) {
      return false;
    }
    boolean relative = !hit.cue().is(Frames.HOMOGRAPH) || page.isComma(j - 1);
    for (int k = hit.end(); k < j; k++) {
      Quote quote = page.quoteAt(k);
      if (quote != null && quote.closed() && quote.close() < j) {
        k = quote.close();
        continue;
      }
      relative |= page.is(k, SpeechWords.RELATIVE) || page.is(k + 1, SpeechWords.RESUMPTIVE);
      CueHit other = page.hit(k);
      boolean cue = other != null && other.form().isVerb() && !other.form().enclitic();
      boolean taken =
          cue ? relative && closedBefore(k, j) : relative && k < j - 1 || k < j - VERB_REACH;
      if ((cue || isPlainVerb(k)) && !taken) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma ends the clause of a verb before the complementiser. */
  private boolean closedBefore(int verb, int j) {
    CueHit other = page.hit(verb);
    if (other != null && !other.cue().takes(Frames.CLAUSE)) {
      return true;
    }
    for (int k = verb + 1; k < j; k++) {
      if (page.isComma(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbBetween(int from, int end) {
    for (int k = from; k < end; k++) {
      if (isPlainVerb(k) || page.pos(k) == Pos.VERB && page.startsWithConjunction(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainVerb(int k) {
    return page.isWord(k)
        && page.pos(k) == Pos.VERB
        && page.text().form(k).frequency() > RARE
        && page.folded(k).length() > 2
        && page.text().analysis(k).has(Analysis.PRESENT)
        && !page.isGivenName(k)
        && page.mentions().personFirst(k) < 0
        && !page.is(k, SpeechWords.ANY)
        && !page.is(k - 1, SpeechWords.CHANNEL | SpeechWords.FORUM)
        && page.text().analysis(k).proclitics().isEmpty();
  }

  /** A quotation is speech unless it is a name or a scare quote on the way to a later opener. */
  private boolean isSpeech(CueHit hit, Quote quote, int limit) {
    if (quote.length() < SHORTEST_QUOTE) {
      return false;
    }
    int before = quote.open() - 1;
    if (page.isWord(before) && before >= hit.end()) {
      boolean named =
          page.is(before, SpeechWords.TITLE)
              || page.is(before, SpeechWords.CHANNEL | SpeechWords.BODY | SpeechWords.COLLECTIVE)
                  && !page.isDefinite(before)
                  && !page.is(before, SpeechWords.FORUM | SpeechWords.DOCUMENT)
              || page.folded(before).equals("ل")
              || page.folded(before).equals("باسم");
      if (named) {
        return false;
      }
    }
    boolean short_ = quote.closed() && quote.length() <= 5;
    return !short_ || !openerFollows(hit, quote.close() + 1, limit);
  }

  private boolean openerFollows(CueHit hit, int from, int limit) {
    for (int j = from; j < limit; j++) {
      if (stops(hit, j)) {
        return false;
      }
      if (page.isComplementiser(j) || page.isColon(j)) {
        return true;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.length() > 5) {
        return true;
      }
    }
    return false;
  }

  /** An opener with a preposition or a verbal noun, which may also be part of the source. */
  private @Nullable Opening weakAt(CueHit hit, int j) {
    if (!page.isWord(j)) {
      boolean asked = hit.cue().takes(Frames.ACTION | Frames.REQUEST) && j == hit.end();
      return asked && page.quoteAt(j) != null ? new Opening(Opening.Kind.OBJECT, j, j) : null;
    }
    Opening found = prepositionAt(hit, j);
    return found != null ? found : objectAt(hit, j);
  }

  private @Nullable Opening prepositionAt(CueHit hit, int j) {
    int frame = page.isGivenName(j) ? 0 : apartFrame(page.folded(j));
    if (frame != 0 && hit.cue().takes(frame)) {
      return acceptsApart(hit, j, frame) ? new Opening(Opening.Kind.PREPOSITION, j, j + 1) : null;
    }
    char first = page.folded(j).charAt(0);
    int attached = first == Letters.BA ? Frames.WITH : first == Letters.LAM ? Frames.FOR : 0;
    if (attached == 0 || !hit.cue().takes(attached)) {
      return null;
    }
    if (page.folded(j).length() == 1) {
      return new Opening(Opening.Kind.PREPOSITION, j, j + 1);
    }
    return acceptsAttached(hit, j) ? new Opening(Opening.Kind.PREPOSITION, j, j) : null;
  }

  private boolean acceptsApart(CueHit hit, int j, int frame) {
    int head = j + 1;
    if (!page.isWord(head) && page.quoteAt(head) == null) {
      return page.isNumber(head) && frame == Frames.ABOUT;
    }
    if (page.is(head, SpeechWords.CHANNEL | SpeechWords.TIME)
        || page.isWord(head) && page.folded(head).equals(WAY)) {
      return false;
    }
    if (j == hit.end() || page.isComplementiser(head)) {
      return !(frame == Frames.IN && page.is(head, SpeechWords.FORUM));
    }
    long heads = SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE;
    if (page.is(j - 1, heads) && !page.isDefinite(j - 1)) {
      return false;
    }
    return !page.is(head, SpeechWords.PLACE)
        && !(frame == Frames.IN && page.is(head, SpeechWords.FORUM));
  }

  private boolean acceptsAttached(CueHit hit, int j) {
    if (page.is(j, SpeechWords.CHANNEL | SpeechWords.ADDRESS | SpeechWords.TIME)
        || page.words().isPlace(page.folded(j).substring(1))) {
      return false;
    }
    if (page.isComplementiser(j)) {
      return true;
    }
    if (page.pos(j) == Pos.PREPOSITION || page.folded(j).length() < 4 || isWholeWord(j)) {
      return false;
    }
    int letters = page.folded(j).startsWith("لل") ? 2 : 1;
    if (page.folded(j).startsWith("بال")) {
      letters = 3;
    }
    boolean known =
        !page.text().form(j).isUnknown()
            || page.folded(j).startsWith(WITH_THE)
            || !clauseFollows(j + 1);
    return j == hit.end() && page.folded(j).charAt(0) == Letters.BA && known
        || ActionNouns.isAction(page, j, letters)
        || page.is(j, SpeechWords.ACTION | SpeechWords.BELIEF);
  }

  private boolean clauseFollows(int from) {
    int end = Math.min(page.sentenceEnd(from - 1), from + FEELING_TO_CLAUSE * 2);
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

  private static int apartFrame(String word) {
    return switch (word) {
      case "الي" -> Frames.TO;
      case "علي" -> Frames.ON;
      case "عن" -> Frames.ABOUT;
      case "من" -> Frames.FROM;
      case "في" -> Frames.IN;
      default -> 0;
    };
  }

  private @Nullable Opening objectAt(CueHit hit, int j) {
    Cue cue = hit.cue();
    if (cue.takes(Frames.WHAT) && page.folded(j).equals("ما") && page.isWord(j + 1)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (cue.takes(Frames.TALE) && page.is(j, SpeechWords.TALE) && closesSubject(hit, j)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    boolean own = ActionNouns.isOwnAction(page, j);
    if (cue.takes(Frames.FEELING) && own && ActionNouns.isOwnFeeling(page, j)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (!cue.takes(Frames.ACTION) && !(cue.takes(Frames.REQUEST))) {
      return null;
    }
    boolean bound =
        hit.form().isParticiple()
            && j == hit.end()
            && page.isComma(hit.first() - 1)
            && !page.is(j, SpeechWords.BEHIND_PREPOSITION)
            && page.pos(j).isNominal();
    boolean action =
        ActionNouns.isAction(page, j, 0)
            && !page.isDefinite(j)
            && !page.isPreposition(j)
            && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.OPENS_PHRASE);
    if (!own && !bound && !action && !opensDefiniteAction(hit, j)) {
      return null;
    }
    boolean closed = j == hit.end() || closesPhrase(j - 1) && !verbBetween(hit.end(), j);
    return closed && !page.isPreposition(j - 1) ? new Opening(Opening.Kind.OBJECT, j, j) : null;
  }

  /** هذه الأنباء, not هذا alone: a proposal is refused, news is denied. */
  private boolean isToldTale(int j) {
    return page.pos(j) != Pos.DEMONSTRATIVE
        || page.is(j + 1, SpeechWords.TALE) && page.pos(j + 1) != Pos.DEMONSTRATIVE;
  }

  private boolean closesSubject(CueHit hit, int j) {
    return !page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && (!hit.cue().lemma().equals(REFUSE) || isToldTale(j))
        && (j == hit.end() || closesPhrase(j - 1) && !page.isPreposition(j - 1));
  }

  /** أعلنت الوزارة السيطرة على: a verbal noun with the article behind a definite subject. */
  private boolean opensDefiniteAction(CueHit hit, int j) {
    for (int k = hit.end(); k < j; k++) {
      if (page.isComma(k)) {
        return false;
      }
    }
    return j > hit.end()
        && page.isDefinite(j)
        && page.folded(j).startsWith(THE)
        && (page.isDefinite(j - 1)
            || page.mentions().endsPerson(j - 1)
            || page.is(j - 1, SpeechWords.PLACE)
            || hit.cue().takes(Frames.REQUEST) && page.is(j - 1, SpeechWords.ASKED)
            || isIndefinitePair(hit, j))
        && (page.text().analysis(j).has(Analysis.MASDAR) || page.is(j, SpeechWords.ACTION))
        && page.folded(j).length() >= SHORTEST_ACTION
        && leadsOn(j + 1)
        && !SubjectSplit.isNisba(page.folded(j))
        && !page.is(j, SpeechWords.SPEAKERS & ~SpeechWords.DOCUMENT);
  }

  /** التوصل إلى، الانتهاء من: a preposition follows where the verbal noun acts. */
  private boolean leadsOn(int j) {
    return page.isPreposition(j) || page.isWord(j) && page.text().analysis(j).hasPreposition();
  }

  /** فصائل معارضة التوصل إلى: an adjective without the article owns nothing. */
  private boolean isIndefinitePair(CueHit hit, int j) {
    return j == hit.end() + 2 && page.pos(j - 1) == Pos.ADJECTIVE && page.canSpeak(hit.end());
  }

  /** Whether a noun phrase may end with the token, so that an object may follow. */
  private boolean closesPhrase(int j) {
    return page.isDefinite(j)
        || page.isComma(j)
        || page.isQuoteMark(j)
        || page.mark(j) == ')'
        || page.is(j, SpeechWords.TIME | SpeechWords.ADJUNCT)
        || page.is(j, SpeechWords.PLACE)
        || page.mentions().endsPerson(j)
        || page.isWord(j) && page.pos(j) == Pos.ADJECTIVE && page.canSpeak(j - 1)
        || page.text().form(Math.max(j, 0)).isUnknown()
        || page.isGivenName(j);
  }

  private static boolean isImmediate(CueHit hit, Opening weak) {
    return weak.at() == hit.end();
  }

  /** A strong opener behind a weak one counts only if the weak one may be part of the source. */
  private Opening betterOf(@Nullable Opening weak, Opening strong) {
    if (weak == null || strong.kind() == Opening.Kind.COLON) {
      return strong;
    }
    if (strong.kind() == Opening.Kind.QUOTE && !page.isColon(strong.at())) {
      return weak;
    }
    boolean far = strong.at() - weak.at() > 8;
    boolean relative = false;
    for (int j = weak.at(); j < strong.at(); j++) {
      relative |= page.is(j, SpeechWords.RELATIVE) || page.hit(j) != null;
    }
    return far && relative ? weak : strong;
  }

  /** عن اعتقاده أن: the content is the clause, not the feeling. */
  private Opening toClause(CueHit hit, Opening weak, int limit) {
    int head = weak.content();
    boolean belief = page.is(head, SpeechWords.BELIEF) || ActionNouns.isOwnAction(page, head);
    int end = Math.min(limit, head + FEELING_TO_CLAUSE);
    for (int j = head; j < end; j++) {
      if (page.isComplementiser(j)
          && hit.cue().takes(Frames.CLAUSE)
          && (j == head || belief || j == head + 1 && !belongsElsewhere(hit, j))) {
        return clause(j);
      }
      if (j > head && page.isComma(j)) {
        break;
      }
    }
    return weak;
  }

  private int closingBracket(int open, int limit) {
    for (int j = open + 1; j < limit && j < open + 15; j++) {
      if (page.mark(j) == ')') {
        return j;
      }
    }
    return open;
  }

  /** Whether the token is قوله or قولها, which only repeats the cue before it. */
  boolean repeatsCue(int token) {
    return page.isWord(token)
        && page.folded(token).startsWith(SAYING_HIM)
        && page.folded(token).length() <= SAYING_HIM.length() + 3;
  }
}
