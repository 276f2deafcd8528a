package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsTheCharsetsInWhichArabicIsKept(String charset) {
    assertThat(Inputs.text("a.txt", Inputs.TEXT.getBytes(Charset.forName(charset))))
        .isEqualTo(Inputs.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void readsOneShortSentence(String charset) {
    String sentence = "وصل الوزير إلى العاصمة صباح اليوم.";
    assertThat(Inputs.text("a.txt", sentence.getBytes(Charset.forName(charset))))
        .isEqualTo(sentence);
  }

  @Test
  void leavesOutTheByteOrderMark() {
    assertThat(Inputs.text("a.txt", ("\uFEFF" + Inputs.TEXT).getBytes(UTF_8)))
        .isEqualTo(Inputs.TEXT);
    assertThat(Inputs.text("a.txt", ("\uFEFF" + Inputs.TEXT).getBytes(UTF_16LE)))
        .isEqualTo(Inputs.TEXT);
  }

  @Test
  void keepsSurrogatesWithoutAPartner() {
    String text = Inputs.TEXT + "\uD83D ثم \uDE00";
    assertThat(Inputs.text("a.txt", unitByUnit(text))).isEqualTo(text);
    byte[] wide = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      wide[2 * i] = (byte) text.charAt(i);
      wide[2 * i + 1] = (byte) (text.charAt(i) >> 8);
    }
    assertThat(Inputs.text("a.txt", wide)).isEqualTo(text);
    String json = "{\"text\":\"كلمة \\ud83d أخرى\"}";
    assertThat(Inputs.text("a.json", json.getBytes(UTF_8))).isEqualTo("كلمة \uD83D أخرى");
  }

  /** Surrogates as three bytes each, as programs write that know of no pairs. */
  private static byte[] unitByUnit(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        bytes.write(0xE0 | c >> 12);
        bytes.write(0x80 | c >> 6 & 0x3F);
        bytes.write(0x80 | c & 0x3F);
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void tellsOfAFewBrokenBytes() {
    byte[] bytes = Inputs.TEXT.getBytes(UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    Received received = Inputs.only("a.txt", bytes);
    assertThat(received.article().text()).contains("\uFFFD").startsWith("قال وزير الصحة");
    assertThat(received.warnings()).singleElement().asString().contains("not valid UTF-8");
  }

  @Test
  void cutsAWideLineFileAtItsLines() {
    byte[] lines = "{\"text\":\"خبر أول\"}\nليس خبرا\n{\"text\":\"خبر ثان 2\"}\n".getBytes(UTF_16);
    assertThat(Inputs.messages("a.jsonl", lines))
        .hasSize(3)
        .satisfies(m -> assertThat(m.get(1)).startsWith("a.jsonl: line 2: is broken JSON"));
  }

  @Test
  void followsThePagesOwnWordForAnEightBitCharset() {
    String page =
        "<html><head><meta charset=windows-1256></head><body><p>" + Inputs.TEXT + "</p></body>";
    assertThat(Inputs.text("a.html", page.getBytes(Charset.forName("windows-1256"))))
        .contains("سامي النجار");
    assertThat(Inputs.text("a.html", page.getBytes(UTF_8))).contains("سامي النجار");
  }

  @Test
  void refusesWhatIsNotText() {
    byte[] zeros = new byte[500];
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (1 + i * 7919 % 255);
    }
    assertThat(Inputs.messages("a.txt", zeros))
        .containsExactly("a.txt: is not text; name a text, HTML or JSON file");
    assertThat(Inputs.messages("b", noise)).singleElement().asString().startsWith("b: is not text");
    byte[] pdf = Arrays.copyOf("%PDF-1.7\n".getBytes(UTF_8), 100);
    assertThat(Inputs.messages("c.txt", pdf))
        .containsExactly("c.txt: is a PDF file, not text; convert it to text or HTML first");
  }
}
