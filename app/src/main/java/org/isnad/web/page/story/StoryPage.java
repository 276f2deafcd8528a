package org.isnad.web.page.story;

import java.util.List;
import java.util.Optional;
import org.isnad.model.PublicationTime;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/**
 * All that the page of a story shows.
 *
 * @param id of the story
 * @param lines independent of each other, as in lists of stories
 * @param oneVoice articles that repeat the wording of another
 * @param corrections number of those that are laid over what was read in its articles
 * @param outlets in order of their first article
 */
public record StoryPage(
    String id,
    String title,
    Optional<PublicationTime> first,
    Optional<PublicationTime> last,
    int lines,
    int oneVoice,
    int corrections,
    List<String> outlets,
    List<Item> articles,
    List<Sentence> arabic,
    List<Sentence> english,
    List<Thread> ledger,
    Matrix matrix,
    List<Gap> omissions,
    Graph graph,
    List<Board> quotes,
    List<Pin> places,
    List<Day> timeline,
    List<Change> changes,
    List<Copied> copied,
    List<Difference> disputes,
    List<Difference> scopes) {

  /** An article of the story. */
  public record Item(
      String id, String title, String outlet, Optional<PublicationTime> published, int copies) {}

  /** A sentence of the brief with the words it stands on. */
  public record Sentence(List<Piece> pieces, List<Ref> refs) {}

  /**
   * A part of a sentence.
   *
   * @param arabic whether it stands apart by its direction: an article's words, an Arabic name
   */
  public record Piece(String text, boolean arabic) {
    private static final int LONG = 36;

    /** Whether it would break over several lines of another direction, where no reader follows. */
    public boolean isLongArabic() {
      return arabic && text.length() > LONG;
    }
  }

  /** One measured thing over time. */
  public record Thread(
      String id,
      String kind,
      String counted,
      String unit,
      String place,
      boolean cumulative,
      List<Name> claimants,
      List<Point> points) {

    /** Whether there is anything to compare: a second figure. */
    public boolean isChart() {
      return points.size() > 1;
    }
  }

  /**
   * A figure in a thread.
   *
   * @param lane number of the claimant in the thread
   * @param sign how the value bounds the quantity: {@code = > >= < <= ~}
   * @param top the upper end, empty where the words give none
   */
  public record Point(
      int lane, double value, double least, Optional<Double> top, String sign, Ref ref) {}

  /** Claims by outlets. */
  public record Matrix(List<String> outlets, List<Row> rows, int more) {}

  /** A claim; its cells are in the order of the outlets. */
  public record Row(
      String text, Name speaker, String stance, int lines, int articles, List<Cell> cells) {}

  /** What an outlet's articles do with a claim. */
  public record Cell(Carriage carriage, List<Ref> refs) {}

  /** How an outlet carries a claim. */
  public enum Carriage {
    CARRIES("●"),
    CHANGED("◐"),
    DENIES("✕"),
    /** Leaves a main claim out although it tells the story. */
    OMITS("○"),
    /** Does not carry it, which means nothing. */
    SILENT("·");

    private final String sign;

    Carriage(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A main claim that an outlet leaves out.
   *
   * @param articles its articles, none of which comes near the claim
   * @param outlets number of those that carry it
   */
  public record Gap(String outlet, List<Ref> articles, Name speaker, int outlets, Ref claim) {}

  /** Who got it from whom: speakers, channels, outlets. */
  public record Graph(List<Node> nodes, List<Link> links, List<Voice> voices) {}

  /**
   * @param role {@code speaker}, {@code via} or {@code outlet}
   */
  public record Node(String id, Name name, String role) {}

  /**
   * @param articles that took it this way
   */
  public record Link(String from, String to, int articles) {}

  /** Articles that are one voice: a line that more than one article carries. */
  public record Voice(
      String origin, Name speaker, String text, List<String> outlets, int articles, Ref ref) {}

  /**
   * What one speaker is quoted with.
   *
   * @param positions what the speaker said in the course of days; none where it was one day
   */
  public record Board(
      Name speaker, int articles, List<Quote> quotes, int more, List<Saying> positions) {}

  /** What a speaker said on a day, as first told. */
  public record Saying(String day, String stance, Ref ref) {}

  /** One thing said, however many articles carry it. */
  public record Quote(String text, String stance, boolean direct, int articles, Ref ref) {}

  /** A place on the map. */
  public record Pin(Name name, double lat, double lon, String precision, int articles, Ref ref) {}

  /** What is told of a day. */
  public record Day(String day, List<Happening> happenings) {}

  /**
   * One thing told as happening.
   *
   * @param type PLOVER type of the event, in lower case
   * @param refs the sentences that tell it; one at least
   */
  public record Happening(String type, List<Ref> refs) {}

  /** A claimant's figure that became another. */
  public record Change(Name who, String kind, String counted, Point before, Point after) {}

  /** What was changed inside copied text. */
  public record Copied(String kind, Wording before, Wording after) {}

  /** Words with what stands around them. */
  public record Wording(String lead, String words, String tail, Ref ref) {}

  /** Two sides whose accounts differ. */
  public record Difference(String type, List<Side> one, List<Side> other, String why) {}

  /** One account of a side. */
  public record Side(Name speaker, Ref ref) {}

  public StoryPage {
    outlets = List.copyOf(outlets);
    articles = List.copyOf(articles);
  }
}
