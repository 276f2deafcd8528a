package org.isnad.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.isnad.bench.score.Annotation.Happening;
import org.isnad.bench.score.Annotation.NameGroup;
import org.isnad.bench.score.Annotation.Named;
import org.isnad.bench.score.Annotation.Quantity;
import org.isnad.bench.score.Annotation.Reported;
import org.isnad.bench.score.Annotation.When;
import org.isnad.model.Span;
import tools.jackson.databind.JsonNode;

/** Reads an annotated article: substrings with their number of occurrence, no offsets. */
final class GoldFile {

  private final JsonNode root;
  private final String text;

  private GoldFile(JsonNode root, String text) {
    this.root = root;
    this.text = text;
  }

  static Annotation annotation(JsonNode root, String text) {
    GoldFile file = new GoldFile(root, text);
    return new Annotation(
        file.all("statements", file::statement),
        file.all("figures", file::figure),
        file.all("times", file::time),
        file.all("entities", GoldFile::entity).stream().flatMap(Optional::stream).toList(),
        file.all("events", file::event));
  }

  private <T> List<T> all(String layer, Function<JsonNode, T> one) {
    List<T> list = new ArrayList<>();
    for (JsonNode node : root.path(layer)) {
      list.add(one.apply(node));
    }
    return list;
  }

  private Reported statement(JsonNode node) {
    List<String> via = new ArrayList<>();
    for (JsonNode channel : node.path("via")) {
      via.add(channel.asString());
    }
    return new Reported(
        span(node.path("content")), string(node, "speaker"), via, string(node, "kind").orElse(""));
  }

  private Quantity figure(JsonNode node) {
    JsonNode value = node.path("value");
    return new Quantity(
        span(node),
        value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty(),
        string(node, "comparator"),
        string(node, "counted"),
        string(node, "speaker"));
  }

  private When time(JsonNode node) {
    return new When(span(node), string(node, "value").orElse(""));
  }

  private static Optional<Named> entity(JsonNode node) {
    Set<String> keys = new HashSet<>();
    for (JsonNode surface : node.path("surface")) {
      keys.add(Names.key(surface.asString()));
    }
    keys.add(Names.key(string(node, "name").orElse("")));
    return NameGroup.of(node.path("type").asString()).map(group -> new Named(group, keys));
  }

  private Happening event(JsonNode node) {
    String type = string(node, "plover").orElse("");
    String last = type.substring(type.lastIndexOf('→') + 1).strip();
    return new Happening(span(node.has("anchor") ? node.path("anchor") : node), last);
  }

  private Optional<Span> span(JsonNode node) {
    if (!node.has("text")) {
      return Optional.empty();
    }
    String words = node.path("text").asString();
    int at = -1;
    for (int n = node.path("n").asInt(1); n > 0; n--) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(at, at + words.length()));
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
