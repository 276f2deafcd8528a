package org.isnad.corpus.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

  @ParameterizedTest
  @CsvSource({
    "سيرغي لافروف, سيرجى لافروف",
    "لافروف, سيرجي لافروف",
    "يان إيغلاند, يان إيغيلان",
    "ستافان دي ميستورا, ستيفان دي ميستورا",
    "الدفاع المدني, الدفاع المدني"
  })
  void spellingsOfOneName(String a, String b) {
    assertThat(Speakers.same(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "سامر الحلبي, سامر البيروتي",
    "وزارة الدفاع, وزارة الخارجية",
    "وكالة رويترز, وكالة تاس",
    "'', سامر الحلبي"
  })
  void differentSpeakers(String a, String b) {
    assertThat(Speakers.same(a, b)).isFalse();
  }

  @Test
  void aTextNamesASpeakerByTheLastName() {
    assertThat(Speakers.names("قال إن الحلبي لا يعرف ما جرى", "سامر الحلبي")).isTrue();
    assertThat(Speakers.names("قال إن الوزير لا يعرف ما جرى", "سامر الحلبي")).isFalse();
  }

  @Test
  void anyTwoStringsCompareTheSameBothWays() {
    Random random = new Random(7);
    String letters = "ابتجحدرسعغفقكلمنهوي  ةأإىabc«»\uD800";
    for (int i = 0; i < 2_000; i++) {
      String a = string(random, letters);
      String b = string(random, letters);
      assertThat(Speakers.same(a, b)).isEqualTo(Speakers.same(b, a));
    }
  }

  private static String string(Random random, String letters) {
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }

  @Test
  void twoConsonantsAreNoName() {
    assertThat(Speakers.names("ما لا يقل عن ثلاثة آلاف", "مولود تشاووش أوغلو")).isFalse();
    assertThat(Speakers.names("ورد عليه أوغلو", "مولود تشاووش أوغلو")).isTrue();
  }

  @Test
  void aBodyIsNamedByAllItsWords() {
    assertThat(Speakers.namesWholly("مواقع الجيش السوري", "التلفزيون السوري")).isFalse();
    assertThat(Speakers.namesWholly("ما بثه التلفزيون السوري أمس", "التلفزيون السوري")).isTrue();
  }
}
