package org.isnad.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfoldTest {

  private static final String TEXT = "قال سامر إن الطريق مغلق، وقال سامر إنه آمن";

  @TempDir private Path folder;

  @Test
  void joinsOffsetsWithTheTextTheyWereMadeOn() throws Exception {
    String annotation =
        String.format(
            Locale.ROOT,
            """
            {"id":"7","sha256":"%s","outlet":"sada","published":null,"statements":[{"content":[35,42],\
            "kind":"indirect","cue":[26,29],"source":[30,34],"speaker":[[4,8],"خليل"],"via":[]}]}
            """,
            sha256(TEXT));

    int[] counts =
        Unfold.unfold(folder, stream(annotation), List.of(zip("a.txt", "عنوان\n" + TEXT)));

    assertThat(counts).containsExactly(1, 1);
    assertThat(Files.readString(folder.resolve("raw/7.txt"))).isEqualTo(TEXT);
    assertThat(Files.readString(folder.resolve("ann/7.json")))
        .contains("{\"text\":\"قال\",\"n\":2}", "{\"text\":\"إنه آمن\",\"n\":1}", "سامر خليل");
    assertThat(Files.readString(folder.resolve("meta.json"))).contains("\"title\":\"عنوان\"");
  }

  @Test
  void leavesOutWhatNoZipHolds() throws Exception {
    String annotation = "{\"id\":\"7\",\"sha256\":\"00\",\"statements\":[]}";
    String list = "[{\"title\":\"عنوان\",\"content\":\"" + TEXT + "\"}]";

    int[] counts = Unfold.unfold(folder, stream(annotation), List.of(zip("a.json", list)));

    assertThat(counts).containsExactly(0, 1);
    assertThat(folder.resolve("ann")).isEmptyDirectory();
  }

  @Test
  void holdsNoWordsOfTheArticles() throws IOException {
    try (InputStream in =
        Unfold.class.getResourceAsStream("/org/isnad/bench/standoff/annotations.jsonl")) {
      assertThat(in).isNotNull();
      String annotations = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(annotations.lines()).hasSizeGreaterThan(100).allMatch(l -> l.contains("sha256"));
      assertThat(annotations).doesNotContainPattern("[\\u0621-\\u064a]+ [\\u0621-\\u064a]+");
    }
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  private Path zip(String name, String content) throws IOException {
    Path zip = folder.resolve("news.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
