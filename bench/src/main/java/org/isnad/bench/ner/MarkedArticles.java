package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Press articles with names marked by hand. The project keeps the marks alone, as offsets under the
 * SHA-256 of the text; the text is looked up in the news data.
 *
 * @param articles those that were found, in the order of the marks
 * @param missing how many marked articles the news data does not hold
 */
record MarkedArticles(List<MarkedArticle> articles, int missing) {

  private static final String ARTICLE = "article";
  private static final String ALSO = "also";
  private static final int COLUMNS = 3;

  /** The marks of one article. */
  private record Marks(List<NameMark> names, List<NameMark> also) {}

  /** Reads the marks of a file and the texts they are of in the zip files of a folder. */
  static MarkedArticles read(Path file, Path news) throws IOException {
    Map<String, Marks> marks = marks(file);
    Map<String, String> texts = new HashMap<>();
    new NewsFolder(news)
        .read((title, text) -> {
          String hash = hash(text);
          if (marks.containsKey(hash)) {
            texts.put(hash, text);
          }
        });
    List<MarkedArticle> articles = new ArrayList<>();
    marks.forEach((hash, m) -> {
      String text = texts.get(hash);
      if (text != null) {
        articles.add(new MarkedArticle(text, m.names, m.also));
      }
    });
    return new MarkedArticles(articles, marks.size() - articles.size());
  }

  private static Map<String, Marks> marks(Path file) throws IOException {
    Map<String, Marks> marks = new LinkedHashMap<>();
    Marks current = new Marks(new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String where = file.getFileName() + ", line " + number;
      String[] columns = line.split(" ");
      boolean also = columns.length == COLUMNS + 1 && columns[COLUMNS].equals(ALSO);
      if (columns.length != COLUMNS && !also) {
        throw new IllegalArgumentException(where + ": three columns were expected");
      }
      if (columns[0].equals(ARTICLE)) {
        current = new Marks(new ArrayList<>(), new ArrayList<>());
        marks.put(columns[1], current);
      } else {
        (also ? current.also : current.names).add(mark(columns, where));
      }
    }
    return marks;
  }

  private static NameMark mark(String[] columns, String where) {
    return new NameMark(
        Integer.parseInt(columns[0]),
        Integer.parseInt(columns[1]),
        NameMark.type(columns[2], where));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
