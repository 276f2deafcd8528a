package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.corpus.story.Digester;
import org.isnad.ingest.Sha256;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.store.NewArticle;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {
  private static final Reader READER = Reader.standard();
  private static final Digester DIGESTER = new Digester(READER);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String FLOOD =
      "قتل تسعة أشخاص في سيول غمرت أحياء في مدينة دهران اليوم، وقال الدفاع المدني إن فرق الإنقاذ"
          + " أجلت مئات العائلات من بيوتها بعد انهيار سد ترابي قرب المدينة.";
  private static final String FLOOD_LATER =
      "ارتفع عدد قتلى السيول التي غمرت مدينة دهران إلى أحد عشر شخصا، بحسب الدفاع المدني الذي قال"
          + " إن فرق الإنقاذ تبحث عن مفقودين بعد انهيار السد الترابي قرب المدينة.";
  private static final String OIL =
      "أعلن وزير النفط خفض إنتاج الحقل الشمالي عشرين ألف برميل يوميا لأعمال الصيانة، وقال إن"
          + " الصادرات لن تتأثر بهذا الخفض وإن المخزون يكفي العملاء.";

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = SqliteWorkspace.open(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void add(String id, String day, String title, String text) {
    Article article =
        new Article(
            id,
            Optional.of("صحيفة " + id),
            Optional.empty(),
            Optional.of(title),
            Optional.of(PublicationTime.parse(day)),
            text);
    Reading reading = READER.read(article);
    byte[] bytes = text.getBytes(UTF_8);
    String sha256 = Sha256.of(bytes);
    workspace.add(
        List.of(
            new NewArticle(
                id,
                sha256,
                bytes,
                sha256,
                reading,
                Analyser.VERSION,
                DigestCodec.encode(DIGESTER.digest(reading)),
                "")),
        Instant.EPOCH);
  }

  private List<List<String>> group() {
    return new Stories(workspace, CLOCK).group().stream().map(StoryView::articles).toList();
  }

  @Test
  void anEmptyWorkspaceHasNoStories() {
    assertThat(new Stories(workspace, CLOCK).update()).isZero();
    assertThat(group()).isEmpty();
  }

  @Test
  void aFollowUpJoinsItsStoryUnderTheSameId() {
    add("a", "2021-03-02", "سيول تغمر أحياء في مدينة دهران وتقتل تسعة أشخاص", FLOOD);
    add("b", "2021-03-02", "وزير النفط يعلن خفض إنتاج الحقل الشمالي", OIL);
    assertThat(group()).containsExactly(List.of("a"), List.of("b"));
    Optional<String> flood = workspace.storyOf("a");
    add("c", "2021-03-03", "ارتفاع قتلى سيول دهران إلى أحد عشر", FLOOD_LATER);
    assertThat(new Stories(workspace, CLOCK).update()).isEqualTo(1);
    assertThat(group()).containsExactly(List.of("a", "c"), List.of("b"));
    assertThat(workspace.storyOf("a")).isEqualTo(flood);
    assertThat(workspace.storyOf("c")).isEqualTo(flood);
    assertThat(new Stories(workspace, CLOCK).update()).isZero();
  }

  @Test
  void aChangedTextMayLeaveItsStory() {
    add("a", "2021-03-02", "سيول تغمر أحياء في مدينة دهران وتقتل تسعة أشخاص", FLOOD);
    add("c", "2021-03-03", "ارتفاع قتلى سيول دهران إلى أحد عشر", FLOOD_LATER);
    assertThat(group()).containsExactly(List.of("a", "c"));
    add("c", "2021-03-03", "وزير النفط يعلن خفض إنتاج الحقل الشمالي", OIL);
    assertThat(group()).containsExactly(List.of("a"), List.of("c"));
    assertThat(workspace.storyChanges()).isNotEmpty();
  }

  @Test
  void copiesAreFoundOnceAndKept() {
    add("a", "2021-03-02", "سيول في دهران", FLOOD);
    assertThat(Copies.among(workspace, Lexicon.load())).isEmpty();
    add("b", "2021-03-03", "سيول", FLOOD.replace("اليوم", "أمس"));
    List<Reuse> found = Copies.among(workspace, Lexicon.load());
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().a()).isEqualTo("a");
    assertThat(Copies.update(workspace, Lexicon.load())).isZero();
    assertThat(Copies.of(workspace, "b")).isEqualTo(found);
  }
}
