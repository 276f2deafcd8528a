package org.isnad.corpus.dispute;

import java.time.LocalDate;
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
 * <p>A claim is a main one if most outlets of the story tell it, three at least, and it says more
 * than thanks, wishes or a formula. An outlet leaves it out if no article of its comes near it,
 * though one appeared in the days in which it was told, is long enough to hold it and begins much
 * as one that tells it: a story has sides of which an article tells but one, and later reports go
 * on from it without telling it again.
 */
public final class OmissionFinder {

  private static final int MOST_CLAIMS = 3;
  private static final String UNDATED = "~";
  private static final int LEAST_OUTLETS = 3;
  private static final double MOST_OUTLETS = 0.6;
  private static final int LEAST_LENGTH = 600;

  /** Likeness of a sentence from which it may tell the claim in other words. */
  private static final double NEAR = 0.18;

  /** Share of the claim's words, rare ones weighing more, from which an article may tell it. */
  private static final double HELD = 0.5;

  /** UTF-16 units in which an article tells what it is about. */
  private static final int LEAD = 500;

  /** Likeness of two leads from which their articles are about one side of the story. */
  private static final double SAME_SIDE = 0.22;

  /** Different content words from which a claim says more than a formula. */
  private static final int LEAST_WORDS = 6;

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
    Map<String, Told> byId = new HashMap<>();
    for (Told t : articles) {
      t.outlet().ifPresent(o -> byOutlet.computeIfAbsent(o, k -> new ArrayList<>()).add(t));
      byId.put(t.id(), t);
    }
    List<Omission> found = new ArrayList<>();
    claims.stream()
        .filter(c -> c.outlets() >= Math.max(LEAST_OUTLETS, MOST_OUTLETS * byOutlet.size()))
        .map(c -> Matter.of(c, byId))
        .filter(m -> m.words().size() >= LEAST_WORDS && !isCourtesy(m.claim()))
        .limit(MOST_CLAIMS)
        .forEach(matter ->
            byOutlet.forEach((outlet, theirs) -> {
              if (leavesOut(theirs, matter)) {
                found.add(
                    new Omission(
                        matter.claim().accounts(),
                        theirs.getFirst().outlet(),
                        theirs.stream().map(Told::id).toList()));
              }
            }));
    return found;
  }

  /**
   * Praise and wishes are much the same from whomever they come; nobody leaves a fact out there.
   */
  private static boolean isCourtesy(Claim claim) {
    return switch (claim.stance()) {
      case PRAISE, HOPE -> true;
      case SAY, AFFIRM, CLAIM, DENY, ACCUSE, WARN, THREATEN, DEMAND, CONDEMN, DOUBT -> false;
    };
  }

  private boolean leavesOut(List<Told> theirs, Matter matter) {
    boolean could = false;
    for (Told t : theirs) {
      if (tells(t, matter)) {
        return false;
      }
      boolean dated = t.reading().article().published().isPresent();
      boolean inTime = dated && matter.isToldAround(dayOf(t));
      boolean room = t.reading().article().text().length() >= LEAST_LENGTH;
      could |= inTime && room && isOnOneSide(t, matter.tellers());
    }
    return could;
  }

  private boolean isOnOneSide(Told t, List<Told> tellers) {
    Map<String, Integer> lead = t.lemmas(lead(t));
    return tellers.stream()
        .anyMatch(other -> likeness.cosine(lead, other.lemmas(lead(other))) >= SAME_SIDE);
  }

  private static Span lead(Told t) {
    return new Span(0, Math.min(LEAD, t.reading().article().text().length()));
  }

  private static String dayOf(Told t) {
    return t.reading()
        .article()
        .published()
        .map(PublicationTime::date)
        .map(Object::toString)
        .orElse(UNDATED);
  }

  private boolean tells(Told t, Matter matter) {
    if (matter.tellers().contains(t)) {
      return true;
    }
    Span all = new Span(0, t.reading().article().text().length());
    if (likeness.covered(matter.words(), t.lemmas(all)) >= HELD) {
      return true;
    }
    for (Span sentence : t.reading().sentences()) {
      if (likeness.cosine(t.lemmas(sentence), matter.allWords()) >= NEAR) {
        return true;
      }
    }
    return false;
  }

  /**
   * A claim with what is asked of it.
   *
   * @param tellers the articles that tell it
   * @param first day on which it was told
   * @param last the day after it was last told: papers tell in the morning what others told at
   *     night
   * @param words of one account
   * @param allWords of all accounts
   */
  private record Matter(
      Claim claim,
      List<Told> tellers,
      String first,
      String last,
      Map<String, Integer> words,
      Map<String, Integer> allWords) {

    static Matter of(Claim claim, Map<String, Told> articles) {
      Map<String, Integer> all = new HashMap<>();
      List<Told> tellers = new ArrayList<>();
      String first = UNDATED;
      String last = "";
      for (Account a : claim.accounts()) {
        Told teller = teller(a, articles);
        teller.lemmas(a.words().span()).forEach((k, n) -> all.merge(k, n, Integer::sum));
        first = dayOf(teller).compareTo(first) < 0 ? dayOf(teller) : first;
        last = dayOf(teller).compareTo(last) > 0 ? dayOf(teller) : last;
        tellers.add(teller);
      }
      Account typical = claim.typical();
      return new Matter(
          claim,
          tellers,
          first,
          last.equals(UNDATED) ? last : LocalDate.parse(last).plusDays(1).toString(),
          teller(typical, articles).lemmas(typical.words().span()),
          all);
    }

    boolean isToldAround(String day) {
      return day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
    }

    private static Told teller(Account a, Map<String, Told> articles) {
      Told teller = articles.get(a.article());
      if (teller == null) {
        throw new IllegalArgumentException(
            "a claim of an article not in the story: " + a.article());
      }
      return teller;
    }
  }
}
