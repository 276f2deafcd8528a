package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ingest.Phrase;
import org.isnad.ingest.Phrases;
import org.isnad.ingest.Rejection;
import org.isnad.model.PublicationTime;
import org.isnad.reading.ValueReader;
import org.isnad.service.json.Json;
import org.isnad.service.json.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad values}: the quantities and times that phrases express. */
@Command(
    name = "values",
    mixinStandardHelpOptions = true,
    description = "Reads phrases, {\"id\",\"input\"} a line, and tells their quantities and times.")
final class ValuesCommand implements Callable<Integer> {
  private static final byte[] LINE_END = {'\n'};

  private final Console console;
  private int rejected;

  @Parameters(paramLabel = "FILE", description = "JSON lines; - is standard input.")
  private String file = "-";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "The day, and time, that relative expressions go by: 2013-02-12T04:30.")
  private Optional<PublicationTime> published = Optional.empty();

  ValuesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ValueReader reader = ValueReader.standard();
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
      Phrases.read(file, in, phrase -> write(reader, phrase), this::reject);
    } catch (IOException e) {
      console.warn(file + ": cannot be read; check the path and its permissions");
      return 1;
    }
    return rejected > 0 ? 1 : 0;
  }

  private void reject(Rejection rejection) {
    console.warn(rejection.message());
    rejected++;
  }

  private void write(ValueReader reader, Phrase phrase) {
    try {
      console.out(value(reader, phrase));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      console.warn(file + ": phrase " + phrase.id() + ": reading failed (" + e + ")");
      rejected++;
    }
  }

  private byte[] value(ValueReader reader, Phrase phrase) {
    byte[] json =
        Json.bytes(
            false,
            j ->
                j.object(() -> {
                  j.field("id", phrase.id());
                  j.array("figures", reader.figures(phrase.input()), ReadingJson::figure);
                  j.array("times", reader.times(phrase.input(), published), ReadingJson::time);
                }));
    byte[] line = java.util.Arrays.copyOf(json, json.length + LINE_END.length);
    line[json.length] = LINE_END[0];
    return line;
  }
}
