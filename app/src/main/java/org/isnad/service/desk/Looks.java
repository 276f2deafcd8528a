package org.isnad.service.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.corpus.brief.Addition;
import org.isnad.model.PublicationTime;
import org.isnad.store.Look;
import org.isnad.store.Workspace;

/**
 * Up to where readers have read stories. A look is remembered only when a reader says so: to load a
 * page again must not make what is new on it disappear.
 */
public final class Looks {
  private final Workspace workspace;
  private final Clock clock;

  public Looks(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** The reader's last look at a story; empty where there was none. */
  public Optional<Look> last(String who, String story) {
    return workspace.look(who, story);
  }

  /** Remembers that the reader has read all that the story holds now. */
  public Look remember(String who, StoryFile story) {
    Look look =
        new Look(
            who,
            story.dossier().story().id(),
            clock.instant(),
            new HashSet<>(story.dossier().story().articles()));
    workspace.saveLook(look);
    return look;
  }

  /** What came to the story after these articles of it. */
  public static List<Addition> since(StoryFile story, Set<String> seen) {
    return story.dossier().since(seen);
  }

  /** Articles of the story that were published before; the undated count as seen. */
  public static Set<String> before(StoryFile story, PublicationTime time) {
    return story.articles().stream()
        .filter(
            a -> a.published().map(p -> p.toString().compareTo(time.toString()) < 0).orElse(true))
        .map(a -> a.id())
        .collect(Collectors.toSet());
  }
}
