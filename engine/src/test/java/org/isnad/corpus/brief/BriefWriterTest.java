package org.isnad.corpus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.dispute.DisputeFinder;
import org.isnad.corpus.ledger.LedgerBuilder;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.LineFinder;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
  private static final Reader READER = SharedReader.get();
  private static final Lexicon LEXICON = SharedLexicon.get();

  /** The English sentences behind the openings. */
  private static List<String> brief(String... texts) {
    List<Told> articles = new ArrayList<>();
    for (String text : texts) {
      String outlet = List.of("البريد", "الساحل", "النهار").get(articles.size());
      Article article =
          new Article(
              "a" + articles.size(),
              Optional.of(outlet),
              Optional.empty(),
              Optional.empty(),
              Optional.of(PublicationTime.parse("2021-03-01")),
              text);
      articles.add(new Told(READER.read(article), LEXICON.analyze(text)));
    }
    Likeness likeness = new Likeness(articles);
    List<Claim> claims = new LineFinder(likeness, List.of()).claims(articles);
    List<LedgerThread> ledger = new LedgerBuilder(likeness).build(articles);
    List<Dispute> disputes = new DisputeFinder(likeness).find(articles, ledger);
    return BriefWriter.write(articles, claims, ledger, disputes).english().stream()
        .map(Brief.Sentence::text)
        .skip(Math.min(2, articles.size()))
        .toList();
  }

  @Test
  void oneValueIsOneSentenceWithAllWhoGiveIt() {
    assertThat(
            brief(
                "قال الدفاع المدني إن تسعة أشخاص قتلوا في حريق مصنع الورق في دهران.",
                "قالت بلدية الساحل إن تسعة أشخاص قتلوا في حريق مصنع الورق في دهران."))
        .filteredOn(s -> s.startsWith("Killed"))
        .hasSize(1)
        .first()
        .asString()
        .contains("الدفاع المدني")
        .contains("بلدية الساحل");
  }

  @Test
  void aFewThingsMerelyCountedAreNoKeyFigure() {
    assertThat(
            brief(
                "قالت ثلاثة مصادر في البلدية إن الطريق إلى الميناء القديم سيغلق غدا أمام الشاحنات.",
                "قالت ثلاثة مصادر في البلدية إن الطريق إلى الميناء القديم سيغلق غدا أمام"
                    + " الشاحنات."))
        .noneMatch(s -> s.startsWith("Figure"));
  }

  @Test
  void aDisputeNamesBothSides() {
    assertThat(
            brief(
                "قالت نقابة الصيادين إن ثلاثة قوارب غرقت قرب الميناء القديم. لكن وزير النقل ماهر"
                    + " درويش نفى ذلك."))
        .anySatisfy(s -> {
          assertThat(s).startsWith("Disputed: نقابة الصيادين said");
          assertThat(s).endsWith("denies: “ذلك”").doesNotContain("the outlet");
        });
  }
}
