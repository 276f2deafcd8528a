package org.isnad.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.correct.Corrected;
import org.isnad.service.correct.Mark;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredArticle;
import org.isnad.store.StoredStory;
import org.isnad.store.Workspace;

/**
 * The stories of a workspace at one moment, after people have put articles together and apart, with
 * what people corrected laid over their readings. Where nobody corrected anything it is the store's
 * own list, read in pages.
 */
public final class CorrectedStories {
  /** How many stories are listed at once. */
  private static final int PAGE = 500;

  private final Workspace workspace;
  private final Overlay overlay;
  private final Map<String, String> storyOf;
  private final Map<String, Mark> moved;

  /** Articles of the stories that people changed, by story; none for one that they emptied. */
  private final Map<String, List<ArticleHead>> changed = new TreeMap<>();

  private CorrectedStories(Workspace workspace, Overlay overlay) {
    Map<String, String> grouped = workspace.stories();
    this.workspace = workspace;
    this.overlay = overlay;
    this.storyOf = overlay.stories(grouped);
    this.moved = overlay.storyMarks(grouped);
    findChanged(grouped);
  }

  /** The stories as corrected now. */
  public static CorrectedStories of(Workspace workspace) {
    return new CorrectedStories(workspace, Overlay.of(workspace));
  }

  /** The stories as the program grouped them, with its own readings. */
  public static CorrectedStories asRead(Workspace workspace) {
    return new CorrectedStories(workspace, Overlay.NONE);
  }

  private void findChanged(Map<String, String> grouped) {
    Set<String> touched = new HashSet<>();
    storyOf.forEach((article, story) -> {
      String before = grouped.getOrDefault(article, "");
      if (!before.equals(story)) {
        touched.add(before);
        touched.add(story);
      }
    });
    touched.forEach(s -> changed.put(s, new ArrayList<>()));
    Set<String> sources = new HashSet<>(touched);
    for (String source : sources) {
      for (ArticleHead head : workspace.members(source)) {
        List<ArticleHead> now = changed.get(storyOf.getOrDefault(head.id(), ""));
        if (now != null) {
          now.add(head);
        }
      }
    }
  }

  /** What people corrected. */
  public Overlay overlay() {
    return overlay;
  }

  /** Id of the story of each article. */
  public Map<String, String> storyOf() {
    return Collections.unmodifiableMap(storyOf);
  }

  /** The articles that people put into another story. */
  public Collection<Mark> moved() {
    return Collections.unmodifiableCollection(moved.values());
  }

  /** The correction that put the article into its story; empty where the program did. */
  public Optional<Mark> moved(String article) {
    return Optional.ofNullable(moved.get(article));
  }

  /** Articles of a story, in order of publication; none for an unknown one. */
  public List<ArticleHead> members(String story) {
    List<ArticleHead> people = changed.get(story);
    return people == null ? workspace.members(story) : Collections.unmodifiableList(people);
  }

  /** A story as lists show it. */
  public Optional<StoryView> story(String id) {
    List<ArticleHead> people = changed.get(id);
    if (people == null) {
      return workspace.story(id).map(StoryView::of);
    }
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(StoryView.of(StoryView.stored(id, people)));
  }

  /** Hands over all stories: in order of their first articles, then those that people changed. */
  public void forEach(Consumer<StoryView> sink) {
    int offset = 0;
    List<StoredStory> page = page(offset);
    while (!page.isEmpty()) {
      page.stream().filter(s -> !changed.containsKey(s.id())).map(StoryView::of).forEach(sink);
      offset += PAGE;
      page = page(offset);
    }
    changed.keySet().forEach(id -> story(id).ifPresent(sink));
  }

  private List<StoredStory> page(int offset) {
    return workspace.stories(StoredStory.Order.FIRST, 1, offset, PAGE);
  }

  /** What was read in an article, as corrected. */
  public Corrected reading(StoredArticle article) {
    return overlay.lay(article.reading());
  }

  /** A story's dossier with the corrections that are in it. */
  public record Told(StoryDossier dossier, List<Mark> marks) {
    public Told {
      marks = List.copyOf(marks);
    }
  }

  /** The dossier of a story; empty where there is no such story. */
  public Optional<Told> dossier(String id, Lexicon lexicon) {
    List<Corrected> readings = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (ArticleHead member : members(id)) {
      workspace.article(member.id()).map(this::reading).ifPresent(readings::add);
      moved(member.id()).ifPresent(marks::add);
    }
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    readings.forEach(r -> marks.addAll(r.marks()));
    return Optional.of(
        new Told(
            StoryDossier.of(id, readings.stream().map(Corrected::reading).toList(), lexicon),
            marks));
  }
}
