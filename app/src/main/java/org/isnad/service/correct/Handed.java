package org.isnad.service.correct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.store.Correction;
import org.isnad.store.Workspace;

/**
 * Corrections that go from one workspace to another together with their articles: who made them,
 * when and why goes with them, and whoever takes them in can take each back.
 */
public final class Handed {
  private Handed() {}

  /**
   * Those of a workspace that go along with some of its articles: what is about one of them, all
   * names that were joined, and what takes any of these back.
   *
   * @param packed whether an article goes along
   */
  public static List<Correction> of(Workspace workspace, Predicate<String> packed) {
    List<Correction> along = new ArrayList<>();
    Set<Long> numbers = new HashSet<>();
    for (Correction c : workspace.corrections()) {
      Change change = ChangeCodec.decode(c);
      boolean goes =
          switch (change) {
            case Change.Undo u -> numbers.contains(u.number());
            case Change.SameName s -> true;
            default -> articles(change).stream().anyMatch(packed);
          };
      if (goes) {
        along.add(c);
        numbers.add(c.number());
      }
    }
    return along;
  }

  /**
   * Keeps those that are not kept yet and whose articles are here; they are laid over earlier ones.
   *
   * @param theirs in order of their numbers
   * @param here id of an article by its id there; empty where it did not come along
   * @param from what they came in
   * @return how many are new here
   */
  public static int take(
      Workspace workspace,
      List<Correction> theirs,
      Function<String, Optional<String>> here,
      String from,
      Instant now) {
    Map<Correction, Long> known = new HashMap<>();
    workspace.corrections().forEach(c -> known.put(bare(c), c.number()));
    Map<Long, Long> numbers = new HashMap<>();
    int taken = 0;
    for (Correction c : theirs) {
      Optional<Correction> ours = at(here, numbers, c);
      if (ours.isEmpty()) {
        continue;
      }
      Long number = known.get(bare(ours.get()));
      if (number == null) {
        number = workspace.correct(with(ours.get(), ChangeCodec.FROM, from), now).number();
        known.put(bare(ours.get()), number);
        taken++;
      }
      numbers.put(c.number(), number);
    }
    return taken;
  }

  /** Whether this program understands it. */
  public static boolean isUnderstood(Correction c) {
    try {
      ChangeCodec.decode(c);
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  /** The correction as it reads here; empty where what it is about did not come along. */
  private static Optional<Correction> at(
      Function<String, Optional<String>> here, Map<Long, Long> numbers, Correction c) {
    return switch (ChangeCodec.decode(c)) {
      case Change.SpeakerOf s -> anchored(c, here);
      case Change.FigureOf f -> anchored(c, here);
      case Change.SameName n -> Optional.of(c);
      case Change.OtherName n ->
          here.apply(n.article()).map(id -> with(c, ChangeCodec.ARTICLE, id));
      case Change.SameStory s ->
          here.apply(s.with())
              .flatMap(id -> together(with(c, ChangeCodec.WITH, id), s.articles(), here));
      case Change.OwnStory s -> together(c, s.articles(), here);
      case Change.Undo u ->
          Optional.ofNullable(numbers.get(u.number()))
              .map(n -> with(c, ChangeCodec.NUMBER, Long.toString(n)));
    };
  }

  private static Optional<Correction> anchored(
      Correction c, Function<String, Optional<String>> here) {
    return c.anchor()
        .flatMap(a ->
            here.apply(a.article())
                .map(id -> new Correction.Anchor(id, a.textSha256(), a.begin(), a.end(), a.text())))
        .map(a ->
            new Correction(
                c.number(), c.time(), c.who(), c.why(), c.kind(), Optional.of(a), c.values()));
  }

  private static Optional<Correction> together(
      Correction c, List<String> articles, Function<String, Optional<String>> here) {
    List<String> ids = articles.stream().flatMap(a -> here.apply(a).stream()).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(with(c, ChangeCodec.ARTICLES, String.join("\n", ids)));
  }

  /** What tells it from every other, wherever it is kept. */
  private static Correction bare(Correction c) {
    SortedMap<String, String> values = new TreeMap<>(c.values());
    values.remove(ChangeCodec.FROM);
    return new Correction(0, c.time(), c.who(), c.why(), c.kind(), c.anchor(), values);
  }

  private static Correction with(Correction c, String field, String value) {
    SortedMap<String, String> values = new TreeMap<>(c.values());
    values.put(field, value);
    return new Correction(c.number(), c.time(), c.who(), c.why(), c.kind(), c.anchor(), values);
  }

  private static List<String> articles(Change change) {
    return switch (change) {
      case Change.SpeakerOf c -> List.of(c.content().article());
      case Change.FigureOf c -> List.of(c.words().article());
      case Change.OtherName c -> List.of(c.article());
      case Change.SameStory c -> c.articles();
      case Change.OwnStory c -> c.articles();
      case Change.SameName c -> List.of();
      case Change.Undo c -> List.of();
    };
  }
}
