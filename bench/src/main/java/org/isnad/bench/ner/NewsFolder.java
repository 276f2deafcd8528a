package org.isnad.bench.ner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The articles of a folder's zip files: in JSON an array of objects with title and content, or a
 * text file an article whose first line is the title.
 */
final class NewsFolder {

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;

  NewsFolder(Path folder) {
    this.folder = folder;
  }

  /** Receives an article. */
  @FunctionalInterface
  interface Sink {
    void accept(String title, String text);
  }

  /** Gives each article, in order of file names and then of the file. */
  void read(Sink sink) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> zips = files.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
      for (Path zip : zips) {
        readZip(zip, sink);
      }
    }
  }

  private void readZip(Path file, Sink sink) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().endsWith(".json")) {
          readJson(zip, sink);
        } else if (e.getName().endsWith(".txt")) {
          String[] parts = new String(zip.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
          sink.accept(parts[0], parts.length > 1 ? parts[1] : "");
        }
      }
    }
  }

  private void readJson(InputStream in, Sink sink) throws IOException {
    for (JsonNode article : json.readTree(in.readAllBytes())) {
      sink.accept(article.path("title").asString(""), article.path("content").asString(""));
    }
  }
}
