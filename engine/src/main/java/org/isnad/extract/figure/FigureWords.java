package org.isnad.extract.figure;

/** The word lists of the package, loaded once. */
record FigureWords(
    NumeralParser numerals,
    Units units,
    Currencies currencies,
    Bounds bounds,
    Kinds kinds,
    Refusals refusals,
    CountedNouns nouns,
    CountedLexicon counted,
    Duals duals,
    Frames frames,
    Scopes scopes) {

  static FigureWords load() {
    Refusals refusals = Refusals.load();
    NumeralParser numerals = new NumeralParser(NumberWordTable.load());
    Frames frames = Frames.load();
    CountedLexicon counted = CountedLexicon.load();
    return new FigureWords(
        numerals,
        Units.load(),
        Currencies.load(),
        Bounds.load(frames),
        Kinds.load(),
        refusals,
        new CountedNouns(refusals, numerals, counted, frames),
        counted,
        new Duals(counted, refusals),
        frames,
        Scopes.load(frames));
  }
}
