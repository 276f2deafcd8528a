package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();

  /** Spellings that do name several things: Amman and Oman, the two Tripolis. */
  private static final Set<String> SHARED = Set.of("عمان", "طرابلس", "عرفات", "الفاو");

  private static String folded(String spelling) {
    return Letters.fold(Letters.surface(spelling));
  }

  @Test
  void knowsAtLeastFourThousandNames() {
    assertThat(KNOWLEDGE.entities()).hasSizeGreaterThan(4000);
  }

  @Test
  void noSpellingNamesTwoEntitiesUnlessItReallyDoes() {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    for (KnownEntity entity : KNOWLEDGE.entities()) {
      for (String spelling : entity.spellings()) {
        String key = entity.english() + " " + entity.type();
        String other = owners.putIfAbsent(folded(spelling), key);
        if (other != null && !other.equals(key)) {
          shared.add(folded(spelling));
        }
      }
    }
    Set<String> allowed = new HashSet<>();
    SHARED.forEach(spelling -> allowed.add(folded(spelling)));
    assertThat(allowed).containsAll(shared);
  }

  @Test
  void aSpellingThatIsAnOrdinaryWordIsMarked() {
    assertThat(KNOWLEDGE.isOrdinary(folded("القاعدة"))).isTrue();
    assertThat(KNOWLEDGE.isOrdinary(folded("رويترز"))).isFalse();
  }
}
