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
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class LineFinderTest {
  private static final Reader READER = SharedReader.get();
  private static final Lexicon LEXICON = SharedLexicon.get();
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

  private static List<Claim> claims(Told... articles) {
    List<Told> told = List.of(articles);
    return new LineFinder(new Likeness(told), List.of()).claims(told);
  }

  @Test
  void whoGivesAnotherNumberDoesNotSayTheSame() {
    String toll = "قال الدفاع المدني إن %s شخصا قتلوا في حريق مصنع الورق قرب ميناء دهران.";
    assertThat(
            claims(
                told("one", toll.replace("%s", "12")),
                told("two", toll.replace("%s", "31")),
                told("three", toll.replace("%s", "12"))))
        .extracting(Claim::articles)
        .containsExactly(2, 1);
  }

  @Test
  void aNumberThatTheOtherLeavesOutKeepsNothingApart() {
    assertThat(
            claims(
                told(
                    "one",
                    "قال الدفاع المدني إن 12 شخصا قتلوا و40 جرحوا في حريق مصنع الورق قرب ميناء"
                        + " دهران."),
                told(
                    "two",
                    "قال الدفاع المدني إن 12 شخصا قتلوا في حريق مصنع الورق قرب ميناء دهران.")))
        .extracting(Claim::articles)
        .containsExactly(2);
  }

  @Test
  void oneMisreadSpeakerDoesNotSpeakForAll() {
    String said = " إن الماء غمر بيوت الحي كله قبل الفجر ولم ينذر أحد سكان الضفة الشرقية.";
    Claim claim =
        claims(
                told("one", "قالت البلدية" + said),
                told("two", "قالت ليان درويش" + said),
                told("three", "قالت ليان درويش" + said))
            .getFirst();
    assertThat(claim.typical().speaker().orElse("")).contains("درويش");
  }
}
