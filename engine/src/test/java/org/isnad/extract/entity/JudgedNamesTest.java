package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.isnad.extract.entity.JudgedNames.Candidate;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class JudgedNamesTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final JudgedNames NAMES =
      new JudgedNames(LEXICON, Knowledge.load(), Gazetteer.load(), NameTagger.load());

  @Test
  void whatTheRulesFindIsToBeJudged() {
    assertThat(NAMES.of(LEXICON.analyze("وصل الوزير سامر الحلبي إلى مدينة تعز")))
        .filteredOn(Candidate::kept)
        .extracting(Candidate::type)
        .contains(EntityType.PER, EntityType.GPE);
  }

  @Test
  void featuresAreInRangeWhateverTheText() {
    String[] words = {
      "وزارة", "«", "تعز", "محمد", ".", "و", "\n", "للهلال", "ـ", "(", "15", "شمال"
    };
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      for (Candidate c : NAMES.of(LEXICON.analyze(text.toString()))) {
        assertThat(Arrays.stream(c.features()).boxed())
            .isNotEmpty()
            .allMatch(JudgedNamesTest::isFeature);
        assertThat(c.words().text()).isEqualTo(text.substring(c.words().begin(), c.words().end()));
      }
    }
  }

  private static boolean isFeature(int number) {
    return number >= 0 && number < JudgedNames.FEATURES;
  }
}
