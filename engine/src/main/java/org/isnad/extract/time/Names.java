package org.isnad.extract.time;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Words;

/**
 * Which tokens belong to names, so that أحمد الخميس is no Thursday, the body «السلام الآن» no now
 * and ينبع no verb in the present. Immutable.
 */
final class Names {

  private static final byte NAMED = 1;

  /** The name is of somebody, of a body, or a place's of several words. */
  private static final byte CLOSED = 2;

  private final byte[] marks;

  private Names(byte[] marks) {
    this.marks = marks;
  }

  static Names none(AnalyzedText text) {
    return new Names(new byte[text.size()]);
  }

  static Names of(AnalyzedText text, List<Entity> entities) {
    byte[] marks = new byte[text.size()];
    for (Entity e : entities) {
      for (Words mention : e.mentions()) {
        int first = text.tokenAt(mention.begin());
        int end = Math.max(first, text.tokenAt(mention.end() - 1)) + 1;
        byte mark = isClosed(e, end - first) ? NAMED | CLOSED : NAMED;
        for (int i = Math.max(0, first); i < end; i++) {
          marks[i] |= mark;
        }
      }
    }
    return new Names(marks);
  }

  /**
   * Feasts, events and the years of games hold times that count: ثورة 25 يناير, مونديال 2018. A man
   * known by one word alone (رمضان) is less sure than the month.
   */
  private static boolean isClosed(Entity entity, int words) {
    return switch (entity.type()) {
      case PER -> entity.name().indexOf(' ') > 0;
      case ORG -> true;
      case GPE -> words > 1;
      default -> false;
    };
  }

  /** Whether a name holds the token. */
  boolean isNamed(int token) {
    return marks[token] != 0;
  }

  /** Whether no time begins at the token, since a name holds it. */
  boolean isClosed(int token) {
    return (marks[token] & CLOSED) != 0;
  }
}
