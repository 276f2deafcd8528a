package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.line.Line.Origin;
import org.isnad.corpus.reuse.Passage;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Span;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** Finds which statements of a story's articles say the same, and by how many lines they came. */
public final class LineFinder {

  /** From here the same speaker's contents are one claim, however each outlet words it. */
  private static final double SAME_SPEAKER = 0.42;

  /** From here contents of whatever speakers are one claim. */
  private static final double ANY_SPEAKER = 0.6;

  /** Share of a content that a copied passage covers, from which it counts as copied. */
  private static final double COVERED = 0.5;

  private final Likeness likeness;

  /** Copied text by the first article's id, then the second's. */
  private final Map<String, Map<String, List<Reuse>>> copies = new HashMap<>();

  /** A statement with what it is compared by. */
  private record Entry(
      Account account,
      Stance stance,
      Map<String, Integer> lemmas,
      Optional<String> credit,
      String text) {}

  /**
   * @param copies pairs of articles with copied text
   */
  public LineFinder(Likeness likeness, List<Reuse> copies) {
    this.likeness = likeness;
    for (Reuse r : copies) {
      this.copies
          .computeIfAbsent(r.a(), k -> new HashMap<>())
          .computeIfAbsent(r.b(), k -> new ArrayList<>())
          .add(r);
    }
  }

  /** The claims of the articles, those of most articles first. */
  public List<Claim> claims(List<Told> articles) {
    List<List<Entry>> groups = new ArrayList<>();
    for (Told article : articles) {
      for (Statement s : article.reading().statements()) {
        Entry entry = entry(article, s);
        groups(groups, entry).forEach(group -> group.add(entry));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Entry> group : groups) {
      claims.add(new Claim(group.getFirst().stance(), lines(group)));
    }
    claims.sort(
        Comparator.comparingInt((Claim c) -> -c.articles())
            .thenComparingInt(c -> -c.accounts().size()));
    return claims;
  }

  private static Entry entry(Told article, Statement s) {
    return new Entry(
        article.account(s.content(), Optional.of(s)),
        s.stance(),
        article.lemmas(s.content().span()),
        article.reading().header().credit().map(Words::text),
        s.content().text());
  }

  /**
   * The groups that say the same: all that share copied words with it, for one outlet's long
   * quotation is another's two; else the likest; a new one where there is none.
   */
  private List<List<Entry>> groups(List<List<Entry>> groups, Entry entry) {
    double best = 0;
    List<List<Entry>> chosen = List.of();
    List<List<Entry>> copies = new ArrayList<>();
    for (List<Entry> group : groups) {
      if (group.stream().anyMatch(other -> copied(entry, other))) {
        copies.add(group);
        continue;
      }
      double sum = 0;
      boolean fits = false;
      for (Entry other : group) {
        double like = likeness.cosine(entry.lemmas(), other.lemmas());
        sum += like;
        fits |= isSame(entry, other, like);
      }
      if (fits && sum / group.size() > best) {
        best = sum / group.size();
        chosen = List.of(group);
      }
    }
    if (!copies.isEmpty()) {
      return copies;
    }
    if (chosen.isEmpty()) {
      chosen = List.of(new ArrayList<>());
      groups.addAll(chosen);
    }
    return chosen;
  }

  private static boolean isSame(Entry a, Entry b, double like) {
    if (a.account().article().equals(b.account().article())) {
      return false;
    }
    return like >= ANY_SPEAKER || like >= SAME_SPEAKER && sameSpeaker(a, b);
  }

  private List<Line> lines(List<Entry> claim) {
    List<List<Entry>> lines = new ArrayList<>();
    for (Entry entry : claim) {
      List<Entry> line =
          lines.stream()
              .filter(l -> l.stream().anyMatch(o -> oneOrigin(entry, o) != Origin.SINGLE))
              .findFirst()
              .orElseGet(() -> {
                List<Entry> fresh = new ArrayList<>();
                lines.add(fresh);
                return fresh;
              });
      line.add(entry);
    }
    List<Line> found = new ArrayList<>();
    for (List<Entry> line : lines) {
      Origin origin = line.size() == 1 ? Origin.SINGLE : oneOrigin(line.getFirst(), line.getLast());
      found.add(
          new Line(
              origin == Origin.SINGLE && line.size() > 1 ? Origin.SPEAKER : origin,
              line.stream().map(Entry::account).toList()));
    }
    found.sort(Comparator.comparingInt((Line l) -> -l.accounts().size()));
    return found;
  }

  private Origin oneOrigin(Entry a, Entry b) {
    if (copied(a, b)) {
      return Origin.COPIED;
    }
    if (sameSpeaker(a, b)) {
      return Origin.SPEAKER;
    }
    return sameAgency(a, b) ? Origin.AGENCY : Origin.SINGLE;
  }

  private static boolean sameSpeaker(Entry a, Entry b) {
    Optional<String> x = a.account().speaker();
    Optional<String> y = b.account().speaker();
    return x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
  }

  private static boolean sameAgency(Entry a, Entry b) {
    for (String x : agencies(a)) {
      for (String y : agencies(b)) {
        if (Speakers.same(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> agencies(Entry e) {
    List<String> names = new ArrayList<>(e.account().via());
    e.credit().ifPresent(names::add);
    return names;
  }

  private boolean copied(Entry a, Entry b) {
    Span inA = a.account().words().span();
    Span inB = b.account().words().span();
    return between(a, b).stream()
            .flatMap(r -> r.passages().stream())
            .anyMatch(p -> meet(p, inA, inB))
        || between(b, a).stream()
            .flatMap(r -> r.passages().stream())
            .anyMatch(p -> meet(p, inB, inA));
  }

  private List<Reuse> between(Entry a, Entry b) {
    return copies
        .getOrDefault(a.account().article(), Map.of())
        .getOrDefault(b.account().article(), List.of());
  }

  /** Whether both contents lie within the passage, and are the same words of it. */
  private static boolean meet(Passage p, Span inFirst, Span inSecond) {
    Span there = p.inSecond(inFirst);
    return covers(p.a(), inFirst)
        && covers(p.b(), inSecond)
        && shared(there, inSecond) >= COVERED * Math.min(there.length(), inSecond.length());
  }

  private static boolean covers(Span passage, Span content) {
    return shared(passage, content) >= COVERED * content.length();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
