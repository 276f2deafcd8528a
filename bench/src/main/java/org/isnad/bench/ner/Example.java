package org.isnad.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.tagger.NameTag;

/**
 * A sentence with its right tags.
 *
 * @param words as written
 * @param tags a tag a word
 */
record Example(String[] words, NameTag[] tags) {
  Example {
    if (words.length != tags.length) {
      throw new IllegalArgumentException(words.length + " words, " + tags.length + " tags");
    }
    for (int i = 0; i < tags.length; i++) {
      boolean follows = i > 0 && tags[i - 1].type().equals(tags[i].type());
      if (tags[i].continues() && !follows) {
        tags[i] = NameTag.begin(tags[i].type().orElseThrow());
      }
    }
  }

  /** Spans as {@code begin:end:type}. */
  static List<String> spans(List<NameTag> tags) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).begins()) {
        int end = i + 1;
        while (end < tags.size()
            && tags.get(end).continues()
            && tags.get(end).type().equals(tags.get(i).type())) {
          end++;
        }
        spans.add(i + ":" + end + ":" + tags.get(i).type().orElseThrow());
      }
    }
    return spans;
  }
}
