package org.isnad.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.story.Digest;
import org.isnad.corpus.story.Story;
import org.isnad.corpus.story.StoryGrouper;
import org.isnad.corpus.story.StoryIds;
import org.isnad.corpus.story.StoryModel;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.store.Packed;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/** Groups all articles of a workspace into stories. */
public final class Stories {
  private final Workspace workspace;
  private final Clock clock;

  /** What lists show of an article. */
  private record Head(Optional<String> title, Optional<PublicationTime> published, String opening) {
    static Head of(Article a) {
      return new Head(a.title(), a.published(), StoryView.opening(a.text()));
    }
  }

  public Stories(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Groups anew and keeps the grouping; in order of the stories' first articles. */
  public List<StoryView> group() {
    Map<String, Head> heads = new HashMap<>();
    StoryGrouper grouper = new StoryGrouper();
    workspace.forEach(stored -> {
      heads.put(stored.id(), Head.of(stored.article()));
      grouper.add(digest(stored));
    });
    List<Story> grouping = grouper.group(StoryModel.load());
    Map<String, String> before = workspace.stories();
    StoryIds ids = StoryIds.reconcile(grouping, before);
    Map<String, String> changed = new LinkedHashMap<>();
    List<StoryView> views = new ArrayList<>();
    for (Story story : grouping) {
      String id = ids.stories().getOrDefault(story.articles().getFirst(), "");
      views.add(view(id, story, heads));
      for (String article : story.articles()) {
        if (!id.equals(before.get(article))) {
          changed.put(article, id);
        }
      }
    }
    if (!changed.isEmpty() || !ids.changes().isEmpty()) {
      workspace.saveStories(changed, ids.changes(), clock.instant());
    }
    return views;
  }

  private static Digest digest(StoredArticle stored) {
    Digest d = Packed.unpack(stored.digest().get(), Digest.class);
    return d.withId(stored.id());
  }

  private static StoryView view(String id, Story story, Map<String, Head> heads) {
    List<Head> members = story.articles().stream().map(heads::get).toList();
    List<PublicationTime> times = members.stream().flatMap(h -> h.published().stream()).toList();
    return new StoryView(
        id,
        members.stream()
            .flatMap(h -> h.title().stream())
            .findFirst()
            .orElseGet(() -> members.getFirst().opening()),
        times.stream().findFirst(),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
        story.articles());
  }
}
