package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.ingest.fetch.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowCommandTest {
  private static final String FEED =
      "<rss><channel><title>صدى</title><item><link>http://a.example/1</link><description>"
          + "قال مدير الميناء رامي الحلو إن الرصيف الثالث سيغلق أسبوعين لأعمال الصيانة. ".repeat(12)
          + "</description></item></channel></rss>";

  @TempDir private Path folder;

  private Run run(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--workspace";
    all[args.length + 1] = folder.resolve("w").toString();
    return Run.of(all);
  }

  @Test
  void followsAndAddsAddressesAndKeepsAwayFromThisMachine() throws IOException {
    try (LocalServer server = new LocalServer()) {
      server.serve("/feed", "application/rss+xml", FEED.getBytes(UTF_8));
      String feed = server.url("/feed");
      Run refused = run("follow", feed, "--once");
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.lines()).singleElement().asString().contains("refused: 127.0.0.1");
      Run added = run("add", feed, "--allow-private");
      assertThat(added.lines())
          .containsExactly(
              "added 1, already known 0, new versions 0, rejected 0; the workspace holds 1"
                  + " articles");
      assertThat(run("add", feed).messages())
          .singleElement()
          .asString()
          .startsWith("isnad: " + feed + ": refused: 127.0.0.1 is");
      Run known = run("follow", feed, "--once", "--allow-private", "--format", "jsonl");
      assertThat(known.status()).isZero();
      assertThat(known.lines()).hasSize(2);
      assertThat(known.lines().getFirst()).contains("\"outcome\":\"known\"");
      assertThat(known.lines().getLast()).contains("\"result\":\"taken\"");
    }
  }

  @Test
  void wrongUseIsTold() {
    assertThat(run("follow", "--once").status()).isEqualTo(2);
    assertThat(run("follow", "http://a.example/", "--every", "5s").status()).isEqualTo(2);
    assertThat(run("follow", "http://a.example/", "--every", "soon").err())
        .contains("is not a time like 90s, 15m, 2h or 1d");
    Run rejected = run("rejected");
    assertThat(rejected.status()).isZero();
  }
}
