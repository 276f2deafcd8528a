package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.corpus.reuse.Change.Kind;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.isnad.text.Tokenizer;
import org.isnad.text.WordSplitter;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
  private static final Reader READER = SharedReader.get();
  private static final String WIRE =
      "وصلت إلى ميناء دهران أربع سفن تحمل القمح بعد أيام من إغلاقه بسبب العواصف. وأعلن وزير النقل"
          + " سامر الحلبي أن الميناء استقبل 120 حاوية منذ صباح الثلاثاء في الأرصفة الشمالية."
          + " وتوقف العمل في الميناء يومين بسبب الرياح الشديدة التي اقتلعت رافعتين."
          + " وتخدم الأرصفة الشمالية سفن الشحن التي تنقل البضائع إلى المدن الداخلية طوال العام.";

  private static Reuse compare(String a, String b) {
    ReuseIndex index = new ReuseIndex();
    index.add("a", "one", words(a));
    Reuse reuse = index.add("b", "two", words(b)).getFirst();
    return ChangeReader.read(reuse, reading("a", a), reading("b", b));
  }

  private static Reading reading(String id, String text) {
    return READER.read(Article.ofText(id, text));
  }

  private static WordSequence words(String text) {
    return WordSequence.of(new Tokenizer(WordSplitter.NONE).tokenize(text));
  }

  private static List<Kind> kinds(String changed) {
    Reuse reuse = compare(WIRE, changed);
    List<Change> changes = new ArrayList<>(reuse.between());
    reuse.passages().forEach(p -> changes.addAll(p.changes()));
    return changes.stream().map(Change::kind).toList();
  }

  @Test
  void theSameTextIsNotChanged() {
    assertThat(kinds(WIRE)).isEmpty();
  }

  @Test
  void anotherNumber() {
    assertThat(kinds(WIRE.replace("120", "150"))).containsExactly(Kind.NUMBER);
  }

  @Test
  void anotherVerbOfSaying() {
    assertThat(kinds(WIRE.replace("وأعلن", "وزعم"))).containsExactly(Kind.SAYING);
  }

  @Test
  void anAttributionThatWasDropped() {
    assertThat(kinds(WIRE.replace("وأعلن وزير النقل سامر الحلبي أن الميناء", "والميناء")))
        .contains(Kind.ATTRIBUTION_DROPPED);
  }

  @Test
  void aSentenceThatWasCut() {
    String cut =
        WIRE.replace(" وتوقف العمل في الميناء يومين بسبب الرياح الشديدة التي اقتلعت رافعتين.", "");
    assertThat(kinds(cut)).containsExactly(Kind.SENTENCE_CUT);
    Change change = compare(WIRE, cut).between().getFirst();
    assertThat(WIRE.substring(change.a().begin(), change.a().end())).startsWith("وتوقف العمل");
    assertThat(change.b().length()).isZero();
  }

  @Test
  void aWordThatWasPutIn() {
    assertThat(kinds(WIRE.replace("أربع سفن", "أربع سفن كبيرة"))).containsExactly(Kind.WORDS_ADDED);
  }
}
