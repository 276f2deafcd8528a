package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class EntityExtractorTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final EntityExtractor EXTRACTOR =
      new EntityExtractor(LEXICON, Knowledge.load(), Gazetteer.load());

  private static List<Entity> read(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text));
  }

  private static Optional<Entity> withMention(String text, String mention) {
    return read(text).stream()
        .filter(e -> e.mentions().stream().map(Words::text).anyMatch(mention::equals))
        .findFirst();
  }

  private static EntityType type(String text, String mention) {
    return withMention(text, mention).orElseThrow().type();
  }

  @Test
  void ministryRunsToItsAdjective() {
    assertThat(type("أعلنت وزارة الدفاع الروسية أمس", "وزارة الدفاع الروسية"))
        .isEqualTo(EntityType.ORG);
  }

  @Test
  void aPaperIsNamedWithoutTheAdjectiveOfItsCountry() {
    assertThat(withMention("قالت صحيفة كلمارا الإسرائيلية إن", "صحيفة كلمارا الإسرائيلية"))
        .map(Entity::name)
        .contains("صحيفة كلمارا");
  }

  @Test
  void anAreaIsKnownByThePlaceInIt() {
    assertThat(withMention("اندلعت اشتباكات في منطقة الحوبان أمس", "منطقة الحوبان"))
        .map(Entity::name)
        .contains("الحوبان");
  }

  @Test
  void lamBeforeAGivenNameIsNoPartOfIt() {
    assertThat(withMention("وسلم الوزير الجائزة لأحمد سنوسي أبو بكر", "أحمد سنوسي أبو بكر"))
        .isPresent();
  }

  @Test
  void weekdayEndsTheName() {
    assertThat(withMention("قالت وزارة الصحة الثلاثاء إن", "وزارة الصحة")).isPresent();
  }

  @Test
  void purposeBelongsToTheName() {
    assertThat(withMention("أفاد المرصد السوري لحقوق الإنسان بأن", "المرصد السوري لحقوق الإنسان"))
        .isPresent();
  }

  @Test
  void anActionBehindLamDoesNot() {
    assertThat(withMention("اجتمع مجلس النواب الليبي للتصويت على", "مجلس النواب الليبي"))
        .isPresent();
  }

  @Test
  void quotedNameBehindItsHead() {
    Entity entity = withMention("ذكرت وكالة «النورس» أن", "النورس").orElseThrow();
    assertThat(entity.type()).isEqualTo(EntityType.ORG);
    assertThat(entity.mentions().getFirst().text()).isEqualTo("وكالة «النورس»");
  }

  @Test
  void boardNamesTheBodyItServes() {
    assertThat(withMention("رئيس مجلس إدارة المركز المصري للدراسات", "المركز المصري للدراسات"))
        .isPresent();
  }

  @Test
  void placesBehindAPluralAreEachNamed() {
    String text = "سيطر على أحياء السكري والمشهد أمس";
    assertThat(type(text, "السكري")).isEqualTo(EntityType.LOC);
    assertThat(type(text, "المشهد")).isEqualTo(EntityType.LOC);
  }

  @Test
  void sideOfAPlaceIsNamedAsAWhole() {
    String text = "دخلت القوافل إلى حلب. في شرق حلب";
    assertThat(type(text, "شرق حلب")).isEqualTo(EntityType.LOC);
    assertThat(type(text, "حلب")).isEqualTo(EntityType.GPE);
  }

  @Test
  void cityAndItsHeadedNameAreOne() {
    List<Entity> entities = read("وصل إلى مدينة حلب. وفي حلب قال السكان");
    assertThat(entities.stream().filter(e -> e.name().equals("حلب"))).hasSize(1);
  }

  @Test
  void surnameJoinsTheFullName() {
    Entity entity =
        withMention("قال المهندس كمال الزغبي إن. وأضاف الزغبي أن", "كمال الزغبي").orElseThrow();
    assertThat(entity.mentions()).extracting(Words::text).contains("الزغبي");
  }

  @Test
  void procliticsAreCutFromMentions() {
    assertThat(withMention("زار لبنان وتونس", "تونس")).isPresent();
  }

  @Test
  void verbsSpeltLikeListedNamesAreNoNames() {
    assertThat(read("أفاد مصدر")).isEmpty();
  }

  @Test
  void listedPeopleBearTheirEnglishName() {
    Entity entity = withMention("التقى سيرجى لافروف نظيره", "سيرجى لافروف").orElseThrow();
    assertThat(entity.english()).hasValue("Sergey Lavrov");
    assertThat(entity.romanised()).isFalse();
  }

  @Test
  void unlistedPeopleAreSpeltOutByRule() {
    Entity entity = withMention("قال الدكتور خالد المنياوي", "خالد المنياوي").orElseThrow();
    assertThat(entity.english()).hasValueSatisfying(e -> assertThat(e).startsWith("Khaled al-"));
    assertThat(entity.romanised()).isTrue();
  }

  @Test
  void surnameBehindAnotherGivenNameIsAnotherPerson() {
    List<Entity> entities = read("حوكم الساعدي القذافي في طرابلس بعد مقتل معمر القذافي");
    assertThat(entities.stream().filter(e -> e.type() == EntityType.PER)).hasSize(2);
  }

  @Test
  void titleThatStandsForAPersonIsNamed() {
    assertThat(type("استقبل خادم الحرمين الشريفين الوفد", "خادم الحرمين الشريفين"))
        .isEqualTo(EntityType.PER);
  }

  @Test
  void bothPlacesBehindADualAreNamed() {
    String text = "بين محافظتي لحج وعدن";
    assertThat(type(text, "عدن")).isEqualTo(EntityType.GPE);
  }

  @Test
  void roleIsTheTitleBeforeTheName() {
    Entity entity =
        withMention("قال وزير الزراعة خالد المنياوي إن الموسم انتهى", "خالد المنياوي")
            .orElseThrow();
    assertThat(entity.roles()).containsExactly("وزير الزراعة");
  }

  @Test
  void roleIsTheTitleBehindTheComma() {
    Entity entity =
        withMention("قال خالد المنياوي، مدير المستشفى، إن الجرحى وصلوا", "خالد المنياوي")
            .orElseThrow();
    assertThat(entity.roles()).containsExactly("مدير المستشفى");
  }

  @Test
  void whatAMinisterIsOfIsNoPartOfHisName() {
    String text =
        "قال وزير الري عبدالرحمن الجندوبي إن السد سيفتح. وأضاف الوزير عبدالرحمن الجندوبي أن العمل"
            + " انتهى.";
    assertThat(withMention(text, "عبدالرحمن الجندوبي")).isPresent();
    assertThat(withMention(text, "الري عبدالرحمن الجندوبي")).isEmpty();
  }

  @Test
  void aClauseBehindACommaIsNobodyNamedInARow() {
    String text = "أفاد الدكتور عبدالله النجار، أن نظام «دعم» يملك أكثر من عشرين خدمة.";
    assertThat(withMention(text, "عبدالله النجار")).isPresent();
    assertThat(withMention(text, "أن نظام")).isEmpty();
  }
}
