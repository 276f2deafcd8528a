package org.isnad.corpus.individual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Header;
import org.isnad.model.Place;
import org.isnad.model.Precision;
import org.isnad.model.Reading;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class IndividualsTest {

  private static Entity entity(EntityType type, String name, String... roles) {
    return new Entity(
        "",
        type,
        name,
        Optional.of("x"),
        true,
        Optional.empty(),
        List.of(roles),
        List.of(Words.of(name, 0, name.length())),
        "test");
  }

  private static Entity person(String name, String... roles) {
    return entity(EntityType.PER, name, roles);
  }

  private static Entity listed(String name, String... roles) {
    Entity e = person(name, roles);
    return new Entity(
        "", e.type(), name, e.english(), false, Optional.empty(), e.roles(), e.mentions(), "test");
  }

  private static Entity body(String name) {
    return entity(EntityType.ORG, name);
  }

  private static Entity country(String name) {
    return entity(EntityType.GPE, name);
  }

  private static Reading reading(String id, Entity... entities) {
    List<Entity> numbered = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Entity e : entities) {
      String number = "E" + (numbered.size() + 1);
      numbered.add(
          new Entity(
              number,
              e.type(),
              e.name(),
              e.english(),
              e.romanised(),
              e.wikidata(),
              e.roles(),
              e.mentions(),
              e.evidence()));
      if (e.type().isPlace()) {
        places.add(
            new Place(
                e.mentions().getFirst(),
                e.name(),
                Optional.empty(),
                Optional.empty(),
                Precision.COUNTRY,
                List.of(),
                Optional.of(number),
                "test"));
      }
    }
    return new Reading(
        Article.ofText(id, ""),
        new Header(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        numbered,
        List.of(),
        List.of(),
        List.of(),
        places,
        List.of());
  }

  private static boolean same(Individuals all, String articleA, String articleB) {
    return all.of(articleA, "E1").equals(all.of(articleB, "E1"));
  }

  @Test
  void aListedPersonIsOneOverArticles() {
    Individuals all =
        Individuals.of(
            List.of(reading("a", listed("أنور الهاشمي")), reading("b", listed("أنور الهاشمي"))));
    assertThat(all.all()).hasSize(1);
    assertThat(all.all().getFirst().appearances())
        .extracting(Appearance::article)
        .containsExactly("a", "b");
  }

  @Test
  void aFullNameIsOneOverArticles() {
    Individuals all =
        Individuals.of(
            List.of(reading("a", person("نزار الزغبي")), reading("b", person("نزار الزغبي"))));
    assertThat(same(all, "a", "b")).isTrue();
  }

  @Test
  void aFullNameOfTwoOfficesWithoutCommonCompanyIsTwo() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("نزار الزغبي", "الحارس الدولي")),
                reading("b", person("نزار الزغبي", "قاضي التحقيق"))));
    assertThat(same(all, "a", "b")).isFalse();
    assertThat(all.all()).extracting(Individual::key).doesNotHaveDuplicates();
  }

  @Test
  void givenNamesAloneNeedEvidence() {
    Reading a = reading("a", person("محمد علي"));
    Reading b = reading("b", person("محمد علي"));
    assertThat(same(Individuals.of(List.of(a, b)), "a", "b")).isFalse();
    Reading c = reading("c", person("محمد علي", "المدرب الوطني"));
    Reading d = reading("d", person("محمد علي", "المدرب الوطني"));
    assertThat(same(Individuals.of(List.of(c, d)), "c", "d")).isTrue();
  }

  @Test
  void aSharedSurnameMakesNobodyOne() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("نزار الزغبي")),
                reading("b", person("سمير الزغبي")),
                reading("c", person("الزغبي"))));
    assertThat(all.all()).hasSize(3);
  }

  @Test
  void aSurnameJoinsWhoeverHasItsOffice() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("نزار الزغبي", "وزير النقل")),
                reading("b", person("سمير الزغبي", "مدرب الفريق")),
                reading("c", person("الزغبي", "وزير النقل"))));
    assertThat(same(all, "a", "c")).isTrue();
    assertThat(same(all, "b", "c")).isFalse();
  }

  @Test
  void aSurnameThatFitsTwoStaysAlone() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("نزار الزغبي", "وزير النقل")),
                reading("b", person("سمير الزغبي", "وزير النقل")),
                reading("c", person("الزغبي", "وزير النقل"))));
    assertThat(all.all()).hasSize(3);
  }

  @Test
  void spellingsOfOneNameMeetInTheSameCompany() {
    Entity forum = body("منتدى الضفتين");
    Entity fund = body("صندوق الواحة الخضراء");
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("سيرغي ليبنسكي"), forum, fund),
                reading("b", person("سيرجي ليبنسكي"), forum, fund)));
    Individual one = all.of("a", "E1").orElseThrow();
    assertThat(one.appearances()).hasSize(2);
    assertThat(one.spellings()).containsKeys("سيرغي ليبنسكي", "سيرجي ليبنسكي");
  }

  @Test
  void twoInOneArticleStayTwo() {
    Entity forum = body("منتدى الضفتين");
    Entity fund = body("صندوق الواحة الخضراء");
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", person("سيرغي ليبنسكي"), person("سيرجي ليبنسكي"), forum, fund),
                reading("b", forum, fund)));
    assertThat(all.of("a", "E1")).isNotEqualTo(all.of("a", "E2"));
  }

  @Test
  void aMinistryIsItsCountrys() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", body("وزارة النقل"), country("المغرب")),
                reading("b", body("وزارة النقل"), country("المغرب")),
                reading("c", body("وزارة النقل"), country("لبنان"))));
    assertThat(same(all, "a", "b")).isTrue();
    assertThat(same(all, "a", "c")).isFalse();
    assertThat(all.of("c", "E1").orElseThrow().country()).contains("لبنان");
  }

  @Test
  void aMinistryThatSaysItsCountryIsOneEverywhere() {
    Individuals all =
        Individuals.of(
            List.of(
                reading("a", body("وزارة النقل المغربية"), country("المغرب")),
                reading("b", body("وزارة النقل المغربية"), country("لبنان"))));
    assertThat(same(all, "a", "b")).isTrue();
  }

  @Test
  void orderOfArrivalLeavesNoTrace() {
    List<Reading> readings = new ArrayList<>();
    Random random = new Random(7);
    String[] given = {"نزار", "سمير", "سيرغي", "سيرجي", "محمد", "علي"};
    String[] family = {"الزغبي", "ليبنسكي", "علي", "الأحمد"};
    String[] offices = {"وزير النقل", "مدرب الفريق", "قاضي التحقيق"};
    for (int i = 0; i < 60; i++) {
      String name = given[random.nextInt(6)] + " " + family[random.nextInt(4)];
      readings.add(
          reading(
              "a" + i,
              person(
                  random.nextInt(3) == 0 ? family[random.nextInt(4)] : name,
                  offices[random.nextInt(3)]),
              body("منتدى " + family[random.nextInt(4)])));
    }
    List<Individual> before = Individuals.of(readings).all();
    Collections.shuffle(readings, random);
    assertThat(Individuals.of(readings).all()).isEqualTo(before);
    int appearances = before.stream().mapToInt(i -> i.appearances().size()).sum();
    assertThat(appearances).isEqualTo(120);
  }
}
