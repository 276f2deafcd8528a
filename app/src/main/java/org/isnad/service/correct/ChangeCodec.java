package org.isnad.service.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.isnad.model.Bound;
import org.isnad.model.FigureKind;
import org.isnad.store.Correction;
import org.isnad.store.Correction.Anchor;

/** Changes as the store keeps them. */
final class ChangeCodec {
  /** Field of what was read. */
  static final String BEFORE = "before";

  /** Field of where it was made, if that was elsewhere. */
  static final String FROM = "from";

  static final String ARTICLE = "article";
  static final String ARTICLES = "articles";
  static final String WITH = "with";

  /** Field of the correction that is taken back. */
  static final String NUMBER = "number";

  private static final String SPEAKER = "speaker";
  private static final String FIGURE = "figure";
  private static final String SAME_NAME = "name-merge";
  private static final String OTHER_NAME = "name-split";
  private static final String SAME_STORY = "story-merge";
  private static final String OWN_STORY = "story-split";
  private static final String UNDO = "undo";

  private ChangeCodec() {}

  static Correction encode(Change change, String who, String why, String before) {
    Map<String, String> values = new TreeMap<>();
    values.put(BEFORE, before);
    Optional<Anchor> anchor = Optional.empty();
    String kind =
        switch (change) {
          case Change.SpeakerOf c -> {
            anchor = Optional.of(c.content());
            c.name().ifPresent(n -> values.put("name", n));
            yield SPEAKER;
          }
          case Change.FigureOf c -> {
            anchor = Optional.of(c.words());
            put(values, c);
            yield FIGURE;
          }
          case Change.SameName c -> {
            values.putAll(Map.of("key", c.key(), "into", c.into(), "name", c.name()));
            c.english().ifPresent(e -> values.put("english", e));
            c.wikidata().ifPresent(w -> values.put("wikidata", w));
            yield SAME_NAME;
          }
          case Change.OtherName c -> {
            values.putAll(Map.of(ARTICLE, c.article(), "key", c.key(), "name", c.name()));
            yield OTHER_NAME;
          }
          case Change.SameStory c -> {
            values.put(ARTICLES, String.join("\n", c.articles()));
            values.put(WITH, c.with());
            yield SAME_STORY;
          }
          case Change.OwnStory c -> {
            values.put(ARTICLES, String.join("\n", c.articles()));
            yield OWN_STORY;
          }
          case Change.Undo c -> {
            values.put(NUMBER, Long.toString(c.number()));
            yield UNDO;
          }
        };
    return Correction.of(who, why, kind, anchor, values);
  }

  private static void put(Map<String, String> values, Change.FigureOf c) {
    c.value().ifPresent(v -> values.put("value", FigureEdit.number(v)));
    c.max().ifPresent(v -> values.put("max", FigureEdit.number(v)));
    c.bound().ifPresent(b -> values.put("comparator", b.sign()));
    c.unit().ifPresent(u -> values.put("unit", u));
    c.counted().ifPresent(n -> values.put("counted", n));
    c.kind().ifPresent(k -> values.put("kind", k.label()));
    c.place().ifPresent(p -> values.put("place", p));
    c.time().ifPresent(t -> values.put("time", t));
    if (c.removed()) {
      values.put("removed", "true");
    }
  }

  /**
   * @throws IllegalStateException if a newer program made it
   */
  static Change decode(Correction c) {
    Map<String, String> v = c.values();
    return switch (c.kind()) {
      case SPEAKER -> new Change.SpeakerOf(anchor(c), optional(v, "name"));
      case FIGURE -> figure(anchor(c), v);
      case SAME_NAME ->
          new Change.SameName(
              v.getOrDefault("key", ""),
              v.getOrDefault("into", ""),
              v.getOrDefault("name", ""),
              optional(v, "english"),
              optional(v, "wikidata"));
      case OTHER_NAME ->
          new Change.OtherName(
              v.getOrDefault(ARTICLE, ""), v.getOrDefault("key", ""), v.getOrDefault("name", ""));
      case SAME_STORY -> new Change.SameStory(articles(v), v.getOrDefault(WITH, ""));
      case OWN_STORY -> new Change.OwnStory(articles(v));
      case UNDO -> new Change.Undo(Long.parseLong(v.getOrDefault(NUMBER, "0")));
      default -> throw new IllegalStateException("unknown kind of correction: " + c.kind());
    };
  }

  private static Change figure(Anchor words, Map<String, String> v) {
    return new Change.FigureOf(
        words,
        number(v, "value"),
        number(v, "max"),
        optional(v, "comparator").map(ChangeCodec::bound),
        optional(v, "unit"),
        optional(v, "counted"),
        optional(v, "kind").map(ChangeCodec::kind),
        optional(v, "place"),
        optional(v, "time"),
        v.containsKey("removed"));
  }

  /**
   * @throws IllegalArgumentException naming the sign
   */
  static Bound bound(String sign) {
    for (Bound b : Bound.values()) {
      if (b.sign().equals(sign)) {
        return b;
      }
    }
    throw new IllegalArgumentException("a comparator is one of = > >= < <= ~, not " + sign);
  }

  /**
   * @throws IllegalArgumentException naming the label
   */
  static FigureKind kind(String label) {
    for (FigureKind k : FigureKind.values()) {
      if (k.label().equals(label)) {
        return k;
      }
    }
    throw new IllegalArgumentException("there is no kind of figure " + label);
  }

  private static Anchor anchor(Correction c) {
    return c.anchor()
        .orElseThrow(
            () -> new IllegalStateException("correction " + c.number() + " has no anchor"));
  }

  private static Optional<String> optional(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static OptionalDouble number(Map<String, String> values, String name) {
    String value = values.get(name);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
  }

  private static List<String> articles(Map<String, String> values) {
    return List.of(values.getOrDefault(ARTICLES, "").split("\n", -1));
  }
}
