package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds other names in brackets right behind a name: in Latin letters (صحيفة الغارديان (The
 * Guardian)), or an organisation's acronym (منظمة أرباب العمل (أوتيكا)), which may stand alone
 * further on. They name the same individual.
 */
final class BracketAliases {

  static final String EVIDENCE = "bracket-alias";

  /** Evidence of an acronym that stands without the name. */
  static final String AGAIN = "acronym";

  private static final int LONGEST = 6;

  private BracketAliases() {}

  /** Replaces what was found in such brackets by the alias. */
  static void find(AnalyzedText text, NameLists lists, List<Mention> found) {
    Map<Integer, Mention> byEnd = new HashMap<>();
    found.forEach(m -> byEnd.merge(m.end(), m, (a, b) -> a.length() >= b.length() ? a : b));
    List<Mention> aliases = new ArrayList<>();
    Set<String> acronyms = new HashSet<>();
    introduce(text, lists, byEnd, found);
    for (int i = 1; i < text.size(); i++) {
      Mention named = text.mark(i) == '(' ? named(text, i, byEnd) : null;
      int latin = named == null ? -1 : latinEnd(text, i + 1);
      if (named != null && latin > 0) {
        aliases.add(alias(named, i + 1, latin));
      } else if (named != null && isAcronym(text, i + 1, named, found)) {
        aliases.add(alias(named, i + 1, i + 2));
        acronyms.add(text.folded(i + 1));
      }
    }
    for (Mention alias : aliases) {
      found.removeIf(alias::overlaps);
    }
    found.addAll(aliases);
    if (!acronyms.isEmpty()) {
      again(text, acronyms, aliases, found);
    }
  }

  /** A listed acronym in the bracket tells which body the words before it mean. */
  private static void introduce(
      AnalyzedText text, NameLists lists, Map<Integer, Mention> byEnd, List<Mention> found) {
    for (Mention m : List.copyOf(found)) {
      boolean listed = m.type() == EntityType.ORG && m.known() != null && m.length() == 1;
      int bracket = m.first() - 1;
      Mention named = listed && isFilled(text, bracket, m.end()) ? byEnd.get(bracket) : null;
      if (named != null && isOneBody(text, lists, named)) {
        found.set(
            found.indexOf(named),
            new Mention(
                named.first(),
                named.end(),
                named.letters(),
                EntityType.ORG,
                m.known(),
                Mention.STRONG,
                named.evidence()));
      }
    }
  }

  /** Whether the words name an unlisted body, and not another's part: رئاسة الاتحاد. */
  private static boolean isOneBody(AnalyzedText text, NameLists lists, Mention m) {
    for (int i = m.first() + 1; i < m.end(); i++) {
      if (lists.organisationHead(text.stem(i)).isPresent()) {
        return false;
      }
    }
    return m.known() == null && m.type() == EntityType.ORG;
  }

  private static boolean isFilled(AnalyzedText text, int bracket, int end) {
    return bracket > 0 && text.mark(bracket) == '(' && end < text.size() && text.mark(end) == ')';
  }

  private static Mention alias(Mention named, int first, int end) {
    return new Mention(first, end, 0, named.type(), named.known(), Mention.STRONG, EVIDENCE);
  }

  /** An acronym that stands elsewhere names the organisation, whatever else it may be. */
  private static void again(
      AnalyzedText text, Set<String> acronyms, List<Mention> aliases, List<Mention> found) {
    for (int i = 0; i < text.size(); i++) {
      int at = i;
      int letters = text.isWord(i) ? text.analysis(i).proclitics().length() : 0;
      boolean whole = acronyms.contains(text.folded(i));
      boolean named = whole || letters > 0 && acronyms.contains(text.folded(i).substring(letters));
      if (named && text.isWord(i) && aliases.stream().noneMatch(a -> a.first() == at)) {
        found.removeIf(m -> m.first() == at && m.length() == 1);
        int before = whole ? 0 : letters;
        found.add(new Mention(i, i + 1, before, EntityType.ORG, null, Mention.STRONG, AGAIN));
      }
    }
  }

  /**
   * A word alone in the bracket that no dictionary knows, behind a body's name of several words.
   */
  private static boolean isAcronym(AnalyzedText text, int i, Mention named, List<Mention> found) {
    return found.stream().noneMatch(m -> m.first() == i && m.known() != null)
        && named.type() == EntityType.ORG
        && named.length() > 1
        && i + 1 < text.size()
        && text.mark(i + 1) == ')'
        && text.isWord(i)
        && text.form(i).isUnknown();
  }

  private static @Nullable Mention named(
      AnalyzedText text, int bracket, Map<Integer, Mention> byEnd) {
    Mention direct = byEnd.get(bracket);
    boolean quoted = direct == null && text.mark(bracket - 1) != 0;
    return quoted ? byEnd.get(bracket - 1) : direct;
  }

  /** One past the Latin words that fill the bracket; -1 if anything else is in it. */
  private static int latinEnd(AnalyzedText text, int first) {
    int at = first;
    while (at < text.size() && at - first < LONGEST && isLatin(text, at)) {
      at++;
    }
    return at > first && at < text.size() && text.mark(at) == ')' ? at : -1;
  }

  private static boolean isLatin(AnalyzedText text, int i) {
    return text.tokens().kind(i) == TokenKind.LATIN;
  }
}
