package org.isnad.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The scalar properties of the article that a page's linked data (JSON-LD) describe; {@code
 * publisher} stands for the publisher's name. Broken or foreign data is passed over.
 */
final class LinkedData {
  private static final JsonFactory JSON = new JsonFactory();

  private LinkedData() {}

  static Map<String, String> of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (Map<String, String> object : objects(script.data())) {
        if (object.containsKey("headline") || object.containsKey("articleBody")) {
          return object;
        }
      }
    }
    return Map.of();
  }

  /** All objects in {@code json}, inner ones before those that hold them. */
  private static Deque<Map<String, String>> objects(String json) {
    Deque<Map<String, String>> finished = new ArrayDeque<>();
    Deque<Map<String, String>> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      String name = "";
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        switch (t) {
          case PROPERTY_NAME -> name = parser.currentName();
          case START_OBJECT -> {
            open.push(new HashMap<>());
            names.push(name);
          }
          case END_OBJECT -> close(open, names.pop(), finished);
          case VALUE_STRING -> {
            if (!open.isEmpty()) {
              open.element().putIfAbsent(name, parser.getString());
            }
          }
          default -> {
            // Numbers, arrays and the like hold nothing that an article's fields need.
          }
        }
      }
    } catch (JacksonException e) {
      // What was read up to the break still stands.
      return finished;
    }
    return finished;
  }

  private static void close(
      Deque<Map<String, String>> open, String name, Deque<Map<String, String>> finished) {
    Map<String, String> object = open.pop();
    finished.add(object);
    String its = object.get("name");
    if (name.equals("publisher") && its != null && !open.isEmpty()) {
      open.element().put("publisher", its);
    }
  }
}
