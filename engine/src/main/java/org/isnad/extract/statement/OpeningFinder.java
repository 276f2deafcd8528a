package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a cue's content opens: walks from the cue to the end of its sentence, over the source
 * and what is inserted, and weighs a strong opener against a weak one on the way to it. What an
 * opener looks like is told by the classes for clauses, prepositions and objects.
 */
final class OpeningFinder {

  private static final int FARTHEST = 60;
  private static final int SHORTEST_QUOTE = 3;
  private static final int LONG_QUOTE = 5;
  private static final String TOWARDS = "الي";
  private static final String ABOUT = "عن";
  private static final String ON = "علي";
  private static final int FEELING_TO_CLAUSE = 4;
  private static final String SAYING = "قائل";

  private final Page page;
  private final RivalCues rivals;
  private final ClauseOpenings clauses;
  private final PrepositionOpenings prepositions;
  private final ObjectOpenings objects;
  private final Insertions insertions;
  private final OwnWords ownWords;
  private final LooseQuotes loose;
  private final Adjuncts adjuncts;
  private final Reach reach;

  OpeningFinder(Page page) {
    this.page = page;
    rivals = new RivalCues(page);
    PlainVerbs verbs = new PlainVerbs(page);
    clauses = new ClauseOpenings(page, rivals, verbs);
    prepositions = new PrepositionOpenings(page);
    objects = new ObjectOpenings(page, verbs);
    insertions = new Insertions(page);
    ownWords = new OwnWords(page);
    loose = new LooseQuotes(page);
    adjuncts = new Adjuncts(page);
    reach = new Reach(page);
  }

  /** The opening of the content behind the cue; null if the cue reports nothing here. */
  @Nullable Opening find(CueHit hit) {
    int limit = Math.min(limit(hit), hit.end() + FARTHEST);
    int subject = adjuncts.skip(hit.end(), limit);
    Opening weak = null;
    int resumed = 0;
    int inserted = -1;
    for (int j = hit.end(); j < limit; j++) {
      if (rivals.stops(hit, j) || weak != null && tellsOn(hit, j)) {
        break;
      }
      CueForm renewed = renews(hit) && page.isWord(j) ? page.nounCue(j) : null;
      if (renewed != null && renewed.shape() == CueForm.Shape.MASDAR && !isFelt(j)) {
        Opening again = find(new CueHit(j, j + 1, renewed, false));
        if (again != null) {
          return again;
        }
      }
      Opening said = ownWords.necessity(hit, j);
      if (said != null) {
        return said;
      }
      Opening strong = clauses.at(hit, j, limit);
      if (strong != null && weak != null && reach.isGovernedElsewhere(hit, strong)) {
        return toClause(hit, weak, j); // أعلن عن وظائف، على أن
      }
      if (strong != null) {
        return betterOf(weak, strong);
      }
      int titled = j == subject ? titledLast(j) : -1;
      if (titled > j && titled < limit) {
        j = titled; // what an office is for is no content: رئيس هيئة الأمر بالمعروف فلان
        continue;
      }
      int behind = weak == null ? insertions.behind(hit, j, limit) : -1;
      behind = weak == null ? Math.max(behind, insertions.behindDescription(j, limit)) : behind;
      if (behind > j) {
        j = behind - 1;
        inserted = behind;
        continue;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        weak = weak == null ? weakAt(hit, j, inserted) : weak;
        j = quote.close();
        continue;
      }
      if (page.mark(j) == '(') {
        if (hit.cue().takes(Frames.CLAUSE) && page.isComplementiser(j + 1)) {
          return new Opening(Opening.Kind.CLAUSE, j, j + 2); // يقول فلان (إن كذا)
        }
        j = closingBracket(j, limit);
        continue;
      }
      if (weak != null && prepositions.leadsBetter(hit, weak, j)) {
        weak = new Opening(Opening.Kind.PREPOSITION, j, j + 1);
      }
      resumed |= isResumptive(j) ? attachedFrame(page.folded(j)) : 0;
      if (weak == null) {
        weak = unresumed(weakAt(hit, j, inserted), resumed);
        if (weak != null && (weak.kind() == Opening.Kind.OBJECT || isImmediate(hit, weak))) {
          return toClause(hit, weak, limit);
        }
      }
    }
    if (weak != null) {
      return toClause(hit, weak, limit);
    }
    Opening own = ownWords.behind(hit, limit);
    return own == null ? loose.behind(hit, limit) : own;
  }

  /** The opening of whatever stands right behind the token. */
  Opening behind(int token) {
    return clauses.behind(token);
  }

  /**
   * The last token of the name whose office begins at the token; -1 for none, or where somebody
   * else is led to on the way.
   */
  private int titledLast(int first) {
    int last = page.mentions().titledLast(first);
    long offices = SpeechWords.ROLE | SpeechWords.HONORIFIC;
    for (int j = first + 1; j < last; j++) {
      if (page.is(j, SpeechWords.BEHIND_PREPOSITION) && page.is(j, offices)) {
        return -1; // التعازي لخادم الحرمين
      }
    }
    return last;
  }

  /** جدد التأكيد على أن، كرر دعوته إلى: what is said again is opened by the verbal noun. */
  private static boolean renews(CueHit hit) {
    return switch (hit.cue().lemma()) {
      case "جدد", "كرر" -> true;
      default -> false;
    };
  }

  private boolean isFelt(int j) {
    return page.is(j, SpeechWords.FEELING | SpeechWords.BELIEF)
        || ActionNouns.isOwnFeeling(page, j);
  }

  /** حوار دعا له الرئيس: the pronoun stands for what the relative clause describes. */
  private @Nullable Opening unresumed(@Nullable Opening weak, int resumed) {
    boolean taken =
        weak != null && (frameOf(weak) & resumed) != 0 && !page.isComplementiser(weak.at());
    return taken ? null : weak;
  }

  /** المشتبه به: behind a participle with the article the pronoun stands for who speaks. */
  private boolean isResumptive(int j) {
    return page.is(j, SpeechWords.RESUMPTIVE)
        && !isOfOtherVerb(j)
        && !(page.isDefinite(j - 1) && page.pos(j - 1) == Pos.ADJECTIVE);
  }

  /** في خطاب بعث به: the pronoun belongs to another verb than the cue. */
  private boolean isOfOtherVerb(int j) {
    return page.isWord(j - 1)
        && page.hit(j - 1) == null
        && page.is(j - 2, SpeechWords.FORUM)
        && page.text().form(j - 1).canBeVerb()
        && !page.isDefinite(j - 1);
  }

  private int frameOf(Opening weak) {
    return weak.kind() == Opening.Kind.PREPOSITION && page.isWord(weak.at())
        ? attachedFrame(page.folded(weak.at()))
        : 0;
  }

  /** The frame of a preposition that is or begins the folded word. */
  static int attachedFrame(String word) {
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

  /** An opener with a preposition or a verbal noun, which may also be part of the source. */
  private @Nullable Opening weakAt(CueHit hit, int j, int inserted) {
    if (!page.isWord(j)) {
      boolean at = j == hit.end() || j == inserted || isAskedFor(hit, j);
      Quote quote = page.quoteAt(j);
      boolean long_ = quote != null && quote.length() >= LONG_QUOTE && j == hit.end();
      boolean judged = quote != null && isJudged(hit, quote);
      boolean asked =
          hit.cue().takes(Frames.ACTION | Frames.REQUEST) && at
              || judged
              || hit.cue().is(Frames.ADDRESSES) && long_
              || opensWithFrame(hit, j);
      return asked && quote != null && !isName(hit, quote)
          ? new Opening(Opening.Kind.OBJECT, j, j)
          : null;
    }
    Opening found = prepositions.at(hit, j);
    return found != null ? found : objects.at(hit, j);
  }

  /** طالبوا المدعي العام «بالتحرك الفوري»، دعا «إلى …»: the preposition is within the marks. */
  private boolean opensWithFrame(CueHit hit, int j) {
    Quote quote = page.quoteAt(j);
    boolean deed = quote != null && quote.length() > 1 && ActionNouns.isAction(page, j + 1, 1);
    if (quote == null || quote.length() < SHORTEST_QUOTE && !deed || !page.isWord(quote.first())) {
      return false;
    }
    String first = page.folded(quote.first());
    if (leadsOn(quote.first())) {
      int frame = first.equals(ON) ? Frames.ON : attachedFrame(first);
      return QuotedWords.openAt(page, j) && hit.cue().takes(frame) && !hit.form().enclitic();
    }
    return hit.cue().takes(Frames.WITH)
        && first.charAt(0) == Letters.BA
        && page.text().analysis(quote.first()).hasPreposition();
  }

  /** دانت الشبكة «الجريمة البشعة»: praised or condemned in marks, behind who speaks. */
  private boolean isJudged(CueHit hit, Quote quote) {
    boolean judges =
        switch (hit.cue().stance()) {
          case PRAISE, CONDEMN -> hit.cue().takes(Frames.ACTION);
          default -> false;
        };
    int before = quote.open() - 1;
    return judges
        && quote.closed()
        && quote.length() >= SHORTEST_QUOTE
        && before == hit.end()
        && page.isDefinite(before)
        && page.canSpeak(before)
        && page.isDefinite(quote.first())
        && !page.is(quote.first(), SpeechWords.BODY);
  }

  /** طلب من المجلس «ممارسة الضغط»: a quotation that opens with what is asked for. */
  private boolean isAskedFor(CueHit hit, int j) {
    Quote quote = page.quoteAt(j);
    return quote != null
        && quote.length() >= SHORTEST_QUOTE
        && hit.cue().takes(Frames.REQUEST)
        && ActionNouns.isAction(page, quote.first(), 0)
        && !page.isDefinite(quote.first());
  }

  /** أعلنت «أبوظبي» عن: a short quotation before what the cue governs is who speaks. */
  private boolean isName(CueHit hit, Quote quote) {
    int next = quote.close() + 1;
    boolean done =
        hit.cue().takes(Frames.ACTION)
            && page.is(next, SpeechWords.ACTION)
            && !page.isDefinite(next)
            && !page.is(next, SpeechWords.BEHIND_PREPOSITION); // أعلنت «المدار» إغلاق
    return (quote.length() < SHORTEST_QUOTE || page.is(quote.first(), SpeechWords.BODY))
        && (page.isComplementiser(next) || leadsOn(next) || done);
  }

  private boolean leadsOn(int token) {
    return page.isWord(token)
        && switch (page.folded(token)) {
          case ABOUT, TOWARDS, ON -> true;
          default -> false;
        };
  }

  private boolean isImmediate(CueHit hit, Opening weak) {
    boolean within = page.is(hit.end(), SpeechWords.RESUMPTIVE | SpeechWords.WITHIN);
    return weak.at() == hit.end() || within && weak.at() == hit.end() + 1;
  }

  /** A strong opener behind a weak one counts only if the weak one may be part of the source. */
  private Opening betterOf(@Nullable Opening weak, Opening strong) {
    if (weak == null || strong.kind() == Opening.Kind.COLON || tellsManner(strong.at())) {
      return strong;
    }
    if (strong.kind() == Opening.Kind.QUOTE && !page.isColon(strong.at())) {
      return weak;
    }
    CueHit noun = ownNounBefore(strong.at());
    if (noun != null && noun.first() > weak.content()) {
      return weak; // أعرب عن أسفه، مع إقراره بأن
    }
    boolean far = strong.at() - weak.at() > 8;
    boolean relative = false;
    for (int j = weak.at(); j < strong.at(); j++) {
      relative |= page.is(j, SpeechWords.RELATIVE) || page.hit(j) != null || joinsClause(j);
    }
    return far && relative ? weak : strong;
  }

  /** إقراره بأن، تشديده على أن: the verbal noun with its owner that leads on; null without one. */
  private @Nullable CueHit ownNounBefore(int opener) {
    CueHit noun = page.hit(page.isPreposition(opener - 1) ? opener - 2 : opener - 1);
    boolean own =
        noun != null && noun.form().shape() == CueForm.Shape.MASDAR && noun.form().enclitic();
    return own ? noun : null;
  }

  /** ، وقد وجه، وتولى: a clause of its own behind a comma. */
  private boolean joinsClause(int j) {
    if (!page.isComma(j - 1) || !page.startsWithConjunction(j)) {
      return false;
    }
    int verb = page.pos(j) == Pos.PARTICLE || page.is(j, SpeechWords.CONNECTOR) ? j + 1 : j;
    return page.isWord(verb)
        && page.pos(verb) == Pos.VERB
        && page.text().analysis(verb).has(Analysis.PAST);
  }

  /** عن اعتقاده أن: the content is the clause, not the feeling. */
  private Opening toClause(CueHit hit, Opening weak, int limit) {
    Opening manner = manner(hit, weak, limit);
    if (manner != null) {
      return manner;
    }
    int head = weak.content();
    boolean belief = page.is(head, SpeechWords.BELIEF) || ActionNouns.isOwnAction(page, head);
    int end = Math.min(limit, head + FEELING_TO_CLAUSE);
    for (int j = head; j < end; j++) {
      if (page.isComplementiser(j)
          && hit.cue().takes(Frames.CLAUSE)
          && (j == head
              || belief
              || isPurport(j - 1)
              || head == hit.end() && isSubject(head, j) && !clauses.belongsElsewhere(hit, j)
              || j == head + 1 && !clauses.belongsElsewhere(hit, j))) {
        return clauses.clause(j);
      }
      if (j > head && page.isComma(j)) {
        break;
      }
    }
    return weak;
  }

  /** كشفت صور جديدة أن: right behind the verb an indefinite noun and what describes it may tell. */
  private boolean isSubject(int head, int end) {
    for (int j = head; j < end; j++) {
      if (!page.isWord(j) || !page.pos(j).isNominal()) {
        return false;
      }
    }
    return !page.isDefinite(head) && !page.is(head, SpeechWords.ACTION | SpeechWords.FEELING);
  }

  /** خبرا مفاده أن: what the news is follows. */
  private boolean isPurport(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "مفاده", "مفادها", "فحواه", "فحواها", "مضمونه", "مضمونها", "مؤداه" -> true;
          default -> false;
        };
  }

  /**
   * علق على القرار، بالقول: and بالإشارة إلى أن: whatever stands before, this opens what was said.
   */
  private boolean tellsManner(int opener) {
    if (page.isWord(opener - 1) && clauses.tellsManner(page.folded(opener - 1))) {
      return true;
    }
    return page.isWord(opener - 2)
        && switch (page.folded(opener - 2)) {
          case "بالاشارة", "بالتاكيد", "بالتشديد" -> page.isPreposition(opener - 1);
          default -> false;
        };
  }

  /** حذر من كذا، قائلا إن كذا: both are said; علق على كذا قائلا only names the matter. */
  private boolean tellsOn(CueHit hit, int j) {
    CueHit next = page.hit(j);
    return next != null
        && next.form().isParticiple()
        && page.folded(j).startsWith(SAYING)
        && switch (hit.cue().lemma()) {
          case "علق", "عقب", "رد", "أجاب", "تحدث", "ختم" -> false;
          default -> true;
        };
  }

  /** علق على القرار بالقول: what was said stands behind the verbal noun; null without one. */
  private @Nullable Opening manner(CueHit hit, Opening weak, int limit) {
    for (int j = weak.content(); j + 1 < limit && hit.cue().takes(Frames.QUOTE); j++) {
      if (rivals.stops(hit, j)) {
        return null;
      }
      if (page.isWord(j) && clauses.tellsManner(page.folded(j))) {
        return clauses.at(hit, j + 1, limit);
      }
    }
    return null;
  }

  private int closingBracket(int open, int limit) {
    for (int j = open + 1; j < limit && j < open + 15; j++) {
      if (page.mark(j) == ')') {
        return j;
      }
    }
    return open;
  }
}
