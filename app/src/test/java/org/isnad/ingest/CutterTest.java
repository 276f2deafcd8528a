package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutterTest {
  private static final Limits SMALL = new Limits(100, 50, 3, 1 << 20, 200);

  @Test
  void textIsOneArticleNamedAfterItsFile() {
    Received received = Inputs.only("/news/today.ar.txt", "خبر".getBytes(UTF_8));
    assertThat(received.article().id()).isEqualTo("today.ar");
    assertThat(received.article().text()).isEqualTo("خبر");
    assertThat(received.article().published()).isEmpty();
    assertThat(received.sha256())
        .isEqualTo("44185590c5a95d3400e7025ada7169d4d79dcc5e63dea67a0b3b57b1d30f34d7");
  }

  @Test
  void aBrokenLineCostsTheOthersNothing() {
    String lines =
        "{\"id\":\"x\",\"outlet\":\"الساحل\",\"url\":\"u\",\"title\":\"ع\",\"published\":\"2016-12-13\",\"text\":\"خبر"
            + " أول\"}\n"
            + "{\"text\": \"لم يتم\n\n"
            + "{\"title\":\"بلا نص\"}\r\n"
            + "[1]\n"
            + "{\"text\":\"خبر\"} {}\n"
            + "{\"source\":\"س\",\"content\":\"خبر أخير\",\"n\":{\"a\":[1]}}";
    assertThat(Inputs.messages("a.jsonl", lines.getBytes(UTF_8)))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("read"),
            m -> assertThat(m).startsWith("a.jsonl: line 2: is broken JSON at character "),
            m -> assertThat(m).startsWith("a.jsonl: line 4: the object has no \"text\""),
            m -> assertThat(m).startsWith("a.jsonl: line 5: is not a JSON object"),
            m -> assertThat(m).startsWith("a.jsonl: line 6: more follows after"),
            m -> assertThat(m).isEqualTo("read"));
  }

  @Test
  void aHeadlineLeftAsItStoodInTheSourceOfAPageIsReadAsItWasShown() {
    String line =
        "{\"title\":\"لقاء &#8220;النهر&#8221; &amp; &quot;السهل&quot;\",\"text\":\"خبر\"}";
    Received r = (Received) Inputs.parse("a.jsonl", line.getBytes(UTF_8)).getFirst();
    assertThat(r.article().title()).contains("لقاء “النهر” & \"السهل\"");
  }

  @Test
  void takesALinesFieldsAndHashesItsBytes() {
    String line =
        "{\"id\":7,\"source\":\"س\",\"date_extracted\":\"2015-07-21"
            + " 05:13:40\",\"content\":\"خبر\"}";
    List<Parsed> parsed = Inputs.parse("a.jsonl", (line + "\r\n").getBytes(UTF_8));
    Received r = (Received) parsed.getFirst();
    assertThat(r.article().id()).isEqualTo("7");
    assertThat(r.article().outlet()).contains("س");
    assertThat(r.article().published().orElseThrow()).hasToString("2015-07-21T05:13:40");
    assertThat(r.sha256()).isEqualTo(Sha256.of(line.getBytes(UTF_8)));
  }

  @Test
  void anUnreadableDateLeavesTheArticleUndatedAndIsTold() {
    Received r = Inputs.only("a.json", "{\"text\":\"خبر\",\"published\":\"غدا\"}".getBytes(UTF_8));
    assertThat(r.article().published()).isEmpty();
    assertThat(r.warnings()).containsExactly("published «غدا» is not a date; read as undated");
  }

  @Test
  void cutsObjectsOutOfAnArrayHoweverItIsLaidOut() {
    String array = "[ {\"text\":\"أ}\\\"{ب\"},\n\n{\"text\":\"ج\", \"x\":[{}]} , 5, {\"y\":1}]";
    assertThat(Inputs.messages("a.json", array.getBytes(UTF_8)))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("read"),
            m -> assertThat(m).isEqualTo("read"),
            m -> assertThat(m).startsWith("a.json: item 3 on line 3: is not a JSON object"),
            m -> assertThat(m).startsWith("a.json: item 4 on line 3: the object has no \"text\""));
  }

  @Test
  void tellsAnArrayThatIsCutOff() {
    assertThat(Inputs.messages("a.json", "[{\"text\":\"أ\"},{\"text\":".getBytes(UTF_8)))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("read"),
            m -> assertThat(m).contains("item 2").contains("cut off"));
  }

  @Test
  void tellsFormsByContentWhereTheNameSaysNothing() {
    assertThat(Inputs.messages("-", "{\"text\":\"أ\"}\n{\"text\":\"ب\"}\n".getBytes(UTF_8)))
        .hasSize(2);
    assertThat(Inputs.messages("-", "{\n  \"text\":\"أ\"\n}\n".getBytes(UTF_8))).hasSize(1);
    assertThat(Inputs.text("-", "[تحديث] خبر".getBytes(UTF_8))).isEqualTo("[تحديث] خبر");
  }

  @Test
  void tellsEmptyInputs() {
    assertThat(Inputs.messages("a.txt", new byte[0]))
        .containsExactly("a.txt: is empty; nothing to read");
    assertThat(Inputs.messages("a.txt", " \n ".getBytes(UTF_8)))
        .containsExactly("a.txt: the text is empty; nothing to read");
    assertThat(Inputs.messages("a.json", "[]".getBytes(UTF_8)))
        .containsExactly("a.json: holds no JSON object; nothing to read");
  }

  @Test
  void tellsFilesThatCannotBeRead(@TempDir Path folder) throws IOException {
    List<String> messages = new ArrayList<>();
    Cutter cutter = new Cutter(Limits.STANDARD, cut -> messages.add(((Rejection) cut).message()));
    cutter.cut(folder);
    cutter.cut(folder.resolve("none.txt"));
    assertThat(messages)
        .containsExactly(
            folder + ": is a folder; name the files in it",
            folder.resolve("none.txt") + ": there is no such file; check the path");
    assertThat(Files.exists(folder)).isTrue();
  }

  @Test
  void keepsToTheLimits() {
    byte[] text = "كلمة ".repeat(40).getBytes(UTF_8);
    assertThat(messages("a.txt", text)).singleElement().asString().contains("is longer than");
    String lines = "{\"text\":\"" + "ك".repeat(60) + "\"}\n{\"text\":\"خبر\"}\n";
    assertThat(messages("a.jsonl", lines.getBytes(UTF_8)))
        .satisfiesExactly(
            m -> assertThat(m).startsWith("a.jsonl: line 1: is longer than"),
            m -> assertThat(m).isEqualTo("read"));
    assertThat(messages("a.json", ("[" + lines.replace('\n', ',') + "]").getBytes(UTF_8)))
        .satisfiesExactly(
            m -> assertThat(m).contains("item 1").contains("is longer than"),
            m -> assertThat(m).isEqualTo("read"));
    assertThat(messages("a.txt", "a".repeat(60).getBytes(UTF_8)))
        .containsExactly(
            "a.txt: the text has 60 characters, more than the 50 of one article; split it");
  }

  @Test
  void aHundredMegabytesOfOneWordAreRefusedWithoutBeingHeld() {
    List<Cut> cuts = new ArrayList<>();
    InputStream endless =
        new InputStream() {
          private int left = 100 << 20;

          @Override
          public int read() {
            return left-- > 0 ? 'k' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int n = Math.min(length, left);
            java.util.Arrays.fill(target, offset, offset + Math.max(n, 0), (byte) 'k');
            left -= n;
            return n > 0 ? n : -1;
          }
        };
    try {
      new Cutter(Limits.STANDARD, cuts::add).cut("word.txt", endless);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(cuts).singleElement().isInstanceOf(Rejection.class);
  }

  @Test
  void readsTheEntriesOfAnArchive() throws IOException {
    byte[] zip =
        zip("أخبار/1.txt", Inputs.TEXT, "b/2.jsonl", "{\"text\":\"خبر\"}\nbad", ".DS_Store", "x");
    List<Parsed> parsed = Inputs.parse("n.zip", zip);
    assertThat(parsed).hasSize(3);
    assertThat(((Received) parsed.get(0)).article().id()).isEqualTo("أخبار/1");
    assertThat(((Received) parsed.get(1)).article().id()).isEqualTo("b/2#1");
    assertThat(((Rejection) parsed.get(2)).message()).startsWith("n.zip!/b/2.jsonl: line 2: ");
  }

  @Test
  void stopsAtAnArchiveThatUnpacksWithoutEnd() throws IOException {
    byte[] zip = zip("a.txt", "a".repeat(100 << 20), "b.txt", Inputs.TEXT);
    assertThat(Inputs.messages("n.zip", zip).getLast())
        .isEqualTo(
            "n.zip: the zip archive cannot be read further: it unpacks to more than 200 times its"
                + " size; unpack it by hand if you trust it");
    assertThat(messages("m.zip", zip("1", "أ", "2", "ب", "3", "ج", "4", "د")).getLast())
        .contains("more than 3 entries");
    byte[] torn = java.util.Arrays.copyOf(zip, zip.length / 2);
    assertThat(Inputs.messages("t.zip", torn)).isNotEmpty();
    assertThat(Inputs.messages("o.zip", zip("in.zip", "PK\u0003\u0004rest")))
        .containsExactly("o.zip!/in.zip: is an archive within an archive; unpack it first");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        new ByteArrayInputStream(namesAndTexts[i + 1].getBytes(UTF_8)).transferTo(zip);
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> messages(String name, byte[] bytes) {
    return Inputs.parse(name, bytes, SMALL).stream()
        .map(p -> p instanceof Rejection r ? r.message() : "read")
        .toList();
  }
}
