package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.ledger.LedgerBuilder;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.LineFinder;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;

/** Invented articles of one story, and what is disputed in them. */
final class Coverage {
  private static final Reader READER = SharedReader.get();
  private static final Lexicon LEXICON = SharedLexicon.get();

  private final List<Told> articles = new ArrayList<>();

  Coverage add(String outlet, String day, String text) {
    Article article =
        new Article(
            "a" + articles.size(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PublicationTime.parse(day)),
            text);
    articles.add(new Told(READER.read(article), LEXICON.analyze(text)));
    return this;
  }

  List<Told> articles() {
    return articles;
  }

  List<Claim> claims() {
    return new LineFinder(new Likeness(articles), List.of()).claims(articles);
  }

  /** Type, speaker and speaker of each dispute; differences of scope are left out. */
  List<String> disputes() {
    Likeness likeness = new Likeness(articles);
    return new DisputeFinder(likeness)
        .find(articles, new LedgerBuilder(likeness).build(articles)).stream()
            .filter(d -> d.type() != Dispute.Type.SCOPE)
            .map(d ->
                d.type()
                    + ": "
                    + d.one().getFirst().speaker().orElse("-")
                    + " / "
                    + d.other().getFirst().speaker().orElse("-"))
            .toList();
  }

  List<Omission> omissions() {
    return new OmissionFinder(new Likeness(articles)).find(articles, claims());
  }
}
