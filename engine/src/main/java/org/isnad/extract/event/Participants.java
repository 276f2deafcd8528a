package org.isnad.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Words;

/** Which entity each token belongs to, and who stands where around an anchor. */
final class Participants {

  private static final int REACH = 14;

  private final AnalyzedText text;
  private final List<Entity> entities;
  private final int[] entityOf;

  private Participants(AnalyzedText text, List<Entity> entities, int[] entityOf) {
    this.text = text;
    this.entities = entities;
    this.entityOf = entityOf;
  }

  static Participants of(AnalyzedText text, List<Entity> entities) {
    int[] entityOf = new int[text.size()];
    Arrays.fill(entityOf, -1);
    for (int e = 0; e < entities.size(); e++) {
      for (Words mention : entities.get(e).mentions()) {
        int first = Math.max(0, text.tokens().firstAt(mention.begin() + 1) - 1);
        for (int i = first; i < text.size() && text.begin(i) < mention.end(); i++) {
          entityOf[i] = e;
        }
      }
    }
    return new Participants(text, entities, entityOf);
  }

  /** The subject: behind the verb, before it where nothing fits behind. */
  Optional<String> actor(int anchor) {
    return behind(anchor, -1).or(() -> before(anchor)).map(e -> entities.get(e).name());
  }

  /** The first party behind the anchor that is not the actor. */
  Optional<String> recipient(int anchor, Optional<String> actor) {
    int skip = -1;
    for (int e = 0; e < entities.size(); e++) {
      if (actor.isPresent() && entities.get(e).name().equals(actor.get())) {
        skip = e;
      }
    }
    return behind(anchor, skip).map(e -> entities.get(e).name());
  }

  /** The nearest place behind the anchor within its sentence, else before it. */
  Optional<String> place(int anchor) {
    int sentence = text.tokens().sentence(anchor);
    for (int i = anchor + 1; i < text.tokens().sentenceEnd(sentence); i++) {
      if (isPlace(i)) {
        return Optional.of(entities.get(entityOf[i]).name());
      }
    }
    for (int i = anchor - 1; i >= text.tokens().sentenceStart(sentence); i--) {
      if (isPlace(i)) {
        return Optional.of(entities.get(entityOf[i]).name());
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(int i) {
    return entityOf[i] >= 0 && entities.get(entityOf[i]).type().isPlace();
  }

  private Optional<Integer> behind(int anchor, int skip) {
    int end = Math.min(text.tokens().sentenceEnd(text.tokens().sentence(anchor)), anchor + REACH);
    for (int i = anchor + 1; i < end; i++) {
      if (isParty(i) && entityOf[i] != skip) {
        return Optional.of(entityOf[i]);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> before(int anchor) {
    int start =
        Math.max(text.tokens().sentenceStart(text.tokens().sentence(anchor)), anchor - REACH);
    for (int i = anchor - 1; i >= start; i--) {
      if (isParty(i)) {
        return Optional.of(entityOf[i]);
      }
    }
    return Optional.empty();
  }

  private boolean isParty(int i) {
    if (entityOf[i] < 0) {
      return false;
    }
    return switch (entities.get(entityOf[i]).type()) {
      case PER, ORG, GPE, NORP -> true;
      case LOC, FAC, EVENT, MISC -> false;
    };
  }
}
