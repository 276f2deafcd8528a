package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;

/**
 * The centre that is a part of a governorate rather than a body: مركز القوز بمحافظة القنفذة، مركز
 * سيدي علال. A noun of what is done in a centre is none's name: مركز التأهيل بمحافظة الطائف.
 */
final class CentrePlaces {

  private static final String CENTRE = "مركز";
  private static final String AND = "و";
  private static final Set<String> OVER = Set.of("محافظة", "إقليم", "اقليم", "قضاء", "عمالة");

  /** A noun with the article that news has more often is rather one of something done. */
  private static final int RARE = 60;

  private final NameLists lists;

  CentrePlaces(NameLists lists) {
    this.lists = lists;
  }

  /** Adds them to {@code found} and takes from it the bodies that they were taken for. */
  void find(AnalyzedText text, List<Mention> found) {
    List<Mention> centres = new ArrayList<>();
    int over = Integer.MAX_VALUE;
    for (int i = text.size() - 2; i >= 0; i--) {
      int end = text.isWord(i) && text.stem(i).equals(CENTRE) ? end(text, i) : i;
      boolean inRow = end == over && text.analysis(end).proclitics().equals(AND);
      if (end > i && (inRow || isPart(text, end))) {
        int letters = text.analysis(i).proclitics().length();
        centres.add(
            new Mention(
                i, end, letters, EntityType.GPE, null, Mention.STRONG, PlaceFinder.EVIDENCE));
        over = i;
      }
    }
    Set<Integer> firsts = new HashSet<>();
    centres.forEach(c -> firsts.add(c.first()));
    found.removeIf(
        m -> m.type() == EntityType.ORG && m.known() == null && firsts.contains(m.first()));
    found.addAll(centres);
  }

  /** One past the name behind the noun; the noun itself if what follows is none. */
  private int end(AnalyzedText text, int centre) {
    int at = centre + 1;
    Analysis a = text.analysis(at);
    boolean name =
        text.isWord(at)
            && !text.tokens().lineBefore(at)
            && !text.analysis(centre).isDefinite()
            && a.proclitics().isEmpty()
            && (text.form(at).isUnknown() || text.form(at).frequency() < RARE)
            && !lists.isPurpose(text.stem(at))
            && !lists.isBoundary(text.folded(at))
            && lists.organisationHead(text.stem(at)).isEmpty();
    return name ? at + 1 : centre;
  }

  /** Whether the governorate of which it is a part follows. */
  private static boolean isPart(AnalyzedText text, int at) {
    return at < text.size()
        && text.isWord(at)
        && text.analysis(at).hasPreposition()
        && OVER.contains(text.stem(at));
  }
}
