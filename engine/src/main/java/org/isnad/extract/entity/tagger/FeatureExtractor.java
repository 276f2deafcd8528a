package org.isnad.extract.entity.tagger;

/**
 * Turns a sentence into feature keys. One instance serves one thread, a sentence at a time; its
 * result depends on the sentence and the {@link Knowledge} alone.
 */
public final class FeatureExtractor {

  /** No word has more features. */
  public static final int MOST = 200;

  /** All features are wanted. */
  private static final int ALL = Integer.MAX_VALUE;

  /** Marks features that depend on more than one word, whose place would say too little. */
  private static final int SEVERAL = Integer.MAX_VALUE - 1;

  /** Words whose clusters are features by themselves. */
  private static final int CLUSTERS = 5;

  private final Sentence sentence;
  private final int groups;
  private int[] buffer = new int[0];
  private int size;
  private int template;
  private Convention convention = Convention.NEWS;
  private int wanted = ALL;

  /** An extractor for models with this knowledge. */
  public FeatureExtractor(Knowledge knowledge) {
    sentence = knowledge.newSentence();
    groups = knowledge.groupBits();
  }

  /** Sets whose way of marking the next sentences follow; at first {@link Convention#NEWS}. */
  public void follow(Convention convention) {
    this.convention = convention;
  }

  /** Reads the words of the sentence whose features are asked for next. */
  public void read(String[] words) {
    sentence.read(words);
  }

  /** As {@link #read(String[])}, for {@link #featuresOfSeveral} alone. */
  void read(WordProfile[] words) {
    sentence.read(words);
  }

  /** Reads a sentence together with what its document says of each word. */
  public void read(String[] words, int[] document) {
    sentence.read(words);
    sentence.setDocument(document);
  }

  Sentence sentence() {
    return sentence;
  }

  /**
   * Writes the keys of one word's features.
   *
   * @param position index of the word
   * @param keys receives them; at least {@link #MOST} places
   * @return their number
   */
  public int features(int position, int[] keys) {
    buffer = keys;
    size = 0;
    int p = position + Sentence.PAD;
    template = 0;
    addOf(0, 0);
    word(p);
    context(p);
    template = 60;
    if (has(FeatureGroup.TRIGGER)) {
      triggers(p);
    }
    template = 80;
    if (has(FeatureGroup.GAZETTEER)) {
      lists(p);
    }
    template = 100;
    if (has(FeatureGroup.CLUSTER)) {
      clusters(p);
    }
    template = 160;
    if (has(FeatureGroup.LIKENESS)) {
      likeness(p);
    }
    template = 180;
    if (has(FeatureGroup.CORPUS)) {
      corpus(p);
    }
    if (has(FeatureGroup.CONVENTION)) {
      convention(p);
    }
    documentFeatures(p);
    return size;
  }

  /**
   * As {@link #features}, those features alone that depend on one word and on nothing else.
   *
   * @param offset of that word from the position, from {@code -}{@link Sentence#PAD} on
   */
  int featuresOf(int offset, int position, int[] keys) {
    wanted = offset;
    int count = features(position, keys);
    wanted = ALL;
    return count;
  }

  /** As {@link #features}, without those that {@link #featuresOf} gives for any offset. */
  int featuresOfSeveral(int position, int[] keys) {
    return featuresOf(SEVERAL, position, keys);
  }

  /** As {@link #features}, the features of {@link FeatureGroup#DOCUMENT} alone. */
  int documentFeatures(int position, int[] keys) {
    buffer = keys;
    size = 0;
    documentFeatures(position + Sentence.PAD);
    return size;
  }

  private void documentFeatures(int p) {
    template = 200;
    if (has(FeatureGroup.DOCUMENT)) {
      document(p);
    }
  }

  private boolean has(FeatureGroup group) {
    return (groups & group.bit()) != 0;
  }

  private void word(int p) {
    template = 1;
    if (has(FeatureGroup.FORM)) {
      addOf(0, sentence.forms[p]);
    }
    template = 2;
    if (has(FeatureGroup.STEM)) {
      addOf(0, sentence.stems[p]);
    }
    template = 3;
    if (has(FeatureGroup.AFFIX)) {
      affixes(p);
    }
    template = 20;
    if (has(FeatureGroup.SHAPE)) {
      int[] shapes = sentence.shapes;
      addOf(0, shapes[p]);
      addOf(-1, shapes[p - 1]);
      addOf(1, shapes[p + 1]);
      addOf(0, sentence.clitics[p]);
      addOf(1, sentence.clitics[p + 1]);
      add(Hashes.pair(sentence.clitics[p], sentence.clitics[p - 1]));
      add(Hashes.pair(shapes[p], Hashes.pair(shapes[p - 1], shapes[p + 1])));
    }
  }

  private void affixes(int p) {
    if (!isWanted(0)) {
      template += 2 * Sentence.AFFIX;
      return;
    }
    for (int k = 0; k < Sentence.AFFIX; k++) {
      addOf(0, sentence.prefixes[p * Sentence.AFFIX + k]);
      addOf(0, sentence.suffixes[p * Sentence.AFFIX + k]);
    }
  }

  private void context(int p) {
    int[] stems = sentence.stems;
    template = 30;
    if (has(FeatureGroup.WINDOW)) {
      addOf(-2, stems[p - 2]);
      addOf(-1, stems[p - 1]);
      addOf(1, stems[p + 1]);
      addOf(2, stems[p + 2]);
    }
    template = 40;
    if (has(FeatureGroup.BIGRAM)) {
      add(Hashes.pair(stems[p - 1], stems[p]));
      add(Hashes.pair(stems[p], stems[p + 1]));
      add(Hashes.pair(stems[p - 2], stems[p - 1]));
      add(Hashes.pair(stems[p + 1], stems[p + 2]));
    }
  }

  private void triggers(int p) {
    int[] triggers = sentence.triggers;
    for (int offset = -3; offset <= 2; offset++) {
      addIfAnyOf(offset, triggers[p + offset]);
    }
    add(Hashes.pair(triggers[p - 1], triggers[p]));
    add(Hashes.pair(triggers[p - 2], triggers[p - 1]));
    add(Hashes.pair(triggers[p - 1], sentence.clitics[p]));
  }

  private void lists(int p) {
    int[] lists = sentence.lists;
    addIfAnyOf(0, lists[p]);
    addIfAnyOf(-1, lists[p - 1]);
    addIfAnyOf(1, lists[p + 1]);
    addBits(0, lists[p]);
    addBits(-1, lists[p - 1]);
    addBits(1, lists[p + 1]);
    add(Hashes.pair(lists[p - 1], lists[p]));
    add(Hashes.pair(lists[p], lists[p + 1]));
    int[] listed = sentence.listed;
    addIfAny(listed[p]);
    addIfAny(listed[p - 1]);
    addIfAny(listed[p + 1]);
    addIfAny(listed[p] == 0 ? 0 : Hashes.pair(listed[p], sentence.clitics[p]));
  }

  private void clusters(int p) {
    int granularities = sentence.granularities();
    if (wanted == SEVERAL) {
      template += granularities * CLUSTERS;
    } else {
      for (int g = 0; g < granularities; g++) {
        for (int offset = -2; offset <= 2; offset++) {
          addIfAnyOf(offset, sentence.cluster(p + offset, g));
        }
      }
    }
    if (granularities > 0) {
      clusterPairs(p, sentence.coarse);
      clusterPairs(p, sentence.middle);
    }
  }

  private void clusterPairs(int p, int[] clusters) {
    int before = clusters[p - 1];
    int here = clusters[p];
    int after = clusters[p + 1];
    add(Hashes.pair(before, here));
    add(Hashes.pair(here, after));
    add(Hashes.pair(before, after));
    add(Hashes.pair(clusters[p - 2], before));
  }

  private void likeness(int p) {
    int[] like = sentence.like;
    addOf(0, like[p]);
    addOf(-1, like[p - 1]);
    addOf(1, like[p + 1]);
    add(Hashes.pair(like[p], like[p + 1]));
    add(Hashes.pair(like[p - 1], like[p]));
    add(Hashes.pair(like[p], sentence.triggers[p - 1]));
    addOf(0, Hashes.pair(like[p], sentence.rows[p] < 0 ? 1 : 0));
  }

  private void corpus(int p) {
    int[] corpus = sentence.corpus;
    addIfAnyOf(0, corpus[p]);
    addIfAnyOf(-1, corpus[p - 1]);
    addIfAnyOf(1, corpus[p + 1]);
    add(Hashes.pair(corpus[p - 1], corpus[p]));
    add(Hashes.pair(corpus[p], corpus[p + 1]));
  }

  /** The weights of these come on top of the common ones (Daume 2007). */
  private void convention(int p) {
    switch (convention) {
      case NEWS -> {
        return;
      }
      case ANERCORP -> template = 220;
      case OWN -> template = 250;
    }
    add(0);
    add(sentence.stems[p]);
    add(sentence.stems[p - 1]);
    add(sentence.clitics[p]);
    addIfAny(sentence.triggers[p]);
    addIfAny(sentence.triggers[p - 1]);
    addIfAny(sentence.triggers[p + 1]);
    add(Hashes.pair(sentence.triggers[p - 1], sentence.triggers[p]));
    addIfAny(sentence.lists[p]);
    addBits(SEVERAL, sentence.lists[p]);
    addBits(SEVERAL, sentence.lists[p - 1]);
    addIfAny(sentence.listed[p]);
    addIfAny(sentence.corpus[p]);
    addIfAny(sentence.corpus[p - 1]);
    addIfAny(coarseCluster(p));
  }

  /** Nothing is added where nothing is known, so that a first pass is the same without them. */
  private void document(int p) {
    int[] document = sentence.document;
    int before = document[p - 1];
    int here = document[p];
    int after = document[p + 1];
    addIfAny(here);
    addIfAny(before);
    addIfAny(after);
    addIfAny(before == 0 || here == 0 ? 0 : Hashes.pair(before, here));
    addIfAny(here == 0 || after == 0 ? 0 : Hashes.pair(here, after));
    addIfAny(here == 0 || before != 0 || after != 0 ? 0 : here);
    addIfAny(here == 0 ? 0 : Hashes.pair(here, sentence.triggers[p - 1] + 1));
    addIfAny(here == 0 ? 0 : Hashes.pair(here, coarseCluster(p)));
  }

  private int coarseCluster(int p) {
    int granularities = sentence.granularities();
    return granularities == 0 ? 0 : sentence.cluster(p, granularities - 1);
  }

  private void addBits(int offset, int bits) {
    if (isWanted(offset)) {
      for (int rest = bits; rest != 0; rest &= rest - 1) {
        buffer[size++] = Hashes.feature(template, rest & -rest);
      }
    }
    template++;
  }

  private void addIfAny(int value) {
    addIfAnyOf(SEVERAL, value);
  }

  private void addIfAnyOf(int offset, int value) {
    if (value != 0 && isWanted(offset)) {
      buffer[size++] = Hashes.feature(template, value);
    }
    template++;
  }

  private void add(int value) {
    addOf(SEVERAL, value);
  }

  /** A feature that depends on the word at this offset from the position alone. */
  private void addOf(int offset, int value) {
    if (isWanted(offset)) {
      buffer[size++] = Hashes.feature(template, value);
    }
    template++;
  }

  private boolean isWanted(int offset) {
    return wanted == ALL || wanted == offset;
  }
}
