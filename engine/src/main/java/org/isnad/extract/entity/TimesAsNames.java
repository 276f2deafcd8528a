package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.isnad.text.SpanIndex;

/**
 * Takes back names of peoples and places that are part of a time: السنة in رأس السنة is no people,
 * الربيع in «في الربيع» no town. The place of a clock (بتوقيت غرينتش) stays one.
 */
public final class TimesAsNames {

  private static final String CLOCK = Letters.fold("توقيت");

  private TimesAsNames() {}

  /** The entities without such mentions, counted anew where one has none left. */
  public static List<Entity> without(
      AnalyzedText text, List<Entity> entities, List<TimeExpression> times) {
    if (times.isEmpty()) {
      return entities;
    }
    SpanIndex index = SpanIndex.of(times.stream().map(t -> t.words().span()).toList());
    List<Entity> kept = new ArrayList<>(entities.size());
    for (Entity e : entities) {
      if (!mayBeTime(e)) {
        kept.add(numbered(e, kept.size() + 1, e.mentions()));
        continue;
      }
      List<Words> mentions = e.mentions().stream().filter(m -> !isTime(text, index, m)).toList();
      if (!mentions.isEmpty()) {
        kept.add(numbered(e, kept.size() + 1, mentions));
      }
    }
    return kept;
  }

  private static boolean mayBeTime(Entity e) {
    return switch (e.type()) {
      case NORP, GPE, LOC -> true;
      default -> false;
    };
  }

  private static boolean isTime(AnalyzedText text, SpanIndex times, Words mention) {
    if (times.innermost(mention.span()) < 0) {
      return false;
    }
    int before = text.tokenAt(mention.begin()) - 1;
    return before < 0 || !text.folded(before).endsWith(CLOCK);
  }

  private static Entity numbered(Entity e, int number, List<Words> mentions) {
    String id = "E" + number;
    return id.equals(e.id()) && mentions.size() == e.mentions().size()
        ? e
        : new Entity(
            id,
            e.type(),
            e.name(),
            e.english(),
            e.romanised(),
            e.wikidata(),
            e.roles(),
            mentions,
            e.evidence());
  }
}
