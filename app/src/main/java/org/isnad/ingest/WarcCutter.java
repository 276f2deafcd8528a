package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Cuts an archive of the web (WARC) into the pages and feeds it holds, a record after another.
 * Pictures, styles, redirects and failed answers are passed over: they are no articles. Archives
 * within it are rejected, each by its address.
 */
final class WarcCutter {
  private static final int OK = 200;

  private static final Set<String> ARCHIVES =
      Set.of("zip", "x-zip-compressed", "gzip", "x-gzip", "warc", "x-warc", "x-tar");

  private final Origin origin;
  private final Limits limits;
  private final Cutter cutter;
  private long records;
  private long pages;

  WarcCutter(Origin origin, Limits limits, Cutter cutter) {
    this.origin = origin;
    this.limits = limits;
    this.cutter = cutter;
  }

  void cut(InputStream in) {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> r = next(reader); r.isPresent(); r = next(reader)) {
        records++;
        if (r.get() instanceof WarcResponse response) {
          page(response).ifPresent(this::cut);
        }
      }
      if (pages == 0) {
        cutter.accept(new Rejection(origin, "the archive holds no web page; nothing to read"));
      }
    } catch (IOException e) {
      cutter.accept(
          new Rejection(
              origin,
              "the archive cannot be read beyond record "
                  + records
                  + ", it seems to be cut off or broken there ("
                  + OneLine.excerpt(String.valueOf(e.getMessage()), 100)
                  + "); the records before are kept"));
    }
  }

  private record Page(Transfer transfer, byte[] bytes) {}

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The page that the record holds; what its headers say may be anything. */
  private Optional<Page> page(WarcResponse response) throws IOException {
    try {
      HttpResponse http = response.http();
      if (http.status() == OK && isArchive(http.contentType())) {
        cutter.accept(
            new Rejection(Origin.ofUrl(response.target()), "is an archive within an archive"));
        return Optional.empty();
      }
      if (http.status() != OK || !isPage(http.contentType())) {
        return Optional.empty();
      }
      Map<String, String> headers = new HashMap<>();
      http.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
      try (InputStream body = http.bodyDecoded().stream()) {
        return Optional.of(
            new Page(
                Transfer.of(response.target(), response.date(), http.status(), headers),
                body.readNBytes(limits.pieceBytes() + 1)));
      }
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void cut(Page page) {
    pages++;
    if (page.bytes().length > limits.pieceBytes()) {
      cutter.accept(new Rejection(Origin.ofUrl(page.transfer().url()), Cutter.tooLong(limits)));
    } else {
      cutter.cut(page.transfer(), page.bytes());
    }
  }

  private static boolean isArchive(MediaType type) {
    return ARCHIVES.contains(type.subtype().toLowerCase(Locale.ROOT));
  }

  private static boolean isPage(MediaType type) {
    String subtype = type.subtype().toLowerCase(Locale.ROOT);
    return subtype.equals("html")
        || subtype.equals("xhtml+xml")
        || subtype.equals("rss+xml")
        || subtype.equals("atom+xml")
        || subtype.equals("xml");
  }
}
