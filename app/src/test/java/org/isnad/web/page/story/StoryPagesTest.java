package org.isnad.web.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.service.StoryDossier;
import org.isnad.service.desk.StoryFile;
import org.isnad.store.ArticleHead;
import org.isnad.store.Look;
import org.isnad.web.page.story.StoryPage.Carriage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page shows of a story that four outlets tell, one of them without its main claim. */
class StoryPagesTest {
  private static final String CLAIM =
      "قال وزير الصحة نبيل الشامي إن 40 شخصا قتلوا في انفجار مصنع الأسمدة بمدينة حمص.";
  private static final String FILLER =
      " وتوقفت حركة القطارات بين المدينتين ساعات طويلة، وبقي المسافرون في المحطات ينتظرون."
          .repeat(9);

  private static StoryFile file;
  private static StoryPage page;

  @BeforeAll
  static void read() {
    Reader reader = Reader.standard();
    List<Reading> readings = new ArrayList<>();
    readings.add(reader.read(article("a", "الضفة", "2024-05-03", CLAIM + FILLER)));
    readings.add(
        reader.read(article("b", "المرفأ", "2024-05-03", CLAIM.replace("40", "46") + FILLER)));
    readings.add(reader.read(article("c", "البرق", "2024-05-03", CLAIM + " وأغلقت الطرق.")));
    readings.add(reader.read(article("e", "الجسر", "2024-05-03", CLAIM + " وعاد العمال.")));
    readings.add(reader.read(article("d", "السهل", "2024-05-04", FILLER.strip())));
    StoryDossier dossier = StoryDossier.of("s1", readings, Lexicon.load());
    List<ArticleHead> heads = readings.stream().map(StoryPagesTest::head).toList();
    file = new StoryFile(dossier, heads, List.of(), "stamp");
    page = StoryPages.of(file, readings);
  }

  private static Article article(String id, String outlet, String day, String text) {
    return new Article(
        id,
        Optional.of(outlet),
        Optional.empty(),
        Optional.of("انفجار في مصنع"),
        Optional.of(PublicationTime.parse(day)),
        text);
  }

  private static ArticleHead head(Reading r) {
    Article a = r.article();
    return new ArticleHead(
        a.id(), 1, "", a.outlet(), a.url(), a.title(), a.published(), a.text(), "1");
  }

  @Test
  void theMatrixTellsLeavingOutFromNotCarrying() {
    StoryPage.Row main = page.matrix().rows().getFirst();
    int leaving = page.matrix().outlets().indexOf("السهل");
    assertThat(main.cells().get(leaving).carriage()).isEqualTo(Carriage.OMITS);
    assertThat(main.cells().get(leaving).refs()).extracting(r -> r.article()).containsExactly("d");
    assertThat(page.omissions()).extracting(StoryPage.Gap::outlet).containsOnly("السهل");
    assertThat(page.omissions().getFirst().outlets()).isEqualTo(3);
  }

  @Test
  void anAlteredNumberInsideCopiedTextComesFirst() {
    StoryPage.Copied first = page.copied().getFirst();
    assertThat(first.kind()).isEqualTo("NUMBER");
    assertThat(first.before().words()).isEqualTo("40");
    assertThat(first.after().words()).isEqualTo("46");
    assertThat(first.before().lead()).endsWith("إن ");
    assertThat(first.before().ref().href()).startsWith("/article/a?at=");
  }

  @Test
  void whatIsNewIsToldFromTheReadersLastLook() {
    Instant time = Instant.parse("2024-05-04T08:00:00Z");
    SinceLook since = SinceLook.of(file, new Look("anna", "s1", time, Set.of("a", "c", "d", "e")));
    assertThat(since.articles()).isEqualTo(1);
    assertThat(since.news()).extracting(n -> n.ref().article()).containsOnly("b");
    assertThat(since.news()).extracting(SinceLook.News::kind).contains("FIGURE");
    assertThat(
            SinceLook.of(file, new Look("anna", "s1", time, Set.of("a", "b", "c", "d", "e")))
                .news())
        .isEmpty();
  }
}
