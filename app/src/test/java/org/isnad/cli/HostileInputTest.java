package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs made to break a program: a line each, and the workspace stays whole and usable. */
class HostileInputTest {
  private static final String SENTENCE =
      "قال مدير الميناء رامي الحلو إن الرصيف الثالث سيغلق أسبوعين لأعمال الصيانة بعد العاصفة.";

  @TempDir private Path folder;

  private Run run(String command, String... inputs) {
    String[] args = new String[inputs.length + 3];
    args[0] = command;
    System.arraycopy(inputs, 0, args, 1, inputs.length);
    args[inputs.length + 1] = "--workspace";
    args[inputs.length + 2] = folder.resolve("w").toString();
    return Run.of(args);
  }

  private void assertOneLineAndWhole(String name, byte[] bytes, String reason, int added)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Run run = run("add", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith("isnad: " + file)
        .contains(reason);
    assertThat(run.out()).startsWith("added " + added + ",");
    assertThat(run("rejected").lines()).last().asString().contains(reason);
    Run custody = run("verify-custody");
    assertThat(custody.status()).isZero();
    assertThat(custody.out()).startsWith("the log of custody is whole");
  }

  @Test
  void anArchiveThatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("good.txt"));
      out.write(SENTENCE.getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("bomb.jsonl"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) '\n');
      for (int i = 0; i < 100; i++) {
        out.write(blanks);
      }
    }
    assertOneLineAndWhole("bomb.zip", zip.toByteArray(), "more than 200 times its size", 1);
  }

  @Test
  void aTruncatedArchiveOfTheWeb() throws IOException {
    String page = "<html><body><article><p>" + SENTENCE.repeat(3) + "</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\n"
            + "WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http\r\nContent-Length: "
            + http.getBytes(UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String url : new String[] {"http://a.example/1", "http://a.example/2"}) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(record.replace("http://a.example/1", url).getBytes(UTF_8));
      }
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 100);
    assertOneLineAndWhole("news.warc.gz", cut, "cannot be read beyond record", 1);
  }

  @Test
  void aFeedWithEntitiesOfItsOwn() throws IOException {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><description>&b;&x;"
            + SENTENCE
            + "</description></item></channel></rss>";
    assertOneLineAndWhole("feed.xml", feed.getBytes(UTF_8), "declares entities of its own", 0);
  }

  @Test
  void aFeedOfOneEndlessItem() throws IOException {
    String start = "<rss><channel><item><description>";
    byte[] feed = Arrays.copyOf(start.getBytes(UTF_8), 20 << 20);
    Arrays.fill(feed, start.length(), feed.length, (byte) 'x');
    assertOneLineAndWhole("feed.rss", feed, "seems to be cut off", 0);
  }
}
