package org.isnad.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.brief.Addition;
import org.isnad.corpus.brief.Additions;
import org.isnad.corpus.brief.Brief;
import org.isnad.corpus.brief.BriefWriter;
import org.isnad.corpus.brief.Moment;
import org.isnad.corpus.brief.Position;
import org.isnad.corpus.brief.Positions;
import org.isnad.corpus.brief.Timeline;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.dispute.DisputeFinder;
import org.isnad.corpus.dispute.Omission;
import org.isnad.corpus.dispute.OmissionFinder;
import org.isnad.corpus.ledger.LedgerBuilder;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.LineFinder;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/**
 * All that the coverage of one story comes to.
 *
 * @param story the story itself
 * @param copies pairs of its articles that share copied text
 * @param omissions main claims that an outlet leaves out
 * @param positions what speakers said in the course of days
 * @param claims what is said, those told by most articles first
 */
public record StoryDossier(
    StoryView story,
    List<Reuse> copies,
    List<Claim> claims,
    List<LedgerThread> ledger,
    List<Dispute> disputes,
    List<Omission> omissions,
    List<Position> positions,
    List<Moment> timeline,
    Brief brief) {

  private static final Comparator<Reading> ORDER =
      Comparator.comparing(
              (Reading r) -> r.article().published().map(PublicationTime::toString).orElse("~"))
          .thenComparing(r -> r.article().id());

  public StoryDossier {
    copies = List.copyOf(copies);
    claims = List.copyOf(claims);
    ledger = List.copyOf(ledger);
    disputes = List.copyOf(disputes);
    omissions = List.copyOf(omissions);
    positions = List.copyOf(positions);
    timeline = List.copyOf(timeline);
  }

  /** The dossier of a story as last grouped; empty where the workspace has no such story. */
  public static Optional<StoryDossier> of(Workspace workspace, String id, Lexicon lexicon) {
    List<Reading> readings = new ArrayList<>();
    for (ArticleHead member : workspace.members(id)) {
      workspace.article(member.id()).map(StoredArticle::reading).ifPresent(readings::add);
    }
    return readings.isEmpty() ? Optional.empty() : Optional.of(of(id, readings, lexicon));
  }

  /** The dossier of these readings, whatever their order. */
  public static StoryDossier of(String id, List<Reading> readings, Lexicon lexicon) {
    List<Told> articles =
        readings.stream()
            .sorted(ORDER)
            .map(r -> new Told(r, lexicon.analyze(r.article().text())))
            .toList();
    Likeness likeness = new Likeness(articles);
    List<Reuse> copies = Copies.among(articles);
    List<Claim> claims = new LineFinder(likeness, copies).claims(articles);
    List<LedgerThread> ledger = new LedgerBuilder(likeness).build(articles);
    List<Dispute> disputes = new DisputeFinder(likeness).find(articles, ledger);
    return new StoryDossier(
        StoryView.of(id, articles.stream().map(t -> t.reading().article()).toList()),
        copies,
        claims,
        ledger,
        disputes,
        new OmissionFinder(likeness).find(articles, claims),
        Positions.of(articles, claims, likeness),
        new Timeline(likeness).of(articles),
        BriefWriter.write(articles, claims, ledger, disputes));
  }

  /**
   * What came since somebody last looked.
   *
   * @param seen ids of the articles that were there then
   */
  public List<Addition> since(Set<String> seen) {
    return Additions.since(seen, claims, ledger, disputes, timeline);
  }
}
