package org.isnad.corpus.story;

import static org.isnad.corpus.story.WordVectors.LEAD;
import static org.isnad.corpus.story.WordVectors.LEAD_NOW;
import static org.isnad.corpus.story.WordVectors.OPENING_NOW;
import static org.isnad.corpus.story.WordVectors.TITLE;
import static org.isnad.corpus.story.WordVectors.TITLE_NOW;

/**
 * One article's vectors laid out so that it is quickly compared with many others.
 *
 * <p>Most terms of one article do not stand in another, so that what costs is to find that out. The
 * terms are hashed into a small table that stays in the nearest cache, and most look-ups end at an
 * empty slot.
 */
final class Comparison {

  /** Days taken to lie between two articles of which one is undated. */
  private static final double UNKNOWN_GAP = 1;

  /** Longer gaps count as this one: the model was fitted on three days and knows no longer. */
  private static final double MOST_GAP = 2;

  private final Vectors one;
  private final WordLookup words;
  private final Lookup names;
  private final Lookup places;
  private final Lookup bodies;
  private final Lookup figures;

  Comparison(Vectors one) {
    this.one = one;
    words = new WordLookup(one.words());
    names = Lookup.of(one.names(), one.names());
    places = Lookup.of(one.places(), one.placeMentions());
    bodies = Lookup.of(one.bodies(), one.bodies());
    figures = Lookup.of(one.figures(), one.figures());
  }

  /** The features of the pair, in the order of {@link Feature}, the same either way round. */
  double[] with(Vectors o) {
    double[] f = new double[Feature.values().length];
    words.compare(o.words(), f);
    f[Feature.NAMES.ordinal()] = names.first(o.names());
    f[Feature.PLACES.ordinal()] = places.first(o.places());
    f[Feature.PLACE_MENTIONS.ordinal()] = places.second(o.placeMentions());
    f[Feature.BODY_MENTIONS.ordinal()] = bodies.first(o.bodies());
    f[Feature.FIGURES.ordinal()] = figures.first(o.figures());
    Coded a = one.article();
    Coded b = o.article();
    f[Feature.GAP.ordinal()] = Math.log1p(gap(a, b));
    f[Feature.SAME_DAY.ordinal()] = a.days().meets(b.days()) ? 1 : 0;
    f[Feature.OTHER_FIGURES.ordinal()] = otherFigures(a, b) ? 1 : 0;
    return f;
  }

  /** A beginning without figures says nothing either way. */
  private static boolean otherFigures(Coded a, Coded b) {
    return a.leading().size() > 0
        && b.leading().size() > 0
        && !a.leading().meets(b.figures())
        && !b.leading().meets(a.figures());
  }

  private static double gap(Coded a, Coded b) {
    return a.isDated() && b.isDated()
        ? Math.min(MOST_GAP, Math.abs(a.day() - b.day()))
        : UNKNOWN_GAP;
  }

  /** Terms hashed into a table that is at most a quarter full. */
  private static class Table {
    final int[] keys;
    private final int shift;

    Table(int terms) {
      int bits = 2 + 32 - Integer.numberOfLeadingZeros(Math.max(1, terms));
      keys = new int[1 << bits];
      shift = 32 - bits;
    }

    /** Where the term stands, or the empty slot where it would. */
    final int slot(int term) {
      int slot = (term * 0x9E3779B9) >>> shift;
      while (keys[slot] != 0 && keys[slot] != term + 1) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    final int put(int term) {
      int slot = slot(term);
      keys[slot] = term + 1;
      return slot;
    }
  }

  /** Finds the words of one article, and where in its list they are. */
  private static final class WordLookup extends Table {
    private static final int SIEVE = 1 << 13;

    private final WordVectors ours;
    private final int[] places;

    /** A bit for the words of each remainder: nearly all words that are not ours end here. */
    private final long[] sieve = new long[SIEVE / Long.SIZE];

    WordLookup(WordVectors ours) {
      super(ours.size());
      this.ours = ours;
      places = new int[keys.length];
      for (int i = 0; i < ours.size(); i++) {
        places[put(ours.key(i))] = i;
        sieve[cell(ours.key(i))] |= 1L << ours.key(i);
      }
    }

    private static int cell(int word) {
      return word % SIEVE / Long.SIZE;
    }

    private boolean mayBeOurs(int word) {
      return (sieve[cell(word)] >>> word & 1) != 0;
    }

    /** Fills in the features that compare words. */
    void compare(WordVectors theirs, double[] features) {
      double lead = 0;
      double ourTitle = 0;
      double theirTitle = 0;
      double ourTitleNow = 0;
      double theirTitleNow = 0;
      double ourTitleInOpening = 0;
      double theirTitleInOpening = 0;
      for (int i = 0; i < theirs.size(); i++) {
        int slot = mayBeOurs(theirs.key(i)) ? slot(theirs.key(i)) : 0;
        if (keys[slot] == theirs.key(i) + 1) {
          int k = places[slot];
          lead += theirs.weight(i, LEAD) * ours.weight(k, LEAD);
          ourTitle += theirs.weight(i, LEAD) * ours.weight(k, TITLE);
          theirTitle += theirs.weight(i, TITLE) * ours.weight(k, LEAD);
          ourTitleNow += theirs.weight(i, LEAD_NOW) * ours.weight(k, TITLE_NOW);
          theirTitleNow += theirs.weight(i, TITLE_NOW) * ours.weight(k, LEAD_NOW);
          ourTitleInOpening += theirs.weight(i, OPENING_NOW) * ours.weight(k, TITLE_NOW);
          theirTitleInOpening += theirs.weight(i, TITLE_NOW) * ours.weight(k, OPENING_NOW);
        }
      }
      features[Feature.LEAD.ordinal()] = lead;
      features[Feature.TITLE_IN_LEAD.ordinal()] = Math.max(ourTitle, theirTitle);
      features[Feature.TITLE_IN_LEAD_NOW.ordinal()] = Math.max(ourTitleNow, theirTitleNow);
      features[Feature.TITLE_IN_OPENING.ordinal()] =
          Math.max(ourTitleInOpening, theirTitleInOpening);
    }
  }

  /** Finds the weights of terms; two weights each. */
  private static final class Lookup extends Table {
    private final float[] weights;

    private Lookup(int terms) {
      super(terms);
      weights = new float[2 * keys.length];
    }

    /** Of two vectors over the same terms. */
    static Lookup of(SparseVector first, SparseVector second) {
      Terms terms = first.terms();
      Lookup lookup = new Lookup(terms.size());
      for (int i = 0; i < terms.size(); i++) {
        int slot = lookup.put(terms.key(i));
        lookup.weights[2 * slot] = first.weights()[i];
        lookup.weights[2 * slot + 1] = second.weights()[i];
      }
      return lookup;
    }

    /** The cosine of the angle between the first vector and the other, 0 to 1. */
    double first(SparseVector other) {
      return product(other, 0);
    }

    double second(SparseVector other) {
      return product(other, 1);
    }

    private double product(SparseVector other, int which) {
      Terms terms = other.terms();
      float[] theirs = other.weights();
      double sum = 0;
      for (int i = 0; i < theirs.length; i++) {
        int slot = slot(terms.key(i));
        if (keys[slot] != 0) {
          sum += theirs[i] * weights[2 * slot + which];
        }
      }
      return sum;
    }
  }
}
