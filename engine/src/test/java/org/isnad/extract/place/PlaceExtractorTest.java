package org.isnad.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Place;
import org.isnad.model.Precision;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class PlaceExtractorTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final PlaceExtractor EXTRACTOR = new PlaceExtractor(Gazetteer.load());

  private static Place place(String name, EntityType type) {
    AnalyzedText text = LEXICON.analyze(name);
    Entity entity =
        new Entity(
            "E1",
            type,
            name,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            List.of(Words.of(name, 0, name.length())),
            "test");
    return EXTRACTOR.extract(text, List.of(entity)).getFirst();
  }

  @Test
  void cityHasItsCoordinates() {
    Place place = place("حلب", EntityType.GPE);
    assertThat(place.english()).hasValue("Aleppo");
    assertThat(place.position().orElseThrow().lat()).isBetween(36.0, 36.4);
    assertThat(place.precision()).isEqualTo(Precision.TOWN);
  }

  @Test
  void countryHasNoPoint() {
    Place place = place("لبنان", EntityType.GPE);
    assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
    assertThat(place.position()).isEmpty();
  }

  @Test
  void sideOfACityLiesUnderIt() {
    Place place = place("شرق حلب", EntityType.LOC);
    assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
    assertThat(place.within()).contains("حلب");
  }

  @Test
  void unknownPlaceIsNotGuessed() {
    assertThat(place("الزغرونية", EntityType.LOC).position()).isEmpty();
  }
}
