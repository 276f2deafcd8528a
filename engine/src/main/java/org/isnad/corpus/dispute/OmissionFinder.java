package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.line.Claim;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;

/**
 * Finds which outlets leave a story's main claims out.
 *
 * <p>A claim is a main one if most outlets of the story tell it, three at least. An outlet leaves
 * it out if no sentence of any of its articles comes near it, though one appeared no earlier than
 * the day on which it was first told and is long enough to hold it.
 */
public final class OmissionFinder {

  private static final int MOST_CLAIMS = 3;
  private static final int LEAST_OUTLETS = 3;
  private static final double MOST_OUTLETS = 0.6;
  private static final int LEAST_LENGTH = 600;

  /** Likeness of a sentence from which it may tell the claim in other words. */
  private static final double NEAR = 0.18;

  private final Likeness likeness;

  public OmissionFinder(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * @param articles in order of publication
   * @param claims those of most articles first
   */
  public List<Omission> find(List<Told> articles, List<Claim> claims) {
    Map<String, List<Told>> byOutlet = new TreeMap<>();
    for (Told t : articles) {
      t.outlet().ifPresent(o -> byOutlet.computeIfAbsent(o, k -> new ArrayList<>()).add(t));
    }
    List<Omission> found = new ArrayList<>();
    claims.stream()
        .filter(c -> c.outlets() >= Math.max(LEAST_OUTLETS, MOST_OUTLETS * byOutlet.size()))
        .limit(MOST_CLAIMS)
        .forEach(claim ->
            byOutlet.forEach((outlet, theirs) -> {
              if (leavesOut(theirs, claim, articles)) {
                found.add(
                    new Omission(
                        claim.accounts(),
                        theirs.getFirst().outlet(),
                        theirs.stream().map(Told::id).toList()));
              }
            }));
    return found;
  }

  private boolean leavesOut(List<Told> theirs, Claim claim, List<Told> articles) {
    Map<String, Integer> words = new HashMap<>();
    String first = "~";
    for (Account a : claim.accounts()) {
      Told teller =
          articles.stream().filter(t -> t.id().equals(a.article())).findFirst().orElseThrow();
      teller.lemmas(a.words().span()).forEach((k, n) -> words.merge(k, n, Integer::sum));
      String day = day(teller);
      first = day.compareTo(first) < 0 ? day : first;
    }
    boolean could = false;
    for (Told t : theirs) {
      boolean dated = t.reading().article().published().isPresent();
      boolean inTime = dated && day(t).compareTo(first) >= 0;
      could |= inTime && t.reading().article().text().length() >= LEAST_LENGTH;
      if (tells(t, claim, words)) {
        return false;
      }
    }
    return could;
  }

  private static String day(Told t) {
    return t.reading()
        .article()
        .published()
        .map(PublicationTime::date)
        .map(Object::toString)
        .orElse("~");
  }

  private boolean tells(Told t, Claim claim, Map<String, Integer> words) {
    if (claim.accounts().stream().anyMatch(a -> a.article().equals(t.id()))) {
      return true;
    }
    for (Span sentence : t.reading().sentences()) {
      if (likeness.cosine(t.lemmas(sentence), words) >= NEAR) {
        return true;
      }
    }
    return false;
  }
}
