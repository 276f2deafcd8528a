package org.isnad.extract.entity;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Quote;

/**
 * Finds organisations by the noun that opens their name: وزارة الخارجية الروسية، وكالة «تاس»، قوات
 * التحالف العربي. The name runs as far as Arabic's construct and its adjectives can.
 */
final class OrganisationFinder {

  private static final int LONGEST = 9;

  private final NameLists lists;

  OrganisationFinder(NameLists lists) {
    this.lists = lists;
  }

  void find(AnalyzedText text, List<Mention> found) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i)) {
        Optional<Head> head = lists.organisationHead(text.stem(i));
        if (head.isPresent()) {
          add(text, i, head.get(), found);
        }
      }
    }
  }

  private void add(AnalyzedText text, int i, Head head, List<Mention> found) {
    Analysis analysis = text.analysis(i);
    if (analysis.has(Analysis.ENCLITIC)) {
      return;
    }
    int end = quotedName(text, i + 1);
    if (end < 0) {
      end = extent(text, i);
    }
    boolean bare = end == i + 1;
    if (bare && !(analysis.isDefinite() && isNamedAlone(text, i, head))) {
      return;
    }
    if (!bare && head == Head.OUTLET && text.mark(i + 1) == 0) {
      return;
    }
    if (!bare && head == Head.UNIT && !analysis.isDefinite()) {
      return;
    }
    int strength = bare ? Mention.WEAK : Mention.STRONG;
    found.add(
        new Mention(
            i, end, analysis.proclitics().length(), EntityType.ORG, null, strength, "org-pattern"));
  }

  private boolean isNamedAlone(AnalyzedText text, int i, Head head) {
    return head == Head.BODY || head == Head.OPEN || lists.isBody(text.folded(i));
  }

  /** End of a short quotation right behind the head, with a definite adjective behind it; or -1. */
  private static int quotedName(AnalyzedText text, int at) {
    if (at >= text.size() || text.mark(at) == 0) {
      return -1;
    }
    for (Quote quote : text.quotes().all()) {
      if (quote.open() == at && quote.closed() && quote.length() <= 4 && quote.length() > 0) {
        int end = quote.close() + 1;
        while (end < text.size() && isPlainAdjective(text, end)) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private static boolean isPlainAdjective(AnalyzedText text, int i) {
    return text.isWord(i)
        && text.analysis(i).isDefinite()
        && text.analysis(i).proclitics().isEmpty()
        && text.analysis(i).pos() != Pos.VERB;
  }

  /**
   * One past the last token of the name that opens at {@code head}; head + 1 if nothing follows.
   */
  private int extent(AnalyzedText text, int head) {
    boolean definite = text.analysis(head).isDefinite();
    int end = head + 1;
    int at = head + 1;
    while (at < text.size() && at - head < LONGEST && continues(text, at, definite, end == at)) {
      Analysis a = text.analysis(at);
      boolean closes = a.isDefinite() || isNameLike(text, at);
      definite &= !opensPhrase(a);
      at++;
      if (closes) {
        definite = true;
        end = at;
      }
    }
    return end;
  }

  /**
   * Whether the token can go on a name.
   *
   * @param definite whether the name so far is made definite, so that only adjectives, joined nouns
   *     and ل phrases may follow
   * @param adjacent whether the token before belongs to the name for certain
   */
  private boolean continues(AnalyzedText text, int at, boolean definite, boolean adjacent) {
    if (!text.isWord(at) || text.tokens().lineBefore(at) || lists.isBoundary(text.folded(at))) {
      return false;
    }
    Analysis a = text.analysis(at);
    if (!a.pos().isNominal() || a.has(Analysis.ENCLITIC) || lists.isTitle(text.folded(at))) {
      return false;
    }
    if (a.proclitics().isEmpty()) {
      return !definite || (a.isDefinite() && adjacent);
    }
    if (a.hasConjunction() && !a.hasPreposition()) {
      return a.isDefinite()
          && definite
          && adjacent
          && !lists.organisationHead(a.stem()).isPresent();
    }
    boolean forPhrase = a.proclitics().equals("ل");
    return forPhrase && adjacent && (a.isDefinite() || nextIsDefinite(text, at));
  }

  /** A ل phrase begins a construct of its own: المرصد السوري لحقوق الإنسان. */
  private static boolean opensPhrase(Analysis a) {
    return a.hasPreposition() && !a.isDefinite();
  }

  private static boolean nextIsDefinite(AnalyzedText text, int at) {
    return at + 1 < text.size()
        && text.isWord(at + 1)
        && text.analysis(at + 1).isDefinite()
        && text.analysis(at + 1).proclitics().isEmpty();
  }

  private static boolean isNameLike(AnalyzedText text, int i) {
    Pos pos = text.pos(i);
    return pos == Pos.UNKNOWN || pos == Pos.NAME;
  }
}
