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
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations by the noun that opens their name: وزارة الخارجية الروسية، وكالة «تاس»، قوات
 * التحالف العربي. The name runs as far as Arabic's construct and its adjectives can.
 */
final class OrganisationFinder {

  static final String EVIDENCE = "org-pattern";

  static final String INNER_EVIDENCE = "org-inner-name";

  private static final int LONGEST = 9;
  private static final String FEMININE = "ة";
  private static final Set<Head> BODIES = EnumSet.of(Head.BODY);
  private static final List<String> PEOPLE_ENDINGS = List.of("ين", "ون");
  private static final List<String> RELATIVE_ENDINGS = List.of("ي", "ية", "يين", "يون");

  private final NameLists lists;

  OrganisationFinder(NameLists lists) {
    this.lists = lists;
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
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i)) {
        Optional<Head> head = lists.organisationHead(text.stem(i));
        if (head.isPresent()) {
          add(text, i, head.get(), known, people, found);
        }
      }
    }
  }

  private void add(
      AnalyzedText text,
      int i,
      Head head,
      Map<Integer, Mention> known,
      Map<Integer, KnownEntity> people,
      List<Mention> found) {
    Analysis analysis = text.analysis(i);
    if (analysis.has(Analysis.ENCLITIC) || isPlaceHead(text, i)) {
      return;
    }
    int quoted = quotedName(text, i + 1);
    int end = quoted >= 0 ? quoted : extent(text, i, head);
    boolean bare = end == i + 1;
    if (bare ? !isReference(text, i, head) : quoted < 0 && !isName(text, i, end, head)) {
      return;
    }
    if (!bare && quoted < 0 && isRelational(text, i)) {
      return;
    }
    int strength = bare ? Mention.WEAK : Mention.STRONG;
    if (head == Head.NAMED && end == i + 2 && people.containsKey(i + 1)) {
      found.add(
          new Mention(
              i + 1, end, 0, EntityType.PER, people.get(i + 1), Mention.STRONG, INNER_EVIDENCE));
    }
    Mention inner = innerName(text, i, quoted, end, known);
    if (inner != null) {
      found.add(inner);
      end = Math.max(end, inner.end());
    }
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

  /** مجلس إدارة المركز …: what is named is the centre. */
  private boolean isRelational(AnalyzedText text, int i) {
    return i + 2 < text.size()
        && lists.isRelational(text.stem(i + 1))
        && lists.organisationHead(text.stem(i + 2)).isPresent();
  }

  /** The proper name behind the head, a name of the same organisation: وكالة «تاس». */
  private static @Nullable Mention innerName(
      AnalyzedText text, int head, int quoted, int end, Map<Integer, Mention> known) {
    int first = quoted >= 0 ? head + 2 : head + 1;
    int last = quoted >= 0 ? quoted - 1 : end;
    boolean single = last == first + 1;
    boolean proper = single && isNameLike(text, first) && !text.analysis(first).isDefinite();
    if (last <= first || (quoted < 0 && !proper)) {
      return null;
    }
    Mention listed = known.get(first);
    return new Mention(
        first,
        listed != null && listed.end() > last ? listed.end() : last,
        0,
        EntityType.ORG,
        listed != null && listed.end() >= last ? listed.known() : null,
        Mention.STRONG,
        INNER_EVIDENCE);
  }

  /** مديرية and the like open the name of a place unless an adjective or a purpose follows. */
  private boolean isPlaceHead(AnalyzedText text, int i) {
    boolean place = lists.placeHead(text.stem(i)).isPresent();
    boolean definiteNext = i + 1 < text.size() && text.analysis(i + 1).isDefinite();
    return place && !definiteNext;
  }

  /** Whether the noun alone, with the article, may stand for an organisation. */
  private boolean isReference(AnalyzedText text, int i, Head head) {
    boolean mayBe =
        head == Head.BODY
            || head == Head.OPEN
            || head == Head.SIDE
            || (head == Head.MINISTRY && standsFirst(text, i))
            || lists.isBody(text.folded(i));
    return text.analysis(i).isDefinite() && mayBe;
  }

  /** Whether no noun stands before that the word could describe: السياسة الخارجية. */
  private static boolean standsFirst(AnalyzedText text, int i) {
    return i == 0
        || !text.isWord(i - 1)
        || !text.analysis(i).proclitics().isEmpty()
        || !text.pos(i - 1).isNominal();
  }

  private boolean isName(AnalyzedText text, int first, int end, Head head) {
    return switch (head) {
      case OPEN, BODY, GROUP -> true;
      case SIDE -> text.analysis(first).isDefinite();
      case MINISTRY -> text.analysis(first).isDefinite() && standsFirst(text, first);
      case UNIT -> lists.isBody(phrase(text, first, end));
      case OUTLET -> !text.analysis(first).isDefinite();
      case NAMED -> isProper(text, first, end);
    };
  }

  /** A proper name behind the noun, or a country's adjective behind it: الإدارة الأميركية. */
  private boolean isProper(AnalyzedText text, int first, int end) {
    boolean name = isNameLike(text, first + 1) && !text.analysis(first + 1).isDefinite();
    boolean ofBody =
        lists.organisationHead(text.stem(first + 1)).filter(BODIES::contains).isPresent();
    return name
        || ofBody
        || isRuler(text, first + 1)
        || (text.analysis(first).isDefinite() && lists.isDemonym(text.stem(end - 1)))
        || (text.analysis(first).isDefinite() && lists.isDemonym(text.stem(first + 1)));
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

  /** End of a short quotation right behind the head; or -1. */
  private static int quotedName(AnalyzedText text, int at) {
    if (at >= text.size() || text.mark(at) == 0) {
      return -1;
    }
    for (Quote quote : text.quotes().all()) {
      if (quote.open() == at && quote.closed() && quote.length() <= 4 && quote.length() > 0) {
        return quote.close() + 1;
      }
    }
    return -1;
  }

  /** One past the last token of the name that opens at {@code first}; first + 1 if none follows. */
  private int extent(AnalyzedText text, int first, Head head) {
    State state = new State(text.analysis(first).isDefinite(), first + 1);
    int at = first + 1;
    while (at < text.size() && at - first < LONGEST && continues(text, at, head, state)) {
      Analysis a = text.analysis(at);
      boolean name = isNameLike(text, at) && !a.isDefinite();
      at++;
      if (a.isDefinite() || name) {
        state.described = state.headDefinite && at - 1 == first + 1 && isAdjective(text, at - 1);
        state.definite = !opensPhrase(a);
        state.foreign = name;
        state.end = at;
      } else {
        state.definite &= !opensPhrase(a);
      }
    }
    return state.end;
  }

  /** How far a name has come while it is being followed. */
  private static final class State {
    /** Whether a definite word has closed the construct, so that only adjectives may follow. */
    boolean definite;

    /** Whether the word before is a proper name, so that more of it may follow. */
    boolean foreign;

    /** Whether the head has the article, so that its adjective comes next: اللجنة العليا. */
    final boolean headDefinite;

    /** Whether the name is so far such a head and its adjective, behind which ل tells its task. */
    boolean described;

    int end;

    State(boolean definite, int end) {
      this.definite = definite;
      this.headDefinite = definite;
      this.end = end;
    }
  }

  private boolean continues(AnalyzedText text, int at, Head head, State state) {
    if (!text.isWord(at) || text.tokens().lineBefore(at) || lists.isBoundary(text.folded(at))) {
      return false;
    }
    Analysis a = text.analysis(at);
    boolean adjacent = state.end == at;
    if (!mayBeNoun(text, at, state) || lists.isTitle(text.folded(at))) {
      return false;
    }
    if (a.proclitics().isEmpty()) {
      boolean moreOfName = state.foreign && adjacent && isNameLike(text, at) && !a.isDefinite();
      return !state.definite
          || moreOfName
          || (a.isDefinite() && adjacent && isAdjective(text, at) && agrees(text, at));
    }
    if (head == Head.BODY || head == Head.GROUP || head == Head.SIDE || !adjacent) {
      return false;
    }
    if (a.proclitics().equals("ل") && a.isDefinite() && state.described) {
      return true;
    }
    return a.hasConjunction() && !a.hasPreposition()
        ? isJoined(text, at, state)
        : a.proclitics().equals("ل") && lists.isPurpose(a.stem());
  }

  /** Behind a noun without the article a word that is a noun or a verb is a noun: مؤسسة دعم. */
  private static boolean mayBeNoun(AnalyzedText text, int at, State state) {
    Analysis a = text.analysis(at);
    boolean construct = !state.definite && at == state.end;
    return a.pos().isNominal()
        ? !a.has(Analysis.ENCLITIC)
        : construct && a.isVerb() && can(text, at, Pos.NOUN);
  }

  private static boolean can(AnalyzedText text, int at, Pos pos) {
    for (Analysis a : text.form(at).analyses()) {
      if (a.pos() == pos && a.proclitics().isEmpty() && !a.has(Analysis.ENCLITIC)) {
        return true;
      }
    }
    return false;
  }

  /** وزارة التخطيط والتعاون: a noun joined to a noun, not to an adjective and not a new name. */
  private boolean isJoined(AnalyzedText text, int at, State state) {
    Analysis a = text.analysis(at);
    boolean construct =
        at + 1 < text.size()
            && text.isWord(at + 1)
            && text.analysis(at + 1).isDefinite()
            && text.analysis(at + 1).proclitics().isEmpty();
    return (a.isDefinite() || construct)
        && state.definite
        && text.pos(at - 1) != Pos.ADJECTIVE
        && !isNameLike(text, at - 1)
        && lists.isPurpose(a.stem())
        && lists.organisationHead(a.stem()).isEmpty();
  }

  private static boolean isAdjective(AnalyzedText text, int at) {
    Pos pos = text.pos(at);
    String stem = text.stem(at);
    return pos == Pos.ADJECTIVE
        || pos == Pos.UNKNOWN
        || can(text, at, Pos.ADJECTIVE)
        || RELATIVE_ENDINGS.stream().anyMatch(stem::endsWith);
  }

  /** Two adjectives in a row belong to one noun, so they agree in gender. */
  private static boolean agrees(AnalyzedText text, int at) {
    boolean people = PEOPLE_ENDINGS.stream().anyMatch(text.stem(at - 1)::endsWith);
    if (!text.analysis(at - 1).isDefinite() || !isAdjective(text, at - 1) || people) {
      return true;
    }
    return text.stem(at).endsWith(FEMININE) == text.stem(at - 1).endsWith(FEMININE);
  }

  /** A ل phrase begins a construct of its own: المرصد السوري لحقوق الإنسان. */
  private static boolean opensPhrase(Analysis a) {
    return a.hasPreposition() && !a.isDefinite();
  }

  private static boolean isNameLike(AnalyzedText text, int i) {
    Pos pos = text.pos(i);
    return pos == Pos.UNKNOWN || pos == Pos.NAME;
  }
}
