package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class PersonFormsTest {

  private static List<String> people(String text) {
    return ReadNames.words(text, EntityType.PER);
  }

  @Test
  void aMotherIsCalledAfterHerChild() {
    assertThat(people("وأكدت أم فهد أن السوق مزدحم.")).containsExactly("أم فهد");
  }

  @Test
  void theHouseGoesWithTheName() {
    assertThat(people("وأكد المهندس عبداللطيف بن صالح آل مزهر أن المشروع اكتمل."))
        .containsExactly("عبداللطيف بن صالح آل مزهر");
  }

  @Test
  void aTitleBehindANameIsNoPartOfIt() {
    assertThat(people("شكر الجميع الأمير منصور بن متعب بن عبدالعزيز وزير الدولة على دعمه."))
        .containsExactly("منصور بن متعب بن عبدالعزيز");
  }

  @Test
  void aServantsNameBehindAndIsNoVerb() {
    assertThat(people("انتخب رشيد الحاحي رئيسا، وعبد الحكيم أبو اللوز نائبا له."))
        .containsExactly("رشيد الحاحي", "عبد الحكيم أبو اللوز");
    assertThat(people("انتخب رشيد الحاحي رئيسا، وعبد العزيز بن زيد نائبا له."))
        .containsExactly("رشيد الحاحي", "عبد العزيز بن زيد");
  }

  @Test
  void whoServesATitlesBearerIsAnother() {
    assertThat(people("حضر رئيس الشؤون الخاصة لخادم الحرمين الشريفين حازم بن مصطفى زقزوق."))
        .contains("حازم بن مصطفى زقزوق");
  }
}
