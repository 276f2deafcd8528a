package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations by the noun that opens their name: وزارة الخارجية الروسية، وكالة «تاس»، قوات
 * التحالف العربي. The name runs as far as Arabic's construct and its adjectives can.
 */
final class OrganisationFinder {

  static final String EVIDENCE = "org-pattern";

  static final String INNER_EVIDENCE = "org-inner-name";

  /** Heads whose name may stand in quotation marks behind them. */
  private static final Set<Head> NAMED =
      EnumSet.of(Head.OPEN, Head.NAMED, Head.BUREAU, Head.OUTLET, Head.GROUP, Head.ARMY);

  /** Heads whose bare proper name is the organisation's as well: وكالة تاس، حزب الليكود. */
  private static final Set<Head> CALLED = EnumSet.of(Head.NAMED, Head.BUREAU, Head.OUTLET);

  /** Heads behind which a person is named as well: قوات الأسد، نظام الأسد. */
  private static final Set<Head> PERSONAL =
      EnumSet.of(Head.NAMED, Head.BUREAU, Head.GROUP, Head.REGIME);

  /** Heads that with a complement are a name. */
  private static final Set<Head> OPENING = EnumSet.of(Head.OPEN, Head.GROUP, Head.BODY);

  /** Letters that may stand before a noun without being seen: و ف ب ل. */
  private static final String PARTICLES = "" + Letters.WAW + Letters.FA + Letters.BA + Letters.LAM;

  /** Who stands in for another: مدير الجامعة بالنيابة. */
  private static final String ACTING = "بالنيابة";

  private static final int SHORTEST_JOINED = 4;

  private final FormFilter mayBeHead = FormFilter.of(this::mayBeHead);
  private final NameLists lists;
  private final OrganisationExtent extent;
  private final BodyTasks tasks;

  OrganisationFinder(NameLists lists) {
    this.lists = lists;
    this.extent = new OrganisationExtent(lists);
    this.tasks = new BodyTasks(lists);
  }

  /** Adds organisations to {@code found}, which already holds the listed names. */
  void find(AnalyzedText text, List<Mention> found) {
    Map<Integer, Mention> known = new HashMap<>();
    Map<Integer, KnownEntity> people = new HashMap<>();
    for (Mention m : found) {
      if (m.known() != null && m.type() == EntityType.PER) {
        people.put(m.first(), m.known());
      }
      if (m.known() != null && m.type() == EntityType.ORG) {
        known.put(m.first(), m);
      }
    }
    int[] places = PlaceFinder.placeTokens(text, found);
    known.keySet().forEach(at -> places[at] = 0);
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && mayBeHead.passes(text.form(i))) {
        Optional<Head> head = lists.organisationHead(text.stem(i));
        if (head.isPresent()) {
          add(text, i, head.get(), known, people, places, found);
        } else if (isJoined(text, i)) {
          addJoined(text, i, places, found);
        }
      }
    }
  }

  /** Whether some reading of the word is a head, or all behind its first letter. */
  private boolean mayBeHead(Form form) {
    String folded = form.word().folded();
    return folded.length() > SHORTEST_JOINED
            && lists.organisationHead(folded.substring(1)).isPresent()
        || form.analyses().stream().anyMatch(a -> lists.organisationHead(a.stem()).isPresent());
  }

  /**
   * Whether a letter before the noun went unnoticed, since the whole word is another one: لقوات is
   * no لقوة in the plural.
   */
  private boolean isJoined(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return folded.length() > SHORTEST_JOINED
        && PARTICLES.indexOf(folded.charAt(0)) >= 0
        && text.analysis(i).proclitics().isEmpty()
        && i + 1 < text.size()
        && text.analysis(i + 1).isDefinite()
        && lists.organisationHead(folded.substring(1)).filter(OPENING::contains).isPresent();
  }

  private void addJoined(AnalyzedText text, int i, int[] places, List<Mention> found) {
    Head head = lists.organisationHead(text.folded(i).substring(1)).orElseThrow();
    int end = extent.end(text, i, head, places);
    if (end > i + 1) {
      found.add(new Mention(i, end, 1, EntityType.ORG, null, Mention.STRONG, EVIDENCE));
    }
  }

  private void add(
      AnalyzedText text,
      int i,
      Head head,
      Map<Integer, Mention> known,
      Map<Integer, KnownEntity> people,
      int[] places,
      List<Mention> found) {
    Analysis analysis = text.analysis(i);
    if (analysis.has(Analysis.ENCLITIC) || isPlaceHead(text, i)) {
      return;
    }
    boolean members = head == Head.GROUP && analysis.isDefinite();
    int quoted = NAMED.contains(head) && !members ? QuotedBodies.endBehind(text, i + 1) : -1;
    int within = head == Head.OPEN && quoted < 0 ? QuotedBodies.endFrom(text, i) : -1;
    int end = quoted >= 0 ? quoted : within >= 0 ? within : extent.end(text, i, head, places);
    Mention whole = known.get(i);
    if (whole != null && whole.length() > 1 && end > whole.end() && isOther(text, whole.end())) {
      return;
    }
    if (head == Head.UNIT && end > i + 2 && !isUnit(text, i, end) && isUnit(text, i, i + 2)) {
      end = i + 2; // behind الهلال الأحمر anything else is told
    }
    boolean bare = end == i + 1;
    boolean marked = quoted >= 0 || within >= 0;
    if (bare ? !isReference(text, i, head) : !marked && !isName(text, i, end, head, places)) {
      return;
    }
    if (!bare && !marked && isRelational(text, i)) {
      return;
    }
    int strength = bare ? Mention.WEAK : Mention.STRONG;
    if (PERSONAL.contains(head) && end == i + 2) {
      addPerson(text, i + 1, head, people.get(i + 1), known, found);
    }
    Mention inner = innerName(text, i, head, quoted, end, known);
    if (inner != null) {
      found.add(inner);
      end = Math.max(end, inner.end());
    }
    tasks.addServed(text, i, end, known, found);
    found.add(
        new Mention(
            i,
            end,
            analysis.proclitics().length(),
            EntityType.ORG,
            inner == null ? null : inner.known(),
            strength,
            EVIDENCE));
  }

  /** Who leads the body is named as well: قوات الأسد، نظام السيسي، حركة الحوثي is listed. */
  private void addPerson(
      AnalyzedText text,
      int at,
      Head head,
      @Nullable KnownEntity listed,
      Map<Integer, Mention> known,
      List<Mention> found) {
    boolean ruler =
        head != Head.NAMED && head != Head.BUREAU && !known.containsKey(at) && isRuler(text, at);
    if (listed != null || ruler) {
      found.add(new Mention(at, at + 1, 0, EntityType.PER, listed, Mention.STRONG, INNER_EVIDENCE));
    }
  }

  /**
   * Behind a listed name another word opens something else, as ل tells what is done for what:
   * الاتحاد الأوروبي للتحضير; a country's adjective and a task go with the name.
   */
  private boolean isOther(AnalyzedText text, int at) {
    if (!text.isWord(at)) {
      return false;
    }
    String stem = text.stem(at);
    return text.analysis(at).proclitics().equals("ل")
        ? !lists.isPurpose(stem)
        : text.analysis(at).proclitics().isEmpty()
            && text.analysis(at).isDefinite()
            && !lists.isNamingAdjective(stem)
            && !lists.isDemonym(stem);
  }

  /** مجلس إدارة المركز …: what is named is the centre. */
  private boolean isRelational(AnalyzedText text, int i) {
    return i + 2 < text.size()
        && lists.isRelational(text.stem(i + 1))
        && lists.organisationHead(text.stem(i + 2)).isPresent();
  }

  /** The proper name behind the head, a name of the same organisation: وكالة «تاس» الروسية. */
  private @Nullable Mention innerName(
      AnalyzedText text, int at, Head head, int quoted, int end, Map<Integer, Mention> known) {
    int first = quoted >= 0 ? at + 2 : at + 1;
    int last = quoted >= 0 ? quoted - 1 : isOrigin(text, end - 1) ? end - 1 : end;
    Mention listed = known.get(first);
    boolean single = last == first + 1;
    boolean proper =
        single
            && isNameLike(text, first)
            && !text.analysis(first).isDefinite()
            && (CALLED.contains(head) || listed != null);
    if (last <= first || (quoted < 0 && !proper)) {
      return null;
    }
    return new Mention(
        first,
        listed != null && listed.end() > last ? listed.end() : last,
        0,
        EntityType.ORG,
        listed != null && listed.end() >= last ? listed.known() : null,
        Mention.STRONG,
        INNER_EVIDENCE);
  }

  private boolean isOrigin(AnalyzedText text, int at) {
    return lists.isDemonym(text.stem(at)) && text.analysis(at).isDefinite();
  }

  /**
   * مديرية opens the name of a place unless an adjective or a task follows: مديرية أمن القليوبية.
   */
  private boolean isPlaceHead(AnalyzedText text, int i) {
    boolean place = lists.placeHead(text.stem(i)).isPresent();
    boolean tellsTask =
        i + 1 < text.size()
            && (text.analysis(i + 1).isDefinite() || PlaceWords.isTask(text, lists, i + 1));
    return place && !tellsTask;
  }

  /** Whether the noun alone, with the article, may stand for an organisation. */
  private boolean isReference(AnalyzedText text, int i, Head head) {
    boolean mayBe =
        head == Head.BODY
            || head == Head.OPEN
            || head == Head.ARMY
            || head == Head.SIDE
            || head == Head.REGIME
            || (head == Head.MINISTRY && standsFirst(text, i))
            || lists.isBody(text.folded(i));
    return text.analysis(i).isDefinite() && mayBe && !text.folded(i).equals(ACTING);
  }

  /** Whether no noun stands before that the word could describe: السياسة الخارجية. */
  private static boolean standsFirst(AnalyzedText text, int i) {
    return i == 0
        || !text.isWord(i - 1)
        || !text.analysis(i).proclitics().isEmpty()
        || !text.pos(i - 1).isNominal();
  }

  private boolean isName(AnalyzedText text, int first, int end, Head head, int[] places) {
    return switch (head) {
      case OPEN ->
          !isDescribed(text, first, places)
              && !isOfAnother(text, first, end)
              && !isVague(text, first, end);
      case ARMY -> !isDescribed(text, first, places);
      case BODY, GROUP -> true;
      case SIDE -> text.analysis(first).isDefinite() || isTeam(text, first, places);
      case MINISTRY -> text.analysis(first).isDefinite() && standsFirst(text, first);
      case UNIT -> isUnit(text, first, end);
      case OUTLET ->
          !text.analysis(first).isDefinite() || tasks.isNamedForUsualTask(text, first, end);
      case TASK -> tasks.isNamedForTask(text, first, end);
      case NAMED -> isProper(text, first, end);
      case BUREAU -> isProper(text, first, end) || isDepartment(text, first, end);
      case DEPARTMENT -> isDepartment(text, first, end);
      case BRANCH -> isBranch(text, first, end);
      case REGIME -> isCountrys(text, first, end);
    };
  }

  /** منتخب تشيلي: its country tells which. */
  private boolean isTeam(AnalyzedText text, int first, int[] places) {
    return places[first + 1] > 0 && lists.isBodyOfPlace(text.stem(first));
  }

  /** مركز لقوات الاحتياط tells what it is for, هيئة مستقلة what it is like: neither is a name. */
  private boolean isDescribed(AnalyzedText text, int first, int[] places) {
    return !text.analysis(first).isDefinite()
        && places[first + 1] == 0
        && (text.analysis(first + 1).hasPreposition() || isDescription(text, first));
  }

  /** A common adjective in the head's gender, without the article, that governs no noun. */
  private boolean isDescription(AnalyzedText text, int head) {
    int at = head + 1;
    boolean governs =
        at + 1 < text.size()
            && text.analysis(at + 1).isDefinite()
            && text.analysis(at + 1).proclitics().isEmpty();
    return text.pos(at) == Pos.ADJECTIVE
        && !text.analysis(at).isDefinite()
        && !governs
        && text.form(at).frequency() > PersonWords.RARE
        && !lists.mayBeOrIsGiven(text.folded(at))
        && OrganisationExtent.isFeminine(text, head) == OrganisationExtent.isFeminine(text, at);
  }

  /** جهاز الوزارة is a part of a body that was named before. */
  private boolean isOfAnother(AnalyzedText text, int first, int end) {
    return end == first + 2
        && !text.analysis(first).isDefinite()
        && text.analysis(first + 1).isDefinite()
        && lists.organisationHead(text.stem(first + 1)).filter(Head.OPEN::equals).isPresent();
  }

  /** البعثة التدريبية: a noun with the article and an adjective that any such body could bear. */
  private boolean isVague(AnalyzedText text, int first, int end) {
    String adjective = text.stem(end - 1);
    return end == first + 2
        && text.analysis(first).isDefinite()
        && text.pos(first + 1) == Pos.ADJECTIVE
        && !lists.isDemonym(adjective)
        && !lists.isNamingAdjective(adjective);
  }

  private boolean isCountrys(AnalyzedText text, int first, int end) {
    boolean definite = text.analysis(first).isDefinite();
    return definite && lists.isDemonym(text.stem(end - 1))
        || !definite && end == first + 2 && isRuler(text, first + 1);
  }

  /** A proper name behind the noun, or a country's adjective behind it: الإدارة الأميركية. */
  private boolean isProper(AnalyzedText text, int first, int end) {
    boolean name = isNameLike(text, first + 1) && !text.analysis(first + 1).isDefinite();
    boolean ofBody =
        lists.organisationHead(text.stem(first + 1)).filter(Head.BODY::equals).isPresent();
    return name || ofBody || text.analysis(first).isDefinite() && hasDemonym(text, first + 1, end);
  }

  /** إدارة التعليم; with the article its task follows: الإدارة العامة للدفاع المدني. */
  private boolean isDepartment(AnalyzedText text, int first, int end) {
    String second = text.stem(first + 1);
    return text.analysis(first).isDefinite()
        ? lists.isNamingAdjective(second) && end > first + 2
        : lists.isDepartment(second) && text.analysis(first + 1).isDefinite();
  }

  /** A listed phrase, or one with its country or number: سلاح الجو الإسرائيلي. */
  private boolean isUnit(AnalyzedText text, int first, int end) {
    String last = text.stem(end - 1);
    boolean told = lists.isDemonym(last) || lists.isNamingAdjective(last) || lists.isRank(last);
    return lists.isBody(phrase(text, first, end))
        || end > first + 2 && told && lists.isBody(phrase(text, first, end - 1));
  }

  private boolean isBranch(AnalyzedText text, int first, int end) {
    return end > first + 2
        && !text.analysis(first).isDefinite()
        && lists.organisationHead(text.stem(first + 1)).filter(Head.OPEN::equals).isPresent();
  }

  private boolean hasDemonym(AnalyzedText text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (lists.isDemonym(text.stem(i))) {
        return true;
      }
    }
    return false;
  }

  /** A surname behind the noun: نظام القذافي. */
  private boolean isRuler(AnalyzedText text, int at) {
    String folded = text.folded(at);
    return text.analysis(at).isDefinite()
        && !lists.isDemonym(text.stem(at))
        && (lists.isFamilyName(folded) || lists.mayBeFamilyName(folded));
  }

  private static String phrase(AnalyzedText text, int first, int end) {
    StringBuilder b = new StringBuilder();
    for (int i = first; i < end; i++) {
      b.append(b.isEmpty() ? "" : " ");
      int letters = i == first ? text.analysis(i).proclitics().length() : 0;
      b.append(text.folded(i).substring(letters));
    }
    return b.toString();
  }

  private static boolean isNameLike(AnalyzedText text, int i) {
    return OrganisationExtent.isNameLike(text, i);
  }
}
