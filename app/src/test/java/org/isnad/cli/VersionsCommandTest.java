package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
  private static final String TEXT = "قال مدير الميناء رامي الحلو إن 12 سفينة وصلت أمس.";

  @TempDir private Path folder;

  private Run add(String id, String text) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(id + ".json"),
            "{\"id\":\"" + id + "\",\"url\":\"http://a.example/1\",\"text\":\"" + text + "\"}");
    return Run.of("add", file.toString(), "--workspace", folder.resolve("w").toString());
  }

  @Test
  void aChangedTextIsToldAndShown() throws IOException {
    add("first", TEXT);
    Run changed = add("again", TEXT.replace("12", "14"));
    assertThat(changed.lines())
        .containsExactly(
            "new version: first",
            "  - 12",
            "  + 14",
            "added 0, already known 0, new versions 1, rejected 0; the workspace holds 1 articles");
    Run shown = Run.of("versions", "first", "--workspace", folder.resolve("w").toString());
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("version 1", "version 2", "- 12", "+ 14");
    Run json =
        Run.of(
            "versions",
            "first",
            "--format",
            "jsonl",
            "--workspace",
            folder.resolve("w").toString());
    assertThat(json.lines()).hasSize(2);
    assertThat(json.lines().getLast())
        .contains("\"version\":2", "\"removed\":{", "\"text\":\"12\"", "\"text\":\"14\"");
    Run none = Run.of("versions", "x", "--workspace", folder.resolve("w").toString());
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.messages()).containsExactly("isnad: x: the workspace holds no such article");
  }
}
