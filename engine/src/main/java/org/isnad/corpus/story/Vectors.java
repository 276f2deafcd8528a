package org.isnad.corpus.story;

/** An article's weighed words, names and figures, and how two articles compare in them. */
record Vectors(
    Coded article,
    SparseVector title,
    SparseVector lead,
    SparseVector titleNow,
    SparseVector leadNow,
    SparseVector names,
    SparseVector places,
    SparseVector figures) {

  /** Days taken to lie between two articles of which one is undated. */
  private static final double UNKNOWN_GAP = 1;

  /** Longer gaps count as this one: the model was fitted on three days and knows no longer. */
  private static final double MOST_GAP = 2;

  static Vectors of(Coded a, TermWeights weights) {
    return new Vectors(
        a,
        SparseVector.of(a.title(), weights::general),
        SparseVector.of(a.lead(), weights::general),
        SparseVector.of(a.title(), weights::now),
        SparseVector.of(a.lead(), weights::now),
        SparseVector.of(a.names(), weights::other),
        SparseVector.of(a.places(), weights::other),
        SparseVector.of(a.figures(), weights::other));
  }

  /** The features of the pair, in the order of {@link Feature}, the same either way round. */
  double[] compare(Vectors o) {
    double[] f = new double[Feature.values().length];
    f[Feature.LEAD.ordinal()] = lead.cosine(o.lead);
    f[Feature.TITLE.ordinal()] = title.cosine(o.title);
    f[Feature.TITLE_IN_LEAD.ordinal()] = Math.max(title.cosine(o.lead), o.title.cosine(lead));
    f[Feature.TITLE_IN_LEAD_NOW.ordinal()] =
        Math.max(titleNow.cosine(o.leadNow), o.titleNow.cosine(leadNow));
    f[Feature.NAMES.ordinal()] = names.cosine(o.names);
    f[Feature.PLACES.ordinal()] = places.cosine(o.places);
    f[Feature.FIGURES.ordinal()] = figures.cosine(o.figures);
    f[Feature.GAP.ordinal()] = Math.log1p(gap(article, o.article));
    f[Feature.LENGTH.ordinal()] =
        Math.abs(Math.log((article.length() + 1.0) / (o.article.length() + 1.0)));
    f[Feature.SAME_DAY.ordinal()] = article.days().meets(o.article.days()) ? 1 : 0;
    f[Feature.OTHER_TOWN.ordinal()] = otherTown(article.towns(), o.article.towns()) ? 1 : 0;
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
}
