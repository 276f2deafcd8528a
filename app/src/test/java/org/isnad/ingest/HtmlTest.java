package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="ar"><head><title>حريق في مستودع - بوابة الساحل</title>
      %s</head><body><nav><a href="/">الرئيسية</a> <a href="/s">سياسة</a></nav>
      <div class="main"><h1>حريق في مستودع</h1><span class="post-date">%s</span>
      <div class="body">%s</div>
      <div class="related"><a href="1">خبر آخر عن الطقس في البلاد</a><a href="2">خبر ثالث</a></div>
      </div><footer>جميع الحقوق محفوظة</footer></body></html>
      """;

  private static Article read(String head, String date, String body) {
    return Inputs.only("a.html", String.format(Locale.ROOT, PAGE, head, date, body).getBytes(UTF_8))
        .article();
  }

  private static final String PARAGRAPHS =
      "<p>" + Inputs.FIRST + "</p>\n<p>" + Inputs.SECOND + "</p><p>" + Inputs.FIRST + "</p>";

  @Test
  void takesTheArticleAndLeavesWhatSurroundsIt() {
    Article a =
        read(
            "<meta property='og:site_name' content='بوابة الساحل'>"
                + "<link rel='canonical' href='https://sahel.example/1'>",
            "",
            PARAGRAPHS);
    assertThat(a.text()).isEqualTo(Inputs.FIRST + "\n" + Inputs.SECOND + "\n" + Inputs.FIRST);
    assertThat(a.title()).contains("حريق في مستودع");
    assertThat(a.outlet()).contains("بوابة الساحل");
    assertThat(a.url()).contains("https://sahel.example/1");
    assertThat(a.published()).isEmpty();
  }

  @Test
  void takesParagraphsMadeOfLineBreaks() {
    Article a =
        read("", "", Inputs.FIRST + "<br><br>" + Inputs.SECOND + "<br>\n<br/>" + Inputs.FIRST);
    assertThat(a.text()).isEqualTo(Inputs.FIRST + "\n" + Inputs.SECOND + "\n" + Inputs.FIRST);
  }

  @Test
  void takesWhatThePageItselfMarksAsTheBody() {
    Article a = read("", "", "<div itemprop=articleBody>" + PARAGRAPHS + "</div><p>تعليق قارئ</p>");
    assertThat(a.text()).endsWith("قريبين.").doesNotContain("تعليق");
  }

  @Test
  void readsLinkedData() {
    Article a =
        read(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"س"},
            {"@type":"NewsArticle","headline":"عنوان الخبر","datePublished":"2016-12-13T22:05:00+03:00",
            "publisher":{"@type":"Organization","name":"الميناء"}}]}</script>
            """,
            "",
            PARAGRAPHS);
    assertThat(a.title()).contains("عنوان الخبر");
    assertThat(a.outlet()).contains("الميناء");
    assertThat(a.published().orElseThrow()).hasToString("2016-12-13T22:05");
  }

  @Test
  void brokenLinkedDataIsPassedOver() {
    assertThat(read("<script type='application/ld+json'>{\"headline\": </script>", "", PARAGRAPHS))
        .extracting(a -> a.title().orElseThrow())
        .isEqualTo("حريق في مستودع");
  }

  @Test
  void readsTheDateThatReadersSee() {
    assertThat(read("", "الثلاثاء، ١٣ كانون الأول / ديسمبر ٢٠١٦ - 10:30", PARAGRAPHS).published())
        .hasValueSatisfying(p -> assertThat(p).hasToString("2016-12-13T10:30"));
    assertThat(
            read(
                    "<meta property='article:published_time' content='2016-12-12T01:02:03Z'>",
                    "13/12/2016",
                    PARAGRAPHS)
                .published())
        .hasValueSatisfying(p -> assertThat(p.date()).hasToString("2016-12-12"));
  }

  @Test
  void refusesAPageWithoutAnArticle() {
    String page = "<html><body><nav><a href=1>الرئيسية</a></nav><p>تسجيل الدخول</p></body></html>";
    assertThat(Inputs.messages("a.html", page.getBytes(UTF_8)))
        .containsExactly("a.html: the page holds no article; save the page of one article");
  }

  @Test
  void survivesDeepNesting() {
    String page = "<html><body>" + "<div>".repeat(100_000) + Inputs.TEXT;
    assertThat(Inputs.text("a.html", page.getBytes(UTF_8))).contains("سامي النجار");
  }
}
