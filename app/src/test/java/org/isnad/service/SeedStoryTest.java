package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Line;
import org.isnad.corpus.story.Digester;
import org.isnad.corpus.story.StoryGrouper;
import org.isnad.corpus.story.StoryModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What five real articles of December 2016 must come to; skipped where they are not at hand. */
class SeedStoryTest {
  private static final List<Reading> READINGS = new ArrayList<>();
  private static StoryDossier dossier = emptyDossier();

  private static StoryDossier emptyDossier() {
    Article none = Article.ofText("none", "لا شيء.");
    return StoryDossier.of("none", List.of(Reader.standard().read(none)), Lexicon.load());
  }

  private static Path seeds() {
    String env = Optional.ofNullable(System.getenv("ISNAD_SHARED")).orElse("../../shared");
    return Path.of(System.getProperty("ISNAD_SHARED", env)).resolve("seeds");
  }

  @BeforeAll
  static void readThem() throws IOException {
    Path folder = seeds();
    assumeTrue(Files.exists(folder.resolve("meta.jsonl")), "no articles in " + folder);
    Reader reader = Reader.standard();
    for (String line : Files.readAllLines(folder.resolve("meta.jsonl"))) {
      JsonNode meta = JsonMapper.shared().readTree(line);
      READINGS.add(
          reader.read(
              new Article(
                  meta.path("id").asString(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(PublicationTime.parse(meta.path("published").asString())),
                  Files.readString(folder.resolve(meta.path("file").asString())))));
    }
    dossier = StoryDossier.of("s1", READINGS, Lexicon.load());
  }

  @Test
  void theyAreOneStory() {
    StoryGrouper grouper = new StoryGrouper();
    Digester digester = new Digester(Reader.standard());
    READINGS.forEach(r -> grouper.add(digester.digest(r)));
    assertThat(grouper.group(StoryModel.load())).hasSize(1);
  }

  @Test
  void theRemainingAreaIsOneThread() {
    LedgerThread area =
        dossier.ledger().stream().filter(t -> t.unit().equals("km2")).findFirst().orElseThrow();
    assertThat(area.accounts())
        .extracting(a -> a.account().article() + a.figure().bound().sign() + a.figure().value())
        .containsExactly("000<=3.0", "002<=4.0", "004<=3.0");
    assertThat(area.accounts().get(1).account().speaker()).isEmpty();
    assertThat(area.claimants()).hasSize(3);
  }

  @Test
  void sharesOfDifferentWholesStayApart() {
    Set<Double> shares =
        dossier.ledger().stream()
            .filter(t -> t.unit().equals("percent"))
            .map(t -> (double) Math.round(t.accounts().getFirst().figure().value()))
            .collect(Collectors.toSet());
    assertThat(shares).containsExactlyInAnyOrder(98.0, 67.0);
    assertThat(dossier.disputes())
        .filteredOn(d -> d.type() == Dispute.Type.SCOPE)
        .extracting(Dispute::why)
        .contains("shares of different wholes");
  }

  @Test
  void theSentenceOnTheWrittenAgreementIsOneLine() {
    Line line =
        dossier.claims().stream()
            .flatMap(c -> c.lines().stream())
            .filter(l -> l.accounts().getFirst().words().text().contains("مكتوبة"))
            .findFirst()
            .orElseThrow();
    assertThat(line.accounts()).extracting(Account::article).contains("000", "002");
  }

  @Test
  void theAccusationAndTheReplyAreADispute() {
    assertThat(dossier.disputes())
        .filteredOn(d -> d.type() == Dispute.Type.BLAME)
        .anySatisfy(d -> {
          assertThat(d.one().getFirst().speaker().orElse("")).contains("يان");
          assertThat(d.other().getFirst().speaker().orElse("")).contains("بيسكوف");
        });
  }
}
