package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkerTest {
  private static final String FILLER = "كلام آخر ".repeat(200);

  private int analysed;

  /** Words are what stands between spaces. */
  private final Language language =
      new Language() {
        @Override
        public List<Term> terms(String text) {
          analysed += text.length();
          List<Term> terms = new ArrayList<>();
          int begin = 0;
          for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
              terms.add(new Term(begin, begin + word.length(), word, word, word));
            }
            begin += word.length() + 1;
          }
          return terms;
        }

        @Override
        public List<QueryWord> words(String query) {
          return List.of();
        }

        @Override
        public List<String> nameWords(String name) {
          return List.of();
        }

        @Override
        public List<String> nameKeys(String word) {
          return List.of();
        }

        @Override
        public boolean sameName(String a, String b) {
          return a.equals(b);
        }
      };

  private List<Snippet> snippets(String text, String... words) {
    List<Wanted> wanted = new ArrayList<>();
    for (String w : words) {
      wanted.add(Wanted.one(new Wanted.Word(Set.of(w), Set.of(w), Set.of(w))));
    }
    return new Marker(language, wanted).snippets(text, 0, 2);
  }

  private static List<String> marked(String text, List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(s -> s.marks().stream())
        .map(m -> text.substring(m.begin(), m.end()))
        .toList();
  }

  @Test
  void whatStandsTogetherAtTheBeginningIsShownWithoutReadingOn() {
    String text = "وصل الوزير إلى حلب " + FILLER + "الوزير في حلب";

    List<Snippet> found = snippets(text, "الوزير", "حلب");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words().begin()).isZero();
    assertThat(marked(text, found)).containsExactly("الوزير", "حلب");
    assertThat(analysed).isLessThan(text.length());
  }

  @Test
  void whatStandsFurtherOnIsFound() {
    String text = "وصل الوزير " + FILLER + "إلى حلب " + FILLER;

    List<Snippet> found = snippets(text, "الوزير", "حلب");

    assertThat(found).hasSize(2);
    assertThat(marked(text, found)).containsExactly("الوزير", "حلب");
  }

  @Test
  void theStretchWithMostIsShownWhereverItStands() {
    String text = "وصل الوزير " + FILLER + "الوزير في حلب " + FILLER;

    List<Snippet> found = snippets(text, "الوزير", "حلب");

    assertThat(found).hasSize(1);
    assertThat(marked(text, found)).containsExactly("الوزير", "حلب");
  }

  @Test
  void whereNothingMatchesTheBeginningIsShown() {
    assertThat(snippets(FILLER, "حلب").getFirst().words().begin()).isZero();
  }
}
