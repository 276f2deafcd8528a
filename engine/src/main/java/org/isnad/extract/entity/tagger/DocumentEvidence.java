package org.isnad.extract.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first pass over a document says of each word by tagging the same word elsewhere in the
 * sentences around it. A name introduced with a title once is so recognised where it stands alone.
 */
public final class DocumentEvidence {

  /** How many sentences before and after are taken as the same document. */
  static final int REACH = 30;

  /** How many mentions are counted at most; keeps odd texts from costing quadratic time. */
  private static final int MOST = 64;

  private static final int STATES = 4;
  private static final int SIEVE = 1 << 11;

  private final Map<Integer, Mentions> mentions = new HashMap<>();

  /** A bit for each stem that was mentioned, some of them the same: most words were not. */
  private final long[] mentioned = new long[SIEVE / Long.SIZE];

  /** Where a word was tagged as part of a name. */
  private static final class Mentions {
    private final List<int[]> places = new ArrayList<>(2);

    /** Index of the first place in that sentence or after it. */
    int from(int sentence) {
      int low = 0;
      int high = places.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(middle)[0] < sentence) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** Notes the first pass over one sentence. */
  void add(int sentence, int[] stems, byte[] tags) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != 0) {
        mentioned[word(stems[i])] |= 1L << stems[i];
        mentions
            .computeIfAbsent(stems[i], k -> new Mentions())
            .places
            .add(new int[] {sentence, i, tags[i]});
      }
    }
  }

  /** A code a word: 0 for nothing known, else the usual tag of its other mentions and how many. */
  int[] codes(int sentence, int[] stems) {
    int[] codes = new int[stems.length];
    for (int i = 0; i < stems.length; i++) {
      boolean maybe = (mentioned[word(stems[i])] & 1L << stems[i]) != 0;
      Mentions found = maybe ? mentions.get(stems[i]) : null;
      if (found != null) {
        codes[i] = code(found, sentence, i);
      }
    }
    return codes;
  }

  private static int word(int stem) {
    return (stem & SIEVE - 1) / Long.SIZE;
  }

  private static int code(Mentions found, int sentence, int position) {
    int[] counts = new int[TagModel.TAGS];
    int total = 0;
    for (int k = found.from(sentence - REACH); k < found.places.size() && total < MOST; k++) {
      int[] place = found.places.get(k);
      if (place[0] > sentence + REACH) {
        break;
      }
      if (place[0] != sentence || place[1] != position) {
        counts[place[2]]++;
        total++;
      }
    }
    if (total == 0) {
      return 0;
    }
    int most = 1;
    for (int tag = 2; tag < TagModel.TAGS; tag++) {
      most = counts[tag] > counts[most] ? tag : most;
    }
    boolean mixed = counts[most] * 4 < total * 3;
    return most * STATES + (mixed ? 2 : 0) + (total > 1 ? 1 : 0);
  }

  /** The codes of all words of a document, for training. */
  public static List<int[]> of(List<int[]> stems, List<byte[]> tags) {
    DocumentEvidence evidence = new DocumentEvidence();
    for (int s = 0; s < stems.size(); s++) {
      evidence.add(s, stems.get(s), tags.get(s));
    }
    List<int[]> codes = new ArrayList<>(stems.size());
    for (int s = 0; s < stems.size(); s++) {
      codes.add(evidence.codes(s, stems.get(s)));
    }
    return codes;
  }

  static boolean any(int[] codes) {
    for (int code : codes) {
      if (code != 0) {
        return true;
      }
    }
    return false;
  }
}
