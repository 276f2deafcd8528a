package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.Sha256;
import org.isnad.model.Speaker;
import org.isnad.service.correct.Corrections;
import org.isnad.service.correct.FigureEdit;
import org.isnad.service.correct.Handed;
import org.isnad.service.correct.Overlay;
import org.isnad.store.Correction;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes from one workspace to another and can be verified on the way. */
class CaseFileTest {

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = SearchSample.open(folder.resolve("one"));
    SearchSample.add(
        workspace,
        "{\"id\":\"flood-1\",\"outlet\":\"الميناء\",\"url\":\"https://flood-1.example/\","
            + "\"published\":\"2024-05-01\",\"text\":\"  نص جديد\\tفيه سطران\\n\\nو😀 \"}");
    new Stories(workspace, SearchSample.CLOCK).update();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Path pack(String name) throws IOException {
    Path path = folder.resolve(name);
    new CaseFile(workspace, SearchSample.CLOCK).pack(path, Optional.empty(), false);
    return path;
  }

  private final List<Workspace.Added> outcomes = new ArrayList<>();

  private List<String> open(Path path, Path into) throws IOException {
    outcomes.clear();
    try (Workspace other = SqliteWorkspace.open(into)) {
      return new OpeningCase(other, into, SearchSample.READER, SearchSample.CLOCK, new Counting())
          .run(path);
    }
  }

  private final class Counting implements Adding.Report {
    @Override
    public void added(String id, Workspace.Added added) {
      outcomes.add(added);
    }

    @Override
    public void rejected(Rejection rejection) {
      throw new AssertionError(rejection.reason());
    }

    @Override
    public void warning(String message) {}

    @Override
    public void worked(int bytes) {}
  }

  @Test
  void allVersionsAndOriginalsArrive() throws IOException {
    for (String name : List.of("case", "case.zip")) {
      Path into = folder.resolve("into-" + name);
      assertThat(open(pack(name), into)).isEmpty();
      assertThat(outcomes).filteredOn(Workspace.Added.ADDED::equals).hasSize(4);
      try (Workspace other = SqliteWorkspace.open(into)) {
        assertThat(Custody.faults(other)).isEmpty();
        workspace.forEachHead(head ->
            assertThat(versions(other, head.id())).isEqualTo(versions(workspace, head.id())));
        assertThat(versions(other, "flood-1")).hasSize(2);
        assertThat(other.custody()).allMatch(e -> e.detail().startsWith("case file "));
      }
    }
  }

  private static List<String> versions(Workspace w, String id) {
    List<String> versions = new ArrayList<>();
    for (StoredArticle v : w.versions(id)) {
      String original = Sha256.of(w.original(v.originalSha256()).orElseThrow());
      versions.add(v.article().toString() + original);
    }
    return versions;
  }

  @Test
  void whatIsSentWhilePackedIsWhatIsPacked() throws IOException {
    Path sent = folder.resolve("sent.zip");
    try (OutputStream out = Files.newOutputStream(sent)) {
      new CaseFile(workspace, SearchSample.CLOCK).send(out, "case", Optional.empty());
    }
    assertThat(sent).hasSameBinaryContentAs(pack("case.zip"));
  }

  private static final Corrections.By ADEL = new Corrections.By("adel", "the lead names her");

  private static final FigureEdit NO_FIGURE =
      new FigureEdit(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true);

  /** A speaker corrected, and a figure whose correction was taken back. */
  private void correct(Workspace w) {
    Clock noon = Clock.fixed(Instant.parse("2024-05-09T12:00:00Z"), ZoneOffset.UTC);
    Corrections corrections = new Corrections(w, noon);
    corrections.speaker(ADEL, "flood-2", "S1", Optional.of("ليلى حداد"));
    corrections.figure(ADEL, "flood-2", "F1", NO_FIGURE);
    corrections.undo(ADEL, 2);
  }

  @Test
  void correctionsComeAlongWithWhoWhenAndWhyAndCanBeTakenBack() throws IOException {
    correct(workspace);
    Path packed = pack("case.zip");
    Path into = folder.resolve("two");
    assertThat(open(packed, into)).isEmpty();
    assertThat(open(packed, into)).isEmpty();

    try (Workspace other = SqliteWorkspace.open(into)) {
      List<Corrections.Entry> entries = Corrections.list(other);
      assertThat(entries)
          .extracting(Corrections.Entry::state)
          .containsExactly(
              Corrections.State.HOLDS, Corrections.State.UNDONE, Corrections.State.HOLDS);
      Correction first = entries.getFirst().correction();
      assertThat(first.who()).isEqualTo("adel");
      assertThat(first.time()).isEqualTo("2024-05-09T12:00:00Z");
      assertThat(first.why()).isEqualTo("the lead names her");
      assertThat(first.values().get("from")).startsWith("case file ");
      assertThat(speaker(other)).contains("ليلى حداد");
      assertThat(Custody.faults(other)).isEmpty();

      new Corrections(other, SearchSample.CLOCK).undo(ADEL, 1);
      assertThat(speaker(other)).isNotEqualTo(Optional.of("ليلى حداد"));
    }
  }

  @Test
  void correctionsThatComeHomeAreNotKeptTwice() throws IOException {
    correct(workspace);
    assertThat(open(pack("case"), folder.resolve("one"))).isEmpty();
    assertThat(workspace.corrections()).hasSize(3);
  }

  @Test
  void theyFollowTheirArticleUnderAnotherId() throws IOException {
    correct(workspace);
    Path into = folder.resolve("two");
    try (Workspace other = SqliteWorkspace.open(into)) {
      SearchSample.add(
          other, "{\"id\":\"flood-2\",\"outlet\":\"أخرى\",\"text\":\"مقال آخر بالاسم نفسه.\"}\n");
    }
    assertThat(open(pack("case"), into)).isEmpty();
    try (Workspace other = SqliteWorkspace.open(into)) {
      assertThat(other.corrections().getFirst().anchor())
          .map(Correction.Anchor::article)
          .hasValue("flood-2~2");
    }
  }

  @Test
  void aForgedCorrectionIsNoticedThoughTheManifestsAgree() throws IOException {
    correct(workspace);
    Path packed = pack("case");
    Path corrections = packed.resolve("data/corrections.jsonl");
    replace(packed, corrections, Files.readString(corrections).replace("adel", "rima"));

    assertThat(open(packed, folder.resolve("two")))
        .contains("its correction 1 is not in the log of custody");
    assertThat(outcomes).isEmpty();
  }

  @Test
  void aStoryTakesAlongWhatWasCorrectedInIt() throws IOException {
    correct(workspace);
    assertThat(Handed.of(workspace, "flood-2"::equals)).hasSize(3);
    assertThat(Handed.of(workspace, "sport-1"::equals)).isEmpty();
  }

  private static Optional<String> speaker(Workspace w) {
    return Overlay.of(w)
        .lay(w.article("flood-2").orElseThrow().reading())
        .reading()
        .statements()
        .getFirst()
        .speaker()
        .map(Speaker::name);
  }

  @Test
  void openingTwiceAddsNothing() throws IOException {
    Path packed = pack("case");
    open(packed, folder.resolve("two"));
    assertThat(open(packed, folder.resolve("two"))).isEmpty();
    assertThat(outcomes).hasSize(4).containsOnly(Workspace.Added.KNOWN);
    assertThat(open(packed, folder.resolve("one"))).isEmpty();
    assertThat(outcomes).hasSize(4).containsOnly(Workspace.Added.KNOWN);
  }

  @Test
  void everyChangeOfAFileIsNoticed() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(pack("case"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      byte[] before = Files.readAllBytes(file);
      Files.write(file, (new String(before, UTF_8) + "x").getBytes(UTF_8));
      boolean lastManifest = file.getFileName().toString().startsWith("tagmanifest");
      assertThat(open(folder.resolve("case"), folder.resolve("never")))
          .as(file.toString())
          .isNotEmpty();
      Files.delete(file);
      assertThat(open(folder.resolve("case"), folder.resolve("never")))
          .as("without " + file)
          .isNotEmpty();
      Files.write(file, before);
      assertThat(lastManifest || Files.exists(file)).isTrue();
    }
    assertThat(outcomes).isEmpty();
    Files.writeString(folder.resolve("case/data/more.txt"), "more");
    assertThat(open(folder.resolve("case"), folder.resolve("never")))
        .containsExactly("data/more.txt is not in the manifest");
  }

  @Test
  void aLogThatWasForgedIsNoticedThoughTheManifestsAgree() throws IOException {
    Path packed = pack("case");
    Path log = packed.resolve("data/custody.jsonl");
    replace(packed, log, Files.readString(log).replace("\"add\"", "\"ADD\""));

    assertThat(open(packed, folder.resolve("two")))
        .containsExactly("its log of custody is broken at entry 1");
  }

  /** Changes a file and all fingerprints of it. */
  private static void replace(Path packed, Path file, String text) throws IOException {
    String old = Sha256.of(Files.readAllBytes(file));
    Files.writeString(file, text);
    Path manifest = packed.resolve("manifest-sha256.txt");
    String oldManifest = Sha256.of(Files.readAllBytes(manifest));
    Files.writeString(
        manifest, Files.readString(manifest).replace(old, Sha256.of(text.getBytes(UTF_8))));
    Path tags = packed.resolve("tagmanifest-sha256.txt");
    Files.writeString(
        tags, Files.readString(tags).replace(oldManifest, Sha256.of(Files.readAllBytes(manifest))));
  }

  @Test
  void namesThatLeadOutOfTheArchiveLeadNowhere() throws IOException {
    Path evil = folder.resolve("evil.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
      for (String name : List.of("bagit.txt", "../../outside.txt", "manifest-sha256.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("0".repeat(64).getBytes(UTF_8));
        zip.write("  ../../outside.txt\n".getBytes(UTF_8));
      }
    }
    assertThat(open(evil, folder.resolve("two"))).isNotEmpty();
    assertThat(folder.resolve("../outside.txt")).doesNotExist();
  }

  @Test
  void whatIsNoBagIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.zip"), "no archive");
    assertThatThrownBy(() -> open(text, folder.resolve("two"))).isInstanceOf(IOException.class);
    assertThat(open(Files.createDirectory(folder.resolve("empty")), folder.resolve("two")))
        .containsExactly("there is no bagit.txt in it, so it is no bag");
  }

  @Test
  void oneStoryAloneAndNothingOverwritten() throws IOException {
    String story = workspace.storyOf("sport-1").orElseThrow();
    Path path = folder.resolve("story.zip");
    int packed = new CaseFile(workspace, SearchSample.CLOCK).pack(path, Optional.of(story), false);

    assertThat(packed).isEqualTo(1);
    assertThat(open(path, folder.resolve("two"))).isEmpty();
    assertThat(outcomes).containsExactly(Workspace.Added.ADDED);
    assertThatThrownBy(() -> pack("story.zip")).isInstanceOf(FileAlreadyExistsException.class);
  }
}
