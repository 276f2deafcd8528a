package org.isnad.store;

import org.isnad.model.Article;
import org.isnad.model.Reading;

/** Readings as bytes; the article itself is kept beside and not again within. */
final class ReadingCodec {
  private static final Article NONE = Article.ofText("", "");

  private ReadingCodec() {}

  static byte[] encode(Reading reading) {
    return Packed.pack(with(reading, NONE));
  }

  static Reading decode(byte[] bytes, Article article) {
    return with(Packed.unpack(bytes, Reading.class), article);
  }

  private static Reading with(Reading r, Article article) {
    return new Reading(
        article,
        r.header(),
        r.repairs(),
        r.sentences(),
        r.entities(),
        r.statements(),
        r.figures(),
        r.times(),
        r.places(),
        r.events());
  }
}
