package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.web.access.Accounts;
import org.isnad.web.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, with and without accounts. */
class AccessTest {
  private static final String PASSWORD = "رمل وملح 42 بحر";
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  @TempDir static Path folders;
  private static Served open;
  private static Served guarded;

  @BeforeAll
  static void start() {
    open = Served.open(folders.resolve("open"));
    Path closed = folders.resolve("guarded");
    Accounts accounts = new Accounts(closed);
    accounts.put("rima", Role.READER, PASSWORD);
    accounts.put("adel", Role.ANALYST, PASSWORD);
    guarded = Served.open(closed, "0.0.0.0");
  }

  @AfterAll
  static void stop() {
    open.close();
    guarded.close();
  }

  private static String session(String name) {
    HttpResponse<String> answer =
        guarded.post(
            "/api/session",
            "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}",
            "Content-Type",
            "application/json");
    assertThat(answer.statusCode()).isEqualTo(200);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
    Matcher token = TOKEN.matcher(answer.body());
    assertThat(token.find()).isTrue();
    return cookie.substring(0, cookie.indexOf(';')) + " " + token.group(1);
  }

  @Test
  void nobodyIsServedBeyondThisMachineWithoutAccounts() {
    assertThatThrownBy(() -> Served.open(folders.resolve("none"), "0.0.0.0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isnad account add");
  }

  @Test
  void everyAnswerBearsTheStrictHeaders() {
    for (String path : new String[] {"/", "/api/stories", "/api/nothing", "/nothing"}) {
      HttpResponse<String> answer = open.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    assertThat(open.statusUnder("evil.example:80", "/api/stories")).contains("421");
    assertThat(open.statusUnder("127.0.0.1.evil.example", "/")).contains("421");
    assertThat(open.statusUnder("localhost:9999", "/api/stories")).contains("200");
    assertThat(open.statusUnder("[::1]:80", "/api/stories")).contains("200");
  }

  @Test
  void anotherSiteCannotPostInTheVisitorsName() {
    String path = "/api/read";
    String text = "قال الوزير إن 20 شخصا وصلوا.";
    assertThat(open.post(path, text, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(open.post(path, text, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(open.post(path, text, "Sec-Fetch-Site", "same-origin").statusCode())
        .as("a page of ours without its token")
        .isEqualTo(403);
    Matcher token = TOKEN.matcher(open.get("/api/session").body());
    assertThat(token.find()).isTrue();
    assertThat(
            open.post(path, text, "Sec-Fetch-Site", "same-origin", "X-CSRF-Token", token.group(1))
                .statusCode())
        .isEqualTo(200);
    assertThat(open.post(path, text).statusCode()).as("no browser at all").isEqualTo(200);
  }

  @Test
  void strangersAreSentToSignIn() {
    HttpResponse<String> page = guarded.get("/?day=2016-12-13");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location").orElseThrow()).startsWith("/login?next=%2F");
    HttpResponse<String> call = guarded.get("/api/stories");
    assertThat(call.statusCode()).isEqualTo(401);
    assertThat(call.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(guarded.get("/api/stories", "Cookie", "isnad_session=forged").statusCode())
        .isEqualTo(401);
  }

  @Test
  void aReaderReadsAndDoesNotChange() {
    String[] rima = session("rima").split(" ", 2);
    assertThat(guarded.get("/api/stories", "Cookie", rima[0]).statusCode()).isEqualTo(200);
    HttpResponse<String> adding =
        guarded.post("/api/add", "نص", "Cookie", rima[0], "X-CSRF-Token", rima[1]);
    assertThat(adding.statusCode()).isEqualTo(403);
    assertThat(adding.body()).contains("analyst");
  }

  @Test
  void aSessionChangesNothingWithoutItsToken() {
    String[] adel = session("adel").split(" ", 2);
    assertThat(guarded.post("/api/read", "نص", "Cookie", adel[0]).statusCode()).isEqualTo(403);
    assertThat(
            guarded
                .post("/api/read", "قال إنه وصل.", "Cookie", adel[0], "X-CSRF-Token", adel[1])
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void signingOutEndsTheSession() {
    String[] adel = session("adel").split(" ", 2);
    assertThat(
            guarded
                .send("DELETE", "/api/session", "", "Cookie", adel[0], "X-CSRF-Token", adel[1])
                .statusCode())
        .isEqualTo(204);
    assertThat(guarded.get("/api/stories", "Cookie", adel[0]).statusCode()).isEqualTo(401);
  }

  @Test
  void signingInByThePageLeadsBackAndNowhereElse() {
    String form =
        "name=rima&password="
            + java.net.URLEncoder.encode(PASSWORD, java.nio.charset.StandardCharsets.UTF_8);
    HttpResponse<String> back =
        guarded.post(
            "/login",
            form + "&next=%2Fstories",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/stories");
    HttpResponse<String> away =
        guarded.post(
            "/login",
            form + "&next=%2F%2Fevil.example",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(away.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
  }

  @Test
  void triesToSignInAreCounted() {
    String body = "{\"name\":\"nobody\",\"password\":\"guess\"}";
    int last = 0;
    for (int i = 0; i < 12 && last != 429; i++) {
      last = guarded.post("/api/session", body).statusCode();
      assertThat(last).isIn(401, 429);
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void passwordsAreKeptAsHashesThatTheOwnerAloneMayRead() throws IOException {
    Path file = folders.resolve("guarded").resolve("accounts.tsv");
    assertThat(Files.readString(file)).contains("$argon2id$").doesNotContain(PASSWORD);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void shortPasswordsAndOddNamesAreRefused() {
    Accounts accounts = new Accounts(folders.resolve("guarded"));
    assertThatThrownBy(() -> accounts.put("x", Role.READER, "short"))
        .hasMessageContaining("at least 10");
    assertThatThrownBy(() -> accounts.put("a\tb", Role.ADMIN, PASSWORD))
        .hasMessageContaining("name");
    assertThat(accounts.list()).containsOnlyKeys("rima", "adel");
  }
}
