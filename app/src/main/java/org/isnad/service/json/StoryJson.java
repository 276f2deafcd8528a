package org.isnad.service.json;

import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Addition;
import org.isnad.corpus.brief.Brief;
import org.isnad.corpus.brief.Moment;
import org.isnad.corpus.brief.Position;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.dispute.Omission;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.Line;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.service.StoryDossier;
import org.isnad.service.StoryView;
import org.isnad.service.correct.Mark;

/** Writes a story's dossier as JSON. */
public final class StoryJson {
  private StoryJson() {}

  /**
   * @param marks what people corrected in it
   */
  public static byte[] bytes(StoryDossier d, List<Mark> marks, boolean indented) {
    return Json.bytes(indented, json -> write(json, d, marks));
  }

  /** The story as lists show it. */
  public static void story(Json json, StoryView s) {
    json.object(() -> storyFields(json, s));
  }

  static void storyFields(Json json, StoryView s) {
    json.field("id", s.id());
    json.field("title", s.title());
    json.field("first", s.first().map(PublicationTime::toString));
    json.field("last", s.last().map(PublicationTime::toString));
    json.field("outlets", s.outlets());
    json.strings("articles", s.articles());
  }

  private static void write(Json json, StoryDossier d, List<Mark> marks) {
    json.object(() -> {
      json.field("format", "isnad-story/1");
      json.object("story", () -> storyFields(json, d.story()));
      json.object("brief", () -> brief(json, d.brief()));
      json.array("lines", lines(d), StoryJson::line);
      json.array("ledger", d.ledger(), StoryJson::thread);
      json.array("statements", d.claims(), StoryJson::claim);
      json.array("disputes", d.disputes(), StoryJson::dispute);
      json.array("omissions", d.omissions(), StoryJson::omission);
      json.array("positions", d.positions(), StoryJson::position);
      json.array("timeline", d.timeline(), StoryJson::moment);
      json.array("copies", d.copies(), ReuseJson::write);
      CorrectionJson.fields(json, marks);
    });
  }

  /** Lines that more than one article carries. */
  public static List<Line> lines(StoryDossier d) {
    return d.claims().stream()
        .flatMap(c -> c.lines().stream())
        .filter(l -> l.articles() > 1)
        .toList();
  }

  private static void brief(Json json, Brief b) {
    json.array("ar", b.arabic(), StoryJson::sentence);
    json.array("en", b.english(), StoryJson::sentence);
  }

  private static void sentence(Json json, Brief.Sentence s) {
    json.object(() -> {
      json.field("text", s.text());
      json.array("accounts", s.accounts(), StoryJson::account);
    });
  }

  private static void line(Json json, Line line) {
    json.object(() -> lineFields(json, line));
  }

  private static void lineFields(Json json, Line line) {
    json.field("origin", line.origin());
    json.field("speaker", line.accounts().getFirst().speaker());
    json.field("articles", line.articles());
    json.array("accounts", line.accounts(), StoryJson::account);
  }

  private static void thread(Json json, LedgerThread t) {
    json.object(() -> {
      json.field("id", t.id());
      json.field("kind", t.kind());
      json.field("counted", t.counted());
      json.field("unit", t.unit());
      json.field("place", t.place());
      json.field("cumulative", t.cumulative());
      json.strings("claimants", List.copyOf(t.claimants()));
      json.array("accounts", t.accounts(), StoryJson::figure);
    });
  }

  private static void figure(Json json, FigureAccount a) {
    Figure f = a.figure();
    json.object(() -> {
      accountFields(json, a.account());
      json.field("published", a.published().map(PublicationTime::toString));
      json.field("value", f.value());
      json.field("max", f.max());
      json.field("comparator", f.bound().sign());
      json.field("vague", f.vague());
      json.field("unit", f.unit());
      json.field("counted", f.counted());
      json.field("place", f.place());
      json.field("time", f.time());
      json.field("figure", f.id());
      json.field("part_of", a.part());
    });
  }

  private static void claim(Json json, Claim c) {
    Account first = c.typical();
    json.object(() -> {
      json.field("text", first.words().text());
      json.field("speaker", first.speaker());
      json.field("stance", c.stance());
      json.field("articles", c.articles());
      json.field("outlets", c.outlets());
      json.field("independent_lines", c.lines().size());
      json.array("lines", c.lines(), StoryJson::line);
    });
  }

  private static void dispute(Json json, Dispute d) {
    json.object(() -> {
      json.field("type", d.type());
      json.field("why", d.why());
      json.array("a", d.one(), StoryJson::account);
      json.array("b", d.other(), StoryJson::account);
    });
  }

  private static void omission(Json json, Omission o) {
    json.object(() -> {
      json.field("outlet", o.outlet());
      json.strings("articles", o.articles());
      json.array("claim", o.claim(), StoryJson::account);
    });
  }

  private static void position(Json json, Position p) {
    json.object(() -> {
      json.field("speaker", p.speaker());
      json.array(
          "sayings",
          p.sayings(),
          (j, s) ->
              j.object(() -> {
                j.field("day", s.day());
                j.field("stance", s.stance());
                accountFields(j, s.account());
              }));
    });
  }

  /** What came since somebody last looked. */
  public static void addition(Json json, Addition a) {
    json.object(() -> {
      json.field("kind", a.kind());
      json.field("what", a.what().isEmpty() ? Optional.empty() : Optional.of(a.what()));
      json.array("accounts", a.accounts(), StoryJson::account);
    });
  }

  private static void moment(Json json, Moment m) {
    json.object(() -> {
      json.field("day", m.day());
      json.field("type", m.type());
      json.array("accounts", m.accounts(), StoryJson::account);
    });
  }

  private static void account(Json json, Account a) {
    json.object(() -> accountFields(json, a));
  }

  private static void accountFields(Json json, Account a) {
    json.field("article", a.article());
    json.field("outlet", a.outlet());
    json.words(a.words());
    json.field("speaker", a.speaker());
    json.field("speaker_english", a.speakerEnglish());
    json.strings("via", a.via());
    json.field("statement", a.statement());
  }
}
