package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be read gets one clear line on standard error and status 1, and costs the good
 * article before and behind it nothing.
 */
class BadInputTest {
  private static final String TEXT = "قال الوزير إن 12 شخصا وصلوا أمس إلى العاصمة.";

  @TempDir private Path folder;
  private Path good = Path.of("");

  @BeforeEach
  void writeGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), TEXT);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void assertRejected(Path bad, String reason) {
    Run run = Run.of("read", good.toString(), bad.toString(), good.toString(), "--format", "jsonl");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith("isnad: " + bad)
        .contains(reason);
  }

  private void assertRead(Path file, String text) {
    Run run = Run.of("read", good.toString(), file.toString(), "--format", "jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(1)).contains("\"text\":\"" + text + "\"");
  }

  @Test
  void emptyFile() throws IOException {
    assertRejected(file("empty.txt", new byte[0]), "is empty");
    assertRejected(file("blank.txt", " \n\t".getBytes(UTF_8)), "the text is empty");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[3000];
    new java.util.Random(5).nextBytes(bytes);
    assertRejected(file("noise", bytes), "is not text");
    assertRejected(
        file("photo.jpg", new byte[] {-1, -40, -1, -32, 0, 16, 74}), "is a JPEG picture");
    assertRejected(file("zeros.txt", new byte[1000]), "is not text");
  }

  @Test
  void aHundredMegabytesOfOneWord() throws IOException {
    Path word = folder.resolve("word.txt");
    byte[] part = "كلمة".repeat(1 << 17).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(word)) {
      for (int i = 0; i < 100; i++) {
        out.write(part);
      }
    }
    assertRejected(word, "is longer than 16 MB");
  }

  @Test
  void surrogatesWithoutAPartner() throws IOException {
    assertRead(
        file("lone.json", "{\"text\":\"قال \\ud83d ثم \\ude00\"}".getBytes(UTF_8)),
        "قال \\ud83d ثم \\ude00");
  }

  @Test
  void otherCharsets() throws IOException {
    assertRead(file("w.txt", TEXT.getBytes(Charset.forName("windows-1256"))), TEXT);
    assertRead(file("i.txt", TEXT.getBytes(Charset.forName("ISO-8859-6"))), TEXT);
    assertRead(file("u.txt", TEXT.getBytes(UTF_16)), TEXT);
    assertRead(file("l.txt", TEXT.getBytes(Charset.forName("UTF-16LE"))), TEXT);
  }

  @Test
  void pageWithoutAnArticle() throws IOException {
    assertRejected(
        file("p.html", "<html><body><a href=1>دخول</a></body></html>".getBytes(UTF_8)),
        "holds no article");
  }

  @Test
  void brokenLinesAreNamedAndTheRestIsRead() throws IOException {
    String lines = "{\"text\":\"أ\"}\n{\"text\":\n\n{\"text\":5}\n\u0000\n{\"text\":\"ب\"}\n{}\n";
    Path file = file("lines.jsonl", lines.getBytes(UTF_8));
    Run run = Run.of("read", file.toString(), "--format", "jsonl");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.messages())
        .satisfiesExactly(
            m -> assertThat(m).startsWith("isnad: " + file + ": line 2: is broken JSON"),
            m -> assertThat(m).startsWith("isnad: " + file + ": line 5: is broken JSON"),
            m ->
                assertThat(m)
                    .startsWith("isnad: " + file + ": line 7: the object has no \"text\""));
  }

  @Test
  void unreadablePath() throws IOException {
    assertRejected(folder.resolve("none.txt"), "there is no such file");
    assertRejected(Files.createDirectory(folder.resolve("sub")), "is a folder");
    Path locked = file("locked.txt", TEXT.getBytes(UTF_8));
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(locked)).as("the tests run as root").isFalse();
    assertRejected(locked, "may not be read");
  }

  @Test
  void foreignWordsCannotForgeMessages() {
    Run run = Run.of("read", folder.resolve("a\u001B[2J\nisnad: done").toString());
    assertThat(run.messages()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001B");
    assertThat(run.status()).isEqualTo(1);
  }
}
