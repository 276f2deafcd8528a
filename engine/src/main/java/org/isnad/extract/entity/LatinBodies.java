package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.TokenKind;

/** Bodies whose noun is Arabic and whose name is in Latin letters: شركة HTC، موقع Politico. */
final class LatinBodies {

  /** Evidence of such a body. */
  static final String EVIDENCE = "org-latin";

  private static final Set<Head> HEADS = EnumSet.of(Head.OUTLET, Head.NAMED, Head.OPEN);
  private static final int LONGEST = 4;

  private LatinBodies() {}

  /** Adds them to {@code found}, whole and by the Latin name alone. */
  static void find(AnalyzedText text, NameLists lists, List<Mention> found) {
    for (int i = 0; i + 1 < text.size(); i++) {
      int end = latinEnd(text, i + 1);
      if (end > i + 1
          && (end > i + 2 || text.surface(i + 1).length() > 1)
          && text.isWord(i)
          && !text.analysis(i).isDefinite()
          && lists.organisationHead(text.stem(i)).filter(HEADS::contains).isPresent()) {
        int letters = text.analysis(i).proclitics().length();
        found.add(new Mention(i, end, letters, EntityType.ORG, null, Mention.STRONG, EVIDENCE));
        found.add(
            new Mention(
                i + 1,
                end,
                0,
                EntityType.ORG,
                null,
                Mention.STRONG,
                OrganisationFinder.INNER_EVIDENCE));
      }
    }
  }

  /** One past the Latin words that begin at the token on its line. */
  private static int latinEnd(AnalyzedText text, int first) {
    int end = first;
    while (end < text.size()
        && end - first < LONGEST
        && text.tokens().kind(end) == TokenKind.LATIN
        && !text.tokens().lineBefore(end)) {
      end++;
    }
    return end;
  }
}
