package org.isnad.extract.statement;

import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an opener still is its cue's own after what stands between them. Who speaks,
 * where and when may be told at length, but then a comma or a dash closes it; a connector in
 * between, or a preposition that the cue does not govern, shows that the opener belongs to
 * something else.
 */
final class Reach {

  /** Words beside the source from which on an opener is far. */
  private static final int FAR = 8;

  /** Words beside the source from which on a foreign preposition counts. */
  private static final int SOME = 4;

  /** Words that turn to a reason, an outcome or the opposite. */
  private static final WordSet TURNS = WordSet.folded("extract/statement/turns.txt");

  private static final String SAYING = "قائل";
  private static final String ABOUT = "عن";
  private static final String SAY = "قال";
  private static final String INNA = "إن";
  private static final String TOWARDS = "الي";

  private final Page page;

  Reach(Page page) {
    this.page = page;
  }

  /** Whether the opening lies out of the cue's reach. */
  boolean exceeds(CueHit hit, Opening opening, @Nullable Range source) {
    if (!hit.form().isVerb() || opening.at() <= hit.end()) {
      return false;
    }
    int from = hit.end();
    int words = 0;
    if (source != null && source.first() >= hit.end() && source.last() < opening.at()) {
      from = source.last() + 1;
      words = words(hit.end(), source.first());
      words += isLoose(hit) && !tells(source) ? source.length() : 0;
    }
    words += words(from, opening.at());
    if (words < SOME || isSaying(opening.at() - 1) || isSaying(opening.at() - 2)) {
      return false;
    }
    if (words < FAR || isGovernedElsewhere(hit, opening)) {
      return isGovernedElsewhere(hit, opening);
    }
    boolean led =
        opening.kind() == Opening.Kind.CLAUSE || opening.kind() == Opening.Kind.PREPOSITION;
    if (led && QuotedWords.follow(page, opening) && !verbStands(hit.end(), opening.at())) {
      return false; // اعتبرت في إجابة لها صباح الثلاثاء أن «…»
    }
    if (isSaid(hit, opening)) {
      return false;
    }
    boolean loose = isLoose(hit) && !isToldBy(hit, opening, source);
    boolean said = opening.kind() == Opening.Kind.COLON || opening.kind() == Opening.Kind.QUOTE;
    return (loose || !said) && turns(from, opening.at()) || loose && !holds(hit, opening);
  }

  /** Whether another cue verb stands on the way. */
  private boolean verbStands(int from, int end) {
    for (int j = from; j < end; j++) {
      CueHit other = page.hit(j);
      if (other != null && other.form().isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** قالت فلانة من إسطنبول حيث تقيم إن: but for قال few verbs take إن, and it is no other's. */
  private boolean isSaid(CueHit hit, Opening opening) {
    return hit.cue().lemma().equals(SAY)
        && opening.kind() == Opening.Kind.CLAUSE
        && page.text().surface(opening.at()).startsWith(INNA)
        && !page.isPreposition(opening.at() - 1)
        && !page.is(opening.at() - 1, SpeechWords.BEFORE_CLAUSE | SpeechWords.CONNECTOR);
  }

  /** Whether the head of the source is somebody, or what tells in writing. */
  private boolean tells(Range source) {
    int head = source.first();
    long written = SpeechWords.FORUM | SpeechWords.TALE | Documents.ANY;
    return page.canSpeak(head)
        || page.is(head, written)
        || page.mentions().otherLast(head) >= 0
        || holdsOffice(source);
  }

  /** الجهاز الفني بقيادة المدرب, تور أولي المدير الفني: an office within shows that somebody is. */
  private boolean holdsOffice(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (page.is(j, SpeechWords.ROLE)) {
        return page.isDefinite(source.first()) || page.text().form(source.first()).isUnknown();
      }
    }
    return false;
  }

  private int words(int from, int end) {
    int words = 0;
    for (int j = from; j < end; j++) {
      words += page.isWord(j) || page.isNumber(j) ? 1 : 0;
    }
    return words;
  }

  /** صرح له قائلا: the participle leads on. */
  private boolean isSaying(int j) {
    return page.isWord(j) && page.folded(j).startsWith(SAYING);
  }

  /** دعا إلى فتح حساب على أن: a preposition the cue does not govern takes the clause. */
  boolean isGovernedElsewhere(CueHit hit, Opening opening) {
    int before = opening.at() - 1;
    int frame =
        opening.kind() == Opening.Kind.CLAUSE && page.isWord(before)
            ? switch (page.folded(before)) {
              case "علي" -> Frames.ON;
              case "من" -> Frames.FROM;
              case "عن" -> Frames.ABOUT;
              case "في" -> Frames.IN;
              default -> 0;
            }
            : 0;
    boolean felt = isFelt(before - 1) || page.isDefinite(before - 1) && isFelt(before - 2);
    return frame != 0 && !hit.cue().takes(frame) && !felt; // عن قلقه العميق من أن
  }

  /** عن أمله في أن: the feeling that is told takes the preposition. */
  private boolean isFelt(int j) {
    return page.isWord(j)
        && page.isWord(j - 1)
        && page.folded(j - 1).equals(ABOUT)
        && (page.is(j, SpeechWords.FEELING | SpeechWords.BELIEF)
            || ActionNouns.isOwnFeeling(page, j));
  }

  /** كذا، حيث، كذا، لأن: another clause begins on the way. */
  private boolean turns(int from, int end) {
    for (int j = from; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = Math.min(end, quote.close());
      } else if (page.isWord(j) && TURNS.contains(page.folded(j))) {
        return true;
      }
    }
    return false;
  }

  /**
   * اعتبر مسؤولان كبيران اليوم خلال زيارة أن: with somebody who speaks right behind it the verb
   * wants its clause, however far.
   */
  private boolean isToldBy(CueHit hit, Opening opening, @Nullable Range source) {
    boolean wants =
        switch (hit.cue().lemma()) {
          case "اعتبر", "رأى", "بين", "خلص" ->
              opening.kind() == Opening.Kind.CLAUSE && mayReach(hit, opening.at() - 1);
          case "تابع", "استطرد" -> isLongQuote(opening);
          default -> false;
        };
    return wants && source != null && source.first() == hit.end() && tells(source);
  }

  /** خلص إلى أن, not خلصهم من كذا أن; يعتبر is passive, and وحجته أن another clause. */
  private boolean mayReach(CueHit hit, int before) {
    String word = page.isWord(before) ? page.folded(before) : "";
    boolean another = !word.isEmpty() && word.charAt(0) == Letters.WAW;
    return switch (hit.cue().lemma()) {
      case "خلص" -> word.equals(TOWARDS);
      case "بين" -> !another && (hit.conjoined() || hit.form().feminine()); // بين بلد وبلد
      case "اعتبر" -> hit.form().shape() == CueForm.Shape.PAST && !another;
      default -> !another;
    };
  }

  private boolean isLongQuote(Opening opening) {
    Quote quote = opening.kind() == Opening.Kind.QUOTE ? page.quoteAt(opening.at()) : null;
    return quote != null && quote.length() > SOME;
  }

  /** Verbs that are spelt like another, or that say what something is held for. */
  private static boolean isLoose(CueHit hit) {
    return (hit.cue().is(Frames.HOMOGRAPH) || hit.cue().takes(Frames.PREDICATION))
        && switch (hit.cue().lemma()) {
          case "ذكر", "كشف", "حذر", "كتب", "جدد", "كرر" -> false;
          default -> true;
        };
  }

  /** Whether what a loose verb governs is its own even so far off: behind a comma, or بأنه. */
  private boolean holds(CueHit hit, Opening opening) {
    int before = opening.at() - 1;
    boolean closed =
        page.isWord(before) && page.isPreposition(before)
            ? page.mark(before - 1) != 0
            : page.mark(before) != 0;
    boolean held = hit.cue().takes(Frames.PREDICATION);
    return switch (opening.kind()) {
      case CLAUSE -> closed || held && page.folded(opening.at()).charAt(0) == Letters.BA;
      case COLON -> false;
      case QUOTE -> page.isColon(opening.at());
      case PREPOSITION -> closed || hit.cue().is(Frames.ADDRESSES);
      case OBJECT -> closed || held || hit.cue().takes(Frames.REQUEST);
    };
  }
}
