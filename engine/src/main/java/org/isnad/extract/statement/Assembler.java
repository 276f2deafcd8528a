package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.StatementKind;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/** Makes statements of resolved drafts. */
final class Assembler {

  private static final String SAY = "قال";

  private final Page page;
  private final AnalyzedText text;

  Assembler(Page page) {
    this.page = page;
    text = page.text();
  }

  /** Statements in order of content begin, outer before inner, numbered from S1. */
  List<Statement> assemble(List<Resolver.Resolved> resolved) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < resolved.size(); i++) {
      Resolver.Resolved r = resolved.get(i);
      if (r.speaker() != null || r.draft().isUnnamed() || r.parent() >= 0 && isReport(r.draft())) {
        order.add(i);
      }
    }
    order.sort((a, b) -> {
      int byContent =
          words(resolved.get(a).draft()).span().compareTo(words(resolved.get(b).draft()).span());
      return byContent != 0 ? byContent : Integer.compare(a, b);
    });
    String[] ids = new String[resolved.size()];
    for (int n = 0; n < order.size(); n++) {
      ids[order.get(n)] = "S" + (n + 1);
    }
    List<Statement> statements = new ArrayList<>(order.size());
    for (int i : order) {
      Resolver.Resolved r = resolved.get(i);
      String within = r.parent() < 0 ? null : ids[r.parent()];
      statements.add(statement(r, "S" + (statements.size() + 1), Optional.ofNullable(within)));
    }
    return statements;
  }

  /**
   * الهجوم الذي قال إنه: told by somebody for certain, though the article does not show by whom. In
   * the present a thing may be meant: الدلائل تشير إلى أن.
   */
  private boolean isReport(Draft d) {
    CueHit hit = page.hit(d.cue().first());
    return hit != null
        && d.source() == null
        && d.joint() != Draft.Joint.PHRASE
        && d.opening().kind() == Opening.Kind.CLAUSE
        && hit.cue().register() == Cue.Register.SPEECH
        && !hit.cue().is(Frames.HOMOGRAPH)
        && (hit.form().shape() != CueForm.Shape.PRESENT || hit.cue().lemma().equals(SAY));
  }

  private Statement statement(Resolver.Resolved r, String id, Optional<String> within) {
    Draft d = r.draft();
    Optional<Speaker> speaker = Optional.ofNullable(r.speaker()).map(Known::speaker);
    return new Statement(
        id,
        words(d),
        kind(d),
        cue(d),
        d.stance(),
        Optional.ofNullable(d.source()).map(this::source),
        speaker,
        r.via().stream().map(Known::speaker).toList(),
        within,
        d.evidence());
  }

  private Words words(Draft d) {
    int first = d.content().first();
    int begin = text.begin(first);
    if (text.isWord(first) && isAttached(d.opening())) {
      begin = text.tokens().offsetOfLetter(first, 1);
    } else if (text.isWord(first)
        && text.analysis(first).hasConjunction()
        && !isWhole(first)
        && standsBehind(d.evidence())) {
      begin = text.tokens().offsetOfLetter(first, 1);
    }
    return Words.of(text.text(), Math.min(begin, text.end(first)), text.end(d.content().last()));
  }

  /** Whether the content's first word begins with the letter of the preposition that opens it. */
  private boolean isAttached(Opening opening) {
    int first = opening.content();
    boolean behindOthers =
        opening.at() < first - 1
            && !page.isPreposition(first - 1)
            && text.analysis(first).hasPreposition();
    return opening.kind() == Opening.Kind.PREPOSITION && (opening.at() == first || behindOthers);
  }

  /** فتحت الشرطة: nothing stands before the head of a paragraph that ف could go on with. */
  private boolean isWhole(int token) {
    boolean head = token == 0 || page.startsParagraph(token);
    return head && text.folded(token).charAt(0) == Letters.FA;
  }

  /** Whether the rule finds cues behind what is said, which begins with the sentence. */
  private static boolean standsBehind(String rule) {
    return switch (rule) {
      case "phrase", InvertedFinder.RULE, Rejoinders.RULE, Confirmations.BEFORE -> true;
      default -> false;
    };
  }

  private Words cue(Draft d) {
    int first = d.cue().first();
    boolean conjoined = d.joint() == Draft.Joint.CONJOINED;
    int begin = conjoined ? text.tokens().offsetOfLetter(first, 1) : text.begin(first);
    return Words.of(text.text(), begin, text.end(d.cue().last()));
  }

  private Words source(Range range) {
    int first = range.first();
    // The first letter of a name is never a preposition: بوركينا
    int begin =
        page.mentions().opensName(first) ? text.begin(first) : text.beginWithoutProclitics(first);
    return Words.of(text.text(), begin, text.end(range.last()));
  }

  private StatementKind kind(Draft d) {
    Range content = d.content();
    Quote around = page.quoteAround(content.first());
    boolean quoted =
        around != null && around.first() == content.first() && around.close() > content.last();
    if (quoted || d.opening().kind() == Opening.Kind.QUOTE) {
      return StatementKind.DIRECT;
    }
    for (int j = content.first(); j <= content.last(); j++) {
      if (page.quoteAt(j) != null) {
        return StatementKind.MIXED;
      }
    }
    return d.opening().kind() == Opening.Kind.COLON ? StatementKind.DIRECT : StatementKind.INDIRECT;
  }
}
