package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** What may stand before a verb: an opening adjunct, its subject, what parts the two. */
final class Leads {

  private static final String SUBJECTS = "ون";
  private static final int SHORTEST_PLURAL = 4;

  private final Page page;
  private final NounPhrases nouns;

  Leads(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** سامر خليل، الناشط ضمن الحركة، أبرز: what commas part from a name that leads is about it. */
  boolean isApposed(int name, int verb) {
    int last = page.mentions().personLast(name);
    if (page.mentions().personFirst(name) != name
        || !page.isComma(last + 1)
        || !page.isComma(verb - 1)) {
      return false;
    }
    for (int j = last + 2; j < verb - 1; j++) {
      if (page.isComplementiser(j) || page.isColon(j) || page.hit(j) != null && nouns.isVerb(j)) {
        return false;
      }
    }
    return true;
  }

  /** Between subject and verb stands nothing, a relative clause, or what commas set apart. */
  boolean reaches(int from, int at) {
    if (from > at) {
      return true;
    }
    if (page.is(from, SpeechWords.RELATIVE)) {
      return !isCopula(page.folded(from - 1)); // الهجومان هما اللذان is a whole sentence
    }
    boolean set = page.isComma(from) && page.isComma(at) || page.isDash(from) && page.isDash(at);
    return set
        || from == at
            && (page.mark(at) != 0
                || page.is(at, SpeechWords.CONNECTOR | SpeechWords.ADVERB)
                || isOfHim(at))
        || page.is(from, SpeechWords.TIME) && at - from < 4
        || page.mark(from) == '(' && page.mark(at) == ')';
  }

  /** المشتبه به، المدعى عليهم: what is done to the one whom the participle tells of. */
  private boolean isOfHim(int j) {
    return page.isWord(j)
        && page.isDefinite(j - 1)
        && switch (page.folded(j)) {
          case "به", "بها", "بهم", "بهما", "عليه", "عليها", "عليهم", "عليهما" -> true;
          default -> false;
        };
  }

  private static boolean isCopula(String word) {
    return switch (word) {
      case "هو", "هي", "هما", "هم", "هن" -> true;
      default -> false;
    };
  }

  /** من جانبه، and other openings up to a comma. */
  int skipAdjunct(int start, int end) {
    if (start >= end
        || page.isDefinite(start) && !page.text().analysis(start).hasPreposition()
        || !nouns.opensAdjunct(start)) {
      return start;
    }
    for (int j = start; j < end && j < start + 12; j++) {
      if (page.isComma(j)) {
        return page.skipConnectors(j + 1, end);
      }
    }
    return start;
  }

  /** كان قد صرح: the last token before what only gives the verb its time. */
  int beforeAuxiliaries(int verb) {
    int at = verb - 1;
    while (page.isWord(at) && isAuxiliary(page.folded(at))) {
      at--;
    }
    return at;
  }

  /** كان، وكانت at the head of a clause: its subject stands next. */
  static boolean isWas(String word) {
    return switch (word) {
      case "كان", "وكان", "فكان", "كانت", "وكانت", "فكانت" -> true;
      default -> false;
    };
  }

  static boolean isAuxiliary(String word) {
    return switch (word) {
      case "قد", "كان", "كانت", "كانوا" -> true;
      default -> false;
    };
  }

  /** وخاطب رئيس المنظمة: و before what may be a verb, with somebody who can speak behind it. */
  boolean opensAsVerb(int j) {
    if (!page.isWord(j) || page.isDefinite(j)) {
      return false;
    }
    boolean joined = page.text().analysis(j).hasConjunction();
    boolean plain =
        joined
            && page.pos(j).isNominal()
            && !page.is(j, SpeechWords.ANY)
            && page.is(j + 1, SpeechWords.SPEAKERS);
    boolean opens = joined || opensClause(j - 1) || opensSentence(j);
    boolean office = opensSentence(j) && isOffice(j);
    int behind = page.is(j + 1, SpeechWords.RESUMPTIVE) ? j + 2 : j + 1; // ورد عليه سامر
    return plain || opens && mayBeVerb(j) && (office || isSomebody(behind));
  }

  /**
   * وسعى الوزير, دافع المدرب, ورغم ذلك دافع: a sentence begins with its verb, or behind an adjunct.
   */
  private boolean opensSentence(int j) {
    int start = page.sentenceStart(j);
    return j == start || isBehindAdjunct(start, j);
  }

  /** ورغم ذلك دافع، وفي نهاية الدورة، سلم: right behind what opens the sentence. */
  boolean isBehindAdjunct(int start, int j) {
    if (j <= start + 1 || !nouns.opensAdjunct(start)) {
      return false;
    }
    return page.isComma(j - 1) && firstComma(start, j) == j - 1
        || j == start + 2
            && (page.is(j - 1, SpeechWords.POINTS_TO)
                || page.is(j - 1, SpeechWords.FORUM | SpeechWords.OWN_WORDS)
                    && page.text().analysis(j - 1).has(Analysis.ENCLITIC)); // وفي كلمته دافع
  }

  private int firstComma(int start, int end) {
    int j = start;
    while (j < end && !page.isComma(j)) {
      j++;
    }
    return j;
  }

  /** فيما نشر، كما وضع، حيث ركز: a clause of its own begins with its verb. */
  private boolean opensClause(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "فيما", "بينما", "حيث", "عندما", "بعدما", "حين" -> true;
          default -> false;
        };
  }

  /** نشر، تطرق، وضع: a verb, too, whatever else the word may be. */
  private boolean mayBeVerb(int j) {
    if (page.isPreposition(j)
        || page.is(j, SpeechWords.SPEAKERS | SpeechWords.GIVEN | SpeechWords.ADJUNCT)) {
      return false;
    }
    for (Analysis a : page.text().form(j).analyses()) {
      if (a.pos() == Pos.VERB && a.has(Analysis.PAST)) {
        return true;
      }
    }
    return false;
  }

  /** سامر خليل، الدكتور سامر: a person by name. */
  private boolean isSomebody(int j) {
    int name = page.is(j, SpeechWords.HONORIFIC) && page.isDefinite(j) ? j + 1 : j;
    return page.mentions().personFirst(name) == name && !page.mentions().beginsInside(name)
        || page.mentions().titledLast(j) > j
        || isPluralSubject(j)
        || isPluralOwner(j)
        || page.isWord(j) && (page.words().isPeople(page.folded(j)) || page.facts(j).theirs());
  }

  /** تفاعل مغردون: people in the plural of a subject. */
  private boolean isPluralSubject(int j) {
    return page.isWord(j)
        && page.folded(j).length() > SHORTEST_PLURAL
        && page.folded(j).endsWith(SUBJECTS)
        && !page.is(j, SpeechWords.PLACE | SpeechWords.CHANNEL)
        && page.mentions().otherLast(j) < 0
        && (page.text().analysis(j).has(Analysis.PLURAL) || page.text().form(j).isUnknown());
  }

  /** تفاعل مسؤولو الشركة: people in the plural of a subject, by what they are at. */
  private boolean isPluralOwner(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    String word = page.folded(j);
    int last = word.length() - 1;
    return last >= SHORTEST_PLURAL
        && word.charAt(last) == Letters.WAW
        && page.words().is(word.substring(0, last) + SUBJECTS, SpeechWords.SPEAKERS);
  }

  /** وتوجه المهاجم، سلم مدير المدرسة: at the head of a sentence somebody who is told of. */
  private boolean isOffice(int verb) {
    boolean theOne =
        page.isDefinite(verb + 1) && SpeechWords.hasArticle(page.folded(verb + 1))
            || page.isDefinite(verb + 2) && !page.startsWithConjunction(verb + 1);
    return page.is(verb + 1, SpeechWords.ROLE)
        && theOne
        && !page.is(verb, SpeechWords.ACTION)
        && page.pos(verb + 1).isNominal();
  }

  static boolean joinsNouns(String preposition) {
    return preposition.equals("في") || preposition.equals("عن") || preposition.equals("بين");
  }
}
