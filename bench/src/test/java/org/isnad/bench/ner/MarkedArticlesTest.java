package org.isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.extract.entity.tagger.NameTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedArticlesTest {

  private static final String TEXT = "وصلت ليلى الخوري إلى تعز. عادت أمس.";

  @TempDir private Path folder;

  @BeforeEach
  void writeNews() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    try (OutputStream out = Files.newOutputStream(news.resolve("a.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("topic/1.txt"));
      zip.write(("عنوان\n" + TEXT).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private MarkedArticles read(String marks) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.txt"), marks);
    return MarkedArticles.read(file, folder.resolve("news"));
  }

  private static String hash() throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void namesStandWhereTheyAreMarked() throws IOException, NoSuchAlgorithmException {
    MarkedArticles read =
        read("article " + hash() + " a.zip\n5 16 PER\n21 24 LOC\n10 16 PER also\n");
    assertThat(read.missing()).isZero();
    List<Example> sentences = read.articles().getFirst().sentences();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst().tags())
        .containsExactly(
            NameTag.OUTSIDE,
            NameTag.B_PERS,
            NameTag.I_PERS,
            NameTag.OUTSIDE,
            NameTag.B_LOC,
            NameTag.OUTSIDE);
    assertThat(read.articles().getFirst().also()).hasSize(1);
  }

  @Test
  void anArticleThatTheNewsLacksIsCounted() throws IOException {
    MarkedArticles read = read("# comment\narticle 00ff a.zip\n0 4 PER\n");
    assertThat(read.missing()).isEqualTo(1);
    assertThat(read.articles()).isEmpty();
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> read("article 00ff a.zip\n5 16\n")).hasMessageContaining("line 2");
  }
}
