package org.isnad.web.page.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.service.StoryDossier;
import org.isnad.service.desk.StoryFile;
import org.isnad.store.ArticleHead;
import org.isnad.web.page.article.Datum.Elsewhere;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/** Finds what there is to tell of one datum of an article. */
public final class Data {
  private static final int MOST_ELSEWHERE = 30;

  private final Reading reading;
  private final Optional<StoryDossier> dossier;
  private final Map<String, PublicationTime> published = new HashMap<>();

  /**
   * @param story that holds the article, where it is in one of several articles
   */
  public Data(Reading reading, Optional<StoryFile> story) {
    this.reading = reading;
    this.dossier = story.map(StoryFile::dossier);
    for (ArticleHead h : story.map(StoryFile::articles).orElse(List.of())) {
      h.published().ifPresent(p -> published.put(h.id(), p));
    }
  }

  /** The datum of this id: {@code F1}, {@code S2}, {@code E3}, {@code T4}. */
  public Optional<Datum> of(String id) {
    if (id.length() < 2) {
      return Optional.empty();
    }
    return switch (id.charAt(0)) {
      case 'F' -> figure(id).map(f -> new Datum.OfFigure(id, f, chain(f.statement()), others(f)));
      case 'S' ->
          statement(id).map(s -> new Datum.OfStatement(id, s, chain(Optional.of(id)), others(s)));
      case 'E' -> entity(id).map(e -> new Datum.OfEntity(id, e, place(e)));
      case 'T' -> time(id);
      default -> Optional.empty();
    };
  }

  private Optional<Figure> figure(String id) {
    return reading.figures().stream().filter(f -> f.id().equals(id)).findFirst();
  }

  private Optional<Statement> statement(String id) {
    return reading.statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private Optional<Entity> entity(String id) {
    return reading.entities().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  private Optional<org.isnad.model.Place> place(Entity e) {
    return reading.places().stream()
        .filter(p -> p.entity().equals(Optional.of(e.id())))
        .findFirst();
  }

  private Optional<Datum> time(String id) {
    try {
      int number = Integer.parseInt(id.substring(1));
      return number < 1 || number > reading.times().size()
          ? Optional.empty()
          : Optional.of(new Datum.OfTime(id, reading.times().get(number - 1)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private List<Name> chain(Optional<String> statementId) {
    List<Name> chain = new ArrayList<>();
    chain.add(new Name(reading.article().outlet().orElse(""), Optional.empty()));
    Optional<Statement> statement = statementId.flatMap(this::statement);
    statement.ifPresent(s -> s.via().forEach(v -> chain.add(Speakers.name(reading, v))));
    statement.flatMap(Statement::speaker).ifPresent(s -> chain.add(Speakers.name(reading, s)));
    return chain;
  }

  private List<Elsewhere> others(Figure f) {
    for (LedgerThread t : dossier.map(StoryDossier::ledger).orElse(List.of())) {
      boolean holds =
          t.accounts().stream()
              .anyMatch(a -> isHere(a.account()) && a.figure().id().equals(f.id()));
      if (holds) {
        return elsewhere(t.accounts().stream().map(FigureAccount::account).toList());
      }
    }
    return List.of();
  }

  private List<Elsewhere> others(Statement s) {
    for (Claim c : dossier.map(StoryDossier::claims).orElse(List.of())) {
      List<Account> accounts = c.accounts();
      boolean holds =
          accounts.stream().anyMatch(a -> isHere(a) && a.statement().equals(Optional.of(s.id())));
      if (holds) {
        return elsewhere(accounts);
      }
    }
    return List.of();
  }

  private boolean isHere(Account a) {
    return a.article().equals(reading.article().id());
  }

  private List<Elsewhere> elsewhere(List<Account> accounts) {
    return accounts.stream()
        .filter(a -> !isHere(a))
        .limit(MOST_ELSEWHERE)
        .map(a ->
            new Elsewhere(
                new Name(a.speaker().orElse(""), a.speakerEnglish()),
                Ref.of(a, Optional.ofNullable(published.get(a.article())))))
        .toList();
  }
}
