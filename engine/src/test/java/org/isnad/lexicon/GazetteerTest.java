package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static City city(String name, String country, int population) {
    return new City(name, List.of(name), "", country, "", 0, 0, population, List.of());
  }

  @Test
  void ofNamesakesTheMorePopulousComesFirst() {
    assertThat(countries(city("برمنغهام", "US", 200_000), city("برمنغهام", "GB", 980_000)))
        .containsExactly("GB", "US");
  }

  @Test
  void theNearerNamesakeComesFirstUnlessItIsFarSmaller() {
    assertThat(countries(city("بيت لحم", "US", 75_000), city("بيت لحم", "PS", 29_000)))
        .containsExactly("PS", "US");
    assertThat(countries(city("بلدة", "FR", 900_000), city("بلدة", "MA", 20_000)))
        .containsExactly("FR", "MA");
  }

  private static List<String> countries(City... cities) {
    return Gazetteer.of(List.of(cities)).cities().stream().map(City::country).toList();
  }

  @Test
  void theCapitalIsMeantNotItsNamesakes() {
    assertThat(
            Gazetteer.load().cities().stream()
                .filter(c -> c.names().contains("واشنطن"))
                .findFirst())
        .hasValueSatisfying(c -> assertThat(c.region()).isEqualTo("District of Columbia"));
  }

  @Test
  void spellingsOfOneNameAreOne() {
    City nearer = city("أبو كبير", "SY", 90_000);
    City farther = city("ابو كبير", "ID", 200_000);
    AnalyzedText text = SharedLexicon.get().analyze("ابو كبير");
    assertThat(Gazetteer.of(List.of(farther, nearer)).names().longest(text, 0))
        .satisfies(match -> assertThat(match.value()).containsExactly(nearer, farther));
  }

  @Test
  void aCityWithTwoSpellingsIsOneCity() {
    City city = new City("دبى", List.of("دبى", "دبي"), "", "AE", "", 0, 0, 1, List.of());
    AnalyzedText text = SharedLexicon.get().analyze("دبي");
    assertThat(Gazetteer.of(List.of(city)).names().longest(text, 0))
        .satisfies(match -> assertThat(match.value()).containsExactly(city));
  }
}
