package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

  private static final NameTagger TAGGER = NameTagger.load();

  private static String[] words(String sentence) {
    return sentence.split(" ");
  }

  private static List<String> names(String sentence) {
    String[] words = words(sentence);
    return TAGGER.tag(words).spans().stream()
        .map(s -> s.type() + " " + String.join(" ", List.of(words).subList(s.begin(), s.end())))
        .toList();
  }

  @Test
  void findsPlacesAndPeople() {
    assertThat(names("وصل وزير الخارجية الروسي سيرغي لافروف إلى دمشق أمس ."))
        .containsExactly("PERS سيرغي لافروف", "LOC دمشق");
  }

  @Test
  void findsOrganisations() {
    assertThat(names("دعت الأمم المتحدة إلى هدنة في لبنان ."))
        .containsExactly("ORG الأمم المتحدة", "LOC لبنان");
  }

  @Test
  void leavesTextWithoutNamesAlone() {
    assertThat(names("ارتفعت الأسعار في الأسواق خلال الأسبوع الماضي .")).isEmpty();
  }

  @Test
  void anEmptySentenceHasNoNames() {
    assertThat(TAGGER.tag(new String[0]).tags()).isEmpty();
    assertThat(TAGGER.tagDocument(List.of())).isEmpty();
  }

  @Test
  void emptyAndOddWordsAreTolerated() {
    TaggedSentence tagged =
        TAGGER.tag(new String[] {"", "\u0640", "\uD800", "ـَـ", "ﻻ", "a\u0000"});
    assertThat(tagged.tags()).hasSize(6);
  }

  @Test
  void anyWordsGiveWellFormedSpans() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String[] words = randomWords(random);
      checkWellFormed(words, TAGGER.tag(words));
    }
  }

  private static String[] randomWords(Random random) {
    String letters = "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤـ\u064E\u200F0٣7aZ.،«\uD83D\uDE00 ";
    String[] words = new String[random.nextInt(30)];
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      int length = random.nextInt(12) == 0 ? 60 : random.nextInt(9);
      for (int k = 0; k < length; k++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words[i] = word.toString();
    }
    return words;
  }

  private static void checkWellFormed(String[] words, TaggedSentence tagged) {
    assertThat(tagged.tags()).hasSize(words.length);
    int end = 0;
    for (NameSpan span : tagged.spans()) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isLessThanOrEqualTo(words.length);
      assertThat(span.confidence()).isBetween(0f, 1f);
      assertThat(tagged.tags().get(span.begin())).isEqualTo(NameTag.begin(span.type()));
      for (int i = span.begin() + 1; i < span.end(); i++) {
        assertThat(tagged.tags().get(i)).isEqualTo(NameTag.inside(span.type()));
      }
      end = span.end();
    }
    long begins = tagged.tags().stream().filter(NameTag::begins).count();
    assertThat(tagged.spans()).hasSize((int) begins);
  }

  @Test
  void threadsAndRepetitionChangeNothing() {
    List<String[]> document = new ArrayList<>();
    document.add(words("قال كوفي أنان في نيويورك إن مجلس الأمن يجتمع غدا ."));
    document.add(words("والتقى أنان الرئيس السوداني عمر البشير في الخرطوم ."));
    List<TaggedSentence> alone = TAGGER.tagDocument(document);
    List<List<TaggedSentence>> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> TAGGER.tagDocument(document)).toList();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void aTextIsTaggedLikeTheWordsOfItsSentences() {
    String first = "قال كوفي أنان في نيويورك إن مجلس الأمن يجتمع غدا .";
    String second = "والتقى أنان الرئيس السوداني عمر البشير في الخرطوم .";
    Tokens tokens = new Tokenizer(WordSplitter.NONE).tokenize(first + "\n" + second);

    assertThat(TAGGER.tagText(tokens))
        .isEqualTo(TAGGER.tagDocument(List.of(words(first), words(second))));
  }
}
