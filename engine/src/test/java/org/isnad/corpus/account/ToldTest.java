package org.isnad.corpus.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class ToldTest {
  private static final Reader READER = SharedReader.get();

  private static Told told(String text) {
    Article article =
        new Article(
            "one", Optional.of("one"), Optional.empty(), Optional.empty(), Optional.empty(), text);
    return new Told(READER.read(article), SharedLexicon.get().analyze(text));
  }

  @Test
  void whatIsSaidByNobodyNamedIsNotTheOutletsOwn() {
    Told told = told("قيل إن الجسر سيغلق غدا أمام الشاحنات.");
    Statement said = told.reading().statements().getFirst();
    assertThat(said.speaker()).isEmpty();
    Account account = told.account(said.content(), Optional.of(said));
    assertThat(account.speaker()).contains(Account.UNNAMED);
    assertThat(account.speakerEnglish()).contains("an unnamed voice");
  }

  @Test
  void whatNoStatementHoldsIsTheOutletsOwn() {
    Told told = told("أغلق الجسر أمس أمام الشاحنات.");
    assertThat(told.account(told.opening(), Optional.empty()).speaker()).isEmpty();
  }
}
