package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

  private static List<String> quotations(String text) {
    Tokens tokens = new Tokenizer(WordSplitter.NONE).tokenize(text);
    return Quotes.of(tokens).all().stream()
        .filter(q -> q.length() > 0)
        .map(q -> text.substring(tokens.begin(q.first()), tokens.end(q.close() - 1)))
        .toList();
  }

  @Test
  void guillemets() {
    assertThat(quotations("قال «نحن هنا» ثم")).containsExactly("نحن هنا");
  }

  @Test
  void reversedGuillemets() {
    assertThat(quotations("قال »نحن هنا« ثم")).containsExactly("نحن هنا");
  }

  @Test
  void closingMarksOnBothSides() {
    assertThat(quotations("وقال ” نحن هنا ” ثم وقالت :” هم هناك ”"))
        .containsExactly("نحن هنا", "هم هناك");
    assertThat(quotations("وقال ”نحن هنا” ثم")).containsExactly("نحن هنا");
    assertThat(quotations("كما سبق ” ثم قال “نحن هنا” ومضى")).containsExactly("نحن هنا");
  }

  @Test
  void straightMarksAreToldApartBySpaces() {
    assertThat(quotations("قال \"نحن هنا\" و\"هناك\".")).containsExactly("نحن هنا", "هناك");
  }

  @Test
  void straightMarksNest() {
    assertThat(quotations("قال: \"إن تنظيم \"النسور\" انسحب\"."))
        .containsExactly("إن تنظيم \"النسور\" انسحب", "النسور");
  }

  @Test
  void aMarkBehindAProcliticOpens() {
    assertThat(quotations("وصفها ب\"العقيمة\".")).containsExactly("العقيمة");
  }

  @Test
  void aQuotationLeftOpenEndsWithItsParagraph() {
    assertThat(quotations("قال «نحن هنا\nوغادر")).containsExactly("نحن هنا");
  }

  @Test
  void aStrayMarkBeforeAFullStopOpensNothing() {
    assertThat(quotations("انسحب المقاتلون\". وعادوا")).isEmpty();
  }

  @Test
  void deepNestingStaysLinear() {
    String text = "\"ا ".repeat(20_000);
    assertThat(Quotes.of(new Tokenizer(WordSplitter.NONE).tokenize(text)).all()).isNotEmpty();
  }
}
