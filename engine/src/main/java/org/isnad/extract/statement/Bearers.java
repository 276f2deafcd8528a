package org.isnad.extract.statement;

import java.util.List;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by one name of his alone where it is an ordinary word, too, so that nothing
 * marks it as a name: سامر الرشيد … وأضاف الرشيد; هاني نجم … وقال المهندس نجم.
 */
final class Bearers {

  private static final int SHORTEST = 3;

  /** What makes one name of the word behind it and so parts it from the person's: آل الشيخ. */
  private static final Set<String> PARTS = Set.of("بن", "عبد", "ال", "ابو");

  private final Page page;
  private final List<Entity> entities;

  Bearers(Page page, List<Entity> entities) {
    this.page = page;
    this.entities = entities;
  }

  /** The person whose name the one word of the source is, the one named last; null for nobody. */
  @Nullable Entity of(Range source) {
    int word = page.isQuoteMark(source.last()) ? source.last() - 1 : source.last();
    int first = page.isQuoteMark(source.first()) ? source.first() + 1 : source.first();
    boolean titled = word == first + 1 && page.is(first, SpeechWords.HONORIFIC | SpeechWords.ROLE);
    if (!page.isWord(word)
        || !(word == first || titled && page.isDefinite(first))
        || page.mentions().personFirst(word) >= 0
        || page.mentions().otherLast(word) >= 0) {
      return null;
    }
    return page.folded(word).length() < SHORTEST ? null : named(word, titled);
  }

  private @Nullable Entity named(int word, boolean titled) {
    Entity best = null;
    int nearest = Integer.MAX_VALUE;
    int begin = page.text().begin(word);
    for (Entity e : entities) {
      if (e.type() == EntityType.PER && bears(e, word, titled)) {
        for (Words m : e.mentions()) {
          boolean before = m.begin() < begin;
          int distance = before ? begin - m.begin() : page.text().text().length();
          if (distance < nearest && (before || titled)) {
            nearest = distance;
            best = e;
          }
        }
      }
    }
    return best;
  }

  /**
   * Whether the word is the last of the names, behind a title also the first. The article may come
   * and go, but not before what is an office, too: نجم is not النجم.
   */
  private boolean bears(Entity e, int word, boolean titled) {
    String[] names = Letters.fold(e.name()).split(" ", -1);
    int end = names.length - 1;
    String name = page.folded(word);
    boolean office = page.is(word, SpeechWords.SPEAKERS);
    boolean last =
        names[end].equals(name)
            || !office && SourceWords.stripped(names[end]).equals(SourceWords.stripped(name));
    return end > 0 && (last && !PARTS.contains(names[end - 1]) || titled && names[0].equals(name));
  }
}
