package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Whom a relative clause with a cue describes: المسؤول الذي أكد. */
final class Antecedents {

  private static final int LONGEST_ANTECEDENT = 7;
  private static final int LONGEST_NAMED = 14;
  private static final int LONGEST_BRACKET = 8;
  private static final String WHICH = "التي";
  private static final String WHO = "الذي";
  private static final String MANY = "ين";

  private final Page page;
  private final NounPhrases nouns;

  Antecedents(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /**
   * Who speaks in the clause; null where what is described does not.
   *
   * @param at the relative
   * @param clauseStart first token that may be described
   */
  @Nullable Range of(int at, int clauseStart, CueHit hit) {
    boolean hers = page.folded(at).endsWith(WHICH);
    boolean his = page.folded(at).endsWith(WHO);
    boolean one = page.folded(at).endsWith(MANY) && hit.form().isVerb() && !hit.form().plural();
    boolean another = one || hers && !hit.form().feminine() || his && hit.form().feminine();
    if (another && page.isComplementiser(hit.end())) {
      return null; // الغارات التي قال إن أهدافها: nobody feminine said it
    }
    if (isTheirs(hit.end())) {
      return null; // التي حذر رئيسها من
    }
    Range described = whoSpeaks(antecedent(at - 1, clauseStart), page.folded(at));
    return described == null || isMoment(described.first()) || isTold(described, hit)
        ? null
        : described;
  }

  /** دخول المستوطنين الذين دعوا، باستثناء سامر خليل الذي أقر: the people of what is described. */
  private @Nullable Range whoSpeaks(@Nullable Range described, String relative) {
    if (described == null || page.canSpeak(described.first())) {
      return described;
    }
    for (int j = described.first() + 1; j <= described.last(); j++) {
      if (page.isWord(j) && !page.isPreposition(j) && isDescribedBy(j, relative)) {
        return new Range(j, described.last());
      }
    }
    return described;
  }

  private boolean isDescribedBy(int noun, String relative) {
    if (relative.endsWith(MANY)) {
      return page.isDefinite(noun)
          && (page.folded(noun).endsWith(MANY) || page.is(noun, SpeechWords.COLLECTIVE));
    }
    return relative.endsWith(WHO) && page.mentions().personFirst(noun) == noun;
  }

  /**
   * هذه الأعمال التي اعتبرت أنها، بالغارة التي قالت إنها: what cannot speak is what the clause is
   * about.
   */
  private boolean isTold(Range described, CueHit hit) {
    int head = described.first();
    boolean pointedAt = page.pos(head) == Pos.DEMONSTRATIVE;
    return !page.canSpeak(pointedAt ? head + 1 : head)
        && (pointedAt || isNoName(described))
        && page.isComplementiser(hit.end())
        && page.hasPronoun(hit.end());
  }

  private boolean isNoName(Range described) {
    int head = described.first();
    return page.mentions().personFirst(head) < 0
        && page.mentions().otherLast(head) < 0
        && !page.mentions().endsPerson(described.last());
  }

  /** في الوقت الذي أوردت فيه: a time does not speak. */
  private boolean isMoment(int head) {
    return page.is(head, SpeechWords.TIME | SpeechWords.FORUM)
        && !page.is(head, SpeechWords.SPEAKERS);
  }

  /** رئيسها، وزيرها: an office with its owner's pronoun. */
  private boolean isTheirs(int j) {
    return page.isWord(j)
        && page.text().analysis(j).has(Analysis.ENCLITIC)
        && page.words().is(Letters.fold(page.text().analysis(j).lemma()), SpeechWords.ROLE);
  }

  private @Nullable Range antecedent(int last, int clauseStart) {
    int end = page.mark(last) == ')' ? beforeGroup(last) - 1 : last;
    while (end >= clauseStart && page.mark(end) != 0 && !page.isQuoteMark(end)) {
      end--;
    }
    int first = end + 1;
    int words = 0;
    boolean grouped = false;
    int most = page.mentions().endsPerson(end) ? LONGEST_NAMED : LONGEST_ANTECEDENT;
    while (first > clauseStart && words < most) {
      int j = beforeGroup(first - 1);
      words++;
      if (j < first - 1) {
        first = Math.max(j, clauseStart);
        grouped = true;
        continue;
      }
      CueHit before = page.hit(j);
      boolean stops =
          page.isComma(j)
              || page.isColon(j)
              || page.isComplementiser(j)
              || page.is(j, SpeechWords.ADVERB | SpeechWords.CONNECTOR)
              || nouns.isVerb(j)
              || page.isPreposition(j) && !Leads.joinsNouns(page.folded(j))
              || (before != null && before.form().isVerb());
      if (stops) {
        break;
      }
      first = j;
      if (page.pos(j) == Pos.DEMONSTRATIVE) {
        break;
      }
    }
    while (first < end && page.isPreposition(first)) {
      first++;
    }
    boolean mute = grouped && !page.canSpeak(first) && !page.canSpeak(first + 1);
    return first > end || mute ? null : new Range(officeOf(first, end), end);
  }

  /** Where the quotation or bracket opens that ends at the token; else the token. */
  private int beforeGroup(int j) {
    Quote quote = page.quoteClosedAt(j);
    if (quote != null) {
      return quote.open();
    }
    int open = j;
    while (page.mark(j) == ')' && open > 0 && j - open < LONGEST_BRACKET) {
      if (page.mark(open) == '(') {
        return open;
      }
      open--;
    }
    return j;
  }

  /** البعثة مدير المنتخب سامر خليل الذي: where a name ends the words, from its own office on. */
  private int officeOf(int first, int end) {
    int name = page.mentions().personFirst(end);
    if (name <= first || page.is(first, SpeechWords.ROLE | SpeechWords.HONORIFIC)) {
      return first;
    }
    for (int j = first + 1; j < name; j++) {
      boolean title = j == name - 1 && page.is(j, SpeechWords.HONORIFIC) && page.isDefinite(j);
      boolean office =
          page.is(j, SpeechWords.ROLE) && !page.isDefinite(j) && page.isDefinite(j - 1);
      if (title || office) {
        return j;
      }
    }
    return first;
  }
}
