package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.isnad.cli.card.ReadingCard;
import org.isnad.service.Outcome;
import org.isnad.service.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings as they come, and what went wrong.
 *
 * <p>{@link #render} is thread-safe; {@link #write} and {@link #finish} are for one thread at a
 * time.
 */
final class Readings {
  private static final byte[] LINE_END = {'\n'};

  private final Console console;
  private final Format format;
  private final ReadingCard card;
  private int written;
  private int rejected;
  private byte @Nullable [] first;

  /**
   * One outcome made ready for its streams.
   *
   * @param bytes for standard output; empty for a rejected input
   * @param messages for standard error
   */
  @SuppressWarnings("ArrayRecordComponent") // passes by once; nobody compares them
  record Rendered(byte[] bytes, List<String> messages, boolean rejected) {}

  Readings(Console console, Format format, ReadingCard card) {
    this.console = console;
    this.format = format;
    this.card = card;
  }

  Rendered render(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read ->
          new Rendered(
              bytes(read),
              read.received().warnings().stream()
                  .map(w -> read.received().origin() + ": " + w)
                  .toList(),
              false);
      case Outcome.Refused refused ->
          new Rendered(new byte[0], List.of(refused.rejection().message()), true);
    };
  }

  private byte[] bytes(Outcome.Read read) {
    return switch (format) {
      case PRETTY -> card.of(read.reading()).getBytes(UTF_8);
      case JSON -> ReadingJson.bytes(read.reading(), read.received().sha256(), true);
      case JSONL -> ReadingJson.bytes(read.reading(), read.received().sha256(), false);
    };
  }

  void write(Rendered r) {
    r.messages().forEach(console::warn);
    if (r.rejected()) {
      rejected++;
      return;
    }
    switch (format) {
      case JSON -> writeJson(r.bytes());
      case PRETTY, JSONL -> {
        console.out(r.bytes());
        console.out(LINE_END);
      }
    }
    written++;
  }

  /** Holds the first reading back until it is known whether it is the only one. */
  private void writeJson(byte[] bytes) {
    if (written == 0) {
      first = bytes;
      return;
    }
    if (first != null) {
      console.out("[ ".getBytes(UTF_8));
      console.out(first);
      first = null;
    }
    console.out(", ".getBytes(UTF_8));
    console.out(bytes);
  }

  /**
   * Completes the output.
   *
   * @return the exit status
   */
  int finish() {
    if (format == Format.JSON && written > 0) {
      console.out(first != null ? first : " ]".getBytes(UTF_8));
      console.out(LINE_END);
    }
    return rejected > 0 ? 1 : 0;
  }
}
