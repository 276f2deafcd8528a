package org.isnad.extract.statement;

import java.util.List;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody calls a thing, quoted behind a verb whose object is a pronoun: ما سمته
 * المنظمة «…»، المسرح الذي وصفه بـ«…».
 */
final class Namings {

  /** The rule as statements name it. */
  static final String RULE = "naming";

  private static final int SHORTEST = 2;

  private final Page page;
  private final NounPhrases nouns;

  Namings(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** The draft whose content is the quotation; null if the cue names nothing by one. */
  @Nullable Draft find(CueHit hit) {
    if (!hit.form().enclitic() || !hit.cue().takes(Frames.NAMING) || !hit.form().isVerb()) {
      return null;
    }
    Quote quote = page.quoteAt(skipWith(hit.end()));
    Range source = null;
    if (quote == null) {
      source = nouns.read(hit.end(), nextQuote(hit.end()));
      if (source == null || !page.canSpeak(source.first())) {
        return null;
      }
      quote = page.quoteAt(skipWith(source.last() + 1));
    }
    if (quote == null || !quote.closed() || quote.length() < SHORTEST) {
      return null;
    }
    Opening opening = new Opening(Opening.Kind.QUOTE, quote.open(), quote.open());
    return Channels.draft(hit, opening, source, List.of(), RULE);
  }

  /** وصفه بـ«…»، وصفه بأنه «…». */
  private int skipWith(int j) {
    boolean with =
        page.isWord(j)
            && page.folded(j).charAt(0) == Letters.BA
            && (page.folded(j).length() == 1 || page.isComplementiser(j));
    return with ? j + 1 : j;
  }

  private int nextQuote(int from) {
    int end = page.sentenceEnd(from - 1);
    for (int j = from; j < end; j++) {
      if (page.quoteAt(j) != null) {
        return j;
      }
    }
    return end;
  }
}
