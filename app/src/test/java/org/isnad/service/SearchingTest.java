package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Span;
import org.isnad.search.BadQueryException;
import org.isnad.search.Facet;
import org.isnad.search.Hit;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.SearchRequest;
import org.isnad.search.Snippet;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding things in a small workspace. */
class SearchingTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @TempDir private static Path folder;
  private static Workspace workspace;
  private static Searching searching;

  @BeforeAll
  static void open() {
    workspace = SearchSample.open(folder);
    searching = Searching.open(workspace, folder, LEXICON);
    assertThat(searching.catchUp(n -> {})).isEqualTo(4);
  }

  @AfterAll
  static void close() {
    searching.close();
    workspace.close();
  }

  private static SearchPage search(String query) throws BadQueryException {
    return searching.search(SearchRequest.of(query));
  }

  private static List<String> found(String query) throws BadQueryException {
    return search(query).hits().stream().map(SearchingTest::article).toList();
  }

  private static String article(Hit hit) {
    return switch (hit) {
      case Hit.OfArticle a -> a.source().article();
      case Hit.OfStatement s -> s.source().article();
      case Hit.OfFigure f -> f.source().article();
      case Hit.OfName n -> n.name();
    };
  }

  private static List<Snippet> snippets(Hit hit) {
    return switch (hit) {
      case Hit.OfArticle a -> a.snippets();
      case Hit.OfStatement s -> List.of(s.snippet());
      case Hit.OfFigure f -> List.of(f.snippet());
      case Hit.OfName n -> List.of();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "فيضان, flood-1",
    "والفيضان, flood-1",
    "للمفاوضات, visit-1",
    "مفاوضات, visit-1",
    "وزاره الصحه, flood-2",
    "لاعب, sport-1",
    "\"وزير النقل\", flood-1",
    "\"وزير الصحة\", ''",
    "\"طريق الميناء\", ''",
    "outlet:الميناء دمشق, visit-1",
    "outlet:نيل السيول, flood-2",
    "article:sport-1, sport-1",
    "لاعبين -فريق, ''",
    "in:articles speaker:إيفانوف stance:warn, visit-1",
    "in:articles speaker:الحلبي stance:warn, ''",
    "in:articles killed>60, flood-1",
    "in:articles on:2024-04 killed>=1, visit-1",
    "in:articles -killed>=1, sport-1"
  })
  void articlesAreFoundByTheirWords(String query, String article) throws BadQueryException {
    assertThat(found(query)).isEqualTo(article.isEmpty() ? List.of() : List.of(article));
  }

  @ParameterizedTest
  @CsvSource({"سيرغي", "سيرجي", "سيرجى", "Sergey", "entity:سيرغي"})
  void spellingsOfANameMeet(String query) throws BadQueryException {
    assertThat(found(query)).containsExactlyInAnyOrder("flood-2", "visit-1");
  }

  @Test
  void theFormAskedForComesFirst() throws BadQueryException {
    assertThat(found("سيرجي")).startsWith("visit-1");
    assertThat(found("سيرغي")).startsWith("flood-2");
  }

  @ParameterizedTest
  @CsvSource({
    "killed>=50 place:حلب, '62 40'",
    "killed>=50 place:Aleppo on:2024-05, '62 40'",
    "killed>=56 place:حلب, '62'",
    "killed<=45, '40 5'",
    "killed=50, '40'",
    "killed>=1 on:2024-03, '5'",
    "killed>=1 on:2024-04, ''",
    "killed>=1 speaker:الحلبي, '62'",
    "injured>100, '140'",
    "figure:money unit:usd, '3000000'"
  })
  void figuresAreFoundByWhatTheyMeasure(String query, String values) throws BadQueryException {
    List<String> found = new ArrayList<>();
    for (Hit hit : search(query).hits()) {
      found.add(String.format(Locale.ROOT, "%.0f", ((Hit.OfFigure) hit).value()));
    }
    List<String> expected = values.isEmpty() ? List.of() : List.of(values.split(" "));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void statementsTellWhoSaysSo() throws BadQueryException {
    SearchPage page = search("stance:deny السد");

    assertThat(page.kind()).isEqualTo(Kind.STATEMENTS);
    Hit.OfStatement hit = (Hit.OfStatement) page.hits().getFirst();
    assertThat(hit.word().speaker()).contains("عمر درويش");
    assertThat(hit.snippet().words().text()).contains("السد قد انهار");
  }

  @Test
  void theNewestComesFirstWhereThereAreNoWords() throws BadQueryException {
    assertThat(found("from:2024-04")).containsExactly("flood-2", "flood-1", "sport-1", "visit-1");
    assertThat(
            searching
                .search(SearchRequest.of("").withOrder(SearchRequest.Order.OLDEST))
                .hits()
                .stream()
                .map(SearchingTest::article))
        .containsExactly("visit-1", "sport-1", "flood-1", "flood-2");
  }

  @Test
  void namesAreCountedWithTheirSpellings() throws BadQueryException {
    Hit.OfName hit = (Hit.OfName) search("in:entities إيفانوف").hits().getFirst();

    assertThat(hit.count()).isEqualTo(2);
    assertThat(hit.spellings()).containsExactlyInAnyOrder("سيرغي إيفانوف", "سيرجي إيفانوف");
    assertThat(search("in:speakers الحلبي").hits()).hasSize(1);
  }

  @Test
  void facetsCountAllHitsAndNarrowThem() throws BadQueryException {
    SearchPage page = search("from:2024-04");

    Facet outlets = page.facets().getFirst();
    assertThat(outlets.values()).extracting(Facet.Value::hits).containsExactly(2L, 2L);
    for (Facet facet : page.facets()) {
      for (Facet.Value value : facet.values()) {
        assertThat(search("in:articles " + value.clause()).total())
            .as(value.clause())
            .isGreaterThanOrEqualTo(value.hits());
      }
    }
    assertThat(page.counts().get(Kind.ARTICLES)).isEqualTo(4);
  }

  @Test
  void pagesFollowOneAnotherWithoutGapsOrRepeats() throws BadQueryException {
    for (Kind kind : Kind.values()) {
      SearchRequest all = SearchRequest.of("from:2024").withKind(kind).withLimit(500);
      List<Hit> whole = searching.search(all).hits();
      List<Hit> pieces = new ArrayList<>();
      Optional<String> next = Optional.of("");
      SearchRequest request = all.withLimit(3);
      while (next.isPresent()) {
        SearchPage page = searching.search(request);
        pieces.addAll(page.hits());
        next = page.next();
        request = request.withCursor(next.orElse(""));
      }
      assertThat(pieces).as(kind.label()).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "n-", "Zg", "''"})
  void aForeignCursorIsRefused(String cursor) {
    assertThatThrownBy(() -> searching.search(SearchRequest.of("حلب").withCursor(cursor)))
        .isInstanceOf(BadQueryException.class);
  }

  @Test
  void whatIsMarkedIsWhatMatched() throws BadQueryException {
    Snippet snippet = snippets(search("الطريق ميناء").hits().getFirst()).getFirst();
    String text = workspace.article("flood-1").orElseThrow().article().text();

    assertThat(snippet.marks().stream().map(m -> text.substring(m.begin(), m.end())))
        .containsExactly("الطريق", "الميناء");
  }

  @Test
  void randomQueriesNeverFailAndSpansAreExact() {
    Random random = new Random(7);
    List<String> parts =
        List.of(
            "حلب",
            "speaker:",
            "\"",
            "«",
            "»",
            "-",
            "killed>=",
            "50",
            "figure:",
            "place:",
            "قتل",
            " ",
            " ",
            " ",
            "الحلبي",
            "on:2024-05",
            "in:statements",
            "in:figures",
            "in:entities",
            "in:speakers",
            "stance:deny",
            "outlet:الميناء",
            "Sergey",
            "ـ",
            "\u202E",
            "\uD800",
            "()",
            "و",
            "ال",
            "*",
            "from:2024",
            "entity:",
            "via:x",
            "unit:USD",
            "..",
            "=",
            "story:1");
    int answered = 0;
    for (int i = 0; i < 400; i++) {
      StringBuilder query = new StringBuilder();
      for (int k = random.nextInt(7); k >= 0; k--) {
        query.append(parts.get(random.nextInt(parts.size())));
      }
      try {
        SearchPage page = search(query.toString());
        answered++;
        page.hits().forEach(SearchingTest::assertExact);
      } catch (BadQueryException e) {
        assertThat(e.getMessage()).as(query.toString()).isNotBlank().doesNotContain("\n");
      }
    }
    assertThat(answered).isGreaterThan(130);
  }

  private static void assertExact(Hit hit) {
    for (Snippet s : snippets(hit)) {
      String text = workspace.article(article(hit)).orElseThrow().article().text();
      Span span = s.words().span();
      assertThat(text.substring(span.begin(), span.end())).isEqualTo(s.words().text());
      int last = span.begin();
      for (Span mark : s.marks()) {
        assertThat(span.contains(mark)).isTrue();
        assertThat(mark.begin()).isGreaterThanOrEqualTo(last);
        last = mark.end();
      }
    }
  }

  @Test
  void theIndexFollowsTheWorkspace(@TempDir Path other) throws BadQueryException {
    try (Workspace w = SearchSample.open(other);
        Searching s = Searching.open(w, other, LEXICON)) {
      s.catchUp(n -> {});
      SearchSample.add(
          w, "{\"id\":\"new\",\"url\":\"https://flood-1.example/\",\"text\":\"خبر آخر تماما\"}");
      assertThat(s.behind()).isPositive();

      assertThat(s.catchUp(n -> {})).isEqualTo(1);
      assertThat(s.behind()).isZero();
      assertThat(s.search(SearchRequest.of("آخر")).total()).isEqualTo(1);
      assertThat(s.search(SearchRequest.of("الفيضان")).total()).isZero();
      assertThat(s.catchUp(n -> {})).isZero();
    }
  }

  @Test
  void aDamagedOrForeignIndexIsMadeAgain(@TempDir Path other) throws Exception {
    try (Workspace w = SearchSample.open(other)) {
      try (Searching s = Searching.open(w, other, LEXICON)) {
        s.catchUp(n -> {});
      }
      damage(other.resolve(Searching.FOLDER));
      try (Searching s = Searching.open(w, other, LEXICON)) {
        assertThat(s.catchUp(n -> {})).isEqualTo(4);
        assertThat(s.search(SearchRequest.of("فيضان")).total()).isEqualTo(1);
      }
    }
    Path third = other.resolve("third");
    try (Workspace w = SearchSample.open(third)) {
      Files.move(other.resolve(Searching.FOLDER), third.resolve(Searching.FOLDER));
      try (Searching s = Searching.open(w, third, LEXICON)) {
        assertThat(s.catchUp(n -> {})).isEqualTo(4);
        assertThat(s.search(SearchRequest.of("")).total()).isEqualTo(4);
      }
    }
  }

  private static void damage(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
  }

  @Test
  void onlyOneWritesAndTheOtherReadsWhatItWrote() throws BadQueryException {
    try (Searching second = Searching.open(workspace, folder, LEXICON)) {
      assertThat(second.catchUp(n -> {})).isZero();
      assertThat(second.search(SearchRequest.of("فيضان")).total()).isEqualTo(1);
      assertThatThrownBy(() -> second.rebuild(n -> {})).hasMessageContaining("another process");
    }
  }
}
