package org.isnad.extract.figure;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The time expressions of a text by token. */
final class TakenTimes {

  private final @Nullable TimeExpression[] byToken;

  TakenTimes(AnalyzedText text, List<TimeExpression> times) {
    byToken = new TimeExpression[text.size()];
    for (TimeExpression time : times) {
      int token = text.tokens().firstAt(time.words().begin());
      if (token > 0 && text.end(token - 1) > time.words().begin()) {
        token--;
      }
      for (int i = token; i < text.size() && text.begin(i) < time.words().end(); i++) {
        byToken[i] = time;
      }
    }
  }

  /** The time expression around a token; null for none. */
  @Nullable TimeExpression at(int token) {
    return token < byToken.length ? byToken[token] : null;
  }
}
