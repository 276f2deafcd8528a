package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.PublicationTime;
import org.junit.jupiter.api.Test;

class WarcTest {
  private static final String PAGE =
      "<html><head><title>حريق</title></head><body><article><p>"
          + Inputs.FIRST
          + "</p><p>"
          + Inputs.SECOND
          + "</p></article></body></html>";

  static byte[] record(String type, String target, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "WARC-Date: 2016-12-14T05:00:00Z\r\nContent-Type: "
            + (type.equals("warcinfo") ? "application/warc-fields" : "application/http")
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] page(String url, int status, String contentType, byte[] body) {
    String http =
        "HTTP/1.1 "
            + status
            + " Answer\r\nContent-Type: "
            + contentType
            + "\r\nETag: \"a1\"\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return record("response", url, join(http.getBytes(UTF_8), body));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] html(int number) {
    return page(
        "https://sada.example/2016/12/13/" + number, 200, "text/html", PAGE.getBytes(UTF_8));
  }

  private static byte[] info() {
    return record("warcinfo", "", "software: test\r\n".getBytes(UTF_8));
  }

  @Test
  void pagesBecomeArticlesWithTheirAddressAndTransfer() {
    Received received = Inputs.only("news.warc", join(info(), html(7)));
    assertThat(received.article().text()).isEqualTo(Inputs.TEXT);
    assertThat(received.article().url()).contains("https://sada.example/2016/12/13/7");
    assertThat(received.article().published()).contains(PublicationTime.parse("2016-12-13"));
    assertThat(received.article().id()).isEqualTo("sada.example/2016/12/13/7");
    assertThat(received.sha256()).isEqualTo(Sha256.of(PAGE.getBytes(UTF_8)));
    assertThat(received.transfer())
        .hasValueSatisfying(t ->
            assertThat(t)
                .hasToString(
                    "https://sada.example/2016/12/13/7 2016-12-14T05:00:00Z 200;"
                        + " content-type: text/html; etag: \"a1\""));
  }

  @Test
  void whatIsNoPageIsPassedOver() {
    byte[] archive =
        join(
            page("https://a.example/p.png", 200, "image/png", new byte[] {1, 2}),
            page("https://a.example/gone", 404, "text/html", PAGE.getBytes(UTF_8)),
            record("request", "https://a.example/", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            html(1));
    assertThat(Inputs.messages("news.warc", archive)).containsExactly("read");
    assertThat(Inputs.messages("news.warc", info()))
        .containsExactly("news.warc: the archive holds no web page; nothing to read");
  }

  @Test
  void archivesWithinAreNamedAndNotUnpacked() {
    byte[] packed = gzip(PAGE.getBytes(UTF_8));
    byte[] archive =
        join(
            page("https://a.example/all.zip", 200, "application/zip", packed),
            page("https://a.example/all.gz", 200, "application/gzip", packed),
            page("https://a.example/mislabelled", 200, "text/html", packed),
            page("https://a.example/gone.zip", 404, "application/zip", packed),
            html(1));
    assertThat(Inputs.messages("news.warc", archive))
        .hasSize(4)
        .endsWith("read")
        .filteredOn(m -> m.contains("is an archive within an archive"))
        .hasSize(3);
  }

  @Test
  void packedRecordByRecordOrAsAWhole() {
    byte[] records = join(gzip(info()), gzip(html(1)), gzip(html(2)));
    assertThat(Inputs.messages("news.warc.gz", records)).containsExactly("read", "read");
    byte[] whole = gzip(join(info(), html(1), html(2)));
    assertThat(Inputs.messages("news.warc.gz", whole)).containsExactly("read", "read");
  }

  @Test
  void packedBodies() {
    byte[] body = gzip(PAGE.getBytes(UTF_8));
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] archive = record("response", "http://a.example/1", join(http.getBytes(UTF_8), body));
    assertThat(Inputs.text("news.warc", archive)).isEqualTo(Inputs.TEXT);
  }

  @Test
  void aTruncatedArchiveGivesTheRecordsBefore() {
    byte[] plain = join(info(), html(1), html(2));
    byte[] packed = join(gzip(info()), gzip(html(1)), gzip(html(2)));
    for (int missing : new int[] {5, 60, 200, 400}) {
      for (byte[] archive : List.of(plain, packed)) {
        byte[] part = Arrays.copyOf(archive, archive.length - missing);
        List<String> messages = Inputs.messages("news.warc.gz", part);
        assertThat(messages).as("%d bytes missing", missing).startsWith("read");
        if (missing > 5) {
          assertThat(messages).hasSize(2);
          assertThat(messages.getLast())
              .contains("cannot be read beyond record")
              .doesNotContain("\n");
        }
      }
    }
  }

  @Test
  void aBrokenRecordEndsTheReading() {
    byte[] archive = join(html(1), "this is no record\r\n\r\n".getBytes(UTF_8), html(2));
    List<String> messages = Inputs.messages("news.warc", archive);
    assertThat(messages).hasSize(2);
    assertThat(messages.getLast()).contains("cannot be read beyond record 1");
  }

  @Test
  void feedsWithinArchivesAreCut() {
    String feed =
        "<rss><channel><title>صدى</title><item><link>http://a.example/1</link><description>"
            + Inputs.FIRST
            + "</description></item></channel></rss>";
    byte[] archive =
        page("http://a.example/feed", 200, "application/rss+xml", feed.getBytes(UTF_8));
    Received received = Inputs.only("news.warc", archive);
    assertThat(received.article().outlet()).contains("صدى");
    assertThat(received.transfer()).isPresent();
  }

  @Test
  void anyGzipIsUnpackedAndItsBombStopped() {
    assertThat(Inputs.text("article.txt.gz", gzip(Inputs.TEXT.getBytes(UTF_8))))
        .isEqualTo(Inputs.TEXT);
    byte[] bomb = gzip(new byte[80 << 20]);
    assertThat(Inputs.messages("bomb.jsonl.gz", bomb))
        .anySatisfy(m -> assertThat(m).contains("unpacks to more than 200 times its size"));
    assertThat(Inputs.messages("cut.txt.gz", Arrays.copyOf(gzip(Inputs.TEXT.getBytes(UTF_8)), 60)))
        .singleElement()
        .asString()
        .contains("the gzip archive cannot be read further");
  }
}
