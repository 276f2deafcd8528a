package org.isnad.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that was sent. */
public final class JsonBody {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final JsonNode object;

  private JsonBody(JsonNode object) {
    this.object = object;
  }

  /**
   * The object in a request's body.
   *
   * @param most bytes that it may have
   * @throws Problem if it is none, or longer
   */
  public static JsonBody of(Context ctx, int most) {
    try {
      JsonNode node = MAPPER.readTree(bytes(ctx, most));
      if (node == null || !node.isObject()) {
        throw Problem.badRequest("the body is not a JSON object");
      }
      return new JsonBody(node);
    } catch (JacksonException e) {
      throw Problem.badRequest("the body is not JSON: " + e.getOriginalMessage());
    }
  }

  /**
   * A request's body, as far as it may go.
   *
   * @throws Problem if it is longer
   */
  public static byte[] bytes(Context ctx, int most) {
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Problem(413, "Too large", "the body has more than " + most + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws Problem if there is no such text
   */
  public String text(String field) {
    return optional(field)
        .orElseThrow(() -> Problem.badRequest("the field \"" + field + "\" is missing"));
  }

  /** A text that may be missing or {@code null}. */
  public Optional<String> optional(String field) {
    JsonNode value = object.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  /** Numbers, texts or objects as they stand. */
  public Optional<JsonNode> node(String field) {
    JsonNode value = object.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /**
   * @throws Problem if there is no such whole number
   */
  public int number(String field) {
    JsonNode value = object.get(field);
    if (value == null || !value.isInt()) {
      throw Problem.badRequest("the field \"" + field + "\" is not a whole number");
    }
    return value.intValue();
  }
}
