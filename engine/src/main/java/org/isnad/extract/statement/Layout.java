package org.isnad.extract.statement;

import org.isnad.text.Tokens;

/**
 * How reports lie over the sentences and paragraphs of an article: where a paragraph holds several
 * sentences and the next begins with a cue, a sentence without one mostly goes on with the report
 * before it. One pass over the text.
 */
final class Layout {

  private static final int NONE = -1;

  /** Words of what was said that are looked at for one of the next sentence. */
  private static final int SAID = 60;

  /** Words of the next sentence that are looked for. */
  private static final int HEAD = 4;

  private static final int SHORTEST = 4;

  private final Page page;
  private final Tokens tokens;

  /** For each sentence, the first token at which a cue or attribution begins, or -1. */
  private final int[] report;

  /** For each sentence, the first sentence behind its paragraph. */
  private final int[] end;

  /** For each sentence, the first one from there on with a report; their number if none has. */
  private final int[] reporting;

  private final boolean paragraphs;

  Layout(Page page, Landmarks marks) {
    this.page = page;
    tokens = page.text().tokens();
    int sentences = tokens.sentences();
    report = new int[sentences];
    end = new int[sentences];
    reporting = new int[sentences];
    boolean several = false;
    for (int s = sentences - 1; s >= 0; s--) {
      boolean last = s == sentences - 1;
      boolean closes = last || page.startsParagraph(tokens.sentenceStart(s + 1));
      several |= closes && !last;
      report[s] = first(marks, tokens.sentenceStart(s), tokens.sentenceEnd(s));
      end[s] = closes ? s + 1 : end[s + 1];
      reporting[s] = report[s] != NONE ? s : last ? sentences : reporting[s + 1];
    }
    paragraphs = several;
  }

  private static int first(Landmarks marks, int from, int end) {
    for (int k = from; k < end; k++) {
      if (marks.reportsAt(k)) {
        return k;
      }
    }
    return NONE;
  }

  /** Whether the text is more than one line. */
  boolean hasParagraphs() {
    return paragraphs;
  }

  /** Whether a report stands in the paragraph, from the sentence of the token on. */
  boolean reportsOn(int token) {
    int s = tokens.sentence(token);
    return reporting[s] < end[s];
  }

  /** Sentences of the paragraph from the token's own on. */
  int left(int token) {
    int s = tokens.sentence(token);
    return end[s] - s;
  }

  /** Whether no paragraph follows that of the token. */
  boolean isLastParagraph(int token) {
    return end[tokens.sentence(token)] == report.length;
  }

  /** The first token of a report in the first sentence of the next paragraph; -1 for none. */
  int nextReport(int token) {
    int s = end[tokens.sentence(token)];
    return s < report.length ? report[s] : NONE;
  }

  /** Whether one of the first words of the sentence at the token was said shortly before. */
  boolean resumes(WordKinds words, int first, int token) {
    int from = Math.max(first, token - SAID);
    int last = Math.min(token + HEAD, page.sentenceEnd(token));
    for (int j = token; j < last; j++) {
      if (names(words, j)) {
        String lemma = page.text().lemma(j);
        for (int k = token - 1; k >= from; k--) {
          if (names(words, k) && page.text().lemma(k).equals(lemma)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean names(WordKinds words, int token) {
    return page.isWord(token)
        && page.folded(token).length() >= SHORTEST
        && !words.isFunctional(token);
  }
}
