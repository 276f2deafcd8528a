package org.isnad.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {
  @Test
  void theLongestRuleHolds() {
    Robots robots =
        Robots.parse("User-agent: *\nDisallow: /private # none of it\nAllow: /private/news\n");
    assertThat(robots.allows("/")).isTrue();
    assertThat(robots.allows("/private/x")).isFalse();
    assertThat(robots.allows("/private/news/1")).isTrue();
  }

  @Test
  void theOwnGroupGoesBeforeTheOneForAll() {
    Robots robots =
        Robots.parse(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Isnad\nDisallow: /x\n"
                + "Crawl-delay: 2.5\n");
    assertThat(robots.allows("/a")).isTrue();
    assertThat(robots.allows("/x")).isFalse();
    assertThat(robots.pause()).contains(Duration.ofMillis(2500));
    assertThat(Robots.parse("User-agent: bot\nDisallow: /").allows("/a")).isTrue();
  }

  @Test
  void starsAndEnds() {
    Robots robots = Robots.parse("User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\n");
    assertThat(robots.allows("/x/y.pdf")).isFalse();
    assertThat(robots.allows("/x/y.pdf?z")).isTrue();
    assertThat(robots.allows("/a-b-c")).isFalse();
    assertThat(robots.allows("/a-c-b")).isTrue();
  }

  @Test
  void whatSaysNothingForbidsNothing() {
    assertThat(Robots.parse("").allows("/")).isTrue();
    assertThat(Robots.parse("<html>not found</html>").allows("/")).isTrue();
    assertThat(Robots.parse("Disallow: /\nUser-agent: *\nDisallow:\n").allows("/")).isTrue();
  }
}
