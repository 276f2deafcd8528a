package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;

/** Understands pieces: charset, form and fields. Immutable, thread-safe. */
public final class ArticleParser {
  private final Limits limits;
  private final SiteProfiles profiles;

  public ArticleParser(Limits limits) {
    this(limits, SiteProfiles.standard());
  }

  public ArticleParser(Limits limits, SiteProfiles profiles) {
    this.limits = limits;
    this.profiles = profiles;
  }

  /** The article that the piece holds, or the reason why it holds none; never throws. */
  public Parsed parse(Piece piece) {
    try {
      Decoded decoded = Decoder.decode(piece);
      List<String> warnings = new ArrayList<>(decoded.warnings());
      Article article =
          switch (piece.form()) {
            case TEXT -> ofText(piece, decoded.text());
            case JSON -> ofFields(piece, JsonFields.parse(decoded.text()), warnings);
            case HTML -> ofFields(piece, html(piece, decoded.text()), warnings);
            case FEED_ITEM -> ofFields(piece, FeedFields.parse(decoded.text()), warnings);
          };
      checkText(article.text());
      return new Received(
          piece.origin(), article, Sha256.of(piece.bytes()), piece.setting().transfer(), warnings);
    } catch (UnusableException e) {
      return new Rejection(piece.origin(), e.reason(), Optional.of(piece.bytes()));
    }
  }

  private Fields html(Piece piece, String html) {
    return HtmlFields.parse(html, piece.setting().transfer().map(Transfer::url), profiles);
  }

  private static Article ofText(Piece piece, String text) {
    return new Article(
        piece.origin().defaultId(),
        piece.setting().outlet(),
        fetchedFrom(piece),
        Optional.empty(),
        DateLine.find(text.lines()).flatMap(PublishedDate::parse),
        text);
  }

  private static Article ofFields(Piece piece, Fields fields, List<String> warnings)
      throws UnusableException {
    String text =
        fields.text().orElseThrow(() -> new UnusableException(fields.missingTextReason()));
    Optional<String> url = fields.url().or(() -> fetchedFrom(piece));
    return new Article(
        fields.id().orElse(piece.origin().defaultId()),
        fields.outlet().or(() -> piece.setting().outlet()),
        url,
        fields.title(),
        fields
            .published()
            .flatMap(p -> published(p, warnings))
            .or(() -> piece.setting().published().flatMap(PublishedDate::parse))
            .or(() -> UrlDate.of(url)),
        text);
  }

  /** Where a whole page came from; the address of a list is not that of its parts. */
  private static Optional<String> fetchedFrom(Piece piece) {
    return piece
        .setting()
        .transfer()
        .map(Transfer::url)
        .filter(u -> piece.origin().part().isEmpty());
  }

  private static Optional<PublicationTime> published(String value, List<String> warnings) {
    Optional<PublicationTime> time = PublishedDate.parse(value);
    if (time.isEmpty()) {
      warnings.add("published «" + OneLine.excerpt(value, 60) + "» is not a date; read as undated");
    }
    return time;
  }

  private void checkText(String text) throws UnusableException {
    if (text.isBlank()) {
      throw new UnusableException("the text is empty; nothing to read");
    }
    if (text.length() > limits.articleLength()) {
      throw new UnusableException(
          "the text has "
              + text.length()
              + " characters, more than the "
              + limits.articleLength()
              + " of one article; split it");
    }
  }
}
