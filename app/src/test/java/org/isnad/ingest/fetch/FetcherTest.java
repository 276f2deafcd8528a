package org.isnad.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final FakeTimer timer = new FakeTimer(100);
  private final Fetcher fetcher =
      new Fetcher(
          (uri, headers) -> {
            asked.add(uri.toString());
            return answers.getOrDefault(uri.toString(), answer(404, Map.of(), ""));
          },
          FetchLimits.STANDARD,
          timer);

  private static Answer answer(int status, Map<String, String> headers, String body) {
    return new Answer(status, headers, body.getBytes(UTF_8), Optional.empty());
  }

  private Fetched get(String url) throws FetchException, InterruptedException {
    return fetcher.get(url, Known.NOTHING);
  }

  private FetchException failure(String url) {
    try {
      get(url);
    } catch (FetchException e) {
      return e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new AssertionError("fetched " + url);
  }

  @Test
  void redirectsAreFollowedAndTold() throws Exception {
    answers.put("http://a.example/1", answer(301, Map.of("location", "/2"), ""));
    answers.put("http://a.example/2", answer(302, Map.of("location", "https://b.example/3"), ""));
    answers.put("https://b.example/3", answer(200, Map.of("content-type", "text/html"), "x"));
    Fetched fetched = get("http://a.example/1");
    assertThat(fetched.transfer())
        .hasToString("https://b.example/3 2024-05-01T10:00:03Z 200; content-type: text/html");
    assertThat(asked)
        .containsExactly(
            "http://a.example/robots.txt",
            "http://a.example/1",
            "http://a.example/2",
            "https://b.example/robots.txt",
            "https://b.example/3");
  }

  @Test
  void redirectsInACircleEnd() {
    answers.put("http://a.example/1", answer(302, Map.of("location", "/1"), ""));
    assertThat(failure("http://a.example/1").reason()).isEqualTo("redirects more than 5 times");
    answers.put("http://a.example/2", answer(302, Map.of("location", "file:///etc/passwd"), ""));
    assertThat(failure("http://a.example/2").reason()).contains("is not an http or https address");
  }

  @Test
  void everyStepOfARedirectIsChecked() throws Exception {
    try (LocalServer server = new LocalServer()) {
      server.redirect("/to-private", "http://10.1.2.3/");
      server.serve("/secret", "text/plain", "x".getBytes(UTF_8));
      String port = server.url("").substring("http://127.0.0.1".length());
      server.redirect("/to-loopback", "http://localhost" + port + "/secret");
      // The first host passes for one of the internet; where it redirects to does not.
      Resolver resolver =
          host ->
              host.equals("news.example")
                  ? List.of(InetAddress.getByName("127.0.0.1"))
                  : Resolver.SYSTEM.resolve(host);
      Http http =
          (uri, headers) ->
              new SocketHttp(
                      new Destinations(resolver, uri.getHost().equals("news.example")),
                      FetchLimits.STANDARD)
                  .get(uri, headers);
      Fetcher careful = new Fetcher(http, FetchLimits.STANDARD, timer);
      for (String path : List.of("/to-private", "/to-loopback")) {
        assertThatThrownBy(() -> careful.get("http://news.example" + port + path, Known.NOTHING))
            .isInstanceOf(FetchException.class)
            .hasMessageContaining("refused");
      }
      assertThat(server.asked()).containsExactly("/to-private", "/to-loopback");
    }
  }

  @Test
  void hostsAreSpared() throws Exception {
    answers.put(
        "http://a.example/robots.txt", answer(200, Map.of(), "User-agent: *\nCrawl-delay: 7"));
    answers.put("http://a.example/1", answer(200, Map.of(), "x"));
    answers.put("http://b.example/1", answer(200, Map.of(), "x"));
    get("http://a.example/1");
    get("http://b.example/1");
    get("http://a.example/1");
    assertThat(timer.sleeps())
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1), Duration.ofSeconds(6));
  }

  @Test
  void robotsAreAskedOnceADayAndObeyed() throws Exception {
    answers.put(
        "http://a.example/robots.txt", answer(200, Map.of(), "User-agent: *\nDisallow: /p"));
    answers.put("http://a.example/1", answer(200, Map.of(), "x"));
    get("http://a.example/1");
    assertThat(failure("http://a.example/p/1").reason()).contains("robots.txt of a.example");
    assertThat(asked).doesNotContain("http://a.example/p/1");
    timer.sleep(Duration.ofDays(2));
    get("http://a.example/1");
    assertThat(asked).filteredOn(a -> a.endsWith("/robots.txt")).hasSize(2);
  }

  @Test
  void failuresTellWhetherTheyMayPass() {
    answers.put("http://a.example/b", answer(503, Map.of("retry-after", "120"), ""));
    FetchException busy = failure("http://a.example/b");
    assertThat(busy.kind()).isEqualTo(FetchException.Kind.LATER);
    assertThat(busy.retryAfter()).contains(Duration.ofMinutes(2));
    answers.put(
        "http://a.example/c",
        answer(429, Map.of("retry-after", "Wed, 1 May 2024 12:00:02 GMT"), ""));
    assertThat(failure("http://a.example/c").retryAfter()).contains(Duration.ofHours(2));
    assertThat(failure("http://a.example/gone").kind()).isEqualTo(FetchException.Kind.NEVER);
    Fetcher broken =
        new Fetcher(
            (uri, headers) -> {
              throw new IOException("no route\nto host");
            },
            FetchLimits.STANDARD,
            timer);
    assertThatThrownBy(() -> broken.get("http://a.example/1", Known.NOTHING))
        .hasMessage("cannot be fetched: no route?to host");
  }
}
