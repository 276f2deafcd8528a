package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Speakers;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/** The story's articles by id, and its speakers under one name each. Not thread-safe. */
final class Sources {
  private final Map<String, Reading> readings;
  private final Map<String, Name> names = new HashMap<>();
  private final List<Name> distinct = new ArrayList<>();

  /**
   * @param readings of the story's articles, by id
   */
  Sources(Map<String, Reading> readings) {
    this.readings = readings;
  }

  Ref ref(Account account) {
    return Ref.of(account, published(account.article()));
  }

  Optional<PublicationTime> published(String article) {
    return reading(article).flatMap(r -> r.article().published());
  }

  Optional<Reading> reading(String article) {
    return Optional.ofNullable(readings.get(article));
  }

  Optional<Statement> statement(Account account) {
    return account
        .statement()
        .flatMap(id ->
            reading(account.article())
                .flatMap(r -> r.statements().stream().filter(s -> s.id().equals(id)).findFirst()));
  }

  /** What the account came through: its channels, else the agency that its article credits. */
  List<String> channels(Account account) {
    if (!account.via().isEmpty()) {
      return account.via();
    }
    return reading(account.article()).flatMap(r -> r.header().credit()).map(Words::text).stream()
        .toList();
  }

  /** The speaker, under the name that the story's first article gives; nobody is the outlet. */
  Name speaker(Account account) {
    return account
        .speaker()
        .map(s -> names.computeIfAbsent(s, k -> name(k, account.speakerEnglish())))
        .orElse(new Name("", Optional.empty()));
  }

  /**
   * Only names of equally many words are one: "the Syrian army" and "the Free Syrian Army" share
   * their words and nothing else.
   */
  private Name name(String arabic, Optional<String> english) {
    for (Name known : distinct) {
      if (words(known.arabic()) == words(arabic) && Speakers.same(known.arabic(), arabic)) {
        return known;
      }
    }
    Name found = new Name(arabic, english);
    distinct.add(found);
    return found;
  }

  private static int words(String name) {
    return name.strip().split("\\s+").length;
  }
}
