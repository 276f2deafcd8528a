package org.isnad.service.correct;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.store.Correction;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/**
 * Takes corrections and tells what became of them. Every method that takes one throws {@link
 * IllegalArgumentException}, saying why, if there is nothing of the kind to be corrected.
 */
public final class Corrections {
  private static final int LONGEST = 2_000;

  /** How a correction stands today. */
  public enum State {
    /** It is laid over what was read. */
    HOLDS,
    /** A later one has taken it back. */
    UNDONE,
    /** The words that it was about are no longer found; it changes nothing. */
    GONE
  }

  /** A correction with how it stands. */
  public record Entry(Correction correction, State state) {

    /** What the program read, in short. */
    public Optional<String> asRead() {
      return Optional.ofNullable(correction.values().get(ChangeCodec.BEFORE))
          .filter(v -> !v.isEmpty());
    }

    /** What holds in its place, by field. */
    public Stream<Map.Entry<String, String>> after() {
      return correction.values().entrySet().stream()
          .filter(v -> !v.getKey().equals(ChangeCodec.BEFORE) && !v.getValue().isEmpty());
    }
  }

  /**
   * Who corrects, and why.
   *
   * @param who name of the account
   * @param why in the corrector's words; something at least
   */
  public record By(String who, String why) {
    public By {
      if (why.isBlank() || why.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a correction needs a reason, of " + LONGEST + " characters at most");
      }
    }
  }

  private final Workspace workspace;
  private final Clock clock;

  public Corrections(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** All corrections, in order of time. */
  public List<Entry> list() {
    return list(workspace);
  }

  /** All corrections of a workspace, in order of time. */
  public static List<Entry> list(Workspace workspace) {
    List<Correction> all = workspace.corrections();
    Overlay overlay = Overlay.of(workspace);
    List<Entry> entries = new ArrayList<>();
    for (Correction c : all) {
      entries.add(new Entry(c, state(workspace, c, overlay)));
    }
    return entries;
  }

  private static State state(Workspace workspace, Correction c, Overlay overlay) {
    if (overlay.isUndone(c.number())) {
      return State.UNDONE;
    }
    Change change = ChangeCodec.decode(c);
    boolean found =
        c.anchor()
            .map(a ->
                workspace
                    .article(a.article())
                    .map(kept -> Overlay.isAnchored(change, kept.reading()))
                    .orElse(false))
            .orElse(true);
    return found ? State.HOLDS : State.GONE;
  }

  /**
   * @param statement id within the article's reading
   * @param name who says it; empty where the article does not say who
   */
  public Correction speaker(By by, String article, String statement, Optional<String> name) {
    Reading reading = reading(article);
    Statement s =
        reading.statements().stream()
            .filter(x -> x.id().equals(statement))
            .findFirst()
            .orElseThrow(() -> none("statement " + statement, article));
    name.ifPresent(Corrections::checkName);
    return keep(
        by,
        new Change.SpeakerOf(Anchors.of(reading.article(), s.content()), name),
        s.speaker().map(Speaker::name).orElse(""));
  }

  /**
   * @param figure id within the article's reading
   */
  public Correction figure(By by, String article, String figure, FigureEdit edit) {
    Reading reading = reading(article);
    Figure f =
        reading.figures().stream()
            .filter(x -> x.id().equals(figure))
            .findFirst()
            .orElseThrow(() -> none("figure " + figure, article));
    return keep(by, edit.of(Anchors.of(reading.article(), f.words())), FigureEdit.words(f));
  }

  /**
   * Both names are one individual's.
   *
   * @param key of the one that is listed under the other from now on
   * @param into key of the other
   * @param name the other's Arabic name
   * @param english the other's English name
   */
  public Correction mergeNames(
      By by, String key, String into, String name, Optional<String> english) {
    Overlay overlay = Overlay.of(workspace);
    if (overlay.listed(into).equals(overlay.listed(key))) {
      throw new IllegalArgumentException("both names are one individual's already");
    }
    Optional<String> wikidata = Optional.of(into).filter(k -> !k.contains("."));
    return keep(by, new Change.SameName(key, into, name, english, wikidata), key);
  }

  /** In this article the name is another's, who is told apart by {@code name}. */
  public Correction splitName(By by, String article, String key, String name) {
    reading(article);
    checkName(name);
    return keep(by, new Change.OtherName(article, key, name), key);
  }

  /** The articles belong to the story of the article {@code with}. */
  public Correction mergeStories(By by, List<String> articles, String with) {
    known(articles);
    known(List.of(with));
    return keep(by, new Change.SameStory(articles, with), "");
  }

  /** The articles, which are some of a story's, are a story of their own. */
  public Correction splitStory(By by, List<String> articles, Set<String> story) {
    known(articles);
    Set<String> rest = new HashSet<>(story);
    if (!rest.containsAll(articles) || articles.size() == story.size()) {
      throw new IllegalArgumentException("the articles are not a part of one story");
    }
    return keep(by, new Change.OwnStory(articles), "");
  }

  /** Takes back an earlier correction, or the taking back of one. */
  public Correction undo(By by, long number) {
    if (workspace.corrections().stream().noneMatch(c -> c.number() == number)) {
      throw new IllegalArgumentException("there is no correction " + number);
    }
    if (Overlay.of(workspace).isUndone(number)) {
      throw new IllegalArgumentException("correction " + number + " was taken back already");
    }
    return keep(by, new Change.Undo(number), "");
  }

  private Correction keep(By by, Change change, String before) {
    return workspace.correct(
        ChangeCodec.encode(change, by.who(), by.why(), before), clock.instant());
  }

  private Reading reading(String article) {
    return workspace
        .article(article)
        .map(StoredArticle::reading)
        .orElseThrow(() -> new IllegalArgumentException("there is no article " + article));
  }

  private void known(List<String> articles) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles are named");
    }
    for (String a : articles) {
      if (workspace.storyOf(a).isEmpty()) {
        throw new IllegalArgumentException("there is no article " + a + " in any story");
      }
    }
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("a name is not empty, nor longer than " + LONGEST);
    }
  }

  private static IllegalArgumentException none(String what, String article) {
    return new IllegalArgumentException("there is no " + what + " in article " + article);
  }
}
