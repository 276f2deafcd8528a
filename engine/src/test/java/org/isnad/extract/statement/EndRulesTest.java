package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the rules say of the gap before a word, whatever the weights then make of it among other
 * evidence.
 */
class EndRulesTest {

  private static final Glossary GLOSSARY = new Glossary();

  @Test
  void meanwhileTurnsToTheOutlet() {
    assertThat(before("تواصل", "أكد السفير أن القتال انتهى، وتواصل القصف."))
        .isEqualTo(EndRule.NONE);
    assertThat(before("فيما", "أكد السفير أن القتال انتهى، فيما تواصل القصف حتى الفجر."))
        .isEqualTo(EndRule.TURN);
  }

  @Test
  void whileTurnsOnlyBeforeThePast() {
    assertThat(before("في", "أكد السفير أن القتال انتهى، في حين أغلقت المدارس أبوابها."))
        .isEqualTo(EndRule.TURN);
    assertThat(before("في", "أكد السفير أن القتال انتهى، في حين يتواصل القصف."))
        .isEqualTo(EndRule.NONE);
  }

  @Test
  void whatPointsBackFollows() {
    assertThat(before("وأدى", "قال المدير إن النهر فاض ليلا. وأدى ذلك إلى غرق ثلاثة بيوت."))
        .isEqualTo(EndRule.FOLLOWS);
    assertThat(before("فالمهندسون", "قال المدير إن السد قديم جدا. فالمهندسون حذروا منه مرارا."))
        .isEqualTo(EndRule.FOLLOWS);
    assertThat(before("وبدأت", "قال المدير إن النهر فاض ليلا. وبدأت المدارس عطلتها."))
        .isEqualTo(EndRule.SENTENCE);
  }

  @Test
  void whatAddsFollowsOnlyAmongParagraphs() {
    String told = "قال المدير إن النهر فاض ليلا. كما انقطعت الكهرباء عن القرية.";
    assertThat(before("كما", "عن السيل\n" + told)).isEqualTo(EndRule.FOLLOWS);
    assertThat(before("كما", told)).isEqualTo(EndRule.SENTENCE);
  }

  @Test
  void whenIsTheOutletsRemarkAndHowIsNot() {
    assertThat(before("وذلك", "قال المدير إن الدعم سيصل قريبا، وذلك خلال زيارته للقرية."))
        .isEqualTo(EndRule.REMARK);
    assertThat(before("وذلك", "قال المدير إن الدعم سيصل قريبا، وذلك بإنشاء صندوق للمزارعين."))
        .isEqualTo(EndRule.NONE);
  }

  @Test
  void behindAPauseOfDotsThePastTellsSomethingElse() {
    assertThat(before("وكان", "قال سامر خليل إن الحادث متعمد.. وكان الإقليم شهد تفجيرا قبل شهر."))
        .isEqualTo(EndRule.PAUSE);
  }

  @Test
  void aParticipleIsTheNextCue() {
    assertThat(before("مضيفا", "قال خليل إن الدواء نفد، مضيفا أن الشحنة تأخرت."))
        .isEqualTo(EndRule.CUE);
  }

  /** The rule for the gap before the word in the first content of the text. */
  private static EndRule before(String word, String text) {
    Page page = new Page(Read.LEXICON.analyze(text), GLOSSARY, List.of());
    List<Draft> drafts = new DraftFinder(page).find();
    Landmarks marks = new Landmarks(page, drafts, List.of());
    Draft draft = drafts.getFirst();
    int first = draft.opening().content();
    GapWalk walk =
        new GapWalk(
            page,
            marks,
            new EndRules(page, marks),
            new InnerVerbs(page),
            draft,
            first,
            page.size());
    int at = text.indexOf(" " + word) + 1;
    while (walk.next()) {
      if (page.text().begin(walk.at()) >= at) {
        return walk.rule();
      }
    }
    return page.text().begin(walk.at()) == at ? walk.rule() : EndRule.NONE;
  }
}
