package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** By which way words came. */
class ChannelsTest {

  @Test
  void anAgencyThatRelays() {
    Statement s = Read.statements("ونقلت وكالة رويترز عن المحافظ أن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void anAgencyTold() {
    Statement s = Read.statements("وقال المحافظ لوكالة رويترز إن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void anAgencyInserted() {
    Statement s =
        Read.statements("وأشار المحافظ، وفقا لوكالة رويترز، إلى أن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void theArticlesOwnOutletIsNoChannel() {
    Statement s = Read.statements("وقال المحافظ لصحيفة عكاظ إن السد سليم.", "okaz").getFirst();
    assertThat(Read.via(s)).isEmpty();
  }

  @Test
  void aContinuationInheritsTheChannel() {
    List<Statement> found =
        Read.statements("ونقلت وكالة رويترز عن المحافظ أن السد سليم، مضيفا أن المياه انحسرت.");
    assertThat(Read.via(found.get(1))).containsExactly("وكالة رويترز");
  }

  @Test
  void wordsRelayedInsideAClause() {
    Statement s =
        Read.statements("أفادت مصادر أمنية نقلا عن الموقوفين بأن المخزن احترق.").getLast();
    assertThat(Read.speaker(s)).isEqualTo("الموقوفين");
    assertThat(Read.via(s)).containsExactly("مصادر أمنية");
  }

  @Test
  void aSiteIsNamedWithItsPaper() {
    assertThat(Read.told("ووفقا للموقع الإلكتروني لصحيفة المدار، بقي الطريق مغلقا طوال اليوم."))
        .containsExactly("الموقع الإلكتروني لصحيفة المدار > بقي الطريق مغلقا طوال اليوم");
  }
}
