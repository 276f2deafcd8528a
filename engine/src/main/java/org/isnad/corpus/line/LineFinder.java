package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.line.Line.Origin;
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

  private final Likeness likeness;

  private final CopiedWords copies;

  /** A statement with what it is compared by. */
  private record Entry(
      Account account,
      Stance stance,
      Likeness.Bag lemmas,
      Numbers numbers,
      Optional<String> credit) {}

  /**
   * @param copies pairs of articles with copied text
   */
  public LineFinder(Likeness likeness, List<Reuse> copies) {
    this.likeness = likeness;
    this.copies = new CopiedWords(copies);
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

  private Entry entry(Told article, Statement s) {
    return new Entry(
        article.account(s.content(), Optional.of(s)),
        s.stance(),
        likeness.bag(article.lemmas(s.content().span())),
        Numbers.in(article, s.content().span()),
        article.reading().header().credit().map(Words::text));
  }

  /**
   * The groups that say the same: all that share copied words with it, for one outlet's long
   * quotation is another's two; else the likest; a new one where there is none. Whoever gives
   * another number does not say the same.
   */
  private List<List<Entry>> groups(List<List<Entry>> groups, Entry entry) {
    double best = 0;
    List<List<Entry>> chosen = List.of();
    List<List<Entry>> copied = new ArrayList<>();
    for (List<Entry> group : groups) {
      if (group.stream().anyMatch(other -> entry.numbers().differFrom(other.numbers()))) {
        continue;
      }
      if (group.stream().anyMatch(other -> copies.share(entry.account(), other.account()))) {
        copied.add(group);
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
    if (!copied.isEmpty()) {
      return copied;
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
    for (Entry entry : onceAnArticle(claim)) {
      List<List<Entry>> met =
          lines.stream()
              .filter(l -> l.stream().anyMatch(o -> oneOrigin(entry, o) != Origin.SINGLE))
              .toList();
      List<Entry> line = met.isEmpty() ? new ArrayList<>() : met.getFirst();
      if (met.isEmpty()) {
        lines.add(line);
      }
      met.stream().skip(1).forEach(line::addAll);
      lines.removeIf(l -> l != line && met.contains(l));
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

  /** Of a content and another that stands within it, the one that is more like the claim. */
  private List<Entry> onceAnArticle(List<Entry> claim) {
    Entry first = claim.getFirst();
    List<Entry> once = new ArrayList<>();
    for (Entry entry : claim) {
      Optional<Entry> twin = once.stream().filter(o -> isNested(o, entry)).findFirst();
      double like = likeness.cosine(first.lemmas(), entry.lemmas());
      boolean likelier =
          twin.filter(t -> likeness.cosine(first.lemmas(), t.lemmas()) < like).isPresent();
      if (likelier) {
        once.removeIf(o -> isNested(o, entry));
      }
      if (likelier || twin.isEmpty()) {
        once.add(entry);
      }
    }
    return once;
  }

  private static boolean isNested(Entry a, Entry b) {
    Span x = a.account().words().span();
    Span y = b.account().words().span();
    return a.account().article().equals(b.account().article()) && (x.contains(y) || y.contains(x));
  }

  private Origin oneOrigin(Entry a, Entry b) {
    if (copies.share(a.account(), b.account())) {
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
}
