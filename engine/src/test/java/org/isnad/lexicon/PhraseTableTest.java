package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.PhraseTable.Match;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private static final Lexicon LEXICON = SharedLexicon.get();

  private final PhraseTable<String> table =
      PhraseTable.<String>builder()
          .add("مجلس الأمن", "council")
          .add("مجلس الأمن الدولي", "security council")
          .add("رويترز", "agency")
          .build();

  @Test
  void takesTheLongestPhrase() {
    Match<String> match = table.longest(LEXICON.analyze("مجلس الأمن الدولي اجتمع"), 0);
    assertThat(match).isNotNull();
    assertThat(match.value()).isEqualTo("security council");
    assertThat(match.end()).isEqualTo(3);
  }

  @Test
  void ignoresHamzaAndMarks() {
    assertThat(table.longest(LEXICON.analyze("مَجلس الامن"), 0)).isNotNull();
  }

  @Test
  void findsPhraseBehindProclitics() {
    Match<String> match = table.longestBehindProclitics(LEXICON.analyze("ورويترز"), 0);
    assertThat(match).isNotNull();
    assertThat(match.letter()).isEqualTo(1);
  }

  @Test
  void readsTheContractedArticleInFull() {
    Match<String> match = table().longestBehindProclitics(LEXICON.analyze("وللأمم المتحدة"), 0);
    assertThat(match).isNotNull();
    assertThat(match.letter()).isEqualTo(2);
    assertThat(match.end()).isEqualTo(2);
  }

  private static PhraseTable<String> table() {
    return PhraseTable.<String>builder().add("الأمم المتحدة", "nations").build();
  }

  @Test
  void doesNotCrossLines() {
    Match<String> match = table.longest(LEXICON.analyze("مجلس الأمن\nالدولي"), 0);
    assertThat(match).isNotNull();
    assertThat(match.value()).isEqualTo("council");
  }

  @Test
  void absentPhraseIsNull() {
    assertThat(table.longest(LEXICON.analyze("مجلس الشعب"), 0)).isNull();
  }
}
