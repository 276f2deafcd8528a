package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Takes المملكة alone for the kingdom that the article names; for a country without name if none.
 */
final class KingdomFinder {

  private static final String KINGDOM = Letters.fold("المملكة");

  private final Set<String> kingdoms = new HashSet<>();
  private final NameLists lists;
  private final FormFilter kingdomWords =
      FormFilter.of(form -> form.word().folded().endsWith(KINGDOM));

  KingdomFinder(NameLists lists) {
    this.lists = lists;
    for (ListReader.Line line : ListReader.read("extract/entity/kingdoms.txt")) {
      kingdoms.add(line.column(0));
    }
  }

  void find(AnalyzedText text, List<Mention> found) {
    boolean[] named = new boolean[text.size() + 1];
    for (Mention m : found) {
      for (int i = m.first(); i < m.end(); i++) {
        named[i] = true;
      }
    }
    KnownEntity kingdom = null;
    boolean looked = false;
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && !named[i] && isAlone(text, i)) {
        kingdom = looked ? kingdom : mostNamed(found);
        looked = true;
        int letters = text.folded(i).length() - KINGDOM.length();
        found.add(new Mention(i, i + 1, letters, EntityType.GPE, kingdom, Mention.FAIR, "kingdom"));
      }
    }
  }

  private boolean isAlone(AnalyzedText text, int i) {
    String folded = text.folded(i);
    int letters = folded.length() - KINGDOM.length();
    return kingdomWords.passes(text.form(i))
        && text.analysis(i).proclitics().length() == letters
        && !isDescribed(text, i);
  }

  private boolean isDescribed(AnalyzedText text, int i) {
    return i + 1 < text.size() && text.isWord(i + 1) && lists.isDemonym(text.stem(i + 1));
  }

  /** The kingdom named most; null if none is, or two as often. */
  private @Nullable KnownEntity mostNamed(List<Mention> found) {
    Map<KnownEntity, Integer> counts = new HashMap<>();
    for (Mention m : found) {
      if (m.known() != null && m.type().isPlace() && kingdoms.contains(m.known().name())) {
        counts.merge(m.known(), 1, Integer::sum);
      }
    }
    KnownEntity best = null;
    int most = 0;
    for (Map.Entry<KnownEntity, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      } else if (e.getValue() == most) {
        best = null;
      }
    }
    return best;
  }
}
