package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The phrases that attribute without a verb of their own. */
final class PhraseLexicon {

  /** What follows such a phrase. */
  enum Kind {
    /** A noun phrase that names the source. */
    SOURCE,
    /** A verb and its subject. */
    CLAUSE,
    /** Nothing: it means the running speaker. */
    OWN,
    /** The one quoted. */
    RELAY
  }

  /**
   * @param kind what follows
   * @param stance the attitude it lends the content
   */
  record Entry(Kind kind, Stance stance) {}

  private static final String LIST = "extract/statement/phrases.tsv";

  private final PhraseTable<Entry> table;
  private final Set<String> openers;

  private PhraseLexicon(PhraseTable<Entry> table, Set<String> openers) {
    this.table = table;
    this.openers = Set.copyOf(openers);
  }

  static PhraseLexicon load() {
    PhraseTable.Builder<Entry> builder = PhraseTable.builder();
    Set<String> openers = new HashSet<>();
    for (ListReader.Line line : ListReader.read(LIST)) {
      Entry entry = entry(line);
      for (String phrase : line.column(2).split("\\|", -1)) {
        builder.add(phrase, entry);
        openers.add(Letters.fold(phrase.split(" ", 2)[0]));
      }
    }
    return new PhraseLexicon(builder.build(), openers);
  }

  private static Entry entry(ListReader.Line line) {
    try {
      return new Entry(
          Kind.valueOf(line.column(0).toUpperCase(Locale.ROOT)),
          Stance.valueOf(line.column(1).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(0) + " " + line.column(1) + "» is no kind and stance");
    }
  }

  /** Whether a phrase may begin with the folded word, behind a conjunction or not. */
  boolean mayOpen(String folded) {
    char first = folded.charAt(0);
    boolean conjoined = first == Letters.WAW || first == Letters.FA;
    return openers.contains(folded) || conjoined && openers.contains(folded.substring(1));
  }

  PhraseTable.@Nullable Match<Entry> at(AnalyzedText text, int token) {
    return table.longestBehindProclitics(text, token);
  }
}
