package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.corpus.stance.ClaimComparer;
import org.isnad.corpus.stance.StanceModel;
import org.isnad.ingest.JsonRecords;
import org.isnad.ingest.Rejection;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad compare-claims}: whether two claims agree. */
@Command(
    name = "compare-claims",
    mixinStandardHelpOptions = true,
    description = {
      "Reads pairs of claims, {\"id\",\"a\",\"b\"} a line, and tells by their wording whether they",
      "agree, disagree or neither. It knows nothing of which is true."
    })
final class CompareClaimsCommand implements Callable<Integer> {
  private final Console console;
  private int rejected;

  @Parameters(paramLabel = "FILE", description = "JSON lines; - is standard input.")
  private String file = "-";

  CompareClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimComparer comparer = new ClaimComparer(Lexicon.load(), StanceModel.load());
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
      JsonRecords.read(file, in, r -> write(comparer, r), this::reject);
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

  private void write(ClaimComparer comparer, JsonRecords.Fields pair) {
    ClaimComparer.Compared compared =
        comparer.compare(pair.text("a").orElse(""), pair.text("b").orElse(""));
    console.out(
        Json.bytes(
            false,
            j ->
                j.object(() -> {
                  j.field("id", pair.text("id"));
                  j.field("label", compared.relation());
                  j.field("score", Math.rint(compared.probability() * 1000) / 1000);
                  j.field("why", String.join("; ", compared.why()));
                })));
    console.out(new byte[] {'\n'});
  }
}
