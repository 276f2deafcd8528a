package org.isnad.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.service.desk.Portion;
import org.isnad.service.json.Json;

/** The shapes of answers: one object, a portion of a list, or a list as lines without end. */
final class Answers {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String LINES = "application/x-ndjson; charset=utf-8";

  private Answers() {}

  static void json(Context ctx, byte[] bytes) {
    ctx.contentType(JSON);
    ctx.result(bytes);
  }

  static void json(Context ctx, Consumer<Json> document) {
    json(ctx, Json.bytes(false, document));
  }

  /** A portion under the name of its items, with the cursor of the next and the length of all. */
  static <T> void portion(Context ctx, String name, Portion<T> portion, BiConsumer<Json, T> item) {
    json(
        ctx,
        j ->
            j.object(() -> {
              j.array(name, portion.items(), item);
              j.field("next", portion.next());
              j.field("total", portion.total());
            }));
  }

  /** Whether the caller wants one object a line. */
  static boolean wantsLines(Context ctx) {
    String format = ctx.queryParam("format");
    if (format != null) {
      return format.equals("jsonl");
    }
    String accept = ctx.header("Accept");
    return accept != null && accept.contains("application/x-ndjson");
  }

  /** Lines that are sent as they come. */
  static Lines lines(Context ctx) {
    ctx.contentType(LINES);
    try {
      return new Lines(ctx.res().getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one object a line; safe for use by several threads. */
  static final class Lines {
    private static final byte[] END = "\n".getBytes(UTF_8);
    private final OutputStream out;

    private Lines(OutputStream out) {
      this.out = out;
    }

    void write(Consumer<Json> object) {
      write(Json.bytes(false, object));
    }

    synchronized void write(byte[] line) {
      try {
        out.write(line);
        out.write(END);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Sends what was written so far. */
    synchronized void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
