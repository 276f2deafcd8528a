package org.isnad.extract.entity.tagger;

import java.util.Arrays;

/**
 * What is known of each word of one sentence before features are combined, as parallel arrays with
 * {@link #PAD} border places on either side. Scratch of one thread; read again for each sentence.
 */
final class Sentence {

  /** Border places, so that windows need no bounds checks. */
  static final int PAD = 3;

  /** Letters of affixes. */
  static final int AFFIX = 4;

  private static final int BORDER = 0x51ED270B;
  private static final int LENGTH_CLASSES = 8;

  private final WordTable table;
  private final Phrases phrases;
  private final NameLikeness likeness;
  private final WordShape shape = new WordShape();
  private final Proclitics proclitics;

  int size;
  int[] forms = new int[0];
  int[] stems = new int[0];
  int[] norms = new int[0];
  int[] listed = new int[0];
  int[] rows = new int[0];
  int[] shapes = new int[0];
  int[] clitics = new int[0];
  int[] triggers = new int[0];
  int[] lists = new int[0];
  int[] like = new int[0];
  int[] corpus = new int[0];

  /** Clusters of the last and of the middle granularity. */
  int[] coarse = new int[0];

  int[] middle = new int[0];
  int[] prefixes = new int[0];
  int[] suffixes = new int[0];
  int[] document = new int[0];

  Sentence(WordTable table, Phrases phrases, NameLikeness likeness) {
    this.table = table;
    this.phrases = phrases;
    this.likeness = likeness;
    this.proclitics = new Proclitics(table, shape);
  }

  void read(String[] words) {
    begin(words.length);
    for (int i = 0; i < size; i++) {
      readWord(i + PAD, words[i]);
    }
    phrases.mark(stems, norms, PAD, PAD + size, listed);
  }

  /** Puts another word at a place of the sentence that was read. */
  void replace(int position, String word) {
    readWord(position + PAD, word);
    phrases.mark(stems, norms, PAD, PAD + size, listed);
  }

  /** Reads a sentence of words that are known; their forms and affixes are not filled in. */
  void read(WordProfile[] words) {
    begin(words.length);
    for (int i = 0; i < size; i++) {
      place(i + PAD, words[i]);
    }
    phrases.mark(stems, norms, PAD, PAD + size, listed);
  }

  private void place(int at, WordProfile word) {
    stems[at] = word.stem();
    norms[at] = word.norm();
    rows[at] = word.row();
    shapes[at] = word.shape();
    clitics[at] = word.clitic();
    triggers[at] = word.trigger();
    lists[at] = word.lists();
    like[at] = word.like();
    corpus[at] = word.corpus();
    coarse[at] = word.coarse();
    middle[at] = word.middle();
    document[at] = 0;
  }

  /** What is known of the word at a place. */
  WordProfile profile(int at, short[] scores) {
    return new WordProfile(
        stems[at],
        norms[at],
        rows[at],
        shapes[at],
        clitics[at],
        triggers[at],
        lists[at],
        like[at],
        corpus[at],
        coarse[at],
        middle[at],
        scores);
  }

  /** Sets what the document says of each word. */
  void setDocument(int[] codes) {
    System.arraycopy(codes, 0, document, PAD, size);
  }

  /** The keys of the words' stems. */
  int[] stemKeys() {
    return Arrays.copyOfRange(stems, PAD, PAD + size);
  }

  /** What the second look at a sentence needs of the first. */
  record Seen(int[] stems, int[] rows, int[] triggers) {}

  Seen seen() {
    return new Seen(
        stemKeys(),
        Arrays.copyOfRange(rows, PAD, PAD + size),
        Arrays.copyOfRange(triggers, PAD, PAD + size));
  }

  /** Takes up a sentence again for the features of its document; others would be wrong. */
  void recall(Seen seen, int[] codes) {
    begin(codes.length);
    System.arraycopy(seen.rows, 0, rows, PAD, size);
    System.arraycopy(seen.triggers, 0, triggers, PAD, size);
    setDocument(codes);
  }

  private void begin(int words) {
    size = words;
    if (forms.length < size + 2 * PAD) {
      grow(Math.max(64, 2 * size) + 2 * PAD);
    }
    borders();
  }

  private void borders() {
    for (int i = 0; i < PAD; i++) {
      border(i, BORDER + i);
      border(size + PAD + i, BORDER - 1 - i);
    }
  }

  private void grow(int places) {
    forms = new int[places];
    stems = new int[places];
    norms = new int[places];
    listed = new int[places];
    rows = new int[places];
    shapes = new int[places];
    clitics = new int[places];
    triggers = new int[places];
    lists = new int[places];
    like = new int[places];
    corpus = new int[places];
    coarse = new int[places];
    middle = new int[places];
    document = new int[places];
    prefixes = new int[places * AFFIX];
    suffixes = new int[places * AFFIX];
  }

  private void border(int at, int key) {
    forms[at] = key;
    stems[at] = key;
    norms[at] = key;
    listed[at] = 0;
    rows[at] = -1;
    shapes[at] = -1;
    clitics[at] = -1;
    triggers[at] = 0;
    lists[at] = 0;
    like[at] = -1;
    corpus[at] = 0;
    coarse[at] = WordTable.NO_CLUSTER;
    middle[at] = WordTable.NO_CLUSTER;
    document[at] = 0;
  }

  private void readWord(int at, String word) {
    shape.read(word);
    proclitics.strip();
    int row = proclitics.row;
    forms[at] = shape.form;
    norms[at] = shape.key(0, shape.length);
    stems[at] = proclitics.key;
    rows[at] = row;
    clitics[at] = proclitics.code;
    int letters = shape.length - proclitics.begin;
    shapes[at] = shape.kind * LENGTH_CLASSES + Math.min(letters, LENGTH_CLASSES - 1);
    triggers[at] = row < 0 ? 0 : table.trigger(row);
    lists[at] = row < 0 ? 0 : table.lists(row);
    corpus[at] = row < 0 ? 0 : table.corpus(row);
    coarse[at] = granularities() == 0 ? 0 : cluster(at, granularities() - 1);
    middle[at] = granularities() == 0 ? 0 : cluster(at, granularities() / 2);
    like[at] =
        shape.kind == WordShape.ARABIC
            ? likeness.grade(shape.letters, proclitics.begin, shape.length)
            : -1;
    document[at] = 0;
    readAffixes(at);
  }

  private void readAffixes(int at) {
    int begin = proclitics.begin;
    int end = shape.length;
    Arrays.fill(prefixes, at * AFFIX, (at + 1) * AFFIX, 0);
    Arrays.fill(suffixes, at * AFFIX, (at + 1) * AFFIX, 0);
    int most = Math.min(AFFIX, end - begin);
    for (int k = 1; k <= most; k++) {
      prefixes[at * AFFIX + k - 1] = shape.key(begin, begin + k);
      suffixes[at * AFFIX + k - 1] = shape.key(end - k, end);
    }
  }

  /** Cluster of the word at a place, 0 if it has none. */
  int cluster(int at, int granularity) {
    int row = rows[at];
    return row < 0 ? WordTable.NO_CLUSTER : table.cluster(row, granularity);
  }

  int granularities() {
    return table.granularities();
  }
}
