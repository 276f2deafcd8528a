package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.corpus.brief.Addition;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.PublicationTime;
import org.isnad.service.CorrectedStories;
import org.isnad.service.Stories;
import org.isnad.service.json.Json;
import org.isnad.service.json.StoryJson;
import org.isnad.store.ArticleHead;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad story}: what the coverage of one happening comes to. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Tells what the articles of one story say, on whose word, and what is disputed.")
final class StoryCommand implements Callable<Integer> {
  private static final int UNKNOWN = 2;

  private final Console console;

  @Parameters(paramLabel = "ID", description = "Id of the story, as isnad stories lists it.")
  private String id = "";

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "Tells first what articles published from then on add: 2016-12-13.")
  private Optional<PublicationTime> since = Optional.empty();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      new Stories(open, Clock.systemUTC()).update();
      CorrectedStories stories = CorrectedStories.of(open);
      Optional<CorrectedStories.Told> told = stories.dossier(id, Lexicon.load());
      if (told.isEmpty()) {
        console.warn("there is no story " + id + "; isnad stories lists them");
        return UNKNOWN;
      }
      since.ifPresent(s -> writeNews(told.get().dossier().since(seenBefore(stories, s))));
      write(told.get());
      return 0;
    }
  }

  /** Articles of the story that were published before; the undated count as seen. */
  private Set<String> seenBefore(CorrectedStories stories, PublicationTime time) {
    return stories.members(id).stream()
        .filter(
            a -> a.published().map(p -> p.toString().compareTo(time.toString()) < 0).orElse(true))
        .map(ArticleHead::id)
        .collect(Collectors.toSet());
  }

  private void writeNews(List<Addition> additions) {
    switch (format.get()) {
      case PRETTY -> console.out(StoryText.since(additions).getBytes(UTF_8));
      case JSON, JSONL ->
          console.out(
              Json.bytes(
                  format.get() == Format.JSON,
                  json ->
                      json.object(() -> {
                        json.field("format", "isnad-story-news/1");
                        json.array("additions", additions, StoryJson::addition);
                      })));
    }
    console.out(new byte[] {'\n'});
  }

  private void write(CorrectedStories.Told told) {
    switch (format.get()) {
      case PRETTY -> console.out(StoryText.of(told.dossier(), told.marks()).getBytes(UTF_8));
      case JSON -> console.out(StoryJson.bytes(told.dossier(), told.marks(), true));
      case JSONL -> console.out(StoryJson.bytes(told.dossier(), told.marks(), false));
    }
    console.out(new byte[] {'\n'});
  }
}
