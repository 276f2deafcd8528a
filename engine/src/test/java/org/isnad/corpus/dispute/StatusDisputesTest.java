package org.isnad.corpus.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A small annotated measure: of each two articles whether one says over, the other going on. */
class StatusDisputesTest {

  private record Case(boolean disputed, String one, String other) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              true,
              "قالت وزارة الدفاع إن العملية انتهت في مدينة دهران مساء اليوم.",
              "قال مصدر عسكري إن العملية مستمرة في مدينة دهران حتى الآن."),
          new Case(
              true,
              "أعلن المحافظ انتهاء إضراب عمال الميناء في صيدا.",
              "وقالت النقابة إن إضراب العمال مستمر في صيدا."),
          new Case(
              true,
              "أعلن الدفاع المدني انتهاء الحريق في ميناء صيدا.",
              "قال سكان إن الحريق ما زال مستمرا في صيدا."),
          new Case(
              false,
              "قالت وزارة الدفاع إن العملية انتهت في مدينة صيدا مساء اليوم.",
              "قال مصدر عسكري إن العملية مستمرة في مدينة حلب حتى الآن."),
          new Case(
              false,
              "قالت وزارة الدفاع إن العملية انتهت في مدينة حلب مساء اليوم.",
              "قال مصدر عسكري إن المفاوضات مستمرة في مدينة حلب حتى الآن."),
          new Case(
              false,
              "قالت وزارة الدفاع إن العملية لم تنته في مدينة حلب.",
              "قال مصدر عسكري إن العملية مستمرة في مدينة حلب حتى الآن."),
          new Case(
              false,
              "أعلن المحافظ انتهاء الإضراب في صيدا.",
              "وقالت النقابة إن الإضراب انتهى في صيدا."),
          new Case(
              false,
              "قال المحافظ إن الهدنة مستمرة في حلب.",
              "قالت البلدية إن الهدنة مستمرة في حلب."));

  @Test
  void overAgainstGoingOn() {
    int found = 0;
    int right = 0;
    for (Case c : CASES) {
      boolean said =
          new Coverage()
                  .add("البريد", "2021-03-01", c.one())
                  .add("الساحل", "2021-03-01", c.other())
                  .disputes()
                  .stream()
                  .anyMatch(d -> d.startsWith("STATUS"));
      found += said ? 1 : 0;
      right += said && c.disputed() ? 1 : 0;
    }
    assertThat(right).as("right of %d found, three are disputed", found).isEqualTo(found);
    assertThat(right).isGreaterThanOrEqualTo(2);
  }
}
