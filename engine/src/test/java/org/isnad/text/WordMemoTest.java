package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMemoTest {

  private static final Word TOWN = Word.numbered("منبج", 7);
  private static final Word LAST = Word.numbered("الباب", Word.MOST - 1);
  private static final Word LOOSE = Word.of("منبج");

  @Test
  void keepsWhatWasPut() {
    WordMemo<Integer> memo = new WordMemo<>();
    memo.put(TOWN, 4);
    memo.put(LAST, 5);

    assertThat(memo.get(TOWN)).isEqualTo(4);
    assertThat(memo.get(LAST)).isEqualTo(5);
    assertThat(memo.get(Word.numbered("الرقة", 8))).isNull();
  }

  @Test
  void aTypeWithoutANumberIsNotKept() {
    WordMemo<Integer> memo = new WordMemo<>();
    memo.put(LOOSE, 4);

    assertThat(memo.get(LOOSE)).isNull();
  }

  @Test
  void marksAreOfOneTypeEach() {
    WordMarks marks = new WordMarks();
    marks.add(TOWN);
    marks.add(LAST);
    marks.add(LOOSE);

    assertThat(marks.has(TOWN)).isTrue();
    assertThat(marks.has(LAST)).isTrue();
    assertThat(marks.has(LOOSE)).isFalse();
    assertThat(marks.has(Word.numbered("عفرين", 7 + Long.SIZE))).isFalse();
  }
}
