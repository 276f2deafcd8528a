package org.isnad.web.page.article;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Header;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.service.Headline;
import org.isnad.service.StoryView;
import org.isnad.service.correct.Mark;
import org.isnad.store.ArticleHead;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/**
 * All that the page of an article shows.
 *
 * @param marks what people corrected in it
 * @param datum what the reader chose to see more of
 * @param versions numbers of all versions, the oldest first
 */
public record ArticlePage(
    ArticleHead head,
    Reading reading,
    Optional<StoryView> story,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    Optional<Datum> datum,
    List<Twin> twins,
    List<Integer> versions) {

  /** The correction that a datum owes its present form to. */
  public Optional<Mark> mark(String datum) {
    return marks.stream().filter(m -> m.datum().equals(datum)).findFirst();
  }

  /** The name of someone who speaks in it. */
  public Name speaker(Speaker speaker) {
    return Speakers.name(reading, speaker);
  }

  public Header header() {
    return reading.header();
  }

  public Optional<PublicationTime> published() {
    return head.published();
  }

  /** Its headline, or the beginning of its text where it has none. */
  public String title() {
    return head.title().orElseGet(() -> Headline.of(head.opening()));
  }

  /** A line of the text. */
  public record Paragraph(List<Piece> pieces) {}

  /**
   * A run of characters of the same kind.
   *
   * @param statement id of the innermost statement that holds it, empty on the outlet's own word
   * @param stance of that statement, in lower case; empty where there is none
   * @param kind {@code fig}, {@code time}, {@code name}, {@code cue} or empty
   * @param datum id of what is marked; empty where nothing is
   * @param at whether it is what the reader came to see
   */
  public record Piece(
      String text, String statement, String stance, String kind, String datum, boolean at) {

    /** The classes it is written in. */
    public String classes() {
      return ("m " + kind + (statement.isEmpty() ? "" : " st " + stance) + (at ? " at" : ""))
          .strip();
    }

    public boolean isPlain() {
      return kind.isEmpty() && statement.isEmpty() && !at;
    }
  }

  /** An article that shares copied text. */
  public record Twin(
      ArticleHead head, boolean copy, double score, boolean earlier, List<Passage> passages) {}

  /** A shared stretch, here and there. */
  public record Passage(List<Stretch> here, List<Stretch> there, Ref ref) {}

  /** A part of a stretch, and whether the other side words it otherwise or lacks it. */
  public record Stretch(String text, boolean differs) {}

  /** What changed from one version to another. */
  public record Diff(
      ArticleHead head, int from, int to, List<List<Stretch>> before, List<List<Stretch>> after) {}

  public ArticlePage {
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
    twins = List.copyOf(twins);
    versions = List.copyOf(versions);
  }
}
