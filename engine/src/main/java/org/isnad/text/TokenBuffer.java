package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Repair;
import org.isnad.model.Words;

/** Growing arrays of tokens while a text is read; lives for one text. */
final class TokenBuffer {

  private static final int CHARACTERS_A_TOKEN = 4;

  final String text;
  int size;
  int[] begins;
  int[] ends;
  byte[] gaps;
  TokenKind[] kinds;
  Word[] words;
  final List<Repair> repairs = new ArrayList<>();

  TokenBuffer(String text) {
    this.text = text;
    int guess = 16 + text.length() / CHARACTERS_A_TOKEN;
    begins = new int[guess];
    ends = new int[guess];
    gaps = new byte[guess];
    kinds = new TokenKind[guess];
    words = new Word[guess];
  }

  void add(TokenKind kind, int begin, int end, byte gap, Word word) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    gaps[size] = gap;
    kinds[size] = kind;
    words[size] = word;
    size++;
  }

  void repair(int begin, int end, String repaired, String rule) {
    repairs.add(new Repair(Words.of(text, begin, end), repaired, rule));
  }

  private void grow() {
    int more = size * 2;
    begins = Arrays.copyOf(begins, more);
    ends = Arrays.copyOf(ends, more);
    gaps = Arrays.copyOf(gaps, more);
    kinds = Arrays.copyOf(kinds, more);
    words = Arrays.copyOf(words, more);
  }
}
