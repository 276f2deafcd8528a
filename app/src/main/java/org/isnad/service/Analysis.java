package org.isnad.service;

import org.isnad.corpus.story.Digester;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;

/** What is done with an article before it is kept. Thread-safe. */
interface Analysis {

  /**
   * What came of it.
   *
   * @param digest what grouping looks at, as bytes; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // passes by once; nobody compares it
  record Analysed(Reading reading, byte[] digest) {}

  Analysed of(Article article);

  /** Reads the article and digests the reading, over one analysis of its text. */
  static Analysis by(Reader reader) {
    Digester digester = new Digester(reader);
    return article -> {
      AnalyzedText text = reader.analyze(article.text());
      Reading reading = reader.read(article, text);
      return new Analysed(reading, DigestCodec.encode(digester.digest(reading, text)));
    };
  }
}
