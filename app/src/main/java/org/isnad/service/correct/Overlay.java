package org.isnad.service.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
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
  private final Map<String, Change.SameName> merges = new LinkedHashMap<>();
  private final Set<Long> undone = new HashSet<>();

  private Overlay(List<Correction> corrections) {
    List<Holding> all =
        corrections.stream().map(c -> new Holding(c, ChangeCodec.decode(c))).toList();
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
    switch (h.change()) {
      case Change.SpeakerOf c -> put(c.content().article(), h);
      case Change.FigureOf c -> put(c.words().article(), h);
      case Change.OtherName c -> put(c.article(), h);
      case Change.SameName c -> merges.put(c.key(), c);
      case Change.SameStory c -> {}
      case Change.OwnStory c -> {}
      case Change.Undo c -> {}
    }
  }

  private void put(String article, Holding h) {
    byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(h);
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
    for (Change.SameName m = merges.get(at); m != null && seen.add(at); m = merges.get(at)) {
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
    Map<String, String> stories = new HashMap<>(grouped);
    for (Holding h : holding.values()) {
      switch (h.change()) {
        case Change.SameStory c -> {
          String story = stories.get(c.with());
          if (story != null) {
            c.articles().forEach(a -> stories.computeIfPresent(a, (k, v) -> story));
          }
        }
        case Change.OwnStory c ->
            c.articles()
                .forEach(a -> stories.computeIfPresent(a, (k, v) -> own(h.correction().number())));
        case Change.SpeakerOf c -> {}
        case Change.FigureOf c -> {}
        case Change.SameName c -> {}
        case Change.OtherName c -> {}
        case Change.Undo c -> {}
      }
    }
    return stories;
  }

  /** Id of the story that a correction makes. */
  static String own(long number) {
    return "c" + number;
  }

  /** The reading as corrected. */
  public Reading apply(Reading reading, Function<Entity, String> keys) {
    Reading corrected = applyNames(reading, keys);
    for (Holding h : byArticle.getOrDefault(reading.article().id(), List.of())) {
      corrected = apply(h, corrected);
    }
    if (!merges.isEmpty()) {
      corrected = renamed(corrected, e -> merged(e, keys));
    }
    return corrected;
  }

  /** The reading with the names told apart that people tell apart in it. */
  public Reading applyNames(Reading reading, Function<Entity, String> keys) {
    Reading corrected = reading;
    for (Holding h : byArticle.getOrDefault(reading.article().id(), List.of())) {
      if (h.change() instanceof Change.OtherName c) {
        corrected =
            renamed(
                corrected,
                e -> keys.apply(e).equals(c.key()) ? Naming.other(e, c.name(), evidence(h)) : e);
      }
    }
    return corrected;
  }

  private static String evidence(Holding h) {
    return "correction " + h.correction().number() + " by " + h.correction().who();
  }

  private Entity merged(Entity e, Function<Entity, String> keys) {
    Entity at = e;
    Set<String> seen = new HashSet<>();
    for (Change.SameName m = merges.get(keys.apply(at));
        m != null && seen.add(m.key());
        m = merges.get(keys.apply(at))) {
      at = Naming.merged(at, m);
    }
    return at;
  }

  private static Reading renamed(Reading r, Function<Entity, Entity> change) {
    Map<String, String> names = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Entity e : r.entities()) {
      Entity now = change.apply(e);
      entities.add(now);
      if (!now.name().equals(e.name())) {
        names.put(e.id(), now.name());
      }
    }
    return names.isEmpty() && entities.equals(r.entities()) ? r : Naming.with(r, entities, names);
  }

  private static Reading apply(Holding h, Reading r) {
    return switch (h.change()) {
      case Change.SpeakerOf c -> speaker(h, c, r);
      case Change.FigureOf c -> figure(h, c, r);
      case Change.OtherName c -> r;
      case Change.SameName c -> r;
      case Change.SameStory c -> r;
      case Change.OwnStory c -> r;
      case Change.Undo c -> r;
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

  private static Reading speaker(Holding h, Change.SpeakerOf c, Reading r) {
    int at = Anchors.find(c.content(), r.article(), r.statements(), Statement::content);
    if (at < 0) {
      return r;
    }
    Statement s = r.statements().get(at);
    Optional<Speaker> speaker =
        c.name()
            .map(n ->
                new Speaker(
                    n,
                    r.entities().stream()
                        .filter(e -> e.name().equals(n))
                        .map(Entity::id)
                        .findFirst()));
    List<Statement> statements = new ArrayList<>(r.statements());
    statements.set(
        at,
        new Statement(
            s.id(),
            s.content(),
            s.kind(),
            s.cue(),
            s.stance(),
            s.source(),
            speaker,
            s.via(),
            s.within(),
            evidence(h)));
    return Naming.with(r, statements);
  }

  private static Reading figure(Holding h, Change.FigureOf c, Reading r) {
    int at = Anchors.find(c.words(), r.article(), r.figures(), Figure::words);
    if (at < 0) {
      return r;
    }
    Figure f = r.figures().get(at);
    List<Figure> figures = new ArrayList<>(r.figures());
    if (c.removed()) {
      figures.remove(at);
    } else {
      OptionalDouble max = c.value().isPresent() || c.max().isPresent() ? c.max() : f.max();
      figures.set(
          at,
          new Figure(
              f.id(),
              f.words(),
              c.value().orElse(f.value()),
              max,
              c.bound().orElse(f.bound()),
              f.vague() && c.value().isEmpty(),
              c.unit().orElse(f.unit()),
              c.counted().or(f::counted),
              c.kind().orElse(f.kind()),
              c.place().or(f::place),
              c.time().or(f::time),
              f.statement(),
              f.total(),
              evidence(h)));
    }
    return Naming.withFigures(r, figures);
  }
}
