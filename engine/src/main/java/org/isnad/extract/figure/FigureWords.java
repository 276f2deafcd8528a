package org.isnad.extract.figure;

/** The word lists of the package, loaded once. */
record FigureWords(
    NumeralParser numerals,
    Units units,
    Currencies currencies,
    Bounds bounds,
    Kinds kinds,
    Refusals refusals,
    CountedNouns nouns) {

  static FigureWords load() {
    Refusals refusals = Refusals.load();
    return new FigureWords(
        new NumeralParser(NumberWords.load()),
        Units.load(),
        Currencies.load(),
        Bounds.load(),
        Kinds.load(),
        refusals,
        new CountedNouns(refusals));
  }
}
