package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the content of verbs that have whom it is for behind a preposition and what is wished or
 * asked right behind them: تمنى للجميع التوفيق، أهاب بالمواطنين عدم الاقتراب.
 */
final class Wishes {

  private static final String WISH = "تمنى";
  private static final String CALL = "أهاب";
  private static final String DEMAND = "طالب";
  private static final String FROM = "من";
  private static final String FOR_THE = "لل";
  private static final String TOWARDS = "الي";
  private static final int FARTHEST_PERSON = 8;
  private static final int FARTHEST_WISH = 12;
  private static final int THE_LETTERS = 2;

  private final Page page;

  Wishes(Page page) {
    this.page = page;
  }

  /** What is wished for somebody; null for other verbs, and where nobody is told. */
  @Nullable Opening find(CueHit hit) {
    if (hit.cue().lemma().equals(DEMAND) && hit.form().isVerb()) {
      int from = asked(hit);
      return from < 0 ? null : behind(hit, from);
    }
    char letter = letterOf(hit.cue().lemma());
    int person = letter == 0 ? -1 : person(hit, letter);
    return person < 0 ? null : behind(hit, person);
  }

  /** من in طالب الوزير من الحاضرين إبداء آرائهم, not in عدد من السكان; -1 for none. */
  private int asked(CueHit hit) {
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + FARTHEST_PERSON);
    for (int j = hit.end(); j < end && page.isWord(j) && page.hit(j) == null; j++) {
      if (page.folded(j).equals(FROM)) {
        boolean part = page.is(j - 1, SpeechWords.COLLECTIVE) || !page.isDefinite(j - 1);
        boolean student = page.isNumber(hit.first() - 1) || !page.isDefinite(j + 1);
        return part && j > hit.end() || student ? -1 : j;
      }
    }
    return -1;
  }

  /** Whom the words taken for the source call upon; -1 for nobody. */
  int person(CueHit hit, Range source) {
    if (hit.cue().lemma().equals(DEMAND)) {
      int from = asked(hit);
      return source.contains(from) && from > source.first() ? from : -1;
    }
    char letter = letterOf(hit.cue().lemma());
    for (int j = source.first() + 1; letter != 0 && j <= source.last(); j++) {
      boolean attached = page.isWord(j) && page.folded(j).charAt(0) == letter;
      boolean definite = attached && page.folded(j).startsWith(FOR_THE);
      if (attached && (definite || page.text().analysis(j).hasPreposition())) {
        return j;
      }
    }
    return -1;
  }

  private static char letterOf(String lemma) {
    return switch (lemma) {
      case WISH -> Letters.LAM;
      case CALL -> Letters.BA;
      default -> 0;
    };
  }

  /** The token that the preposition is attached to, or stands at; -1 for none. */
  private int person(CueHit hit, char letter) {
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + FARTHEST_PERSON);
    for (int j = hit.end(); j < end && (page.isWord(j) || page.isComma(j)); j++) {
      if (!page.isWord(j)) {
        continue;
      }
      boolean attached =
          page.folded(j).charAt(0) == letter
              && (page.is(j, SpeechWords.RESUMPTIVE | SpeechWords.BEHIND_PREPOSITION)
                  || page.folded(j).startsWith(FOR_THE)
                  || page.text().analysis(j).hasPreposition());
      if (attached || j > hit.end() && page.hit(j) != null) {
        return attached ? j : -1;
      }
      if (isWished(j) && j > hit.end()) {
        return -1; // تمنى الوزير التوفيق للجميع
      }
    }
    return -1;
  }

  private @Nullable Opening behind(CueHit hit, int person) {
    int end = Math.min(page.sentenceEnd(hit.first()), person + FARTHEST_WISH);
    boolean pronoun = page.is(person, SpeechWords.RESUMPTIVE);
    for (int j = person + 1; j < end && page.isWord(j); j++) {
      CueHit other = page.hit(j);
      if (page.isComplementiser(j) || other != null && other.form().isVerb()) {
        return null;
      }
      boolean leads = page.folded(j).equals(TOWARDS) && hit.cue().takes(Frames.TO);
      if (leads) {
        return new Opening(Opening.Kind.PREPOSITION, j, j + 1);
      }
      if (pronoun && j == person + 1 && isThing(j) || isWished(j)) {
        return new Opening(Opening.Kind.OBJECT, j, j);
      }
      if (isAskedFor(hit, j)) {
        return new Opening(Opening.Kind.PREPOSITION, j, j);
      }
    }
    return null;
  }

  private boolean isThing(int j) {
    return page.pos(j).isNominal()
        && !page.isPreposition(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.is(j, SpeechWords.ADVERB | SpeechWords.CONNECTOR | SpeechWords.TIME);
  }

  /** التوفيق behind الجميع, دوام التوفيق: a noun that whoever stands before it does not own. */
  private boolean isWished(int j) {
    if (!isThing(j) || page.startsWithConjunction(j) || page.isPreposition(j - 1)) {
      return false;
    }
    boolean definite = page.isDefinite(j);
    if (definite && page.pos(j) != Pos.NOUN) {
      return false; // الجهات العليا
    }
    boolean deed =
        ActionNouns.isAction(page, j, definite ? THE_LETTERS : 0)
            || page.text().analysis(j).has(Analysis.MASDAR) && page.pos(j) == Pos.NOUN;
    return deed
        && closes(j - 1)
        && (!definite || !page.is(j, SpeechWords.ROLE | SpeechWords.BODY))
        && !SubjectSplit.isNisba(page.folded(j))
        && page.mentions().otherLast(j) < 0;
  }

  /** أهاب بالمواطنين للتعاون، بسرعة المراجعة. */
  private boolean isAskedFor(CueHit hit, int j) {
    char first = page.folded(j).charAt(0);
    boolean attached = first == Letters.LAM || first == Letters.BA;
    boolean article = attached && page.isDefinite(j);
    int letters = article && first == Letters.BA ? THE_LETTERS + 1 : article ? THE_LETTERS : 1;
    return hit.cue().lemma().equals(CALL)
        && attached
        && page.text().analysis(j).hasPreposition()
        && closes(j - 1)
        && ActionNouns.isAction(page, j, letters);
  }

  private boolean closes(int j) {
    return page.isDefinite(j)
        || page.mentions().endsPerson(j)
        || page.is(j, SpeechWords.RESUMPTIVE | SpeechWords.PLACE)
        || page.isWord(j) && page.text().analysis(j).has(Analysis.ENCLITIC);
  }
}
