package org.isnad.model;

/**
 * Exact words of an article: a span together with the substring it stands for.
 *
 * @param span where the words stand in the text as read
 * @param text exactly {@code article.text().substring(span.begin(), span.end())}
 */
public record Words(Span span, String text) {
  public Words {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("«" + text + "» does not fill " + span);
    }
  }

  /** The words of {@code articleText} from {@code begin} (inclusive) to {@code end} (exclusive). */
  public static Words of(String articleText, int begin, int end) {
    return new Words(new Span(begin, end), articleText.substring(begin, end));
  }

  public int begin() {
    return span.begin();
  }

  public int end() {
    return span.end();
  }
}
