package org.isnad.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.TokenKind;

/**
 * Names that the tagger holds possible though no rule found them: other extents, other words. What
 * is likely beside a mention tells whether to trust it, too.
 */
final class Proposals {

  static final String EVIDENCE = "name-tagger-proposal";

  /** Less likely beginnings and names are not worth a look. */
  private static final float LEAST_BEGIN = 0.1f;

  private static final float LEAST = 0.08f;

  /** Where no name is more likely than this, none can begin as likely as that. */
  private static final float MOST_OUTSIDE = 0.95f;

  /** Where a name goes on so unlikely, no longer one is tried. */
  private static final float LEAST_INSIDE = 0.03f;

  private static final int LONGEST = 10;
  private static final int NAME_TYPES = NameType.values().length;
  private static final NameType[] TYPES = {NameType.PERS, NameType.LOC, NameType.ORG};

  private final LearnedFinder learned;

  Proposals(LearnedFinder learned) {
    this.learned = learned;
  }

  /** First and last token and type in one number. */
  private static long place(int first, int end, NameType type) {
    return ((long) first * NAME_TYPES + type.ordinal()) << Integer.SIZE | end;
  }

  /** What the tagger calls a type; empty for what it does not name. */
  static Optional<NameType> nameType(EntityType type) {
    return switch (type) {
      case PER -> Optional.of(NameType.PERS);
      case GPE, LOC, FAC -> Optional.of(NameType.LOC);
      case ORG -> Optional.of(NameType.ORG);
      case NORP, EVENT, MISC -> Optional.empty();
    };
  }

  /** Adds them to {@code found}, which holds what the rules found. */
  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    Set<Long> have = new HashSet<>();
    for (Mention m : found) {
      nameType(m.type()).ifPresent(t -> have.add(place(m.first(), m.end(), t)));
    }
    for (int i = 0; i < text.size(); i++) {
      boolean nameable = text.isWord(i) || text.tokens().kind(i) == TokenKind.LATIN;
      if (nameable && tagged.probability(i, NameTag.OUTSIDE) < MOST_OUTSIDE) {
        for (NameType type : TYPES) {
          if (tagged.probability(i, NameTag.begin(type)) >= LEAST_BEGIN) {
            propose(text, tagged, i, type, have, found);
          }
        }
      }
    }
  }

  private void propose(
      AnalyzedText text,
      Tagged tagged,
      int first,
      NameType type,
      Set<Long> have,
      List<Mention> found) {
    int last = text.tokens().sentenceEnd(text.tokens().sentence(first));
    boolean goesOn = true;
    for (int end = first + 1; goesOn && end <= last && end - first <= LONGEST; end++) {
      if (text.mark(end - 1) == 0
          && tagged.probability(first, end, type) >= LEAST
          && !(type == NameType.PERS && isTitle(text, first, end))
          && have.add(place(first, end, type))) {
        found.add(mention(text, first, end, type));
      }
      goesOn = end < last && tagged.probability(end, NameTag.inside(type)) >= LEAST_INSIDE;
    }
  }

  private boolean isTitle(AnalyzedText text, int first, int end) {
    return learned.isStanding(text, first, end)
        || learned.isOffice(text, first, end)
        || end - first > 1 && learned.isOfOffice(text, first);
  }

  private Mention mention(AnalyzedText text, int first, int end, NameType type) {
    int letters = learned.proclitics(text, first);
    EntityType named = LearnedFinder.type(type);
    return new Mention(first, end, letters, named, null, Mention.WEAK, EVIDENCE);
  }
}
