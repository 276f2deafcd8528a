package org.isnad.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** An article's fields in a JSON object, under their own names or those of known collections. */
final class JsonFields {
  private static final JsonFactory JSON = new JsonFactory();

  private static final List<String> ID = List.of("id");
  private static final List<String> OUTLET = List.of("outlet", "source");
  private static final List<String> URL = List.of("url");
  private static final List<String> TITLE = List.of("title");
  private static final List<String> PUBLISHED =
      List.of("published", "date_published", "date_extracted", "date");
  private static final List<String> TEXT = List.of("text", "content", "body");

  private JsonFields() {}

  static Fields parse(String json) throws UnusableException {
    Map<String, String> values = values(json);
    return new Fields(
        first(values, ID),
        first(values, OUTLET),
        first(values, URL),
        // Crawlers leave the headline as it stood in the page's source.
        first(values, TITLE).map(title -> Parser.unescapeEntities(title, false)),
        first(values, PUBLISHED),
        first(values, TEXT),
        "the object has no \"text\"; give the article's words in that field");
  }

  /** The scalar fields of one object that fills all of {@code json}. */
  static Map<String, String> values(String json) throws UnusableException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnusableException("is not a JSON object; expected {\"text\": …}");
      }
      Map<String, String> values = new HashMap<>();
      String name;
      while ((name = parser.nextName()) != null) {
        JsonToken token = parser.nextToken();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          values.put(name, parser.getString());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new UnusableException("more follows after the JSON object; one object a line");
      }
      return values;
    } catch (JacksonException e) {
      throw new UnusableException("is broken JSON" + at(e) + ": " + e.getOriginalMessage());
    }
  }

  private static String at(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getCharOffset() < 0
        ? ""
        : " at character " + (location.getCharOffset() + 1);
  }

  private static Optional<String> first(Map<String, String> values, List<String> names) {
    return names.stream()
        .filter(n -> !values.getOrDefault(n, "").isBlank())
        .map(values::get)
        .findFirst();
  }
}
