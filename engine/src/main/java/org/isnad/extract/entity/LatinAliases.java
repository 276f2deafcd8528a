package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds Latin names in brackets right behind an Arabic one: صحيفة الغارديان (The Guardian). They
 * name the same individual.
 */
final class LatinAliases {

  static final String EVIDENCE = "latin-alias";

  private static final int LONGEST = 6;

  private LatinAliases() {}

  /** Replaces what was found in such brackets by the alias. */
  static void find(AnalyzedText text, List<Mention> found) {
    Map<Integer, Mention> byEnd = new HashMap<>();
    found.forEach(m -> byEnd.merge(m.end(), m, (a, b) -> a.length() >= b.length() ? a : b));
    List<Mention> aliases = new ArrayList<>();
    for (int i = 1; i < text.size(); i++) {
      int end = text.mark(i) == '(' ? latinEnd(text, i + 1) : -1;
      Mention named = end < 0 ? null : named(text, i, byEnd);
      if (named != null) {
        aliases.add(
            new Mention(i + 1, end, 0, named.type(), named.known(), Mention.STRONG, EVIDENCE));
      }
    }
    for (Mention alias : aliases) {
      found.removeIf(alias::overlaps);
    }
    found.addAll(aliases);
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
