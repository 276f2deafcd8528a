package org.isnad.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Follows a body's name over the tasks that it tells behind ل, which may be any nouns: المجلس
 * الوطني للغات والثقافة، الجمعية اللبنانية لتعزيز الديمقراطية. What a deputy of the body is charged
 * with is no part of its name: وكيل وزارة المياه لشؤون الكهرباء.
 */
final class BodyTasks {

  /** Bodies within another that is spoken of as well: المكتب السياسي لحركة حماس. */
  private static final Set<String> SERVING = Set.of("مكتب", "مركز");

  private static final Set<String> DEPUTIES = Set.of("وكيل", "وكيلة", "وكلاء", "مفوض", "مفوضة");
  private static final List<String> PRONOUNS = List.of("ها", "هم", "ه");
  private static final String FOR = "ل";
  private static final String FOR_THE = "لل";
  private static final int LONGEST = 5;
  private static final int MOST_JOINED = 3;

  private final NameLists lists;

  /** Bodies that are named for what they do; others do it at some time: المركز الدولي لتسوية. */
  private final WordSet namedFor = WordSet.folded("extract/entity/named-for-bodies.txt");

  /** Nouns of bodies, plurals too, which begin what else is told: والجمعيات الثقافية. */
  private final WordSet bodies = WordSet.folded("lexicon/organisation-heads.tsv");

  BodyTasks(NameLists lists) {
    this.lists = lists;
  }

  /** One past the tasks of the body named from {@code first} to before {@code end}. */
  int end(AnalyzedText text, int first, int end) {
    if (first > 0
        && text.isWord(first - 1)
        && DEPUTIES.contains(PersonWords.withoutConjunction(text, first - 1))) {
      return withoutTask(text, first, end);
    }
    boolean open = isDescribed(text, first, end) && !tellsTask(text, first, end);
    int task = open ? taskEnd(text, first, end) : end;
    return tellsTask(text, first, task) ? joinedEnd(text, task) : task;
  }

  /** Whether the name tells a task behind an adjective: البرنامج الوطني للمعارض. */
  boolean isNamedForTask(AnalyzedText text, int first, int end) {
    return end > first + 2
        && text.analysis(first).isDefinite()
        && isNaming(text, first + 1)
        && tellsTask(text, first + 1, end);
  }

  /** Whether that task is one that bodies have, and nobody's whom this one serves: للدراسات. */
  boolean isNamedForUsualTask(AnalyzedText text, int first, int end) {
    int task = isNamedForTask(text, first, end) ? withoutTask(text, first, end) : end;
    return task < end
        && (lists.isPurpose(text.stem(task))
            || text.folded(task).startsWith(FOR_THE)
                && lists.isPurpose(text.folded(task).substring(FOR_THE.length())));
  }

  private static int withoutTask(AnalyzedText text, int first, int end) {
    for (int i = first + 2; i < end; i++) {
      if (isTask(text, i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * The body that an office is of, which is named as well.
   *
   * @param known listed bodies by their first token
   */
  void addServed(
      AnalyzedText text, int first, int end, Map<Integer, Mention> known, List<Mention> found) {
    boolean serves = text.analysis(first).isDefinite() && SERVING.contains(text.stem(first));
    for (int i = first + 2; serves && i < end; i++) {
      Mention listed = known.get(i);
      boolean served = isTask(text, i);
      if (served && listed != null && listed.end() == end) {
        found.add(inner(i, end, listed));
      } else if (served && end > i + 1 && lists.organisationHead(text.stem(i)).isPresent()) {
        found.add(inner(i, end, null));
      }
    }
  }

  private static Mention inner(int first, int end, @Nullable Mention listed) {
    return new Mention(
        first,
        end,
        listed == null ? 1 : listed.letters(),
        EntityType.ORG,
        listed == null ? null : listed.known(),
        Mention.STRONG,
        OrganisationFinder.INNER_EVIDENCE);
  }

  private static boolean tellsTask(AnalyzedText text, int first, int end) {
    return withoutTask(text, first - 1, end) < end;
  }

  private static boolean isTask(AnalyzedText text, int i) {
    return text.folded(i).startsWith(FOR_THE) || text.analysis(i).proclitics().equals(FOR);
  }

  /** A noun with the article and naming adjectives alone. */
  private boolean isDescribed(AnalyzedText text, int first, int end) {
    return end > first + 1 && text.analysis(first).isDefinite() && isNaming(text, end - 1);
  }

  private boolean isNaming(AnalyzedText text, int i) {
    return text.analysis(i).isDefinite()
        && (lists.isNamingAdjective(text.stem(i)) || lists.isDemonym(text.stem(i)));
  }

  private int taskEnd(AnalyzedText text, int first, int end) {
    if (!isOpen(text, end) || lists.isTitle(text.stem(end))) {
      return end;
    }
    if (text.folded(end).startsWith(FOR_THE)) {
      return text.pos(end).isNominal() ? adjectiveEnd(text, end + 1) : end;
    }
    boolean noun =
        text.analysis(end).proclitics().equals(FOR)
            && text.pos(end).isNominal()
            && !text.form(end).isUnknown()
            && namedFor.contains(text.stem(first));
    int closed = noun ? closedEnd(text, end + 1) : end;
    return closed > end ? adjectiveEnd(text, closed) : end;
  }

  /** One past the definite noun that closes a construct, at most so far; 0 if none does. */
  private static int closedEnd(AnalyzedText text, int from) {
    for (int i = from; i < from + LONGEST && isOpen(text, i); i++) {
      Analysis a = text.analysis(i);
      if (!a.pos().isNominal() || !a.proclitics().isEmpty() || a.has(Analysis.ENCLITIC)) {
        return 0;
      }
      if (a.isDefinite()) {
        return i + 1;
      }
    }
    return 0;
  }

  private int joinedEnd(AnalyzedText text, int end) {
    int at = end;
    for (int n = 0; n < MOST_JOINED && isOpen(text, at) && isJoined(text, at); n++) {
      at = adjectiveEnd(text, at + 1);
    }
    return at;
  }

  /** A noun with the article that و joins, of which nothing more is told: والتحقق منها. */
  private boolean isJoined(AnalyzedText text, int at) {
    Analysis a = text.analysis(at);
    int next = at + 1;
    boolean complemented =
        isOpen(text, next)
            && text.pos(next) == Pos.PREPOSITION
            && PRONOUNS.stream().anyMatch(text.folded(next)::endsWith);
    boolean towns = a.pos() == Pos.NAME && OrganisationExtent.isNameLike(text, at - 1);
    return a.proclitics().equals("" + Letters.WAW)
        && (a.isDefinite() || towns)
        && a.pos().isNominal()
        && !complemented
        && !bodies.contains(a.stem())
        && lists.placeHead(a.stem()).isEmpty()
        && !lists.isTitle(a.stem())
        && !lists.isDemonym(a.stem())
        && !lists.isBoundary(text.folded(at));
  }

  private int adjectiveEnd(AnalyzedText text, int at) {
    boolean adjective =
        isOpen(text, at)
            && (text.pos(at) == Pos.ADJECTIVE || lists.isDemonym(text.stem(at)))
            && text.analysis(at).isDefinite()
            && text.analysis(at).proclitics().isEmpty()
            && !lists.isBoundary(text.folded(at))
            && !lists.isTitle(text.folded(at));
    return adjective ? at + 1 : at;
  }

  private static boolean isOpen(AnalyzedText text, int i) {
    return i < text.size() && text.isWord(i) && !text.tokens().lineBefore(i);
  }
}
