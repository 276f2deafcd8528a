package org.isnad.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketHttpTest {
  private static final FetchLimits SMALL =
      new FetchLimits(
          1 << 20,
          2000,
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(9));

  private LocalServer server;
  private final SocketHttp open = new SocketHttp(new Destinations(Resolver.SYSTEM, true), SMALL);

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Answer get(String path) throws IOException, FetchException {
    return open.get(URI.create(server.url(path)), Map.of("If-None-Match", "\"a\"\r\nX: y"));
  }

  @Test
  void bodiesOfKnownAndOfUnknownLength() throws Exception {
    server.serve("/known", "text/plain", "خبر".getBytes(UTF_8));
    server.on(
        "/chunked",
        e -> {
          e.sendResponseHeaders(200, 0);
          e.getResponseBody().write("خبر ".repeat(9000).getBytes(UTF_8));
          e.getResponseBody().close();
        });
    assertThat(new String(get("/known").body(), UTF_8)).isEqualTo("خبر");
    Answer chunked = get("/chunked");
    assertThat(new String(chunked.body(), UTF_8)).isEqualTo("خبر ".repeat(9000));
    assertThat(chunked.incomplete()).isEmpty();
    assertThat(get("/none").status()).isEqualTo(404);
  }

  @Test
  void packedBodies() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("خبر".getBytes(UTF_8));
    }
    server.on(
        "/gzip",
        e -> {
          e.getResponseHeaders().add("Content-Encoding", "gzip");
          LocalServer.send(e, 200, packed.toByteArray());
        });
    assertThat(new String(get("/gzip").body(), UTF_8)).isEqualTo("خبر");
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[8 << 20]);
    }
    server.on(
        "/bomb",
        e -> {
          e.getResponseHeaders().add("Content-Encoding", "gzip");
          LocalServer.send(e, 200, bomb.toByteArray());
        });
    Answer answer = get("/bomb");
    assertThat(answer.body()).hasSize(SMALL.bytes());
    assertThat(answer.incomplete()).contains("it is longer than 1 MB");
  }

  @Test
  void anAnswerWithoutEndIsCut() throws Exception {
    server.endless("/endless", new byte[0], new byte[1 << 12]);
    Answer answer = get("/endless");
    assertThat(answer.body()).hasSize(SMALL.bytes());
    assertThat(answer.incomplete()).contains("it is longer than 1 MB");
  }

  @Test
  void anAnswerThatTakesTooLongIsLeft() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    server.on(
        "/slow",
        e -> {
          e.sendResponseHeaders(200, 100);
          e.getResponseBody().write(1);
          e.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException x) {
            Thread.currentThread().interrupt();
          }
        });
    FetchLimits brief =
        new FetchLimits(
            1 << 20,
            2000,
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            3,
            Duration.ZERO,
            Duration.ZERO);
    SocketHttp http = new SocketHttp(new Destinations(Resolver.SYSTEM, true), brief);
    Answer answer = http.get(URI.create(server.url("/slow")), Map.of());
    end.countDown();
    assertThat(answer.incomplete()).hasValueSatisfying(r -> assertThat(r).contains("took longer"));
    assertThat(answer.body()).containsExactly(1);
  }

  @Test
  void headersWithoutEndAreRefused() {
    server.fail("/headers", 200, "X-Long", "x".repeat(3000));
    assertThatThrownBy(() -> get("/headers")).hasMessageContaining("headers are longer");
  }

  @Test
  void thisMachineIsRefusedByAnyName() {
    server.serve("/", "text/plain", new byte[] {'x'});
    Resolver disguised = host -> List.of(InetAddress.getByName("127.0.0.1"));
    Resolver mixed =
        host -> Arrays.asList(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
    for (Resolver resolver : List.of(Resolver.SYSTEM, disguised, mixed)) {
      SocketHttp http = new SocketHttp(new Destinations(resolver, false), SMALL);
      assertThatThrownBy(() -> http.get(URI.create(server.url("/")), Map.of()))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("refused")
          .hasMessageContaining("--allow-private");
    }
    assertThat(server.asked()).isEmpty();
  }
}
