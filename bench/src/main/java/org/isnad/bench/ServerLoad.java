package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server over many articles for pages at a steady rate, and writes into docs/quality.md how
 * long they take.
 *
 * <p>Usage: {@code ServerLoad ROOT FOLDER_OF_ARTICLES [WORKSPACE]}. The articles are added first,
 * unless the workspace is there already. Requests are sent when they are due, whether the ones
 * before were answered or not, and timed from then on, so that a server that falls behind cannot
 * hide it.
 */
public final class ServerLoad {
  private static final int RATE = 50;
  private static final int WARM_UP_SECONDS = 20;
  private static final int SECONDS = 60;
  private static final int STARTS = 5;
  private static final int SAMPLE = 4_000;
  private static final long SEED = 20161213;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A kind of page with addresses of that kind. */
  record Pages(String name, List<String> paths) {}

  private final Path root;
  private final Path workspace;
  private final List<String> rows = new ArrayList<>();
  private final Random random = new Random(SEED);

  private ServerLoad(Path root, Path workspace) {
    this.root = root;
    this.workspace = workspace;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: ServerLoad ROOT FOLDER_OF_ARTICLES [WORKSPACE]");
    }
    double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Path root = Path.of(args[0]);
    Path workspace = args.length > 2 ? Path.of(args[2]) : root.resolve(".cache/load-workspace");
    ServerLoad load = new ServerLoad(root, workspace);
    load.prepare(args[1]);
    load.measure();
    String table = "| | |\n|---|---:|\n" + String.join("\n", load.rows);
    System.out.println(table);
    MarkedDocument.replace(
        root.resolve("docs/quality.md"),
        "server",
        "## Server\n\n"
            + Provenance.here().line()
            + String.format(Locale.ROOT, " Load of the machine before the start: %.1f.%n%n", busy)
            + table);
  }

  private void prepare(String folder) throws IOException {
    if (!Files.exists(workspace.resolve("isnad.db"))) {
      // Some inputs of a large folder may be rejected; that is told and no reason to stop.
      ServerProcess.run(1, root, "add", "--workspace", workspace.toString(), folder);
    }
    for (String command : List.of("stories", "reuse")) {
      ServerProcess.run(0, root, command, "--workspace", workspace.toString());
    }
    // What else waits, the index and the lists, a server does by itself.
    try (ServerProcess first = ServerProcess.start(root, workspace)) {
      first.awaitQuiet();
    }
  }

  private void measure() throws IOException {
    List<Long> starts = new ArrayList<>();
    for (int i = 1; i < STARTS; i++) {
      try (ServerProcess server = ServerProcess.start(root, workspace)) {
        starts.add(server.startNanos());
      }
    }
    try (ServerProcess server = ServerProcess.start(root, workspace)) {
      starts.add(server.startNanos());
      starts.sort(null);
      row("articles in the workspace", "%.0f", number(server, "/api/articles?limit=1"));
      row("stories", "%.0f", number(server, "/api/stories?limit=1"));
      row(
          "from the start to the printed address, median of " + STARTS,
          "%.0f ms",
          starts.get(STARTS / 2) / 1e6);
      server.awaitQuiet();
      List<Pages> pages =
          List.of(stories(server), articles(server), searches(server), list(server));
      SteadyRequests requests = new SteadyRequests(server.address(), RATE, SEED);
      requests.send(pages, WARM_UP_SECONDS);
      Duration before = server.processor();
      requests.send(pages, SECONDS).forEach(this::row);
      row(
          "processor time a page, all threads of the server",
          "%.1f ms",
          server.processor().minus(before).toNanos() / 1e6 / (RATE * SECONDS));
      row("occupied heap after a collection at most", "%.0f MiB", server.heap());
      row("resident memory at most", "%.0f MiB", server.resident());
    }
  }

  private static double number(ServerProcess server, String path) throws IOException {
    return JSON.readTree(server.get(path)).get("total").asDouble();
  }

  private Pages stories(ServerProcess server) throws IOException {
    List<String> paths = new ArrayList<>();
    server
        .get("/api/stories?format=jsonl")
        .lines()
        .forEach(line -> paths.add("/story/" + encoded(JSON.readTree(line), "id")));
    return sample("story", paths);
  }

  private Pages articles(ServerProcess server) throws IOException {
    List<String> paths = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = JSON.readTree(server.get("/api/articles?limit=500" + cursor));
      part.get("articles").forEach(a -> paths.add("/article/" + encoded(a, "id")));
      cursor = part.get("next").isNull() ? "" : "&cursor=" + part.get("next").asString();
    } while (!cursor.isEmpty());
    return sample("article", paths);
  }

  /** Names, and pairs of a name and a word of a headline. */
  private Pages searches(ServerProcess server) throws IOException {
    String page = server.answers("/search?q=a") ? "/search?q=" : "/api/search?q=";
    List<String> names = new ArrayList<>();
    JSON.readTree(server.get("/api/entities?limit=300"))
        .get("entities")
        .forEach(e -> names.add(encoded(e, "name")));
    List<String> paths = new ArrayList<>();
    for (JsonNode story : JSON.readTree(server.get("/api/stories?limit=300")).get("stories")) {
      String[] words = story.get("title").asString().split(" ", -1);
      String word = words[random.nextInt(words.length)].replaceAll("[^\\p{L}]", "");
      if (!word.isEmpty()) {
        paths.add(page + URLEncoder.encode(word, UTF_8));
        paths.add(
            page + names.get(random.nextInt(names.size())) + "+" + URLEncoder.encode(word, UTF_8));
      }
    }
    names.forEach(n -> paths.add(page + n));
    return sample("search (" + page.substring(0, page.indexOf('?')) + ")", paths);
  }

  private Pages list(ServerProcess server) throws IOException {
    List<String> paths = new ArrayList<>(List.of("/"));
    JsonNode facets = JSON.readTree(server.get("/api/facets"));
    facets.get("outlets").forEach(o -> paths.add("/?outlet=" + encoded(o, "name")));
    facets.get("people").forEach(p -> paths.add("/?person=" + encoded(p, "key")));
    facets.get("places").forEach(p -> paths.add("/?place=" + encoded(p, "key")));
    return sample("list of stories", paths);
  }

  private static String encoded(JsonNode node, String field) {
    return URLEncoder.encode(node.get(field).asString(), UTF_8).replace("+", "%20");
  }

  private Pages sample(String name, List<String> paths) {
    java.util.Collections.shuffle(paths, random);
    return new Pages(name, List.copyOf(paths.subList(0, Math.min(SAMPLE, paths.size()))));
  }

  private void row(SteadyRequests.Result r) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s page at %d requests a second of all kinds: p50 / p95 / p99 from when it was due"
                + " (p95 within the server; %d requests, %d failed) | %.0f / %.0f / %.0f ms (%.0f"
                + " ms) |",
            r.name(),
            RATE,
            r.count(),
            r.failed(),
            r.millis(0.50),
            r.millis(0.95),
            r.millis(0.99),
            r.serverMillis(0.95)));
  }

  private void row(String what, String format, double value) {
    rows.add("| " + what + " | " + String.format(Locale.ROOT, format, value) + " |");
  }
}
