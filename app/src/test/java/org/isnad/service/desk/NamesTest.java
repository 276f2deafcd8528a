package org.isnad.service.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.EntityType;
import org.isnad.service.Once;
import org.isnad.service.correct.Overlay;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.web.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spellings of one individual lead to one page, which tells month by month. */
class NamesTest {
  private static final String ARTICLES =
      """
      {"id":"a","outlet":"الضفة","published":"2024-05-03","title":"سد","text":"قال وزير الري عبدالرحمن الجندوبي إن السد سيفتح في حزيران. وأضاف الوزير عبدالرحمن الجندوبي أن العمل انتهى."}
      {"id":"b","outlet":"المرفأ","published":"2024-06-04","title":"ري","text":"أكد وزير الري عبد الرحمن الجندوبي أن 40 ألف هكتار ستروى. وقال المزارع سمير الباجي إن عبد الرحمن الجندوبي لم يزر القرية."}
      """;

  @TempDir private Path folder;

  @Test
  void variantsLeadToOnePageWithItsMonths() {
    try (Workspace workspace = SqliteWorkspace.open(folder)) {
      Served.fill(workspace, new ByteArrayInputStream(ARTICLES.getBytes(UTF_8)));
      try (Desk desk = new Desk(workspace, folder, Once.of(Lexicon::load), Served.CLOCK)) {
        desk.awaitAll();
        List<Named> found = desk.named("الجندوبي", Set.of(EntityType.PER), 9);
        assertThat(desk.named("الجن دوبى", Set.of(EntityType.PER), 9)).isEqualTo(found);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().articles()).isEqualTo(2);
        assertThat(found.getFirst().spellings())
            .containsExactlyInAnyOrder("عبدالرحمن الجندوبي", "عبد الرحمن الجندوبي");
        String key = found.getFirst().key();
        assertThat(desk.name("per.عبدالرحمن الجندوبي").orElseThrow().key()).isEqualTo(key);
        assertThat(desk.name("per.عبد الرحمن الجندوبي").orElseThrow().key()).isEqualTo(key);

        NamedFile all = desk.named(key, Optional.empty(), Optional.empty(), 9).orElseThrow();
        assertThat(all.months())
            .containsExactly(
                Map.entry(YearMonth.of(2024, 5), 1), Map.entry(YearMonth.of(2024, 6), 1));
        assertThat(all.said()).extracting(s -> s.article().id()).contains("a", "b");
        NamedFile june =
            desk.named(key, Optional.of(YearMonth.of(2024, 6)), Optional.empty(), 9).orElseThrow();
        assertThat(june.said()).extracting(s -> s.article().id()).containsOnly("b");
        assertThat(june.articles().total()).isEqualTo(1);
      }
    }
  }

  @Test
  void peoplesMergesGoOverSpellings() {
    NameListing listing =
        new NameListing(Map.of("per.a1", "per.a", "per.b1", "per.b"), Overlay.NONE);
    assertThat(listing.listed("per.a1")).isEqualTo("per.a");
    assertThat(listing.listed("per.a")).isEqualTo("per.a");
    assertThat(listing.others("per.b")).containsExactly("per.b1");
    assertThat(NameListing.PLAIN.isPlain()).isTrue();
  }

  @Test
  void spellingsAreKeptAndADamagedFileCountsAsNone() throws java.io.IOException {
    SpellingFile file = new SpellingFile(folder);
    SpellingFile.Kept kept = new SpellingFile.Kept(7, Map.of("per.a1", "per.a"));
    assertThat(file.read()).isEmpty();
    file.write(kept);
    assertThat(file.read()).contains(kept);
    java.nio.file.Files.writeString(folder.resolve("spellings.cache"), "isnad-spellings 1 x\nend");
    assertThat(file.read()).isEmpty();
  }
}
