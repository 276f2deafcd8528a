package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.Entity;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.isnad.text.Quotes;
import org.jspecify.annotations.Nullable;

/** An analysed text with what its tokens may do in a reporting clause. Built for one article. */
final class Page {

  /** Letters of the longest part of a name spelled with full stops: «بي.بي.سي». */
  static final int LONGEST_PART = 4;

  private static final char ARABIC_COMMA = '\u060C';
  private static final char ARABIC_SEMICOLON = '\u061B';
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
  private static final String FOR_THE = "لل";
  private static final String OWN_AL = "الت";
  private static final int SHORTEST_PLURAL = 4;
  private static final String PLURAL = "ون";
  private static final String OBLIQUE = "ين";
  private static final String PAIR = "ان";
  private static final char PERCENT = '\u066A';

  private static final String FROM = "من";
  private static final String EACH = "كل";
  private static final String EACH_OBJECT = "كلا";
  private static final String IN = "في";
  private static final String SAYING = "قول";
  private static final int LONGEST_PRONOUN = 3;

  /** بان كي مون is no clause. */
  private static final String SECOND_NAME = "كي";

  private final AnalyzedText text;
  private final SpeechWords words;
  private final Genders genders;
  private final PressWords press;
  private final SameOffices sameOffices;
  private final WordSet origins;
  private final CueLexicon cues;
  private final @Nullable WordFacts[] facts;
  private final long[] classes;
  private final Pos[] parts;
  private final int[] quoteAt;
  private final int[] quoteClosedAt;
  private final @Nullable CueHit[] hits;
  private final Mentions mentions;

  /**
   * @param entities found before, whose mentions bound names
   */
  Page(AnalyzedText text, Glossary glossary, List<Entity> entities) {
    this.text = text;
    this.words = glossary.words();
    mentions = new Mentions(text, entities, words);
    genders = glossary.genders();
    press = glossary.press();
    sameOffices = glossary.sameOffices();
    origins = glossary.origins();
    cues = glossary.cues();
    classes = new long[text.size()];
    parts = glossary.nouns().partsOf(text);
    facts = new WordFacts[text.size()];
    quoteAt = new int[text.size()];
    quoteClosedAt = new int[text.size()];
    hits = new CueHit[text.size()];
    for (int i = 0; i < classes.length; i++) {
      quoteAt[i] = -1;
      quoteClosedAt[i] = -1;
      if (text.isWord(i)) {
        facts[i] = glossary.of(text.tokens().word(i));
        classes[i] = facts[i].classes();
      }
    }
    for (int q = 0; q < text.quotes().all().size(); q++) {
      Quote quote = text.quotes().all().get(q);
      quoteAt[quote.open()] = q;
      if (quote.closed()) {
        quoteClosedAt[quote.close()] = q;
      }
    }
    for (int i = 0; i < classes.length; i++) {
      if (isOffice(i)) {
        classes[i] &= ~(SpeechWords.CHANNEL | SpeechWords.AGENCY);
      }
      if (opensFullName(i)) {
        classes[i] &= ~SpeechWords.NOT_IN_NAMES;
      }
      hits[i] = text.isWord(i) ? CueSpotter.spot(this, i) : null;
    }
  }

  Mentions mentions() {
    return mentions;
  }

  /** أسماء خليل، آن باترسون: the first word of somebody's full name. */
  private boolean opensFullName(int token) {
    return mentions.personFirst(token) == token && mentions.personLast(token) > token;
  }

  /** وكالة التنمية، وكالات الطاقة: an office called as news agencies are. */
  private boolean isOffice(int token) {
    return is(token, SpeechWords.AGENCY)
        && is(token, SpeechWords.BODY)
        && isPress(token + 1, PressWords.Kind.DOMAIN);
  }

  AnalyzedText text() {
    return text;
  }

  /** What lists know of the token's word; nothing for any other token. */
  WordFacts facts(int token) {
    WordFacts known = facts[token];
    return known == null ? WordFacts.NONE : known;
  }

  Genders genders() {
    return genders;
  }

  SpeechWords words() {
    return words;
  }

  /** Whether the word names such a thing of the press. */
  boolean isPress(int token, PressWords.Kind kind) {
    return isWord(token) && press.is(folded(token), kind);
  }

  SameOffices sameOffices() {
    return sameOffices;
  }

  /** المدرب الإسباني: the second tells from where the first is. */
  boolean isOriginOf(int token) {
    return isDefinite(token)
        && is(token - 1, SpeechWords.ROLE)
        && isDefinite(token - 1)
        && isOrigin(SourceWords.stripped(folded(token)));
  }

  /** Whether the folded word without article tells from where somebody is. */
  boolean isOrigin(String word) {
    return origins.contains(word);
  }

  PressWords press() {
    return press;
  }

  int size() {
    return classes.length;
  }

  /** The cue the word is a form of, with the article or without it: التأكيد، تأكيده. */
  @Nullable CueForm nounCue(int token) {
    String word = folded(token);
    CueForm form = facts(token).cue();
    return form == null && SpeechWords.hasArticle(word) ? cues.find(word.substring(2)) : form;
  }

  /** The cue that begins at the token, null for none. */
  @Nullable CueHit hit(int token) {
    return token >= 0 && token < hits.length ? hits[token] : null;
  }

  void drop(CueHit hit) {
    hits[hit.first()] = null;
  }

  boolean is(int token, long bits) {
    return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
  }

  String folded(int token) {
    return text.folded(token);
  }

  char mark(int token) {
    return token >= 0 && token < classes.length ? text.mark(token) : 0;
  }

  boolean isWord(int token) {
    return token >= 0 && token < classes.length && text.isWord(token);
  }

  boolean isComma(int token) {
    char m = mark(token);
    return m == ARABIC_COMMA || m == ',' || m == ARABIC_SEMICOLON || m == ';';
  }

  boolean isDash(int token) {
    return mark(token) != 0 && DASHES.indexOf(mark(token)) >= 0;
  }

  boolean isQuoteMark(int token) {
    return Quotes.isQuoteMark(mark(token));
  }

  boolean isColon(int token) {
    boolean address = mark(token + 1) == '/' && !text.tokens().spaceBefore(token + 1);
    return mark(token) == ':' && !address && !(isNumber(token - 1) && isNumber(token + 1));
  }

  /** The percent sign behind a number. */
  boolean isPercent(int token) {
    return (mark(token) == '%' || mark(token) == PERCENT) && isNumber(token - 1);
  }

  boolean isNumber(int token) {
    return token >= 0 && token < classes.length && text.isNumber(token);
  }

  /** The quotation that opens at the token, null for none. */
  @Nullable Quote quoteAt(int token) {
    return token < 0 || token >= quoteAt.length || quoteAt[token] < 0
        ? null
        : text.quotes().all().get(quoteAt[token]);
  }

  /** The quotation that the token closes, null for none. */
  @Nullable Quote quoteClosedAt(int token) {
    return token < 0 || token >= quoteClosedAt.length || quoteClosedAt[token] < 0
        ? null
        : text.quotes().all().get(quoteClosedAt[token]);
  }

  /** The innermost quotation around the token, null for none. */
  @Nullable Quote quoteAround(int token) {
    int q = text.quotes().around(token);
    return q < 0 ? null : text.quotes().all().get(q);
  }

  /** أن، إن، بأن with or without a pronoun, in any spelling of the hamza. */
  boolean isComplementiser(int token) {
    return is(token, SpeechWords.COMPLEMENTISER)
        && mentions.otherLast(token) < 0 // سي إن إن
        && !isSpelledOn(token) // سي.إن.إن
        && text.surface(token).charAt(0) != Letters.ALIF_MADDA // آن باترسون
        && !(isWord(token + 1) && folded(token + 1).equals(SECOND_NAME));
  }

  /** سي.إن.إن: a short word that a full stop without spaces joins to another short one. */
  boolean isSpelledOn(int token) {
    int before = token - 2;
    return isWord(token)
        && isWord(before)
        && mark(token - 1) == '.'
        && text.end(before) == text.begin(token - 1)
        && text.end(token - 1) == text.begin(token)
        && folded(token).length() <= LONGEST_PART
        && folded(before).length() <= LONGEST_PART;
  }

  /** Whether a complementiser carries the pronoun of its clause's subject: أنه، بأنها. */
  boolean hasPronoun(int token) {
    return isComplementiser(token)
        && folded(token).charAt(folded(token).length() - 1) != Letters.NUN;
  }

  /** وأن, وأنه: another clause under the same cue. */
  boolean isFurtherComplementiser(int token) {
    return is(token, SpeechWords.FURTHER);
  }

  /** فإن, فإنه: the main clause behind a leading attribution. */
  boolean isResumption(int token) {
    return is(token, SpeechWords.RESUMPTION);
  }

  /** Whether the word can head a phrase that names somebody who speaks. */
  boolean canSpeak(int token) {
    if (!isWord(token)) {
      return quoteAt(token) != null || isNumber(token) || mark(token) == 0;
    }
    if (mentions.personFirst(token) >= 0
        || is(token, SpeechWords.SPEAKERS)
        || isGivenName(token)
        || facts(token).theirs()
        || is(token, SpeechWords.PLACE)) {
      return true;
    }
    if (isUnheard(token)) {
      return false;
    }
    String word = folded(token);
    boolean people =
        word.length() > SHORTEST_PLURAL && (word.endsWith(PLURAL) || word.endsWith(OBLIQUE));
    return people
        || isConstruct(word)
        || text.form(token).isUnknown()
        || parts[token] == Pos.NAME
        || parts[token] == Pos.DEMONSTRATIVE;
  }

  /** صفعة، الإقبال: a frequent word that news hardly ever names as a speaker, and no name here. */
  boolean isUnheard(int token) {
    return facts(token).unheard()
        && !is(token, SpeechWords.SPEAKERS | SpeechWords.PLACE)
        && mentions.personFirst(token) < 0
        && !mentions.isLastName(folded(token))
        && (mentions.otherLast(token) < 0 || mentions.isThing(token));
  }

  /** معارضو القانون، مسؤولان: people told in the plural by what they are at, or two of them. */
  private boolean isConstruct(String word) {
    int last = word.length() - 1;
    boolean cut = word.charAt(last) == Letters.WAW || word.charAt(last) == Letters.YA;
    if (word.length() > SHORTEST_PLURAL && word.endsWith(PAIR)) {
      return words.is(word.substring(0, last - 1), SpeechWords.SPEAKERS);
    }
    return cut
        && word.length() > SHORTEST_PLURAL
        && words.is(word.substring(0, last) + PLURAL, SpeechWords.SPEAKERS);
  }

  /** Whether the token is قوله or قولها, which only repeats a cue before it. */
  boolean repeatsCue(int token) {
    return isWord(token)
        && folded(token).startsWith(SAYING)
        && folded(token).length() <= SAYING.length() + LONGEST_PRONOUN;
  }

  /** كل من الوزير والسفير, and كلا من behind أن: each of those who follow. */
  boolean isEachOf(int j) {
    if (!isWord(j) || !isWord(j + 1) || !folded(j + 1).equals(FROM)) {
      return false;
    }
    return folded(j).equals(EACH) || folded(j).equals(EACH_OBJECT);
  }

  /** في apart, as in جاء في البيان. */
  boolean isIn(int token) {
    return isWord(token) && folded(token).equals(IN);
  }

  /** ، فيما …، إلا أن …: the outlet itself sets another happening against what was said. */
  boolean turns(int token) {
    return is(token, SpeechWords.MEANWHILE) && !is(token + 1, SpeechWords.REGARDING)
        || isIn(token) && is(token + 1, SpeechWords.WHILE) && isPast(token + 2)
        || is(token, SpeechWords.BUT)
            && isComplementiser(token + 1)
            && (!hasPronoun(token + 1) || is(token + 2, SpeechWords.NEGATION));
  }

  /** للصحفيين, إلى مراسلنا: those who are told stand behind a preposition; مراسلنا alone tells. */
  boolean isTold(int token) {
    return is(token, SpeechWords.ADDRESS)
        && (is(token, SpeechWords.BEHIND_PREPOSITION)
            || isPreposition(token - 1)
            || folded(token).startsWith(FOR_THE)
            || isWord(token - 1) && folded(token - 1).length() == 1);
  }

  private boolean isPast(int token) {
    return isWord(token) && pos(token) == Pos.VERB && text.analysis(token).has(Analysis.PAST);
  }

  int sentenceStart(int token) {
    return text.tokens().sentenceStart(text.tokens().sentence(token));
  }

  int sentenceEnd(int token) {
    return text.tokens().sentenceEnd(text.tokens().sentence(token));
  }

  /** Whether a paragraph begins behind the first token and not behind the second. */
  boolean breaksParagraph(int first, int token) {
    for (int j = first + 1; j <= token; j++) {
      if (startsParagraph(j)) {
        return true;
      }
    }
    return false;
  }

  boolean startsParagraph(int token) {
    return text.tokens().lineBefore(token);
  }

  /** Whether the article stands at the head of the word, behind any proclitics. */
  boolean isDefinite(int token) {
    if (!isWord(token) || opensWithHamza(token) || isOwnAl(token)) {
      return false; // ألمانية has no article
    }
    return SpeechWords.hasArticle(folded(token))
        || folded(token).startsWith(FOR_THE) && folded(token).length() > FOR_THE.length() + 2
        || text.analysis(token).isDefinite();
  }

  /** التزام، التحاق: a verbal noun whose own letters look like the article. */
  private boolean isOwnAl(int token) {
    return folded(token).startsWith(OWN_AL)
        && text.analysis(token).has(Analysis.MASDAR)
        && !text.analysis(token).isDefinite();
  }

  private boolean opensWithHamza(int token) {
    char first = text.surface(token).charAt(0);
    return first == Letters.ALIF_HAMZA_ABOVE || first == Letters.ALIF_HAMZA_BELOW;
  }

  /** Whether the word may open a person's name; على the preposition does not. */
  boolean isGivenName(int token) {
    if (!is(token, SpeechWords.GIVEN)) {
      return false;
    }
    if (parts[token] != Pos.PREPOSITION) {
      return true;
    }
    char last = text.surface(token).charAt(text.surface(token).length() - 1);
    return last == Letters.YA && !isComplementiser(token + 1)
        || last != Letters.YA && last != Letters.ALIF_MAKSURA && is(token + 1, SpeechWords.GIVEN);
  }

  /** The part of speech; {@link Pos#UNKNOWN} off the page. */
  Pos pos(int token) {
    return token >= 0 && token < classes.length ? parts[token] : Pos.UNKNOWN;
  }

  /** Whether the word is a noun that the dictionary takes for an adjective. */
  boolean isListedNoun(int token) {
    return isWord(token) && parts[token] == Pos.NOUN && text.pos(token) == Pos.ADJECTIVE;
  }

  boolean isPreposition(int token) {
    return isWord(token) && parts[token] == Pos.PREPOSITION;
  }

  /**
   * لوكالة رويترز سامر خليل: the last token of the medium's name, where somebody is named right
   * behind it; -1 elsewhere.
   */
  int mediumBeforeSomebody(int medium) {
    int last = Math.max(mentions.otherLast(medium), mentions.otherLast(medium + 1));
    int next = last + 1;
    boolean somebody =
        last >= medium
            && isWord(next)
            && !startsWithConjunction(next)
            && (mentions.personFirst(next) == next
                || isGivenName(next)
                || is(next, SpeechWords.ROLE) && !isDefinite(next)
                || mentions.titledLast(next) > next);
    return somebody ? last : -1;
  }

  boolean startsWithConjunction(int token) {
    return isWord(token)
        && (text.analysis(token).hasConjunction() || parts[token] == Pos.CONJUNCTION);
  }

  /**
   * Where the quotation opens that is what somebody says, else {@code end}.
   *
   * @param longest words of a quotation that may be a name
   */
  int beforeSpeech(int from, int end, int longest) {
    for (int j = from; j < end; j++) {
      Quote quote = quoteAt(j);
      if (quote != null && quote.length() > longest) {
        return j;
      }
    }
    return end;
  }

  /** Skips the opening of a clause: connectors and the punctuation between them. */
  int skipConnectors(int from, int end) {
    int at = from;
    while (at < end && (is(at, SpeechWords.CONNECTOR) || mark(at) != 0 && quoteAt(at) == null)) {
      at++;
    }
    return at;
  }
}
