package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class ClubFinderTest {

  @Test
  void anOrdinaryWordIsAClubWhereSportAnnouncesIt() {
    String text = "سجل لاعب النصر هدفين في المباراة، ثم خرج النصر من البطولة قبل نهاية الدوري.";
    assertThat(words(text, EntityType.ORG)).containsExactly("النصر", "النصر");
  }

  @Test
  void withoutSportItStaysAWord() {
    String text = "تحدث القائد عن النصر في المعركة وعن الشباب الذين شاركوا فيها.";
    assertThat(words(text, EntityType.ORG)).isEmpty();
  }

  @Test
  void aTownIsAClubWithItsCountrysMasculineAdjective() {
    String text = "فاز سندرلاند الإنجليزي في المباراة الأولى من الدوري، وسجل المهاجم هدفين.";
    assertThat(words(text, EntityType.ORG)).contains("سندرلاند");
    assertThat(words(text, EntityType.GPE)).isEmpty();
  }

  @Test
  void behindInTheTownIsMeant() {
    String text = "لعب فريق ليفربول المباراة في ليفربول أمام لاعبي الضيف ضمن الدوري.";
    assertThat(words(text, EntityType.GPE)).contains("ليفربول");
    assertThat(words(text, EntityType.ORG)).contains("فريق ليفربول");
  }

  @Test
  void whoRunsAClubIsABodyOfItsOwn() {
    String text = "أعلنت إدارة الهلال التعاقد مع مدرب جديد بعد مباراة الدوري أمام لاعبي الضيف.";
    assertThat(words(text, EntityType.ORG)).contains("إدارة الهلال", "الهلال");
  }
}
