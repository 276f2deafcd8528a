package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds which body a definite description means: شركة «المدار» … وأعلنت الشركة. */
final class DescribedBodies {

  private final Page page;
  private final List<Entity> entities;

  /** What was asked for before: an article asks for the same few words again and again. */
  private final Map<List<String>, List<Descriptions.At>> bodies = new HashMap<>();

  DescribedBodies(Page page, List<Entity> entities) {
    this.page = page;
    this.entities = entities;
  }

  /**
   * The body named last whose name begins with the words, or stands behind the word; else null.
   *
   * @param head the first token of the description
   * @param words what it tells, without articles
   */
  @Nullable Entity of(int head, List<String> words) {
    return words.isEmpty() || !mayBeBody(head)
        ? null
        : Descriptions.before(bodies.computeIfAbsent(words, this::bodiesCalled), head);
  }

  /** The mentions of bodies whose name begins with the words, in order of the text. */
  private List<Descriptions.At> bodiesCalled(List<String> words) {
    List<Descriptions.At> found = new ArrayList<>();
    for (Entity e : entities) {
      if (e.type() != EntityType.ORG && e.type() != EntityType.FAC) {
        continue;
      }
      boolean headed = begins(e.name(), words);
      for (Words m : e.mentions()) {
        int first = page.mentions().tokenAt(m.begin());
        boolean behind =
            first > 0
                && words.size() == 1
                && page.isWord(before(first))
                && !page.isDefinite(before(first))
                && page.folded(before(first)).equals(words.getFirst());
        boolean within = e.name().contains(m.text()) && begins(m.text(), words);
        if (m.begin() > 0 && (headed || behind || within)) {
          found.add(new Descriptions.At(first, e));
        }
      }
    }
    found.sort(Comparator.comparingInt(Descriptions.At::first));
    return found;
  }

  /** الوزارة, and whatever else a body of the article may be called by: الخارجية، المعارضة. */
  private boolean mayBeBody(int head) {
    long others =
        SpeechWords.ROLE
            | SpeechWords.HONORIFIC
            | SpeechWords.CHANNEL
            | SpeechWords.ANAPHOR
            | SpeechWords.DOCUMENT
            | SpeechWords.REPORT
            | SpeechWords.PLACE;
    return page.is(head, SpeechWords.BODY) || page.isDefinite(head) && !page.is(head, others);
  }

  private int before(int name) {
    return page.isQuoteMark(name - 1) ? name - 2 : name - 1;
  }

  /** Whether the name begins with the words and tells more. */
  private static boolean begins(String name, List<String> called) {
    String[] words = name.split(" ", called.size() + 1);
    boolean begins = words.length > called.size();
    for (int i = 0; i < called.size() && begins; i++) {
      begins = SourceWords.stripped(Letters.fold(words[i])).equals(called.get(i));
    }
    return begins;
  }
}
