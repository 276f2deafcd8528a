package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.Sha256;
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
