package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Channels told in a clause of their own: وفق ما نقلت عنه الوكالة، كما قال لوكالة كذا. */
class InsertedChannelsTest {

  private static List<List<String>> channels(String text) {
    return Read.statements(text).stream().map(Read::via).toList();
  }

  @Test
  void aMediumThatQuotesHimAsItIsTold() {
    assertThat(channels("وقال المحافظ -كما نقلت عنه وكالات الأنباء المحلية- إن السد سليم."))
        .containsExactly(List.of("وكالات الأنباء المحلية"));
    assertThat(channels("وقالت الناطقة كما نقلت عنها وكالة المدار «السد سليم ولا خطر عليه»."))
        .containsExactly(List.of("وكالة المدار"));
  }

  @Test
  void accordingToTheMediumThatQuotesHim() {
    assertThat(channels("وقال المحافظ وفق ما نقلت عنه صحيفة المدار إن السد سليم."))
        .containsExactly(List.of("صحيفة المدار"));
  }

  @Test
  void theMediumThatQuotesHimByNameMakesNoStatementAnew() {
    assertThat(channels("وأكد المحافظ أن السد سليم، وذلك وفقا لما نقلته وكالة المدار عن المحافظ."))
        .containsExactly(List.of("وكالة المدار"));
  }

  @Test
  void whomTheMediumReliesOn() {
    String text = "انحسرت المياه أمس، حسبما ذكرت وكالة المدار نقلا عن مصدر محلي.";
    assertThat(Read.told(text)).containsExactly("مصدر محلي > انحسرت المياه أمس");
    assertThat(channels(text)).containsExactly(List.of("وكالة المدار"));
  }

  @Test
  void whatSomebodyToldAMedium() {
    assertThat(channels("انحسرت المياه أمس، وفق ما قال مصدر محلي لوكالة المدار."))
        .containsExactly(List.of("وكالة المدار"));
    assertThat(channels("انحسرت المياه أمس، كما قال مصدر محلي لوكالة المدار."))
        .containsExactly(List.of("وكالة المدار"));
  }
}
