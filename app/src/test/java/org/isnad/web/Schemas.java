package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares JSON with those parts of JSON Schema that our description uses. */
final class Schemas {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "$ref",
          "type",
          "description",
          "enum",
          "oneOf",
          "items",
          "properties",
          "required",
          "additionalProperties",
          "format");

  private final JsonNode description;

  Schemas(JsonNode description) {
    this.description = description;
  }

  /** What in {@code value} is not as the schema has it, with the path to it. */
  List<String> faults(JsonNode schema, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "$", faults);
    return faults;
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    for (Map.Entry<String, JsonNode> e : schema.properties()) {
      if (!UNDERSTOOD.contains(e.getKey())) {
        faults.add(at + ": this test does not understand " + e.getKey());
      }
    }
    if (schema.has("$ref")) {
      JsonNode target = description.at(schema.get("$ref").asString().substring(1));
      if (target.isMissingNode()) {
        faults.add(at + ": there is no " + schema.get("$ref"));
      }
      check(target, value, at, faults);
      return;
    }
    if (schema.has("oneOf")) {
      boolean any = false;
      for (JsonNode one : schema.get("oneOf")) {
        any |= faults(one, value).isEmpty();
      }
      if (!any) {
        faults.add(at + ": fits none of the shapes: " + value);
      }
      return;
    }
    if (schema.has("type") && !isOfType(schema.get("type"), value)) {
      faults.add(at + ": is no " + schema.get("type") + ": " + value);
      return;
    }
    if (schema.has("enum") && !values(schema.get("enum")).contains(value.asString())) {
      faults.add(at + ": " + value + " is none of " + schema.get("enum"));
    }
    if (value.isObject()) {
      checkObject(schema, value, at, faults);
    }
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(schema.get("items"), value.get(i), at + "[" + i + "]", faults);
      }
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (schema.has("required")) {
      for (String name : values(schema.get("required"))) {
        if (!value.has(name)) {
          faults.add(at + ": lacks " + name);
        }
      }
    }
    JsonNode rest = schema.get("additionalProperties");
    for (Map.Entry<String, JsonNode> e : value.properties()) {
      JsonNode own = schema.path("properties").get(e.getKey());
      if (own != null) {
        check(own, e.getValue(), at + "." + e.getKey(), faults);
      } else if (rest != null && rest.isObject()) {
        check(rest, e.getValue(), at + "." + e.getKey(), faults);
      } else if (rest != null && !rest.asBoolean()) {
        faults.add(at + ": " + e.getKey() + " is not described");
      }
    }
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isOfType(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asString()) {
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "null" -> value.isNull();
      default -> throw new AssertionError("unknown type " + type);
    };
  }

  private static Set<String> values(JsonNode list) {
    Set<String> values = new TreeSet<>();
    list.forEach(v -> values.add(v.asString()));
    return values;
  }
}
