package org.isnad.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every datum as a web annotation (W3C Web Annotation Data Model) with its provenance (PROV-O).
 *
 * <p>The standard counts code points; the offsets of readings, in UTF-16 code units, stand beside
 * them as {@code isnad:begin} and {@code isnad:end}.
 */
final class AnnotationFile implements RowWriter {
  private static final String HEAD =
      """
      {"@context":["http://www.w3.org/ns/anno.jsonld",\
      {"prov":"http://www.w3.org/ns/prov#","isnad":"urn:isnad:terms#"}],
      "@graph":[\
      """;
  private static final int AROUND = 32;

  private final JsonItems out;
  private String article = "";
  private String text = "";
  private int number;

  AnnotationFile(ExportFolder folder) throws IOException {
    out = new JsonItems(folder.file("annotations.jsonld"), HEAD, "]}");
  }

  @Override
  public void write(Row row) throws IOException {
    switch (row.table()) {
      case ARTICLES -> {
        article = row.text("article").orElseThrow();
        text = row.text("text").orElseThrow();
        number = 0;
        out.add(article(row));
      }
      case STORIES -> out.add(story(row));
      case CORRECTIONS -> out.add(correction(row));
      case STATEMENTS, FIGURES, TIMES, MENTIONS, PLACES, EVENTS, LINES, DISPUTES ->
          out.add(annotation(row));
    }
  }

  private static String urn(String kind, String id) {
    return "urn:isnad:" + kind + ":" + id.replace(" ", "%20");
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("id", id);
  }

  private static Map<String, Object> article(Row row) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", urn("article", row.text("article").orElseThrow()));
    entity.put("type", "prov:Entity");
    row.text("sha256")
        .ifPresent(s -> entity.put("prov:wasDerivedFrom", reference("urn:sha256:" + s)));
    row.text("outlet").ifPresent(o -> entity.put("prov:wasAttributedTo", agent(o)));
    for (String name : List.of("url", "title", "published", "story")) {
      row.text(name).ifPresent(value -> entity.put("isnad:" + name, value));
    }
    return entity;
  }

  private static Map<String, Object> agent(String name) {
    return JsonLine.object("type", "prov:Agent", "isnad:name", name);
  }

  private static Map<String, Object> story(Row row) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("id", urn("story", row.text("story").orElseThrow()));
    collection.put("type", "prov:Collection");
    row.text("title").ifPresent(t -> collection.put("isnad:title", t));
    return collection;
  }

  private static Map<String, Object> correction(Row row) {
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("id", urn("correction", row.text("number").orElseThrow()));
    activity.put("type", "prov:Activity");
    row.text("time").ifPresent(t -> activity.put("prov:endedAtTime", t));
    row.text("who").ifPresent(w -> activity.put("prov:wasAssociatedWith", agent(w)));
    for (String name :
        List.of("kind", "state", "why", "article", "begin", "end", "text", "values", "as_read")) {
      row.get(name).ifPresent(value -> activity.put("isnad:" + name, value));
    }
    return activity;
  }

  private Map<String, Object> annotation(Row row) {
    String of = row.text("article").orElseThrow();
    String id = row.text("id").orElseGet(() -> Integer.toString(number));
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put(
        "id", urn("article", of) + "#" + row.table().label() + "-" + id + "-" + number++);
    annotation.put("type", "Annotation");
    annotation.put("motivation", "identifying");
    annotation.put("body", body(row));
    annotation.put("target", target(row, of));
    row.text("sha256")
        .ifPresent(s -> annotation.put("prov:wasDerivedFrom", reference("urn:sha256:" + s)));
    row.text("speaker").ifPresent(s -> annotation.put("prov:wasAttributedTo", agent(s)));
    row.text("evidence").ifPresent(e -> annotation.put("prov:wasGeneratedBy", activity(e)));
    row.text("correction")
        .ifPresent(c -> annotation.put("prov:wasInfluencedBy", reference(urn("correction", c))));
    return annotation;
  }

  private static Map<String, Object> activity(String evidence) {
    return JsonLine.object("type", "prov:Activity", "isnad:rule", evidence);
  }

  /** What the datum says, without where it stands. */
  private static Map<String, Object> body(Row row) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "isnad:" + row.table().label());
    List<Column> columns = row.table().columns();
    for (int c = 0; c < columns.size(); c++) {
      Object cell = row.cells().get(c);
      String name = columns.get(c).name();
      if (cell != null && !isPlace(name)) {
        body.put("isnad:" + name, cell);
      }
    }
    return body;
  }

  private static boolean isPlace(String column) {
    return switch (column) {
      case "article", "sha256", "begin", "end", "text", "evidence" -> true;
      default -> false;
    };
  }

  private Map<String, Object> target(Row row, String of) {
    int begin = row.integer("begin").orElseThrow();
    int end = row.integer("end").orElseThrow();
    String exact = row.text("text").orElseThrow();
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", exact);
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("source", urn("article", of));
    Optional<Map<String, Object>> position = position(of, begin, end);
    if (position.isPresent()) {
      quote.put("prefix", text.substring(Math.max(0, begin - AROUND), begin));
      quote.put("suffix", text.substring(end, Math.min(text.length(), end + AROUND)));
    }
    target.put("selector", position.map(p -> List.of(p, quote)).orElseGet(() -> List.of(quote)));
    target.put("isnad:begin", begin);
    target.put("isnad:end", end);
    return target;
  }

  /** In code points; only of the article at hand is the text known. */
  private Optional<Map<String, Object>> position(String of, int begin, int end) {
    if (!of.equals(article)) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, begin);
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", start);
    position.put("end", start + text.codePointCount(begin, end));
    return Optional.of(position);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
