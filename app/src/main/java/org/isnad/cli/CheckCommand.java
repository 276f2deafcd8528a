package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.corpus.stance.ClaimComparer;
import org.isnad.corpus.stance.ClaimComparer.Judged;
import org.isnad.corpus.stance.StanceModel;
import org.isnad.ingest.JsonRecords;
import org.isnad.ingest.Rejection;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Words;
import org.isnad.service.Checking;
import org.isnad.service.Searching;
import org.isnad.service.json.CheckJson;
import org.isnad.service.json.Json;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad check}: which articles bear on a claim, and how. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which articles agree with a claim, disagree with it or discuss it, with the sentences",
      "that do, by their wording. It does not tell whether the claim is true."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private int rejected;

  @Parameters(paramLabel = "CLAIM", description = "What is claimed, in a sentence.")
  private String claim = "";

  @Option(
      names = "--among",
      paramLabel = "FILE",
      description = "Articles as JSON lines ({\"id\",\"text\"}), each judged, in their order.")
  private Optional<Path> among = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "pretty|jsonl",
      description = "jsonl writes an article a line (default: pretty).")
  private Format format = Format.PRETTY;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Lexicon lexicon = Lexicon.load();
    ClaimComparer comparer = new ClaimComparer(lexicon, StanceModel.load());
    if (among.isPresent()) {
      return judgeEach(comparer, among.get());
    }
    try (Workspace open = workspace.open();
        Searching searching = Searching.open(open, workspace.folder(), lexicon)) {
      searching.catchUp(n -> {});
      new Checking(open, searching, comparer)
          .check(claim)
          .forEach(c -> write(c.article(), c.judged()));
    }
    return 0;
  }

  private int judgeEach(ClaimComparer comparer, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      JsonRecords.read(
          file.toString(),
          in,
          r ->
              write(
                  r.text("id").or(() -> r.text("url")).orElse("line " + r.line()),
                  comparer.judge(claim, r.text("text").orElse(""))),
          this::reject);
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

  private void write(String article, Judged judged) {
    switch (format) {
      case PRETTY -> console.out(pretty(article, judged).getBytes(UTF_8));
      case JSON, JSONL -> {
        console.out(Json.bytes(false, j -> CheckJson.write(j, article, judged)));
        console.out(new byte[] {'\n'});
      }
    }
  }

  private static String pretty(String article, Judged judged) {
    StringBuilder b = new StringBuilder();
    b.append(
        String.format(
            Locale.ROOT,
            "%-9s %3.0f %%  %s%n",
            judged.stance().name().toLowerCase(Locale.ROOT),
            100 * judged.score(),
            article));
    for (Words w : judged.evidence()) {
      b.append("  ").append(w.text().replaceAll("\\s+", " ")).append('\n');
    }
    return b.toString();
  }
}
