package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.service.desk.Desk;
import org.isnad.store.ArticleHead;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description says of the calls is so, and all of them are in it. */
class ApiDescriptionTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> METHODS = Set.of("get", "post", "delete", "put", "patch");

  @TempDir static Path folder;
  private static Served served;
  private static JsonNode description;
  private static Schemas schemas;

  @BeforeAll
  static void start() {
    served = Served.open(folder);
    description = JSON.readTree(served.get("/api/openapi.json").body());
    schemas = new Schemas(description);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(o -> {
                  assertThat(METHODS).contains(o.getKey());
                  operations.put(
                      o.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), o.getValue());
                }));
    return operations;
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARouteWithItsRole() {
    Set<String> routes =
        served.routes().stream()
            .filter(r -> r.contains(" /api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> described = new TreeSet<>();
    operations()
        .forEach((name, o) ->
            described.add(name + " " + o.get("x-role").asString().toUpperCase(Locale.ROOT)));
    assertThat(routes).isEqualTo(described);
  }

  @Test
  void everyRouteOfTheServerAsksForOneRole() {
    assertThat(served.routes())
        .allSatisfy(r -> assertThat(r).matches(".* (ANYONE|READER|ANALYST|ADMIN)"));
  }

  @Test
  void pathParametersAreThoseOfThePath() {
    operations()
        .forEach((name, o) -> {
          Set<String> described = new TreeSet<>();
          o.path("parameters")
              .forEach(p -> {
                if (p.get("in").asString().equals("path")) {
                  described.add("{" + p.get("name").asString() + "}");
                }
              });
          assertThat(described).as(name).allSatisfy(p -> assertThat(name).contains(p));
          assertThat(name.chars().filter(c -> c == '{').count()).isEqualTo(described.size());
        });
  }

  /** One call for each operation, with a body where it takes one. */
  private static Map<String, String[]> calls() {
    ArticleHead article = served.desk().articles(java.util.Optional.empty(), 1).items().getFirst();
    String story = served.desk().storyOf(article.id()).orElseThrow();
    String statement =
        served.desk().article(article.id()).orElseThrow().reading().statements().getFirst().id();
    String key = served.desk().named("", Desk.SPEAKERS, 1).getFirst().key();
    String text = "قال الوزير سامر الحلبي إن 20 شخصا قتلوا في حلب أمس.";
    Map<String, String[]> calls = new HashMap<>();
    for (String plain :
        List.of(
            "GET /api/openapi.json",
            "GET /api/session",
            "GET /api/stories",
            "GET /api/facets",
            "GET /api/articles",
            "GET /api/readings",
            "GET /api/reuse",
            "GET /api/entities",
            "GET /api/corrections")) {
      calls.put(plain, new String[] {plain.substring(4), ""});
    }
    calls.put("GET /api/stories/{id}", new String[] {"/api/stories/" + story, ""});
    calls.put("POST /api/stories/{id}/look", new String[] {"/api/stories/" + story + "/look", ""});
    calls.put(
        "GET /api/stories/{id}/news",
        new String[] {"/api/stories/" + story + "/news?since=2016-12-16", ""});
    calls.put("GET /api/articles/{id}", new String[] {"/api/articles/" + article.id(), ""});
    calls.put(
        "GET /api/articles/{id}/versions/{number}",
        new String[] {"/api/articles/" + article.id() + "/versions/1", ""});
    calls.put(
        "GET /api/originals/{sha256}",
        new String[] {"/api/originals/" + article.originalSha256(), ""});
    calls.put(
        "GET /api/entities/{key}",
        new String[] {"/api/entities/" + URLEncoder.encode(key, UTF_8).replace("+", "%20"), ""});
    calls.put(
        "GET /api/search", new String[] {"/api/search?q=" + URLEncoder.encode("حلب", UTF_8), ""});
    calls.put(
        "GET /api/check",
        new String[] {
          "/api/check?claim=" + URLEncoder.encode("465 مدنيا قتلوا في حلب", UTF_8), ""
        });
    calls.put("GET /api/export/{form}", new String[] {"/api/export/csv?story=" + story, ""});
    calls.put("POST /api/read", new String[] {"/api/read?published=2024-05-01", text});
    calls.put(
        "POST /api/values",
        new String[] {"/api/values", "{\"id\":\"1\",\"input\":\"20 قتيلا\"}\n"});
    String feed = "/api/feeds?url=http://127.0.0.1:9/feed";
    calls.put("GET /api/feeds", new String[] {"/api/feeds", ""});
    calls.put("POST /api/feeds", new String[] {feed, ""});
    calls.put("POST /api/feeds/visit", new String[] {"/api/feeds/visit", ""});
    calls.put("DELETE /api/feeds", new String[] {feed, ""});
    calls.put("POST /api/cases", new String[] {"/api/cases", "no case file"});
    calls.put("POST /api/add", new String[] {"/api/add?name=new.txt", text});
    calls.put(
        "POST /api/corrections",
        new String[] {
          "/api/corrections",
          filled(
              "{\"kind\":\"speaker\",\"why\":\"x\",\"article\":\"%s\",\"statement\":\"%s\",\"name\":\"سامر\"}",
              article.id(), statement)
        });
    calls.put(
        "POST /api/corrections/{number}/undo",
        new String[] {"/api/corrections/1/undo", "{\"why\":\"x\"}"});
    return calls;
  }

  @Test
  void everyCallAnswersAsDescribed() {
    Map<String, String[]> calls = calls();
    Map<String, JsonNode> operations = operations();
    // Signing in and out need accounts; AccessTest does that.
    operations.keySet().removeAll(Set.of("POST /api/session", "DELETE /api/session"));
    assertThat(calls.keySet()).isEqualTo(operations.keySet());
    // What only asks goes first: what changes something may join the story that is asked for.
    for (boolean asks : new boolean[] {true, false}) {
      operations.forEach((name, o) -> {
        if (name.startsWith("GET") == asks) {
          check(name, o, calls.get(name));
        }
      });
    }
  }

  private static void check(String name, JsonNode operation, String[] call) {
    String method = name.substring(0, name.indexOf(' '));
    JsonNode success = operation.get("responses").properties().iterator().next().getValue();
    success
        .path("content")
        .properties()
        .forEach(content -> {
          HttpResponse<String> answer =
              served.send(method, call[0], call[1], "Accept", content.getKey());
          assertThat(answer.statusCode()).as(name + " " + answer.body()).isIn(200, 201);
          assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
              .as(name)
              .startsWith(content.getKey());
          JsonNode schema = content.getValue().get("schema");
          if (content.getKey().endsWith("json")) {
            fits(name, schema, answer.body());
          }
        });
    if (success.has("headers")) {
      String tag = served.get(call[0]).headers().firstValue("ETag").orElseThrow();
      assertThat(served.get(call[0], "If-None-Match", tag).statusCode()).as(name).isEqualTo(304);
    }
  }

  private static void fits(String name, JsonNode schema, String body) {
    List<String> documents =
        name.startsWith("GET /api/openapi") || !body.contains("}\n{") && !body.endsWith("\n")
            ? List.of(body)
            : body.lines().toList();
    for (String document : documents) {
      assertThat(schemas.faults(schema, JSON.readTree(document))).as(name).isEmpty();
    }
  }

  @Test
  void faultsAreToldAsDescribed() {
    JsonNode problem = description.at("/components/schemas/Problem");
    for (String path :
        List.of(
            "/api/stories/none",
            "/api/stories/none/news",
            "/api/articles/none",
            "/api/articles/none/versions/x",
            "/api/entities/none",
            "/api/originals/none",
            "/api/stories?from=yesterday",
            "/api/stories?cursor=***",
            "/api/stories?limit=many",
            "/api/reuse?article=none",
            "/api/export/none",
            "/api/check",
            "/api/export/csv?story=none",
            "/api/none")) {
      HttpResponse<String> answer = served.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      assertThat(schemas.faults(problem, JSON.readTree(answer.body()))).as(path).isEmpty();
    }
    assertThat(served.post("/api/read", "x".repeat((4 << 20) + 1)).statusCode()).isEqualTo(413);
    assertThat(served.send("PUT", "/api/stories", "").statusCode()).isEqualTo(405);
  }

  @Test
  void cursorsLeadThroughAllStoriesOnce() {
    Set<String> seen = new TreeSet<>();
    String path = "/api/stories?limit=2";
    int total = 0;
    for (String at = path; !at.isEmpty(); ) {
      JsonNode page = JSON.readTree(served.get(at).body());
      page.get("stories").forEach(s -> assertThat(seen.add(s.get("id").asString())).isTrue());
      total = page.get("total").intValue();
      at = page.get("next").isNull() ? "" : path + "&cursor=" + page.get("next").asString();
    }
    assertThat(seen).hasSize(total);
    assertThat(served.get("/api/stories?format=jsonl").body().lines()).hasSize(total);
  }

  @Test
  void storiesAreNarrowedByDayNameAndOutlet() {
    JsonNode facets = JSON.readTree(served.get("/api/facets").body());
    String outlet = facets.at("/outlets/0/name").asString();
    String person = facets.at("/people/0/key").asString();
    String place = facets.at("/places/0/name").asString();
    int all = JSON.readTree(served.get("/api/stories").body()).get("total").intValue();
    for (String filter :
        List.of(
            "outlet=" + URLEncoder.encode(outlet, UTF_8),
            "person=" + URLEncoder.encode(person, UTF_8),
            "place=" + URLEncoder.encode(place, UTF_8),
            "day=" + facets.get("first").asString())) {
      int some = JSON.readTree(served.get("/api/stories?" + filter).body()).get("total").intValue();
      assertThat(some).as(filter).isBetween(1, all);
    }
    assertThat(
            JSON.readTree(served.get("/api/stories?from=2199-01-01").body())
                .get("total")
                .intValue())
        .isZero();
  }

  @Test
  void originalsAreFilesAndNeverPages() {
    ArticleHead article = served.desk().articles(java.util.Optional.empty(), 1).items().getFirst();
    HttpResponse<String> answer = served.get("/api/originals/" + article.originalSha256());
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/octet-stream");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("sandbox");
  }

  private static String filled(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
