package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.FigureKind;
import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
  private static final double NO_LEAST = Double.NEGATIVE_INFINITY;
  private static final double NO_MOST = Double.POSITIVE_INFINITY;

  private static Clause one(String query) throws BadQueryException {
    assertThat(SearchQuery.parse(query).clauses()).hasSize(1);
    return SearchQuery.parse(query).clauses().getFirst();
  }

  @Test
  void wordsPhrasesAndExclusions() throws BadQueryException {
    assertThat(SearchQuery.parse("فيضان \"سد الوادي\" «نهر» -مباراة -\"كأس العالم\"").clauses())
        .containsExactly(
            new Clause.Words("فيضان", false, false),
            new Clause.Words("سد الوادي", true, false),
            new Clause.Words("نهر", true, false),
            new Clause.Words("مباراة", false, true),
            new Clause.Words("كأس العالم", true, true));
  }

  @Test
  void aQuotationMayStayOpen() throws BadQueryException {
    assertThat(one("\"سد الوادي")).isEqualTo(new Clause.Words("سد الوادي", true, false));
  }

  @Test
  void namesHaveRoles() throws BadQueryException {
    assertThat(
            SearchQuery.parse("speaker:\"سامر الحلبي\" المكان:حلب via:رويترز -entity:x").clauses())
        .containsExactly(
            new Clause.Name(Clause.Role.SPEAKER, "سامر الحلبي", false),
            new Clause.Name(Clause.Role.PLACE, "حلب", false),
            new Clause.Name(Clause.Role.VIA, "رويترز", false),
            new Clause.Name(Clause.Role.ENTITY, "x", true));
  }

  @Test
  void otherFields() throws BadQueryException {
    assertThat(SearchQuery.parse("stance:نفى outlet:الميناء story:a1 article:b").clauses())
        .containsExactly(
            new Clause.StanceIs(Stance.DENY, false),
            new Clause.Outlet("الميناء", false),
            new Clause.Story("a1", false),
            new Clause.Among(Set.of("b"), false));
    assertThat(SearchQuery.parse("in:statements").kind()).contains(Kind.STATEMENTS);
  }

  @Test
  void daysMonthsAndYears() throws BadQueryException {
    assertThat(SearchQuery.parse("from:2016-12 to:2016 on:٢٠١٦-٠٢").clauses())
        .containsExactly(
            new Clause.Days(LocalDate.of(2016, 12, 1), LocalDate.MAX, false),
            new Clause.Days(LocalDate.MIN, LocalDate.of(2016, 12, 31), false),
            new Clause.Days(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29), false));
  }

  private static Clause figure(
      Optional<FigureKind> kind, double least, boolean open, double most, boolean openAbove) {
    return new Clause.FigureIs(kind, Optional.empty(), least, open, most, openAbove, false);
  }

  @Test
  void figuresAreCompared() throws BadQueryException {
    Optional<FigureKind> killed = Optional.of(FigureKind.KILLED);
    assertThat(one("figure:killed>=50")).isEqualTo(figure(killed, 50, false, NO_MOST, false));
    assertThat(one("killed≥٥٠")).isEqualTo(figure(killed, 50, false, NO_MOST, false));
    assertThat(one("قتلى>50")).isEqualTo(figure(killed, 50, true, NO_MOST, false));
    assertThat(one("figure:<1,000"))
        .isEqualTo(figure(Optional.empty(), NO_LEAST, false, 1000, true));
    assertThat(one("figure:killed=20..40")).isEqualTo(figure(killed, 20, false, 40, false));
    assertThat(one("رقم:قتلى")).isEqualTo(figure(killed, NO_LEAST, false, NO_MOST, false));
  }

  @Test
  void aUnitBelongsToTheFigure() throws BadQueryException {
    assertThat(one("figure:money>=5 unit:USD"))
        .isEqualTo(
            new Clause.FigureIs(
                Optional.of(FigureKind.MONEY),
                Optional.of("USD"),
                5,
                false,
                NO_MOST,
                false,
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "figure:killed>=many, 'a number must stand here, not «many» (at character 16)'",
    "figure:pots, «pots» is no kind of figure",
    "stance:angry, «angry» is none of say",
    "from:yesterday, «yesterday» is no day; write 2016-12-13",
    "in:songs, «songs» is none of articles",
    "colour:red, there is no field «colour»; fields are speaker",
    "speaker:, nothing stands after «speaker:»",
    "figure:killed><3, «><» is none of"
  })
  void faultsAreNamedInOneLine(String query, String message) {
    assertThatThrownBy(() -> SearchQuery.parse(query))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource({"قال: نعم, 2", "'- -- \" «', 0", "10:30, 1", "a<b, 1", "'', 0"})
  void whatIsNoFieldIsWords(String query, int clauses) throws BadQueryException {
    assertThat(SearchQuery.parse(query).clauses()).hasSize(clauses);
  }

  @ParameterizedTest
  @CsvSource({
    "حلب, ARTICLES",
    "speaker:x, STATEMENTS",
    "stance:deny, STATEMENTS",
    "killed>3 speaker:x, FIGURES",
    "killed>3 in:articles, ARTICLES"
  })
  void theQuerySaysWhatIsWanted(String query, Kind kind) throws BadQueryException {
    assertThat(SearchQuery.parse(query).usualKind()).isEqualTo(kind);
  }
}
