package org.isnad.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Addition;
import org.isnad.corpus.brief.Brief;
import org.isnad.corpus.brief.Moment;
import org.isnad.corpus.brief.Position;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.dispute.Omission;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Line;
import org.isnad.service.StoryDossier;
import org.isnad.service.correct.Mark;
import org.isnad.service.json.StoryJson;

/** Writes a story's dossier for a person. */
final class StoryText {
  private static final int LONGEST_QUOTE = 160;
  private static final int SAYINGS_A_DAY = 2;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private StoryText() {}

  /**
   * @param marks what people corrected in it
   */
  static String of(StoryDossier d, List<Mark> marks) {
    StoryText text = new StoryText();
    text.head(d);
    text.brief(d.brief());
    text.ledger(d.ledger());
    text.lines(StoryJson.lines(d));
    text.disputes(d.disputes());
    text.omissions(d.omissions());
    text.positions(d.positions());
    text.timeline(d.timeline());
    text.corrections(marks);
    return text.out.toString();
  }

  private void head(StoryDossier d) {
    line("STORY " + d.story().id() + "  " + d.story().title());
    line(
        INDENT
            + d.story().articles().size()
            + " articles: "
            + String.join(", ", d.story().articles()));
  }

  private void corrections(List<Mark> marks) {
    section("CORRECTED BY PEOPLE", marks.isEmpty());
    for (Mark m : marks) {
      line(INDENT + m.article() + " " + m.datum() + "  " + CorrectionText.of(m));
    }
  }

  private void section(String title, boolean empty) {
    if (!empty) {
      line("");
      line(title);
    }
  }

  private void brief(Brief brief) {
    section("BRIEF", brief.english().isEmpty());
    for (Brief.Sentence s : brief.english()) {
      line(INDENT + "• " + cut(s.text()) + " [" + articles(s.accounts()) + "]");
    }
  }

  private void ledger(List<LedgerThread> ledger) {
    List<LedgerThread> shown = ledger.stream().filter(t -> t.accounts().size() > 1).toList();
    section("LEDGER: one thing, every figure on it", shown.isEmpty());
    for (LedgerThread t : shown) {
      line(
          INDENT
              + t.id()
              + " "
              + t.kind().label()
              + t.counted().map(c -> " (" + c + ")").orElse("")
              + t.place().map(p -> ", " + p).orElse("")
              + (t.cumulative() ? ", summed up" : ""));
      for (FigureAccount a : t.accounts()) {
        line(
            INDENT
                + INDENT
                + a.published().map(p -> p.date().toString()).orElse("undated   ")
                + "  "
                + a.figure().words().text()
                + "  ← "
                + chain(a.account()));
      }
    }
  }

  private void lines(List<Line> lines) {
    section("LINES: articles that go back to one origin", lines.isEmpty());
    for (Line l : lines) {
      line(
          INDENT
              + l.origin().name().toLowerCase(Locale.ROOT)
              + ", "
              + l.articles()
              + " articles: «"
              + cut(l.accounts().getFirst().words().text())
              + "»");
      for (Account a : l.accounts()) {
        line(INDENT + INDENT + a.article() + " ← " + chain(a));
      }
    }
  }

  private void disputes(List<Dispute> disputes) {
    List<Dispute> real = disputes.stream().filter(d -> d.type() != Dispute.Type.SCOPE).toList();
    section("DISPUTES", real.isEmpty());
    real.forEach(this::dispute);
    List<Dispute> scopes = disputes.stream().filter(d -> d.type() == Dispute.Type.SCOPE).toList();
    section("NOT DISPUTES: figures of different scope", scopes.isEmpty());
    scopes.forEach(this::dispute);
  }

  private void dispute(Dispute d) {
    line(INDENT + d.type().name().toLowerCase(Locale.ROOT) + ": " + d.why());
    d.one().forEach(this::side);
    d.other().forEach(this::side);
  }

  private void side(Account a) {
    line(
        INDENT
            + INDENT
            + "– "
            + chain(a)
            + ": «"
            + cut(a.words().text())
            + "» ["
            + a.article()
            + "]");
  }

  private void omissions(List<Omission> omissions) {
    section("LEFT OUT: main claims that an outlet's articles do not tell", omissions.isEmpty());
    for (Omission o : omissions) {
      line(
          INDENT
              + o.outlet().orElse(o.articles().getFirst())
              + ": «"
              + cut(o.claim().getFirst().words().text())
              + "» [told in "
              + articles(o.claim())
              + "]");
    }
  }

  private void positions(List<Position> positions) {
    section("POSITIONS: what speakers said from day to day", positions.isEmpty());
    for (Position p : positions) {
      line(INDENT + p.speaker());
      Map<String, Integer> shown = new HashMap<>();
      p.sayings().stream()
          .filter(s -> shown.merge(s.day(), 1, Integer::sum) <= SAYINGS_A_DAY)
          .forEach(this::saying);
    }
  }

  private void saying(Position.Saying s) {
    line(
        INDENT
            + INDENT
            + s.day()
            + "  "
            + s.stance()
            + " «"
            + cut(s.account().words().text())
            + "» ["
            + s.account().article()
            + "]");
  }

  /** What came since somebody last looked. */
  static String since(List<Addition> additions) {
    StoryText text = new StoryText();
    text.section("NEW SINCE THE LAST LOOK", false);
    for (Addition a : additions) {
      text.line(
          INDENT
              + a.kind().name().toLowerCase(Locale.ROOT)
              + (a.what().isEmpty() ? "" : " (" + a.what() + ")")
              + ": «"
              + cut(a.accounts().getFirst().words().text())
              + "» ← "
              + chain(a.accounts().getFirst())
              + " ["
              + articles(a.accounts())
              + "]");
    }
    if (additions.isEmpty()) {
      text.line(INDENT + "nothing");
    }
    return text.out.toString();
  }

  private void timeline(List<Moment> timeline) {
    section("TIMELINE", timeline.isEmpty());
    for (Moment m : timeline) {
      line(
          INDENT
              + m.day()
              + "  "
              + cut(m.accounts().getFirst().words().text())
              + " ["
              + articles(m.accounts())
              + "]");
    }
  }

  /** outlet ← via … ← speaker. */
  private static String chain(Account a) {
    StringBuilder chain = new StringBuilder(a.outlet().orElse(a.article()));
    a.via().forEach(v -> chain.append(" ← ").append(v));
    return chain + " ← " + a.speaker().orElse("(own word)");
  }

  private static String articles(List<Account> accounts) {
    return accounts.stream().map(Account::article).distinct().collect(Collectors.joining(", "));
  }

  private static String cut(String text) {
    String one = text.replace('\n', ' ');
    return one.length() <= LONGEST_QUOTE
        ? one
        : one.substring(0, Math.max(1, one.lastIndexOf(' ', LONGEST_QUOTE))) + " …";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
