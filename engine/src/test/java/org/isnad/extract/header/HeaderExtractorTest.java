package org.isnad.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.extract.entity.EntityExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Header;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class HeaderExtractorTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final EntityExtractor ENTITIES =
      new EntityExtractor(LEXICON, KNOWLEDGE, Gazetteer.load());
  private static final HeaderExtractor EXTRACTOR = new HeaderExtractor(KNOWLEDGE);

  private static Header read(String text) {
    AnalyzedText analyzed = LEXICON.analyze(text);
    return EXTRACTOR.extract(analyzed, ENTITIES.extract(analyzed));
  }

  @Test
  void agencyAndPlaceBeforeAColon() {
    Header header = read("واس- الرياض: وصل الوفد إلى العاصمة.");
    assertThat(header.credit().map(Words::text)).hasValue("واس");
    assertThat(header.dateline().map(Words::text)).hasValue("الرياض");
  }

  @Test
  void creditInParentheses() {
    assertThat(read("عواصم - (وكالات)\nوصل الوفد.").credit().map(Words::text)).hasValue("وكالات");
  }

  @Test
  void bylineOnALineOfItsOwn() {
    Header header = read("خالد المنياوي – القاهرة\nقرر القضاء المصري");
    assertThat(header.byline().map(Words::text)).hasValue("خالد المنياوي");
    assertThat(header.dateline().map(Words::text)).hasValue("القاهرة");
  }

  @Test
  void firstSentenceIsNoOpening() {
    assertThat(read("أعلن «المركز» في سوريا، أن القوات تقدمت.")).isEqualTo(Header.NONE);
  }
}
