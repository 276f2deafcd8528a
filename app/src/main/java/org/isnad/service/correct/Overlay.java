package org.isnad.service.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.store.Correction;
import org.isnad.store.Workspace;

/** The corrections that hold at one moment, to be laid over what was read. Immutable. */
public final class Overlay {
  /** Nothing corrected. */
  public static final Overlay NONE = new Overlay(List.of());

  /** A correction that holds. */
  record Holding(Correction correction, Change change) {}

  private final Map<Long, Holding> holding = new LinkedHashMap<>();
  private final Map<String, List<Holding>> byArticle = new HashMap<>();
  private final Map<String, Holding> merges = new LinkedHashMap<>();
  private final List<Holding> all;
  private final Set<Long> undone = new HashSet<>();

  private Overlay(List<Correction> corrections) {
    this.all = corrections.stream().map(c -> new Holding(c, ChangeCodec.decode(c))).toList();
    // Later ones decide first, so that one that was taken back takes nothing back itself.
    for (Holding h : all.reversed()) {
      if (h.change() instanceof Change.Undo u && !undone.contains(h.correction().number())) {
        undone.add(u.number());
      }
    }
    for (Holding h : all) {
      if (!undone.contains(h.correction().number())) {
        holding.put(h.correction().number(), h);
        index(h);
      }
    }
  }

  private void index(Holding h) {
    article(h.change()).ifPresent(a -> byArticle.computeIfAbsent(a, k -> new ArrayList<>()).add(h));
    if (h.change() instanceof Change.SameName c) {
      merges.put(c.key(), h);
    }
  }

  /** The corrections of a workspace that hold now. */
  public static Overlay of(Workspace workspace) {
    return new Overlay(workspace.corrections());
  }

  /** Whether a later correction has taken it back. */
  boolean isUndone(long number) {
    return undone.contains(number);
  }

  /** Changes with what is laid over the article's reading; empty where nothing is. */
  public String stamp(String article) {
    StringBuilder stamp = new StringBuilder();
    byArticle
        .getOrDefault(article, List.of())
        .forEach(h -> stamp.append('+').append(h.correction().number()));
    merges.keySet().forEach(k -> stamp.append('=').append(k));
    return stamp.toString();
  }

  /** Changes with the names that are told apart in the article; empty where none are. */
  public String nameStamp(String article) {
    StringBuilder stamp = new StringBuilder();
    for (Holding h : byArticle.getOrDefault(article, List.of())) {
      if (h.change() instanceof Change.OtherName) {
        stamp.append('+').append(h.correction().number());
      }
    }
    return stamp.toString();
  }

  /** The key under which what has this key is listed. */
  public String listed(String key) {
    String at = key;
    Set<String> seen = new HashSet<>();
    for (Holding h = merges.get(at);
        h != null && h.change() instanceof Change.SameName m && seen.add(at);
        h = merges.get(at)) {
      at = m.into();
    }
    return at;
  }

  /** Keys that are listed under another's. */
  public Set<String> mergedKeys() {
    return Collections.unmodifiableSet(merges.keySet());
  }

  /** The stories after people have put articles together and apart. */
  public Map<String, String> stories(Map<String, String> grouped) {
    return Moves.stories(holding.values(), grouped);
  }

  /** The articles that people put into another story, with the correction that did it last. */
  public Map<String, Mark> storyMarks(Map<String, String> grouped) {
    return Moves.marks(holding.values(), grouped);
  }

  /** What stands for an individual in addresses and corrections: its Wikidata id, else its name. */
  public static String key(Entity e) {
    return e.wikidata().orElseGet(() -> e.type().name().toLowerCase(Locale.ROOT) + "." + e.name());
  }

  /** Whether something in this article itself is corrected. */
  public boolean touches(String article) {
    return byArticle.containsKey(article);
  }

  /** The names under which people put others. */
  public Set<String> mergedNames() {
    Set<String> names = new HashSet<>();
    for (Holding h : merges.values()) {
      if (h.change() instanceof Change.SameName m) {
        names.add(m.name());
      }
    }
    return names;
  }

  /** The reading as corrected. */
  public Corrected lay(Reading reading) {
    List<Holding> own = byArticle.getOrDefault(reading.article().id(), List.of());
    if (own.isEmpty() && merges.isEmpty()) {
      return new Corrected(reading, List.of());
    }
    Laying laying = tellApart(reading, own);
    own.forEach(laying::apply);
    laying.merge(merges);
    return laying.corrected();
  }

  /** The reading with the names told apart that people tell apart in it. */
  public Reading tellApart(Reading reading) {
    return tellApart(reading, byArticle.getOrDefault(reading.article().id(), List.of()))
        .corrected()
        .reading();
  }

  private static Laying tellApart(Reading reading, List<Holding> own) {
    Laying laying = new Laying(reading);
    for (Holding h : own) {
      if (h.change() instanceof Change.OtherName c) {
        laying.tellApart(h, c);
      }
    }
    return laying;
  }

  /**
   * What corrections after one change in readings, whether they hold or take something back.
   *
   * @param articles ids
   * @param names whether names of any article may be concerned
   */
  public record Reach(Set<String> articles, boolean names) {}

  /** Number of the last correction; 0 where there is none. */
  public long last() {
    return all.isEmpty() ? 0 : all.getLast().correction().number();
  }

  /** Which readings are otherwise since this correction. */
  public Reach since(long number) {
    Set<String> articles = new LinkedHashSet<>();
    boolean names = false;
    for (Holding h : all) {
      if (h.correction().number() > number) {
        Change change = undone(h.change());
        names |= change instanceof Change.SameName;
        article(change).ifPresent(articles::add);
      }
    }
    return new Reach(articles, names);
  }

  /** What a taking back takes back in the end, or the change itself. */
  private Change undone(Change change) {
    Change at = change;
    while (at instanceof Change.Undo u) {
      Optional<Change> target =
          all.stream()
              .filter(h -> h.correction().number() == u.number())
              .map(Holding::change)
              .findFirst();
      if (target.isEmpty()) {
        return at;
      }
      at = target.get();
    }
    return at;
  }

  private static Optional<String> article(Change change) {
    return switch (change) {
      case Change.SpeakerOf c -> Optional.of(c.content().article());
      case Change.FigureOf c -> Optional.of(c.words().article());
      case Change.OtherName c -> Optional.of(c.article());
      case Change.SameName c -> Optional.empty();
      case Change.SameStory c -> Optional.empty();
      case Change.OwnStory c -> Optional.empty();
      case Change.Undo c -> Optional.empty();
    };
  }

  /** Whether what the correction is about can still be found in the reading. */
  static boolean isAnchored(Change change, Reading r) {
    return switch (change) {
      case Change.SpeakerOf c ->
          Anchors.find(c.content(), r.article(), r.statements(), Statement::content) >= 0;
      case Change.FigureOf c ->
          Anchors.find(c.words(), r.article(), r.figures(), Figure::words) >= 0;
      case Change.OtherName c -> true;
      case Change.SameName c -> true;
      case Change.SameStory c -> true;
      case Change.OwnStory c -> true;
      case Change.Undo c -> true;
    };
  }
}
