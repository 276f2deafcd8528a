package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.junit.jupiter.api.Test;

class SiteProfilesTest {
  private static final String NOISE =
      "وتابع موقعنا أيضا أخبار الطقس والرياضة والاقتصاد والثقافة في نشرات يومية متجددة على مدار"
          + " الساعة من مراسلينا في المدن كلها. ";

  private static SiteProfiles with(String table) throws IOException {
    return SiteProfiles.standard().with("my.tsv", new ByteArrayInputStream(table.getBytes(UTF_8)));
  }

  private static Article read(String html, SiteProfiles profiles) {
    Piece piece = new Piece(Origin.whole("p.html", "p"), Form.HTML, html.getBytes(UTF_8));
    Parsed parsed = new ArticleParser(Limits.STANDARD, profiles).parse(piece);
    return ((Received) parsed).article();
  }

  private static String body(String attributes, String more) {
    return "<div "
        + attributes
        + "><p>"
        + Inputs.FIRST
        + "</p><p>"
        + Inputs.SECOND
        + "</p>"
        + more
        + "</div>";
  }

  @Test
  void pagesOfPublishingSystems() {
    String shared = "<div class='sharedaddy'>شارك</div>";
    String wordPress =
        "<html><body><article><h1 class='entry-title'>حريق</h1><time class='entry-date'"
            + " datetime='2016-12-13T09:00'>أمس</time>"
            + body(
                "class='entry-content'",
                shared + "<div class='jp-relatedposts'>" + NOISE + "</div>")
            + "</article></body></html>";
    String drupal =
        "<html><body><h1 class='title'>حريق</h1><div class='submitted'><time"
            + " datetime='2016-12-13T09:00'></time></div>"
            + body("class='field field--name-body'", "<ul class='links'><li>" + NOISE + "</ul>")
            + "<div>"
            + NOISE.repeat(9)
            + "</div></body></html>";
    String amp =
        "<html amp><body><h1 class='amp-wp-title'>حريق</h1><div class='amp-wp-posted-on'><time"
            + " datetime='2016-12-13T09:00'></time></div>"
            + body("class='amp-wp-article-content'", "<amp-ad>" + NOISE + "</amp-ad>")
            + "</body></html>";
    for (String page : new String[] {wordPress, drupal, amp}) {
      Article a = read(page, SiteProfiles.standard());
      assertThat(a.text()).isEqualTo(Inputs.TEXT);
      assertThat(a.title()).contains("حريق");
      assertThat(a.published()).contains(PublicationTime.parse("2016-12-13T09:00"));
    }
  }

  @Test
  void theUsersOwnSites() throws IOException {
    String page =
        "<html><head><link rel='canonical' href='https://www.sada.example/7'></head><body>"
            + "<b id='t'>حريق في مستودع</b><i id='d'>13 كانون الأول 2016</i>"
            + body("id='x'", "<p class='ad'>" + NOISE + "</p>")
            + "<div><p>"
            + NOISE.repeat(12)
            + "</p></div></body></html>";
    assertThat(read(page, SiteProfiles.standard()).text()).contains(NOISE.strip());
    Article a = read(page, with("# mine\n\nsada.example\t#x\t#t\t#d\t.ad\n"));
    assertThat(a.text()).isEqualTo(Inputs.TEXT);
    assertThat(a.title()).contains("حريق في مستودع");
    assertThat(a.published()).contains(PublicationTime.parse("2016-12-13"));
    Article other = read(page, with("other.example\t#x\t-\t-\t-\n"));
    assertThat(other.text()).contains(NOISE.strip());
  }

  @Test
  void hosts() throws IOException {
    SiteProfiles profiles = with("*.a.example\tp\t-\t-\t-\nb.example\tp\t-\t-\t-");
    for (String host : new String[] {"a.example", "m.a.example", "b.example", "www.b.example"}) {
      assertThat(profiles.of(Optional.of("https://" + host + "/1"))).as(host).hasSize(1);
    }
    for (String host : new String[] {"xa.example", "m.b.example", "a.example.org"}) {
      assertThat(profiles.of(Optional.of("https://" + host + "/1"))).as(host).isEmpty();
    }
    assertThat(profiles.of(Optional.empty())).isEmpty();
    assertThat(profiles.of(Optional.of("not an address"))).isEmpty();
  }

  @Test
  void errorsNameTheLine() {
    assertThatThrownBy(() -> with("# mine\na.example\tdiv[\t-\t-\t-"))
        .hasMessage("my.tsv: line 2: «div[» is no selector");
    assertThatThrownBy(() -> with("a.example\tp"))
        .hasMessage("my.tsv: line 1: has 2 columns, not 5 separated by tabs");
    assertThatThrownBy(() -> with("a.example\t-\t-\t-\t-"))
        .hasMessage("my.tsv: line 1: has no article");
    assertThatThrownBy(() -> with("http://a/\tp\t-\t-\t-")).hasMessageContaining("is no host");
  }
}
