package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that may be a name or a time, in an article of Wednesday, 14 December 2016. */
class NamesAndTimesTest {

  private static final Reader READER = SharedReader.get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الدكتور عبدالعزيز الخميس إن المركز مغلق.",
        "قال سامر جمعة، مدير المركز، إن العمل مستمر. وأضاف جمعة أنه مستمر.",
        "أصدرت منظمة «العدالة الآن» بيانا."
      })
  void aNameHoldsNoTime(String text) {
    assertThat(read(text).times()).isEmpty();
  }

  @Test
  void aYearOfGamesIsOne() {
    assertThat(read("استضافت روسيا كأس العالم 2018.").times())
        .extracting(t -> t.value())
        .containsExactly("2018");
  }

  /** ينبع and أدنوك look like verbs in the present, which would make the month a coming one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "افتتحت الشركة مصنعا في ينبع في أبريل.|2016-04",
        "سبق أن أبرمت الشركة مع شركة بترول أبوظبي الوطنية «أدنوك» في مايو عقدا.|2016-05"
      })
  void aNameIsNoVerb(String text, String value) {
    assertThat(read(text).times()).extracting(t -> t.value()).contains(value);
  }

  @Test
  void theYearIsNoPeople() {
    Reading reading = read("احتفل السكان برأس السنة الأمازيغية في الرباط وبرأس السنة في فاس.");
    assertThat(reading.entities()).filteredOn(e -> e.type() == EntityType.NORP).isEmpty();
    assertThat(reading.entities()).extracting(e -> e.id()).startsWith("E1", "E2");
  }

  @Test
  void whatIsFilledOrBuiltUpIsNoPlace() {
    String text = "تسعى الوزارة إلى سد ثغرات كبيرة وسد حاجات الفقراء ومد جسور التواصل العلمي.";
    assertThat(read(text).entities()).isEmpty();
    assertThat(read("زار الوزير سد النهضة.").entities())
        .extracting(e -> e.name())
        .contains("سد النهضة");
  }

  @Test
  void thePlaceOfAClockIsOne() {
    assertThat(read("تبدأ المباراة في السابعة مساء بتوقيت لندن.").entities())
        .extracting(e -> e.name())
        .contains("لندن");
  }

  @Test
  void signedDecadesAreContracts() {
    Reading reading = read("وقعت الشركة أمس أربعة عقود مع مصانع محلية.");
    assertThat(reading.times()).extracting(t -> t.words().text()).containsExactly("أمس");
    assertThat(reading.figures()).extracting(f -> f.unit()).containsExactly("count");
  }

  @Test
  void anAgeInDecadesIsOne() {
    assertThat(read("توفي الشاعر عن عمر سبعة عقود.").figures())
        .extracting(f -> f.unit())
        .containsExactly("decade");
  }

  private static Reading read(String text) {
    return READER.read(
        new Article(
            "t",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PublicationTime.parse("2016-12-14")),
            text));
  }
}
