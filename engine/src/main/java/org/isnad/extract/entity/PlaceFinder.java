package org.isnad.extract.entity;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.entity.NameLists.PlaceHead;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Quote;

/** Finds places by the noun before them: حي السكري، ريف حلب، شمال سوريا، قاعدة إنجيرليك الجوية. */
final class PlaceFinder {

  static final String EVIDENCE = "place-pattern";

  private static final int LONGEST = 4;

  private final NameLists lists;

  PlaceFinder(NameLists lists) {
    this.lists = lists;
  }

  /** Adds places to {@code found}, which already holds the listed ones that a side noun needs. */
  void find(AnalyzedText text, List<Mention> found) {
    boolean[] place = placeTokens(text, found);
    for (int i = 0; i < text.size(); i++) {
      if (!text.isWord(i)) {
        continue;
      }
      Optional<PlaceHead> head = lists.placeHead(text.stem(i));
      if (head.isPresent()) {
        add(text, i, head.get(), place, found);
      }
    }
  }

  private static boolean[] placeTokens(AnalyzedText text, List<Mention> found) {
    boolean[] place = new boolean[text.size() + 1];
    for (Mention m : found) {
      if (m.type().isPlace() && m.letters() == 0) {
        place[m.first()] = true;
      }
    }
    return place;
  }

  private void add(AnalyzedText text, int i, PlaceHead head, boolean[] place, List<Mention> found) {
    Analysis analysis = text.analysis(i);
    if (analysis.isDefinite() || analysis.has(Analysis.ENCLITIC) || i + 1 >= text.size()) {
      return;
    }
    int at = head == PlaceHead.SIDE ? afterSides(text, i) : i + 1;
    if (at >= text.size()) {
      return;
    }
    if (head == PlaceHead.SIDE && !place[at]) {
      return;
    }
    int end = nameEnd(text, at, head, place);
    if (end > at) {
      found.add(
          new Mention(
              i, end, analysis.proclitics().length(), type(head), null, Mention.STRONG, EVIDENCE));
    }
  }

  private int afterSides(AnalyzedText text, int i) {
    int at = i + 1;
    while (at < text.size()
        && text.isWord(at)
        && lists.placeHead(text.stem(at)).filter(h -> h == PlaceHead.SIDE).isPresent()) {
      at++;
    }
    return at;
  }

  private static EntityType type(PlaceHead head) {
    return switch (head) {
      case GPE, COMMUNE -> EntityType.GPE;
      case LOC, SIDE -> EntityType.LOC;
      case FAC -> EntityType.FAC;
    };
  }

  private int nameEnd(AnalyzedText text, int at, PlaceHead head, boolean[] place) {
    if (text.mark(at) != 0) {
      return quotedEnd(text, at);
    }
    if (place[at] || head == PlaceHead.COMMUNE) {
      return place[at] ? adjectivesEnd(text, at + 1, head) : at;
    }
    int end = at;
    while (end < text.size() && end - at < LONGEST && continues(text, end, end == at)) {
      end++;
    }
    return end;
  }

  private boolean continues(AnalyzedText text, int i, boolean first) {
    if (!text.isWord(i) || text.tokens().lineBefore(i) || lists.isBoundary(text.folded(i))) {
      return false;
    }
    Analysis a = text.analysis(i);
    if (!a.proclitics().isEmpty() || a.has(Analysis.ENCLITIC) || !a.pos().isNominal()) {
      return false;
    }
    boolean nameLike = a.pos() == Pos.UNKNOWN || a.pos() == Pos.NAME;
    return a.isDefinite() || (first && nameLike);
  }

  private static int adjectivesEnd(AnalyzedText text, int from, PlaceHead head) {
    int end = from;
    while (head == PlaceHead.FAC
        && end < text.size()
        && text.isWord(end)
        && text.analysis(end).isDefinite()
        && text.analysis(end).proclitics().isEmpty()
        && text.pos(end) == Pos.ADJECTIVE) {
      end++;
    }
    return end;
  }

  private static int quotedEnd(AnalyzedText text, int at) {
    for (Quote quote : text.quotes().all()) {
      if (quote.open() == at && quote.closed() && quote.length() <= 3 && quote.length() > 0) {
        return quote.close() + 1;
      }
    }
    return at;
  }
}
