package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.export.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports back, as another program would, and lists the spans in them. */
final class ExportedSpans {

  /** A span as exported, with what else must stand beside it. */
  record Span(String article, int begin, int end, String text, String sha256) {}

  private ExportedSpans() {}

  static List<Span> of(Form form, Path folder) throws IOException, XMLStreamException {
    List<Span> spans = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        switch (form) {
          case CSV, ACLED, PLOVER -> table(csv(Files.readString(file)), spans);
          case XLSX -> table(xlsx(file), spans);
          case PARQUET -> parquet(file, spans);
          case GEOJSON, TIMELINEJS, JSONLD ->
              json(JsonMapper.shared().readTree(Files.readString(file)), spans);
        }
      }
    }
    return spans;
  }

  private static void table(List<List<String>> lines, List<Span> spans) {
    List<String> head = lines.getFirst();
    if (!head.contains("begin")) {
      return;
    }
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(head.get(i), line.get(i));
      }
      spans.add(
          new Span(
              row.get("article"),
              Integer.parseInt(row.get("begin")),
              Integer.parseInt(row.get("end")),
              row.get("text"),
              row.get("sha256")));
    }
  }

  /** RFC 4180; a guard in front of what looks like a formula is taken off. */
  private static List<List<String>> csv(String file) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(unguarded(cell.toString()));
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static List<List<String>> xlsx(Path file) throws IOException, XMLStreamException {
    List<List<String>> lines = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      int column = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "sheetView" -> {
            if (!"true".equals(xml.getAttributeValue(null, "rightToLeft"))
                && !"1".equals(xml.getAttributeValue(null, "rightToLeft"))) {
              throw new IOException(file + " does not run from right to left");
            }
          }
          case "row" -> lines.add(new ArrayList<>());
          case "c" -> column = column(xml.getAttributeValue(null, "r"));
          case "t", "v" -> {
            List<String> line = lines.getLast();
            while (line.size() < column) {
              line.add("");
            }
            line.add(xml.getElementText());
          }
          default -> {}
        }
      }
    }
    return lines;
  }

  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static void parquet(Path file, List<Span> spans) throws IOException {
    for (Map<?, ?> row : new CarpetReader<>(file.toFile(), Map.class).toList()) {
      if (row.containsKey("begin")) {
        spans.add(
            new Span(
                (String) row.get("article"),
                (Integer) row.get("begin"),
                (Integer) row.get("end"),
                (String) row.get("text"),
                (String) row.get("sha256")));
      }
    }
  }

  private static void json(JsonNode document, List<Span> spans) {
    for (String list : List.of("features", "events", "@graph")) {
      for (JsonNode item : document.path(list)) {
        JsonNode datum = item.has("properties") ? item.path("properties") : item.path("isnad");
        if (datum.has("begin")) {
          spans.add(
              new Span(
                  datum.path("article").asString(),
                  datum.path("begin").asInt(),
                  datum.path("end").asInt(),
                  datum.path("text").asString(),
                  datum.path("sha256").asString()));
        } else if (item.has("target")) {
          spans.add(annotation(item));
        }
      }
    }
  }

  private static Span annotation(JsonNode item) {
    JsonNode target = item.path("target");
    JsonNode selectors = target.path("selector");
    return new Span(
        target.path("source").asString().substring("urn:isnad:article:".length()),
        target.path("isnad:begin").asInt(),
        target.path("isnad:end").asInt(),
        selectors.get(selectors.size() - 1).path("exact").asString(),
        item.path("prov:wasDerivedFrom").path("id").asString().substring("urn:sha256:".length()));
  }

  /** The position selectors of annotations: code points, as the standard wants them. */
  static List<JsonNode> positions(Path file) throws IOException {
    List<JsonNode> positions = new ArrayList<>();
    String json = new String(Files.readAllBytes(file), UTF_8);
    for (JsonNode item : JsonMapper.shared().readTree(json).path("@graph")) {
      if (item.path("target").path("selector").size() == 2) {
        positions.add(item.path("target"));
      }
    }
    return positions;
  }
}
