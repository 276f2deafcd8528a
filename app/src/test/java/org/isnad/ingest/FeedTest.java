package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
          + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>"
          + "<title>صدى الميناء</title><link>https://sada.example/</link>";
  private static final String END = "</channel></rss>";

  private static String item(String inner) {
    return "\n<item>" + inner + "</item>";
  }

  private static String full(String number) {
    return item(
        "<title>حريق في مستودع "
            + number
            + "</title><link>https://sada.example/news/"
            + number
            + "</link><pubDate>الثلاثاء، 13 كانون الأول 2016 10:20:00 +0200</pubDate><description>"
            + "موجز قصير</description><content:encoded><![CDATA[<p>"
            + Inputs.FIRST
            + "</p><p>"
            + Inputs.SECOND
            + "</p>]]></content:encoded>");
  }

  private static byte[] rss(String... items) {
    return (START + String.join("", items) + END).getBytes(UTF_8);
  }

  @Test
  void anItemBecomesAnArticle() {
    Received received = Inputs.only("feed.xml", rss(full("1")));
    Article a = received.article();
    assertThat(a.text()).isEqualTo(Inputs.TEXT);
    assertThat(a.title()).contains("حريق في مستودع 1");
    assertThat(a.outlet()).contains("صدى الميناء");
    assertThat(a.url()).contains("https://sada.example/news/1");
    assertThat(a.id()).isEqualTo("sada.example/news/1");
    assertThat(a.published()).contains(PublicationTime.parse("2016-12-13T10:20:00"));
    assertThat(received.warnings()).isEmpty();
  }

  @Test
  void theOriginalIsTheItemAsItStandsInTheFeed() {
    Received received = Inputs.only("feed.xml", rss(full("1")));
    assertThat(received.sha256()).isEqualTo(Sha256.of(full("1").strip().getBytes(UTF_8)));
  }

  @Test
  void entriesOfAtomAndItemsOfRdf() {
    String atom =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>النيل</title>"
            + "<entry><title type='html'>&lt;b&gt;حريق&lt;/b&gt; كبير</title>"
            + "<link rel='self' href='https://n.example/self'/><link href='https://n.example/7'/>"
            + "<updated>2016-12-14T00:00:00Z</updated><published>2016-12-13T09:00:00Z</published>"
            + "<content type='xhtml'><div><p>"
            + Inputs.FIRST
            + "</p><p>"
            + Inputs.SECOND
            + "</p></div></content></entry></feed>";
    Article entry = Inputs.only("feed.atom", atom.getBytes(UTF_8)).article();
    assertThat(entry.title()).contains("حريق كبير");
    assertThat(entry.outlet()).contains("النيل");
    assertThat(entry.url()).contains("https://n.example/7");
    assertThat(entry.published()).contains(PublicationTime.parse("2016-12-13T09:00:00"));
    assertThat(entry.text()).isEqualTo(Inputs.TEXT);
    String rdf =
        "<rdf:RDF><channel><title>قناة</title></channel><item"
            + " rdf:about='x'><link>http://a.example/1"
            + "</link><dc:date>2016-12-13</dc:date><description>"
            + Inputs.FIRST
            + "</description></item></rdf:RDF>";
    Article item = Inputs.only("-", rdf.getBytes(UTF_8)).article();
    assertThat(item.published()).contains(PublicationTime.parse("2016-12-13"));
    assertThat(item.outlet()).contains("قناة");
  }

  @Test
  void otherCharsets() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><channel><title>صدى</title>"
            + full("1")
            + "</channel></rss>";
    Received arabic = Inputs.only("f.xml", feed.getBytes(Charset.forName("windows-1256")));
    assertThat(arabic.article().text()).isEqualTo(Inputs.TEXT);
    assertThat(arabic.article().outlet()).contains("صدى");
    assertThat(Inputs.text("f.xml", feed.replace("windows-1256", "utf-16").getBytes(UTF_16)))
        .isEqualTo(Inputs.TEXT);
  }

  @Test
  void tagsWithinCommentsAndCharacterDataAreNone() {
    String odd =
        item(
            "<!-- </item><item> --><description><![CDATA[</item> ]]>"
                + Inputs.FIRST
                + "</description>");
    assertThat(Inputs.only("feed.xml", rss(odd)).article().text()).contains(Inputs.FIRST);
  }

  @Test
  void aBareHeadlineIsRejectedAndTheRestIsRead() {
    List<String> messages =
        Inputs.messages("feed.xml", rss(item("<title>حريق</title>"), full("2")));
    assertThat(messages).hasSize(2);
    assertThat(messages.getFirst())
        .startsWith("feed.xml: item 1 on line 4: the item gives no more than a headline");
    assertThat(messages.getLast()).isEqualTo("read");
  }

  @Test
  void aFeedThatIsCutOffGivesTheItemsBefore() {
    byte[] whole = rss(full("1"), full("2"));
    for (int cut : new int[] {10, 30, 300}) {
      byte[] part = java.util.Arrays.copyOf(whole, whole.length - END.length() - cut);
      List<String> messages = Inputs.messages("feed.xml", part);
      assertThat(messages).hasSize(2);
      assertThat(messages.getFirst()).isEqualTo("read");
      assertThat(messages.getLast()).contains("seems to be cut off");
    }
  }

  @Test
  void entitiesOfItsOwnAreRefused() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
            + "<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel>"
            + item("<description>&file; &b; " + Inputs.FIRST + "</description>")
            + "</channel></rss>";
    assertThat(Inputs.messages("feed.xml", bomb.getBytes(UTF_8)))
        .singleElement()
        .asString()
        .contains("declares entities of its own");
    String harmless =
        "<!DOCTYPE rss PUBLIC '-//X//DTD' 'http://a.example/rss.dtd'><rss><channel>"
            + full("1")
            + "</channel></rss>";
    assertThat(Inputs.text("feed.rss", harmless.getBytes(UTF_8))).isEqualTo(Inputs.TEXT);
  }

  @Test
  void aHugeItemIsNotHeld() {
    Limits small = new Limits(2000, 10_000, 10, 1 << 20, 200);
    String huge = item("<description>" + "كلمة ".repeat(2000) + "</description>");
    List<Parsed> parsed = Inputs.parse("feed.xml", rss(huge, full("2")), small);
    assertThat(parsed).hasSize(2);
    assertThat(parsed.getFirst())
        .isInstanceOfSatisfying(
            Rejection.class, r -> assertThat(r.message()).contains("is longer than"));
    assertThat(parsed.getLast()).isInstanceOf(Received.class);
  }

  @Test
  void aFeedWithoutItems() {
    assertThat(Inputs.messages("feed.xml", rss()))
        .singleElement()
        .asString()
        .contains("the feed holds no item");
  }
}
