package org.isnad.corpus.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/**
 * An article with all that was read in it.
 *
 * @param text the analysed tokens of the article's text
 */
public record Told(Reading reading, AnalyzedText text) {

  private static final int LEAST_OPENING = 40;

  public String id() {
    return reading.article().id();
  }

  public Optional<String> outlet() {
    return reading.article().outlet();
  }

  /** Lemmas of the content words within the span, with their counts. */
  public Map<String, Integer> lemmas(Span span) {
    Map<String, Integer> lemmas = new HashMap<>();
    for (int i = text.tokens().firstAt(span.begin());
        i < text.size() && text.begin(i) < span.end();
        i++) {
      if (text.isWord(i) && isContent(i) && text.lemma(i).length() > 1) {
        lemmas.merge(text.lemma(i), 1, Integer::sum);
      } else if (text.isNumber(i)) {
        lemmas.merge(text.surface(i), 1, Integer::sum);
      }
    }
    return lemmas;
  }

  private boolean isContent(int token) {
    return switch (text.pos(token)) {
      case PREPOSITION,
          CONJUNCTION,
          COMPLEMENTISER,
          PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PARTICLE,
          ADVERB ->
          false;
      default -> true;
    };
  }

  /** The sentence that holds the offset; the whole text where none does. */
  public Span sentence(int offset) {
    for (Span s : reading.sentences()) {
      if (offset < s.end()) {
        return s;
      }
    }
    return new Span(0, reading.article().text().length());
  }

  /** Names of the places that stand within the span. */
  public Set<String> places(Span span) {
    Set<String> places = new HashSet<>();
    for (Entity e : reading.entities()) {
      if (e.type().isPlace() && e.mentions().stream().anyMatch(m -> span.contains(m.span()))) {
        places.add(e.name());
      }
    }
    return places;
  }

  /** The places, and those in which they lie, as far as this article's reading knows them. */
  public Set<String> around(Set<String> places) {
    Set<String> around = new HashSet<>(places);
    for (Place p : reading.places()) {
      if (places.contains(p.name())) {
        around.addAll(p.within());
      }
    }
    return around;
  }

  /** The first sentence that is no credit, dateline or byline alone. */
  public Words opening() {
    int headerEnd = 0;
    for (Optional<Words> part :
        List.of(
            reading.header().credit(), reading.header().dateline(), reading.header().byline())) {
      headerEnd = Math.max(headerEnd, part.map(Words::end).orElse(0));
    }
    for (Span s : reading.sentences()) {
      if (s.length() >= LEAST_OPENING && s.end() > headerEnd + LEAST_OPENING / 2) {
        return reading.article().words(s.begin(), s.end());
      }
    }
    Span first = sentence(0);
    return reading.article().words(first.begin(), first.end());
  }

  public Optional<Statement> statement(String id) {
    return reading.statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public Optional<Entity> entity(String id) {
    return reading.entities().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /**
   * The account of the words on the word of the statement, or on the outlet's own. What is said by
   * nobody named is on the word of an unnamed voice, not on the outlet's: قيل إن.
   */
  public Account account(Words words, Optional<Statement> statement) {
    Optional<Speaker> speaker = statement.flatMap(Statement::speaker);
    boolean unnamed = statement.isPresent() && speaker.isEmpty();
    List<String> via = new ArrayList<>();
    statement.ifPresent(s -> s.via().forEach(v -> via.add(v.name())));
    return new Account(
        id(),
        outlet(),
        words,
        unnamed ? Optional.of(Account.UNNAMED) : speaker.map(Speaker::name),
        unnamed
            ? Optional.of(Account.UNNAMED_ENGLISH)
            : speaker.flatMap(Speaker::entity).flatMap(this::entity).flatMap(Entity::english),
        via,
        statement.map(Statement::id));
  }
}
