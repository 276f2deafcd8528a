package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.isnad.service.json.Json;

/** Writes a list of results: JSON lines, one JSON array, or lines for a person. */
final class Listing {
  private static final byte[] LINE_END = {'\n'};

  private Listing() {}

  static <T> void write(
      Console console,
      Format format,
      List<T> items,
      BiConsumer<Json, T> json,
      Function<T, String> pretty) {
    switch (format) {
      case JSON -> line(console, Json.bytes(true, j -> j.array(items, json)));
      case JSONL -> items.forEach(i -> line(console, Json.bytes(false, j -> json.accept(j, i))));
      case PRETTY -> items.forEach(i -> line(console, pretty.apply(i).getBytes(UTF_8)));
    }
  }

  private static void line(Console console, byte[] bytes) {
    console.out(bytes);
    console.out(LINE_END);
  }
}
