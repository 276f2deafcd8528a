package org.isnad.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScorerTest {

  private static final String TEXT =
      "قال الوزير إن ثلاثة عمال أصيبوا أمس.\nونفى النقيب ذلك في بيان.";

  private static final String GOLD =
      """
      {"statements": [
         {"content": {"text": "ثلاثة عمال أصيبوا أمس"}, "kind": "indirect",
          "speaker": "الوزير", "via": ["وكالة الساحل"]}],
       "figures": [{"text": "ثلاثة عمال", "value": 3, "comparator": "=", "counted": "عامل",
                    "speaker": "الوزير"}],
       "times": [{"text": "أمس", "value": "2026-01-14"}],
       "entities": [{"name": "سامر الحلبي", "type": "PER", "surface": ["الحلبي"]}],
       "events": [{"anchor": {"text": "أصيبوا"}, "plover": "ASSAULT"}]}
      """;

  private static Annotation annotation(String json) {
    return GoldFile.annotation(JsonMapper.shared().readTree(json), TEXT);
  }

  private static Scores score(String found) {
    Scorer scorer = new Scorer();
    scorer.add(annotation(GOLD), annotation(found), TEXT);
    return scorer.scores();
  }

  @Test
  void theSameIsAllRight() {
    assertThat(score(GOLD).of(Measure.STATEMENT_CHAIN)).isEqualTo(100);
    assertThat(score(GOLD).of(Measure.FIGURE_BOUND)).isEqualTo(100);
    assertThat(score(GOLD).of(Measure.FIGURE_SPEAKER_RIGHT)).isEqualTo(100);
    assertThat(score(GOLD).of(Measure.TIME_VALUE)).isEqualTo(100);
    assertThat(score(GOLD).of(Measure.ENTITY)).isEqualTo(100);
    assertThat(score(GOLD).of(Measure.EVENT_TYPE)).isEqualTo(100);
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(score("{}").all().values()).allMatch(v -> v == 0);
  }

  @Test
  void aMissingChannelCostsTheChainButNotTheSpeaker() {
    Scores scores = score(GOLD.replace("[\"وكالة الساحل\"]", "[]"));

    assertThat(scores.of(Measure.STATEMENT_SPEAKER)).isEqualTo(100);
    assertThat(scores.of(Measure.STATEMENT_CHAIN)).isZero();
  }

  @Test
  void anotherBoundCostsTheBoundButNotTheValue() {
    Scores scores = score(GOLD.replace("\"=\"", "\">\""));

    assertThat(scores.of(Measure.FIGURE_VALUE)).isEqualTo(100);
    assertThat(scores.of(Measure.FIGURE_BOUND)).isZero();
  }

  @Test
  void aFigureOnTheOutletsOwnWordIsNotTheSpeakers() {
    String own =
        GOLD.replace(
            "\"counted\": \"عامل\",\n              \"speaker\": \"الوزير\"",
            "\"counted\": \"عامل\"");

    assertThat(own).isNotEqualTo(GOLD);
    assertThat(score(own).of(Measure.FIGURE_SPEAKER_RIGHT)).isZero();
  }

  @Test
  void anEventOfAnotherSentenceIsAnotherEvent() {
    assertThat(
            score(GOLD.replace("أصيبوا\"}, \"plover", "ونفى\"}, \"plover"))
                .of(Measure.EVENT_ANCHOR))
        .isZero();
  }

  @Test
  void wordsThatDoNotOccurCountAsExpectedAndAreNeverFound() {
    Scorer scorer = new Scorer();
    scorer.add(
        annotation(GOLD.replace("أمس\", \"value", "غدا\", \"value")), annotation(GOLD), TEXT);

    assertThat(scorer.scores().of(Measure.TIME_SPAN)).isZero();
  }
}
