package org.isnad.corpus.story;

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
  private final Lookup title;
  private final Lookup lead;
  private final Lookup opening;
  private final Lookup names;
  private final Lookup places;
  private final Lookup placeMentions;
  private final Lookup bodies;
  private final Lookup figures;

  Comparison(Vectors one) {
    this.one = one;
    title = Lookup.of(one.title(), one.titleNow());
    lead = Lookup.of(one.lead(), one.leadNow());
    opening = Lookup.of(one.openingNow(), one.openingNow());
    names = Lookup.of(one.names(), one.names());
    places = Lookup.of(one.places(), one.places());
    placeMentions = Lookup.of(one.placeMentions(), one.placeMentions());
    bodies = Lookup.of(one.bodies(), one.bodies());
    figures = Lookup.of(one.figures(), one.figures());
  }

  /** The features of the pair, in the order of {@link Feature}, the same either way round. */
  double[] with(Vectors o) {
    double[] f = new double[Feature.values().length];
    f[Feature.LEAD.ordinal()] = lead.first(o.lead());
    f[Feature.TITLE.ordinal()] = title.first(o.title());
    f[Feature.TITLE_IN_LEAD.ordinal()] = Math.max(title.first(o.lead()), lead.first(o.title()));
    f[Feature.TITLE_IN_LEAD_NOW.ordinal()] =
        Math.max(title.second(o.leadNow()), lead.second(o.titleNow()));
    f[Feature.TITLE_IN_OPENING.ordinal()] =
        Math.max(title.second(o.openingNow()), opening.second(o.titleNow()));
    f[Feature.NAMES.ordinal()] = names.first(o.names());
    f[Feature.PLACES.ordinal()] = places.first(o.places());
    f[Feature.PLACE_MENTIONS.ordinal()] = placeMentions.first(o.placeMentions());
    f[Feature.BODY_MENTIONS.ordinal()] = bodies.first(o.bodies());
    f[Feature.FIGURES.ordinal()] = figures.first(o.figures());
    Coded a = one.article();
    Coded b = o.article();
    f[Feature.GAP.ordinal()] = Math.log1p(gap(a, b));
    f[Feature.LENGTH.ordinal()] = Math.abs(Math.log((a.length() + 1.0) / (b.length() + 1.0)));
    f[Feature.SAME_DAY.ordinal()] = a.days().meets(b.days()) ? 1 : 0;
    f[Feature.OTHER_TOWN.ordinal()] = otherTown(a.towns(), b.towns()) ? 1 : 0;
    return f;
  }

  private static boolean otherTown(Terms a, Terms b) {
    return a.size() > 0 && b.size() > 0 && !a.meets(b);
  }

  private static double gap(Coded a, Coded b) {
    return a.isDated() && b.isDated()
        ? Math.min(MOST_GAP, Math.abs(a.day() - b.day()))
        : UNKNOWN_GAP;
  }

  /** Finds the weights of terms; two weights each. */
  private static final class Lookup {
    private final int[] keys;
    private final float[] weights;
    private final int shift;

    private Lookup(int terms) {
      int bits = 2 + 32 - Integer.numberOfLeadingZeros(Math.max(1, terms));
      keys = new int[1 << bits];
      weights = new float[2 << bits];
      shift = 32 - bits;
    }

    /** Of two vectors over the same terms. */
    static Lookup of(SparseVector first, SparseVector second) {
      Terms terms = first.terms();
      Lookup lookup = new Lookup(terms.size());
      for (int i = 0; i < terms.size(); i++) {
        int slot = lookup.slot(terms.key(i));
        lookup.keys[slot] = terms.key(i) + 1;
        lookup.weights[2 * slot] = first.weights()[i];
        lookup.weights[2 * slot + 1] = second.weights()[i];
      }
      return lookup;
    }

    private int slot(int term) {
      int slot = (term * 0x9E3779B9) >>> shift;
      while (keys[slot] != 0 && keys[slot] != term + 1) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
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
