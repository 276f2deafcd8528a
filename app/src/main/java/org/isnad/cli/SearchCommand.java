package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.lexicon.Lexicon;
import org.isnad.search.BadQueryException;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.SearchRequest;
import org.isnad.service.HitMarks;
import org.isnad.service.Searching;
import org.isnad.service.json.Json;
import org.isnad.service.json.SearchJson;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search}: finds articles, statements, figures, speakers and names. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds articles, statements, figures, speakers and names in the workspace.",
      "",
      "Words must all be there, in any form; \"words in quotation marks\" in a row; -word"
          + " excludes.",
      "speaker:X via:X entity:X place:X outlet:X   names, in any spelling, Arabic or English",
      "stance:deny                                 what a statement does",
      "figure:killed>=50  figure:>1000  unit:USD   what is counted, and how much",
      "from:2016-12-01 to:2016-12 on:2016-12-13    days; months and years too",
      "in:statements                               or articles, figures, speakers, entities",
      "story:ID article:ID                         within one story or article",
      "",
      "Put a query that begins with a minus behind --."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int WRONG_USE = 2;
  private static final int WORTH_TELLING = 500;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> query = List.of();

  @Option(
      names = "--kind",
      paramLabel = "articles|statements|figures|speakers|entities",
      description = "What to find (default: what the query speaks of).")
  private Optional<Kind> kind = Optional.empty();

  @Option(
      names = "--order",
      paramLabel = "relevance|newest|oldest|largest",
      description = "In which order (default: relevance where the query has words, else newest).")
  private Optional<SearchRequest.Order> order = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Most hits, up to 500 (default: 20).")
  private int limit = 20;

  @Option(
      names = "--cursor",
      paramLabel = "C",
      description = "Where the page before ended, as its last line said.")
  private Optional<String> cursor = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "pretty|json|jsonl",
      description = "jsonl writes a hit a line, json the page with its counts (default: pretty).")
  private Format format = Format.PRETTY;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open();
        Searching searching = Searching.open(open, workspace.folder(), Lexicon.load())) {
      if (searching.behind() > WORTH_TELLING) {
        console.warn("bringing the index up to date; this happens once");
      }
      searching.catchUp(n -> {});
      SearchPage page =
          searching.search(
              new SearchRequest(
                  String.join(" ", query), kind, order, limit, cursor, format != Format.JSONL));
      write(page, HitMarks.of(open, page.hits()));
      return 0;
    } catch (BadQueryException e) {
      console.warn(String.valueOf(e.getMessage()));
      return WRONG_USE;
    }
  }

  private void write(SearchPage page, HitMarks marks) {
    switch (format) {
      case PRETTY -> console.out(SearchText.of(page, marks).getBytes(UTF_8));
      case JSON -> line(Json.bytes(true, j -> SearchJson.page(j, page, marks)));
      case JSONL ->
          page.hits().forEach(hit -> line(Json.bytes(false, j -> SearchJson.hit(j, hit, marks))));
    }
  }

  private void line(byte[] json) {
    console.out(json);
    console.out(new byte[] {'\n'});
  }
}
