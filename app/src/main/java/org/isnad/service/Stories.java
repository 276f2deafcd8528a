package org.isnad.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.story.Story;
import org.isnad.corpus.story.StoryGrouper;
import org.isnad.corpus.story.StoryIds;
import org.isnad.corpus.story.StoryModel;
import org.isnad.store.ArticleHead;
import org.isnad.store.Days;
import org.isnad.store.Grouping;
import org.isnad.store.StoredDigest;
import org.isnad.store.StoredStory;
import org.isnad.store.Waiting;
import org.isnad.store.Workspace;

/**
 * Keeps the stories of a workspace up to date.
 *
 * <p>Only articles that came or changed since the last time are put somewhere, and only stories
 * that one of them resembles are joined, split or added to. What is read for that is a week around
 * the days of what is new, so that the cost of an article does not grow with the workspace.
 */
public final class Stories {

  /** Days before and after a new article whose articles it is compared with. */
  private static final int REACH = 7;

  private final Workspace workspace;
  private final Clock clock;

  public Stories(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /**
   * Puts the articles that came or changed since the last time in stories.
   *
   * @return how many there were
   */
  public int update() {
    Waiting waiting = workspace.waiting(Waiting.Work.GROUPING);
    if (waiting.articles() == 0) {
      return 0;
    }
    int size = workspace.size();
    List<Days> days = size <= StoryGrouper.FEW ? Days.ALL : waiting.around(REACH);
    Map<String, StoredDigest> seen = new HashMap<>();
    StoryGrouper grouper = new StoryGrouper();
    workspace.forEachDigest(
        days,
        d -> {
          grouper.add(DigestCodec.decode(d.head().id(), d.digest()), d.story(), d.waiting());
          seen.put(d.head().id(), d.withoutDigest());
        });
    workspace.saveGrouping(grouping(grouper.group(StoryModel.load(), size), seen), clock.instant());
    return waiting.articles();
  }

  /** All stories, in order of their first articles, after an {@link #update()}. */
  public List<StoryView> group() {
    update();
    return workspace.stories(StoredStory.Order.FIRST, 1, 0, Integer.MAX_VALUE).stream()
        .map(StoryView::of)
        .toList();
  }

  private Grouping grouping(List<Story> stories, Map<String, StoredDigest> seen) {
    Map<String, String> before = new HashMap<>();
    Map<String, Integer> grouped = new HashMap<>();
    for (Story story : stories) {
      for (String article : story.articles()) {
        StoredDigest d = known(seen, article);
        d.story().ifPresent(s -> before.put(article, s));
        if (d.waiting()) {
          grouped.put(article, d.head().version());
        }
      }
    }
    StoryIds ids = StoryIds.reconcile(stories, before, id -> workspace.story(id).isPresent());
    Map<String, List<ArticleHead>> members = new LinkedHashMap<>();
    for (Story story : stories) {
      String id = ids.stories().getOrDefault(story.articles().getFirst(), "");
      story
          .articles()
          .forEach(
              a -> members.computeIfAbsent(id, k -> new ArrayList<>()).add(known(seen, a).head()));
    }
    Set<String> earlier = new HashSet<>(before.values());
    addThoseOutOfReach(earlier, before.keySet(), ids, members);
    earlier.removeAll(members.keySet());
    List<StoredStory> views = new ArrayList<>();
    members.forEach((id, heads) -> views.add(StoryView.stored(id, heads)));
    return new Grouping(views, earlier, grouped, ids.changes());
  }

  /** Articles of the stories that are older than what was looked at stay with them. */
  private void addThoseOutOfReach(
      Set<String> stories,
      Set<String> inReach,
      StoryIds ids,
      Map<String, List<ArticleHead>> members) {
    for (String story : stories) {
      String now = ids.merged().getOrDefault(story, story);
      for (ArticleHead head : workspace.members(story)) {
        if (!inReach.contains(head.id())) {
          members.computeIfAbsent(now, k -> new ArrayList<>()).add(head);
        }
      }
    }
  }

  private static StoredDigest known(Map<String, StoredDigest> seen, String article) {
    return Optional.ofNullable(seen.get(article)).orElseThrow();
  }
}
