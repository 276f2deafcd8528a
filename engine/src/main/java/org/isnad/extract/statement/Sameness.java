package org.isnad.extract.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.isnad.text.Letters;

/** Tells whether two speakers of an article are one individual under two names. */
final class Sameness {

  private final Page page;

  Sameness(Page page) {
    this.page = page;
  }

  /** Whether the speaker is among the others. */
  boolean isAmong(Known speaker, List<Known> others) {
    for (Known other : others) {
      if (areOne(speaker, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are one: by entity, or because one name holds the other. */
  boolean areOne(Known one, Known other) {
    if (one == other || one.speaker().equals(other.speaker())) {
      return true;
    }
    boolean linked = one.isLinked() && one.speaker().entity().equals(other.speaker().entity());
    List<String> a = words(one);
    List<String> b = words(other);
    Known longer = a.size() < b.size() ? other : one;
    List<String> more = a.size() < b.size() ? b : a;
    List<String> fewer = a.size() < b.size() ? a : b;
    if (one.isPerson() && other.isPerson()) {
      return linked || new HashSet<>(more).containsAll(fewer);
    }
    int skipped = longer.isPerson() ? more.size() - fewer.size() : 0;
    return !fewer.isEmpty() && more.subList(skipped, skipped + fewer.size()).equals(fewer);
  }

  /** تقرير المدار, of صحيفة المدار: whether the words behind the document's head name the other. */
  boolean isOf(Known document, Known other) {
    List<String> words = words(document);
    return words.size() > 1
        && new HashSet<>(words(other)).containsAll(words.subList(1, words.size()));
  }

  /** Words of the name, without what kind of medium it is: صحيفة المدار is المدار. */
  private List<String> words(Known speaker) {
    List<String> words =
        Arrays.stream(speaker.name().split(" ", -1))
            .map(w -> SourceWords.stripped(Letters.fold(w)))
            .toList();
    boolean medium = words.size() > 1 && page.words().is(words.getFirst(), SpeechWords.CHANNEL);
    return medium ? words.subList(1, words.size()) : words;
  }
}
