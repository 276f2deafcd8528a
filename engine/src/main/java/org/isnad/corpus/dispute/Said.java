package org.isnad.corpus.dispute;

import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.model.EntityType;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/**
 * A statement with what it is compared by.
 *
 * @param lemmas of its content
 * @param number its place among all statements of the story
 */
record Said(
    Told article, Account account, Statement statement, Map<String, Integer> lemmas, int number) {

  private static final String UNDATED = "~";

  static Said of(Told article, Statement s, int number) {
    return new Said(
        article,
        article.account(s.content(), Optional.of(s)),
        s,
        article.lemmas(s.content().span()),
        number);
  }

  Optional<String> speaker() {
    return account.speaker();
  }

  /** The speaker's name, and the words by which the article introduces him. */
  String who() {
    return speaker().orElse("") + statement.source().map(w -> " " + w.text()).orElse("");
  }

  Span content() {
    return statement.content().span();
  }

  Span cue() {
    return statement.cue().span();
  }

  /** From the cue to the content's end: اتهم الوزير الشركة بالإهمال names the accused between. */
  String charge() {
    int begin = Math.min(cue().begin(), content().begin());
    return article.reading().article().text().substring(begin, content().end());
  }

  boolean denies() {
    return statement.stance() == Stance.DENY;
  }

  boolean isByKnown() {
    return statement.speaker().flatMap(Speaker::entity).isPresent();
  }

  boolean isByPerson() {
    return statement
        .speaker()
        .flatMap(Speaker::entity)
        .flatMap(article::entity)
        .filter(e -> e.type() == EntityType.PER)
        .isPresent();
  }

  boolean isInOneArticleWith(Said other) {
    return account.article().equals(other.account.article());
  }

  /** Whether it was published no later, as far as the days of both are known. */
  boolean isNoLaterThan(Said other) {
    return day().compareTo(other.day()) <= 0;
  }

  /** The day of publication; undated articles come after all others. */
  private String day() {
    return article
        .reading()
        .article()
        .published()
        .map(PublicationTime::date)
        .map(Object::toString)
        .orElse(UNDATED);
  }

  /** Whether two who are known by name, and not the same, say them. */
  static boolean byTwo(Said a, Said b) {
    return a != b
        && a.speaker().isPresent()
        && b.speaker().isPresent()
        && !Speakers.same(a.speaker().get(), b.speaker().get());
  }
}
