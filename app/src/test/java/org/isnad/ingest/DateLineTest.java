package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.model.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشر في: 13 ديسمبر 2016",
        "الثلاثاء 13 كانون الأول/ديسمبر 2016 - الساعة 10:20",
        "تاريخ النشر: الثلاثاء ١٤ ربيع الأول ١٤٣٨ هـ - ١٣ ديسمبر ٢٠١٦ م",
        "13/12/2016",
        "Published on: Dec 13, 2016"
      })
  void linesThatTellTheDay(String line) {
    assertThat(DateLine.isDateLine(line)).isTrue();
    assertThat(DateLine.find(("عنوان\n" + line + "\nمتن").lines())).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دمشق 13 ديسمبر 2016 – قال وزير الصحة إن فريقا وصل",
        "نشر الجيش قواته في المدينة في 13 ديسمبر 2016",
        "عام 2016 كان صعبا",
        "في 13 ديسمبر"
      })
  void linesThatTellSomethingElse(String line) {
    assertThat(DateLine.isDateLine(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2016/12/13/title, 2016-12-13",
    "https://a.example/news/2016-12-13-title, 2016-12-13",
    "https://a.example/2016/12/7, 2016-12-07",
  })
  void addressesThatTellTheDay(String url, String day) {
    assertThat(UrlDate.of(Optional.of(url))).contains(PublicationTime.parse(day));
  }

  @Test
  void addressesThatDoNot() {
    for (String url :
        new String[] {
          "https://a.example/20161213",
          "https://a.example/2016/13/13/x",
          "https://a.example/2016/12"
        }) {
      assertThat(UrlDate.of(Optional.of(url))).as(url).isEmpty();
    }
  }
}
