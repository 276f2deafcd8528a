package org.isnad.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/**
 * A press article with names marked by hand.
 *
 * @param text its text without the title
 * @param names its names, none in another
 * @param also words that name something too, but lie in a longer name or say more than the name
 */
record MarkedArticle(String text, List<NameMark> names, List<NameMark> also) {

  private static final Tokenizer TOKENIZER = new Tokenizer(WordSplitter.NONE);

  /** Its sentences, tagged with its names. */
  List<Example> sentences() {
    Tokens tokens = TOKENIZER.tokenize(text);
    List<Example> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      sentences.add(
          NameMark.example(tokens, tokens.sentenceStart(s), tokens.sentenceEnd(s), names));
    }
    return sentences;
  }
}
