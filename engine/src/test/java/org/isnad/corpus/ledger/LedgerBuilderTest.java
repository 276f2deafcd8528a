package org.isnad.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class LedgerBuilderTest {
  private static final Reader READER = SharedReader.get();
  private static final Lexicon LEXICON = SharedLexicon.get();

  /** The threads of articles with these texts, each as the values of its figures. */
  private static List<List<Double>> threads(String... texts) {
    return ledger(texts).stream()
        .map(t -> t.accounts().stream().map(a -> a.figure().value()).toList())
        .toList();
  }

  private static List<LedgerThread> ledger(String... texts) {
    List<Told> articles = new ArrayList<>();
    for (String text : texts) {
      String id = "a" + articles.size();
      Article article =
          new Article(
              id,
              Optional.of("صحيفة " + id),
              Optional.empty(),
              Optional.empty(),
              Optional.of(PublicationTime.parse("2021-03-01")),
              text);
      articles.add(new Told(READER.read(article), LEXICON.analyze(text)));
    }
    return new LedgerBuilder(new Likeness(articles)).build(articles);
  }

  @Test
  void onePlaceInTwoSpellingsIsOnePlace() {
    assertThat(
            threads(
                "قتل سبعة جنود عندما انفجر لغم في جنوب شرق تركيا.",
                "قتل سبعة جنود عندما انفجر لغم في جنوب شرقي تركيا."))
        .containsExactly(List.of(7.0, 7.0));
  }

  @Test
  void oneNumberIsOneThingWhetherSummedUpOrNot() {
    assertThat(
            threads(
                "قتل ما لا يقل عن 260 مقاتلا في غارات على مواقع الجبل.",
                "قتل ما لا يقل عن 260 مقاتلا في غارات على مواقع الجبل حيث يتحصنون منذ سنوات."))
        .containsExactly(List.of(260.0, 260.0));
  }

  @Test
  void aPartIsNoTotal() {
    assertThat(
            threads(
                "قتل 20 مسافرا في حادث الحافلة قرب دهران.",
                "قتل 20 مسافرا في حادث الحافلة قرب دهران، 5 منهم من الأطفال."))
        .contains(List.of(20.0, 20.0), List.of(5.0));
  }

  @Test
  void oneClaimantHasOneLaneHoweverItIsSpelled() {
    LedgerThread thread =
        ledger(
                "قالت سلطات إقليم كردستان العراق إن ستة أشخاص قتلوا في غارة على قرية زركلة.",
                "قالت سلطات اقليم كردستان العراق ان ستة أشخاص قتلوا في غارة على قرية زركلة.")
            .getFirst();
    assertThat(thread.accounts()).hasSize(2);
    assertThat(thread.claimants()).hasSize(1);
    assertThat(thread.lanes().values()).containsExactly(thread.accounts());
  }
}
