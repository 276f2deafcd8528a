package org.isnad.bench.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words are written down as those that hardly ever speak. */
class UnheardWordsTest {

  private static final int OFTEN = 60;
  private static final String HEADER = "# author: somebody";

  @TempDir private Path folder;

  /** The words written for an article that repeats the sentence often enough to count. */
  private List<String> of(String sentence) throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, HEADER + "\nقديمة");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(("عنوان\n" + (sentence + " ").repeat(OFTEN)).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    UnheardWords.main(new String[] {folder.toString(), list.toString()});
    List<String> lines = Files.readAllLines(list);
    assertThat(lines.getFirst()).isEqualTo(HEADER);
    return List.of(String.join(" ", lines.subList(1, lines.size())).split(" "));
  }

  @Test
  void whatStandsElsewhereOnlyNeverSpeaks() throws IOException {
    assertThat(of("قال الوزير إن الإقبال كبير.")).contains("اقبال").doesNotContain("وزير", "قديمة");
  }

  @Test
  void theSubjectOfAFeminineVerbBehindAConjunctionSpeaks() throws IOException {
    assertThat(of("وقالت الوزارة إن الإقبال كبير.")).doesNotContain("وزارة");
  }

  @Test
  void aNounInTheAccusativeIsItself() throws IOException {
    assertThat(of("قال عدد إن خبيرا زار عددا.")).contains("خبيرا").doesNotContain("عددا");
  }

  @Test
  void crowdsMayAlwaysSpeak() throws IOException {
    assertThat(of("زار الوزير آلاف القرى مع مهندسون.")).doesNotContain("الاف", "مهندسون");
  }
}
