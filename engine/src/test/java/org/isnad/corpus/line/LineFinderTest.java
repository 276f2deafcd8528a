package org.isnad.corpus.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.corpus.reuse.ReuseIndex;
import org.isnad.corpus.reuse.WordSequence;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class LineFinderTest {
  private static final Reader READER = Reader.standard();
  private static final Lexicon LEXICON = Lexicon.load();
  private static final String WIRE =
      "قال وزير النقل ماهر درويش إن الميناء سيبقى مغلقا أمام السفن حتى نهاية الأسبوع. وقالت نقابة"
          + " البحارة إن الرواتب لم تدفع منذ ثلاثة أشهر. وأكد المحافظ سامر خليل أن المستشفى استقبل"
          + " عشرين مصابا من عمال الأرصفة.";

  private static Told told(String id, String text) {
    Article article =
        new Article(
            id, Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), text);
    return new Told(READER.read(article), LEXICON.analyze(text));
  }

  @Test
  void eachStatementOfACopiedTextIsAClaimOfItsOwn() {
    List<Told> articles = List.of(told("one", WIRE), told("two", WIRE));
    ReuseIndex index = new ReuseIndex();
    index.add("one", "one", WordSequence.of(articles.get(0).text().tokens()));
    List<Reuse> copies = index.add("two", "two", WordSequence.of(articles.get(1).text().tokens()));
    List<Claim> claims = new LineFinder(new Likeness(articles), copies).claims(articles);
    assertThat(claims)
        .hasSize(3)
        .allSatisfy(c -> {
          assertThat(c.lines()).hasSize(1);
          assertThat(c.accounts()).extracting(Account::article).containsExactly("one", "two");
          assertThat(c.accounts())
              .extracting(Account::speaker)
              .containsOnly(c.accounts().getFirst().speaker());
        });
  }
}
