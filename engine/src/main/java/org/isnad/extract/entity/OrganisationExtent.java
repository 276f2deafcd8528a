package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.NameLists.Head;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;

/** Follows an organisation's name from its head noun as far as construct and adjectives go. */
final class OrganisationExtent {

  private static final int LONGEST = 12;

  /** Shorter words with the ending of people are of things: شؤون، تأمين. */
  private static final int SHORTEST_PEOPLE = 6;

  private static final String STRATEGIC = "استراتيجي";
  private static final String FEMININE = "ة";
  private static final String FEMININE_PLURAL = "ات";
  private static final String FOR = "ل";
  private static final String FOR_THE = "لل";
  private static final String ARTICLE = "ال";
  private static final String ALIF = "ى";
  private static final List<String> PEOPLE_ENDINGS = List.of("ين", "ون");
  private static final List<String> RELATIVE_ENDINGS = List.of("ي", "ية");
  private static final List<String> PLURAL_RELATIVE_ENDINGS = List.of("يين", "يون");

  /** Feminine comparatives, which dictionaries have as nouns: المحكمة العليا. */
  private static final Set<String> COMPARATIVES =
      Set.of("عليا", "كبري", "صغري", "وسطي", "عظمي", "قدامي");

  /** Behind these a second noun or a task opens something else. */
  private static final Set<Head> SHORT = EnumSet.of(Head.BODY, Head.GROUP, Head.SIDE, Head.REGIME);

  private final NameLists lists;
  private final BodyTasks tasks;
  private final BodyPeople people;

  OrganisationExtent(NameLists lists) {
    this.lists = lists;
    this.tasks = new BodyTasks(lists);
    this.people = new BodyPeople(lists);
  }

  /** How far a name has come while it is being followed. */
  private static final class State {
    /** Whether a definite word has closed the construct, so that only adjectives may follow. */
    boolean definite;

    /** Whether the word before is a proper name, so that more of it may follow. */
    boolean foreign;

    /** Whether the head has the article, so that its adjective comes next: اللجنة العليا. */
    final boolean headDefinite;

    /** Whether the name is a listed place's, behind which a given name is somebody's. */
    boolean ofPlace;

    /** Whether a ل phrase that tells the body's task may follow: اللجنة العليا للانتخابات. */
    boolean described;

    final int head;
    int end;

    State(boolean definite, int head) {
      this.definite = definite;
      this.headDefinite = definite;
      this.head = head;
      this.end = head + 1;
    }
  }

  /**
   * One past the last token of the name that opens at {@code first}; first + 1 if none follows.
   *
   * @param places the end of the listed place that begins at each token, 0 where none does
   */
  int end(AnalyzedText text, int first, Head head, int[] places) {
    int whole = head == Head.ARMY ? numbered(text, first) : -1;
    if (head == Head.OUTLET && !text.analysis(first).isDefinite()) {
      whole = FirmForms.end(text, lists, first);
    }
    if (whole > 0) {
      return whole;
    }
    boolean definite = text.analysis(first).isDefinite();
    boolean led = definite || lists.isLedByPeople(text.stem(first));
    int eponym = led ? -1 : lists.eponyms().end(text, first + 1);
    if (led && people.follows(text, first, head)) {
      return first + 1;
    }
    State state = new State(definite, first);
    if (eponym > 0) {
      state.end = eponym;
      state.definite = true;
      state.described = true;
    }
    if (first + 1 < text.size()
        && places[first + 1] > 0
        && !definite
        && mayBeOfPlace(text, first, head)) {
      state.end = places[first + 1];
      state.definite = true;
      state.foreign = true;
      state.ofPlace = true;
    }
    int at = state.end;
    while (at < text.size() && at - first < LONGEST && continues(text, at, head, state)) {
      at = follow(text, at, state);
    }
    return SHORT.contains(head)
        ? state.end
        : BodyMatter.end(text, tasks.end(text, first, state.end));
  }

  /** شرطة ينبع، منتخب تشيلي. */
  private boolean mayBeOfPlace(AnalyzedText text, int first, Head head) {
    return !SHORT.contains(head) || lists.isBodyOfPlace(text.stem(first));
  }

  private int follow(AnalyzedText text, int at, State state) {
    Analysis a = text.analysis(at);
    boolean definite = isDefinite(text, at);
    boolean name = isNameLike(text, at) && !definite;
    boolean task = opensTask(text, at + 1);
    int next = at + 1;
    if (definite || name || (at == state.head + 1 && task && a.proclitics().isEmpty())) {
      state.described =
          state.headDefinite && at == state.head + 1 && isAdjective(text, at) || task && !name;
      state.definite = !opensPhrase(a);
      state.foreign = name;
      state.end = next;
    } else {
      state.definite &= !opensPhrase(a) && !a.hasConjunction();
    }
    return next;
  }

  /** الفرقة 777، اللواء 35 مدرع. */
  private static int numbered(AnalyzedText text, int first) {
    boolean number = first + 1 < text.size() && text.isNumber(first + 1);
    return number && !text.tokens().lineBefore(first + 1) ? first + 2 : -1;
  }

  private boolean continues(AnalyzedText text, int at, Head head, State state) {
    if (!text.isWord(at)
        || text.tokens().lineBefore(at)
        || lists.isBoundary(text.folded(at)) && !isOfStudies(text, at)) {
      return false;
    }
    Analysis a = text.analysis(at);
    boolean adjacent = state.end == at;
    boolean members = at == state.head + 1 && a.isDefinite() && !SHORT.contains(head);
    if (isContracted(text, at)) {
      return !SHORT.contains(head) && adjacent && state.described;
    }
    boolean title = lists.isTitle(text.folded(at)) && !lists.isNamingAdjective(text.stem(at));
    if (!mayBeNoun(text, at, state) || title && !members) {
      return false;
    }
    if (a.proclitics().isEmpty()) {
      boolean moreOfName =
          state.foreign
              && adjacent
              && isNameLike(text, at)
              && !a.isDefinite()
              && !(lists.isGivenName(text.folded(at))
                  && (state.ofPlace || opensFullName(text, at)));
      return !state.definite
          || moreOfName
          || (a.isDefinite() && adjacent && describes(text, at, head, state));
    }
    if (adjacent && joinsForces(text, at, state)) {
      return true;
    }
    if (SHORT.contains(head) || !adjacent) {
      return false;
    }
    if (a.proclitics().equals(FOR) && a.isDefinite() && state.described) {
      return true;
    }
    return a.hasConjunction() && !a.hasPreposition()
        ? isJoined(text, at, head, state)
        : a.proclitics().equals(FOR) && isPurpose(text, at);
  }

  /** A given name with a surname is somebody's of the body: قناة بداية شجاع الدوسري. */
  private boolean opensFullName(AnalyzedText text, int at) {
    return at + 1 < text.size() && text.isWord(at + 1) && lists.isFamilyName(text.folded(at + 1));
  }

  /** What elsewhere praises a place tells what is studied: معهد البحوث الاستراتيجية. */
  private boolean isOfStudies(AnalyzedText text, int at) {
    return text.stem(at).startsWith(STRATEGIC) && lists.isPurpose(text.stem(at - 1));
  }

  /**
   * قوات الجيش والأمن; with its country's adjective the second is named by itself: والجيش التونسي.
   */
  private boolean joinsForces(AnalyzedText text, int at, State state) {
    Analysis a = text.analysis(at);
    return at == state.head + 2
        && !state.headDefinite
        && a.hasConjunction()
        && !a.hasPreposition()
        && a.isDefinite()
        && lists.isForce(a.stem())
        && lists.isForce(text.stem(at - 1))
        && !(at + 1 < text.size() && lists.isDemonym(text.stem(at + 1)));
  }

  /** Whether the word tells a task; the article may have been taken for a part of it: والرياضة. */
  private boolean isPurpose(AnalyzedText text, int at) {
    String stem = text.stem(at);
    return lists.isPurpose(stem) || isPurposeBehind(ARTICLE, stem);
  }

  private boolean isPurposeBehind(String prefix, String word) {
    return word.startsWith(prefix) && lists.isPurpose(word.substring(prefix.length()));
  }

  /** A task behind لل that the dictionary does not know: للمواصفات. */
  private boolean isContracted(AnalyzedText text, int at) {
    return text.pos(at) == Pos.UNKNOWN && isPurposeBehind(FOR_THE, text.folded(at));
  }

  private boolean isDefinite(AnalyzedText text, int at) {
    return text.analysis(at).isDefinite()
        || isPurposeBehind(ARTICLE, text.stem(at))
        || isContracted(text, at);
  }

  /** A definite adjective of the head or of what stands before it. */
  private boolean describes(AnalyzedText text, int at, Head head, State state) {
    if (!isAdjective(text, at) || tellsOfAnother(text, at)) {
      return false;
    }
    boolean numbered = head == Head.ARMY || head == Head.UNIT;
    if (!numbered && lists.isRank(text.stem(at)) || isOpinion(text, at, state)) {
      return false;
    }
    boolean ofHead =
        !state.headDefinite
            && (isCountrys(text, at, head, state)
                || at == state.head + 2 && lists.isNamingAdjective(text.stem(at)))
            && agreesWithHead(text, state.head, at);
    if (ofHead) {
      return true;
    }
    return at == state.head + 1 ? agreesWithHead(text, at - 1, at) : agrees(text, at);
  }

  /**
   * وزارة الصحة والسكان المصرية; a company is rather described so: شركة الأمن السيبراني الأوكرانية.
   */
  private boolean isCountrys(AnalyzedText text, int at, Head head, State state) {
    return lists.isDemonym(text.stem(at))
        && (at == state.head + 2 || head != Head.OUTLET && !lists.isDemonym(text.stem(at - 1)));
  }

  /** Behind the country of a body with the article the writer tells what it is like: الضعيفة. */
  private boolean isOpinion(AnalyzedText text, int at, State state) {
    String stem = text.stem(at);
    return state.headDefinite
        && lists.isDemonym(text.stem(at - 1))
        && !lists.isDemonym(stem)
        && !lists.isNamingAdjective(stem)
        && !isRelative(text, at);
  }

  /** An adjective with a subject of its own is no part of the name: المعترف به، المتوقع طرحها. */
  private static boolean tellsOfAnother(AnalyzedText text, int at) {
    boolean next = at + 1 < text.size() && text.isWord(at + 1) && !text.tokens().lineBefore(at + 1);
    return next
        && text.analysis(at + 1).has(Analysis.ENCLITIC)
        && !text.analysis(at + 1).hasConjunction()
        && !text.analysis(at + 1).isVerb();
  }

  /** A feminine singular head has a feminine adjective; plurals and others have either. */
  private static boolean agreesWithHead(AnalyzedText text, int head, int at) {
    return !text.stem(head).endsWith(FEMININE)
        || text.stem(at).endsWith(FEMININE)
        || COMPARATIVES.contains(text.stem(at))
        || !text.stem(at).endsWith("ي") && text.pos(at) != Pos.ADJECTIVE;
  }

  /** A word that stands behind ل with the article, or opens such a phrase: لحقوق الإنسان. */
  private boolean opensTask(AnalyzedText text, int at) {
    if (at >= text.size() || !text.isWord(at) || text.tokens().lineBefore(at)) {
      return false;
    }
    Analysis a = text.analysis(at);
    return isContracted(text, at)
        || a.proclitics().equals(FOR) && lists.isPurpose(a.stem()) && a.isDefinite();
  }

  /** Behind a noun without the article a word that is a noun or a verb is a noun: مؤسسة دعم. */
  private static boolean mayBeNoun(AnalyzedText text, int at, State state) {
    Analysis a = text.analysis(at);
    boolean construct = !state.definite && at == state.end;
    return a.pos().isNominal()
        ? !a.has(Analysis.ENCLITIC)
        : construct && a.isVerb() && can(text, at, Pos.NOUN);
  }

  /** Whether a word without clitics may be of that part of speech. */
  static boolean can(AnalyzedText text, int at, Pos pos) {
    for (Analysis a : text.form(at).analyses()) {
      if (a.pos() == pos && a.proclitics().isEmpty() && !a.has(Analysis.ENCLITIC)) {
        return true;
      }
    }
    return false;
  }

  /** وزارة التخطيط والتعاون: a noun joined to a noun, an adjective to an adjective. */
  private boolean isJoined(AnalyzedText text, int at, Head head, State state) {
    Analysis a = text.analysis(at);
    if (!state.definite
        || state.headDefinite && at == state.head + 1
        || isNameLike(text, at - 1) && !isDefinite(text, at - 1)
        || lists.organisationHead(a.stem()).isPresent() && !lists.isPurpose(a.stem())
        || opensListedBody(text, at)) {
      return false;
    }
    boolean construct =
        at + 1 < text.size()
            && text.isWord(at + 1)
            && text.analysis(at + 1).isDefinite()
            && text.analysis(at + 1).proclitics().isEmpty();
    boolean complement = at - 1 == state.head + 1 && !state.headDefinite;
    boolean behindAdjective = !complement && isAdjective(text, at - 1);
    if (a.isDefinite() && behindAdjective && isAdjectiveLike(text, at, at - 1)) {
      return true;
    }
    boolean noun =
        complement
            || text.pos(at - 1) != Pos.ADJECTIVE
            || behindAdjective && head == Head.OPEN && at - 1 > state.head + 1;
    return (isDefinite(text, at) || construct) && noun && isPurpose(text, at);
  }

  /** والهلال الأحمر: another body, listed with its second word. */
  private boolean opensListedBody(AnalyzedText text, int joined) {
    return joined + 1 < text.size()
        && text.isWord(joined + 1)
        && lists.isBody(
            text.folded(joined).substring(1) + ' ' + text.folded(joined + 1)); // behind و
  }

  /** الشؤون السياسية والأمنية: both adjectives, of one gender, and not of countries. */
  private boolean isAdjectiveLike(AnalyzedText text, int at, int before) {
    return isAdjective(text, at)
        && isAdjective(text, before)
        && !lists.isDemonym(text.stem(at))
        && !lists.isDemonym(text.stem(before))
        && text.stem(at).endsWith(FEMININE) == text.stem(before).endsWith(FEMININE);
  }

  private static boolean isAdjective(AnalyzedText text, int at) {
    Pos pos = text.pos(at);
    String stem = text.stem(at);
    if (pos == Pos.NOUN && text.surface(at).endsWith(ALIF)) {
      return COMPARATIVES.contains(stem); // القوى is no قوي
    }
    return pos == Pos.ADJECTIVE
        || pos == Pos.UNKNOWN
        || can(text, at, Pos.ADJECTIVE)
        || COMPARATIVES.contains(stem)
        || PLURAL_RELATIVE_ENDINGS.stream().anyMatch(stem::endsWith)
        || isRelative(text, at);
  }

  /** Two adjectives in a row belong to one noun, so they agree in gender. */
  private static boolean agrees(AnalyzedText text, int at) {
    boolean people = isPeople(text, at - 1) && !text.form(at - 1).isUnknown();
    if (!text.analysis(at - 1).isDefinite() || !isAdjective(text, at - 1)) {
      return true;
    }
    if (people || isPeople(text, at)) {
      return isPeople(text, at) ? !isRelative(text, at - 1) : !people;
    }
    String before = text.stem(at - 1);
    boolean feminine = before.endsWith(FEMININE) || before.endsWith(FEMININE_PLURAL);
    return COMPARATIVES.contains(text.stem(at)) || text.stem(at).endsWith(FEMININE) == feminine;
  }

  static boolean isFeminine(AnalyzedText text, int at) {
    return text.stem(at).endsWith(FEMININE);
  }

  private static boolean isRelative(AnalyzedText text, int at) {
    return RELATIVE_ENDINGS.stream().anyMatch(text.stem(at)::endsWith);
  }

  private static boolean isPeople(AnalyzedText text, int at) {
    return text.stem(at).length() >= SHORTEST_PEOPLE
        && PEOPLE_ENDINGS.stream().anyMatch(text.stem(at)::endsWith);
  }

  /** A ل phrase begins a construct of its own: المرصد السوري لحقوق الإنسان. */
  private static boolean opensPhrase(Analysis a) {
    return a.hasPreposition() && !a.isDefinite();
  }

  static boolean isNameLike(AnalyzedText text, int i) {
    Pos pos = text.pos(i);
    return pos == Pos.UNKNOWN || pos == Pos.NAME;
  }
}
