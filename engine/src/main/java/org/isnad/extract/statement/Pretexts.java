package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.model.Stance;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody gives as the reason of what he does, which the article does not make its own:
 * طردت الشركة العاملة بدعوى تسريب معلومات, بحجة أن.
 */
final class Pretexts {

  /** The rule as statements name it. */
  static final String RULE = "pretext";

  private static final int SHORTEST_QUOTE = 3;

  private final Page page;
  private final SentenceSubjects subjects;

  Pretexts(Page page, NounPhrases nouns) {
    this.page = page;
    subjects = new SentenceSubjects(page, nouns);
  }

  /** The draft whose cue is the token; null for none. */
  @Nullable Draft at(int token) {
    if (!page.isWord(token) || !isPretext(page.folded(token))) {
      return null;
    }
    Opening opening = opening(token + 1);
    if (opening == null) {
      return null;
    }
    Range actor = actor(token);
    Draft.Agreement agreement = new Draft.Agreement(false, false, Draft.Joint.NOUN, false);
    Range content = new Range(opening.content(), opening.content());
    return new Draft(
        new Range(token, token), Stance.CLAIM, agreement, opening, content, actor, List.of(), RULE);
  }

  private static boolean isPretext(String word) {
    return switch (word) {
      case "بدعوي", "بزعم", "بحجة", "بذريعة" -> true;
      default -> false;
    };
  }

  private @Nullable Opening opening(int next) {
    if (page.isComplementiser(next)) {
      return new Opening(Opening.Kind.CLAUSE, next, next + 1);
    }
    Quote quote = page.quoteAt(next);
    if (quote != null) {
      return quote.length() < SHORTEST_QUOTE ? null : new Opening(Opening.Kind.QUOTE, next, next);
    }
    boolean action =
        page.isWord(next)
            && !page.isDefinite(next)
            && (ActionNouns.isAction(page, next, 0)
                || ActionNouns.isOwnAction(page, next)
                || page.text().analysis(next).has(Analysis.MASDAR)
                || page.is(next, SpeechWords.NEGATION));
    return action ? new Opening(Opening.Kind.OBJECT, next, next) : null;
  }

  /** The subject of the clause, if it is somebody; null where nothing shows who. */
  private @Nullable Range actor(int token) {
    int start = page.sentenceStart(token);
    for (int j = token - 1; j > start; j--) {
      if (page.isComplementiser(j) || page.isComma(j) && page.startsWithConjunction(j + 1)) {
        start = j + 1;
        break;
      }
    }
    Range subject = subjects.sentenceSubject(start, token);
    return subject != null && page.canSpeak(subject.first()) ? subject : null;
  }
}
