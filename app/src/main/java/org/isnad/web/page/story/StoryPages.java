package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Brief;
import org.isnad.corpus.brief.Moment;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.service.Headline;
import org.isnad.service.StoryDossier;
import org.isnad.service.desk.StoryFile;
import org.isnad.web.page.frame.Ref;
import org.isnad.web.page.story.StoryPage.Day;
import org.isnad.web.page.story.StoryPage.Difference;
import org.isnad.web.page.story.StoryPage.Happening;
import org.isnad.web.page.story.StoryPage.Item;
import org.isnad.web.page.story.StoryPage.Sentence;
import org.isnad.web.page.story.StoryPage.Side;

/** Lays out a story's dossier for its page. */
public final class StoryPages {
  private static final int MOST_DIFFERENCES = 40;
  private static final int MOST_REFS = 12;

  private StoryPages() {}

  /**
   * @param readings of the story's articles; those of others are ignored
   */
  public static StoryPage of(StoryFile file, List<Reading> readings) {
    StoryDossier dossier = file.dossier();
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(r -> byId.put(r.article().id(), r));
    Sources sources = new Sources(byId);
    List<Reading> ordered =
        dossier.story().articles().stream().flatMap(id -> sources.reading(id).stream()).toList();
    Set<String> outlets = new LinkedHashSet<>();
    ordered.forEach(r -> outlets.add(r.article().outlet().orElse("")));
    Omissions omissions = new Omissions(dossier.omissions(), sources);
    return new StoryPage(
        dossier.story().id(),
        dossier.story().title(),
        dossier.story().first(),
        dossier.story().last(),
        file.weight().lines(),
        oneVoice(dossier.copies()),
        (int) file.marks().stream().map(m -> m.correction().number()).distinct().count(),
        List.copyOf(outlets),
        items(ordered, dossier.copies()),
        sentences(dossier.brief().arabic(), sources),
        sentences(dossier.brief().english(), sources),
        Ledgers.threads(dossier.ledger(), sources),
        new MatrixBuilder(List.copyOf(outlets), omissions, sources)
            .build(dossier.claims(), dossier.disputes()),
        omissions.gaps(),
        new GraphBuilder(sources).build(dossier.claims()),
        new Quotes(sources).boards(dossier.claims(), dossier.positions()),
        Pins.of(ordered),
        days(dossier.timeline(), sources),
        Ledgers.changes(dossier.ledger(), sources),
        new CopiedChanges(sources).of(dossier.copies()),
        differences(dossier.disputes(), sources, false),
        differences(dossier.disputes(), sources, true));
  }

  /** Articles that are the wording of an earlier one. */
  private static int oneVoice(List<Reuse> copies) {
    Set<String> later = new HashSet<>();
    copies.stream().filter(r -> r.label() == Reuse.Label.COPY).forEach(r -> later.add(r.b()));
    return later.size();
  }

  private static List<Item> items(List<Reading> ordered, List<Reuse> copies) {
    Map<String, Integer> shared = new HashMap<>();
    for (Reuse r : copies) {
      shared.merge(r.a(), 1, Integer::sum);
      shared.merge(r.b(), 1, Integer::sum);
    }
    List<Item> items = new ArrayList<>();
    for (Reading reading : ordered) {
      Article a = reading.article();
      items.add(
          new Item(
              a.id(),
              a.title().orElseGet(() -> Headline.of(a.text())),
              a.outlet().orElse(""),
              a.published(),
              shared.getOrDefault(a.id(), 0)));
    }
    return items;
  }

  private static List<Sentence> sentences(List<Brief.Sentence> brief, Sources sources) {
    return brief.stream()
        .map(s -> new Sentence(Quoted.pieces(s.text()), refs(s.accounts(), sources)))
        .toList();
  }

  private static List<Ref> refs(List<Account> accounts, Sources sources) {
    return accounts.stream().limit(MOST_REFS).map(sources::ref).toList();
  }

  private static List<Day> days(List<Moment> timeline, Sources sources) {
    Map<String, List<Happening>> days = new LinkedHashMap<>();
    for (Moment m : timeline) {
      days.computeIfAbsent(m.day(), k -> new ArrayList<>())
          .add(new Happening(m.type(), refs(m.accounts(), sources)));
    }
    return days.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  private static List<Difference> differences(
      List<Dispute> disputes, Sources sources, boolean scope) {
    return disputes.stream()
        .filter(d -> (d.type() == Dispute.Type.SCOPE) == scope)
        .limit(MOST_DIFFERENCES)
        .map(d ->
            new Difference(
                d.type().name(), sides(d.one(), sources), sides(d.other(), sources), d.why()))
        .toList();
  }

  private static List<Side> sides(List<Account> accounts, Sources sources) {
    return accounts.stream()
        .limit(MOST_REFS)
        .map(a -> new Side(sources.speaker(a), sources.ref(a)))
        .toList();
  }
}
