package org.isnad.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;

/** Which entity each token belongs to, and who or what can act or be acted upon. */
final class Participants {

  private final AnalyzedText text;
  private final List<Entity> entities;
  private final int[] entityOf;
  private final Set<String> partyWords;

  private Participants(
      AnalyzedText text, List<Entity> entities, int[] entityOf, Set<String> partyWords) {
    this.text = text;
    this.entities = entities;
    this.entityOf = entityOf;
    this.partyWords = partyWords;
  }

  static Participants of(AnalyzedText text, List<Entity> entities, Set<String> partyWords) {
    int[] entityOf = new int[text.size()];
    Arrays.fill(entityOf, -1);
    for (int e = 0; e < entities.size(); e++) {
      for (Words mention : entities.get(e).mentions()) {
        int first = Math.max(0, text.tokens().firstAt(mention.begin() + 1) - 1);
        for (int i = first; i < text.size() && text.begin(i) < mention.end(); i++) {
          entityOf[i] = text.end(i) > mention.begin() ? e : entityOf[i];
        }
      }
    }
    return new Participants(text, entities, entityOf, partyWords);
  }

  /** Position of the entity that holds the token, -1 if none does. */
  int entity(int i) {
    return i < 0 || i >= entityOf.length ? -1 : entityOf[i];
  }

  Optional<EntityType> type(int i) {
    return entity(i) < 0 ? Optional.empty() : Optional.of(entities.get(entityOf[i]).type());
  }

  String name(int i) {
    return entities.get(entityOf[i]).name();
  }

  boolean isPerson(int i) {
    return entity(i) >= 0 && entities.get(entityOf[i]).type() == EntityType.PER;
  }

  boolean isPlace(int i) {
    return entity(i) >= 0 && entities.get(entityOf[i]).type().isPlace();
  }

  /** Whether the token names or heads someone who can act. */
  boolean isParty(int i) {
    if (entity(i) < 0) {
      return text.isWord(i)
          && (partyWords.contains(text.stem(i)) || partyWords.contains(text.lemma(i)));
    }
    return switch (entities.get(entityOf[i]).type()) {
      case PER, ORG, GPE, NORP -> true;
      case LOC, FAC, EVENT, MISC -> false;
    };
  }

  /** Whether the phrase holds a party. */
  boolean isParty(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isParty(i)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase's name: of the person in it, of the entity at its head, else its own words. */
  String name(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isPerson(i)) {
        return name(i);
      }
    }
    if (entity(phrase.first()) >= 0) {
      return name(phrase.first());
    }
    int begin = text.beginWithoutProclitics(phrase.first());
    return text.text().substring(begin, text.end(phrase.end() - 1));
  }
}
