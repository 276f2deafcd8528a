package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.FormFilter;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that are named by who leads them: قوات الرئيس السابق علي عبد الله صالح، القوات الموالية
 * للرئيس هادي، حكومة خادم الحرمين الشريفين، مكتب رئيس الوزراء التركي. A leader who is named stays a
 * name of his own.
 */
final class LedBodies {

  private static final Set<Head> LED = EnumSet.of(Head.GROUP, Head.ARMY, Head.REGIME);
  private static final String OFFICE = "مكتب";
  private static final Set<String> GOVERNMENTS = Set.of("حكومة", "ادارة");

  private static final String TO_THE = "" + Letters.LAM + Letters.LAM;
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;

  /** Titles and what tells of them between the forces and the name. */
  private static final int MOST_TITLES = 4;

  private final NameLists lists;
  private final FormFilter mayBeLed = FormFilter.ofReadings(a -> mayBeLed(a.stem()));

  LedBodies(NameLists lists) {
    this.lists = lists;
  }

  /** Adds to {@code found}, which holds the people. */
  void find(AnalyzedText text, List<Mention> found) {
    Map<Integer, Mention> people = new HashMap<>();
    for (Mention m : found) {
      if (m.type() == EntityType.PER && m.strength() >= Mention.FAIR) {
        people.merge(m.first(), m, (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    for (int i = 0; i + 1 < text.size(); i++) {
      int office = text.isWord(i) && text.stem(i).equals(OFFICE) ? officeEnd(text, i) : -1;
      if (office > 0) {
        found.add(body(text, i, office));
      }
      boolean led = text.isWord(i) && isLed(text, i);
      Mention leader = led ? leader(text, i, people) : null;
      int cause = led && leader == null ? causeEnd(text, i) : -1;
      if (cause > 0) {
        found.add(body(text, i, cause));
      }
      if (leader != null) {
        found.add(body(text, i, leader.end()));
        if (!leader.evidence().equals(PersonFinder.STANDING)) {
          found.add(OrganisationMender.inner(leader));
        }
      }
    }
  }

  private static Mention body(AnalyzedText text, int first, int end) {
    int letters = text.analysis(first).proclitics().length();
    String rule = OrganisationFinder.EVIDENCE;
    return new Mention(first, end, letters, EntityType.ORG, null, Mention.STRONG, rule);
  }

  /** One past the office whose bureau opens at {@code first}: مكتب المدعي العام; -1 for none. */
  private int officeEnd(AnalyzedText text, int first) {
    Analysis bureau = text.analysis(first);
    int title = first + 1;
    boolean whose =
        !bureau.isDefinite()
            && !bureau.has(Analysis.ENCLITIC)
            && isNext(text, title)
            && text.analysis(title).proclitics().isEmpty()
            && !text.analysis(title).has(Analysis.ENCLITIC)
            && (lists.isTitle(text.folded(title)) || lists.isTitle(text.stem(title)));
    int end = title + 1;
    while (whose && end - title <= MOST_TITLES && tellsOffice(text, end)) {
      end++;
    }
    return whose && text.analysis(end - 1).isDefinite() ? end : -1;
  }

  private boolean tellsOffice(AnalyzedText text, int at) {
    return at < text.size()
        && isNext(text, at)
        && text.analysis(at).isDefinite()
        && text.analysis(at).proclitics().isEmpty()
        && !lists.isBoundary(text.folded(at));
  }

  private boolean isLed(AnalyzedText text, int i) {
    return mayBeLed.passes(text.form(i))
        && !text.analysis(i).has(Analysis.ENCLITIC)
        && mayBeLed(text.stem(i));
  }

  private boolean mayBeLed(String stem) {
    return GOVERNMENTS.contains(stem)
        || lists.organisationHead(stem).filter(LED::contains).isPresent();
  }

  /** Whose the forces are; null if they are not named so. */
  private @Nullable Mention leader(AnalyzedText text, int i, Map<Integer, Mention> people) {
    boolean definite = text.analysis(i).isDefinite();
    int at = definite ? i + 2 : i + 1;
    if (definite && !lists.isLoyal(text.stem(i + 1))) {
      return null;
    }
    for (int n = 0; n <= MOST_TITLES && at < text.size() && isNext(text, at); n++, at++) {
      Mention leader = people.get(at);
      boolean of = !definite || n > 0 || text.surface(at).charAt(0) == Letters.LAM;
      if (leader != null) {
        return of && leader.letters() == (definite && n == 0 ? 1 : 0) ? leader : null;
      }
      if (!of || !mayLeadUp(text, at)) {
        return null;
      }
    }
    return null;
  }

  /**
   * One past what the forces are loyal to: الجيش الموالي للشرعية، القوات الموالية للحكومة; -1 for
   * none.
   */
  private int causeEnd(AnalyzedText text, int i) {
    int loyal = i + 1;
    if (loyal < text.size() && lists.isDemonym(text.stem(loyal))) {
      loyal++;
    }
    int cause = loyal + 1;
    boolean told =
        text.analysis(i).isDefinite()
            && cause < text.size()
            && isNext(text, loyal)
            && isNext(text, cause)
            && lists.isLoyal(text.stem(loyal))
            && text.folded(cause).startsWith(TO_THE)
            && !lists.isTitle(text.stem(cause));
    return told ? cause + 1 : -1;
  }

  private static boolean isNext(AnalyzedText text, int at) {
    return text.isWord(at) && !text.tokens().lineBefore(at);
  }

  /** A title with the article, or an adjective of it: الرئيس اليمني السابق. */
  private boolean mayLeadUp(AnalyzedText text, int at) {
    String stem = text.stem(at);
    return text.analysis(at).isDefinite()
        && (lists.isTitle(stem) || lists.isDemonym(stem) || lists.isBoundary(ARTICLE + stem));
  }
}
