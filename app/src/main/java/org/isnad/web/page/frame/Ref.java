package org.isnad.web.page.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;

/**
 * A link to exact words of an article.
 *
 * @param article id of the article
 * @param outlet who published it, empty if unknown
 * @param published when
 * @param span where the words stand, in UTF-16 units of the text as read
 * @param text the words
 */
public record Ref(
    String article, String outlet, Optional<PublicationTime> published, Span span, String text) {

  public static Ref of(Account account, Optional<PublicationTime> published) {
    return new Ref(
        account.article(),
        account.outlet().orElse(""),
        published,
        account.words().span(),
        account.words().text());
  }

  /** Address of the article's page, at these words. */
  public String href() {
    return "/article/"
        + URLEncoder.encode(article, UTF_8).replace("+", "%20")
        + "?at="
        + span.begin()
        + "-"
        + span.end()
        + "#at";
  }

  /** The outlet, or what stands for it where none is known. */
  public String outletIn(Ui ui) {
    return outlet.isEmpty() ? ui.t("unknown-outlet") : outlet;
  }
}
