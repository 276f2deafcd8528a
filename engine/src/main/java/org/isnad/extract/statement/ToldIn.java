package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a document or a speech holds that a clause points back to: كلمة سامر التي أكد
 * فيها، خرج المرصد ببيان يعبر فيه. Of الوقت الذي طالب فيه the pronoun means a time, which is
 * nobody's.
 */
final class ToldIn {

  private static final long PAPERS = SpeechWords.DOCUMENT | SpeechWords.REPORT | SpeechWords.FORUM;

  private static final long BODIES = SpeechWords.BODY | SpeechWords.CHANNEL;

  /** How far before the cue, in tokens, the document may stand. */
  private static final int FARTHEST = 20;

  /** How far before the document, in tokens, the verb may stand that brings it. */
  private static final int FARTHEST_VERB = 12;

  private static final String THINGS = "ات";

  private final Page page;
  private final NounPhrases nouns;
  private final SentenceSubjects subjects;
  private final Documents documents;
  private final Makers makers;

  ToldIn(Page page, NounPhrases nouns, SentenceSubjects subjects) {
    this.page = page;
    this.nouns = nouns;
    this.subjects = subjects;
    documents = new Documents(page);
    makers = new Makers(page, nouns);
  }

  /** الوقت الذي طالب فيه، مرة أعلن فيها: when it was said. */
  boolean isMoment(int cue) {
    int time = page.is(cue - 1, SpeechWords.RELATIVE) ? cue - 2 : cue - 1;
    return page.isWord(time)
        && (page.is(time, SpeechWords.WHILE)
            || page.is(time, SpeechWords.TIME) && page.is(cue - 1, SpeechWords.RELATIVE));
  }

  /**
   * Whose document it is; null where nothing shows.
   *
   * @param within the pronoun that points back: فيه، خلالها
   */
  @Nullable Range author(int cue, int within) {
    int document = document(cue, within);
    if (document < 0) {
      return null;
    }
    Range read = nouns.readFrom(document, cue);
    Range phrase = read == null ? new Range(document, document) : read;
    Range giver = giving(phrase.last() + 1, cue);
    Range maker = giver == null ? makers.of(phrase) : giver;
    if (maker != null && speaks(maker)) {
      return maker;
    }
    Range writer = carriedBy(document, phrase.last() + 1, cue);
    if (writer != null && speaks(writer)) {
      return writer;
    }
    Range author = bringing(document);
    return author != null && speaks(author) ? author : null;
  }

  /** نشرت الصحيفة مقالا للكاتب، نقلت الوكالة بيانا للوزارة: whose it is that a medium carries. */
  private @Nullable Range carriedBy(int document, int next, int cue) {
    boolean of =
        next < cue
            && page.isWord(next)
            && page.folded(next).charAt(0) == Letters.LAM
            && !page.isDefinite(document);
    if (!of) {
      return null;
    }
    int first = Math.max(page.sentenceStart(document), document - FARTHEST_VERB);
    for (int j = document - 1; j > first; j--) {
      boolean medium = page.is(j, SpeechWords.CHANNEL) || page.mentions().opensMedium(j);
      if (medium && page.isWord(verb(j)) && page.pos(verb(j)) == Pos.VERB) {
        return nouns.readFrom(next, cue);
      }
    }
    return null;
  }

  private int verb(int medium) {
    return page.isQuoteMark(medium - 1) ? medium - 2 : medium - 1;
  }

  /** كلمة سامر، رسالة من الوزير: whose the document is called; null where nothing shows. */
  @Nullable Range owner(int cue, int within) {
    int document = document(cue, within);
    Range phrase = document < 0 ? null : nouns.readFrom(document, cue);
    return phrase == null ? null : owner(phrase, cue);
  }

  /** كلمة سامر، رسالة من الوزير: somebody by name or office. */
  private @Nullable Range owner(Range phrase, int cue) {
    int next = phrase.first() + 1;
    Range owner =
        page.mentions().personFirst(next) == next
            ? nouns.readFrom(next, cue)
            : documents.ownerOf(phrase);
    return owner != null && (isPerson(owner) || page.is(owner.first(), BODIES)) ? owner : null;
  }

  private boolean isPerson(Range somebody) {
    int head = somebody.first();
    return page.mentions().personFirst(head) == head
        || page.mentions().titledLast(head) >= 0
        || page.is(head, SpeechWords.ROLE | SpeechWords.HONORIFIC);
  }

  /** The last document before the cue that the pronoun may mean; -1 without one. */
  private int document(int cue, int within) {
    String pronoun = page.folded(within);
    boolean hers = pronoun.charAt(pronoun.length() - 1) == Letters.ALIF;
    int first = Math.max(page.sentenceStart(cue), cue - FARTHEST);
    for (int j = cue - 1; j >= first; j--) {
      if (page.quoteAt(j) == null && isPaper(j) && isFeminine(j) == hers) {
        return page.text().analysis(j).has(Analysis.ENCLITIC) ? -1 : j;
      }
    }
    return -1;
  }

  private boolean isPaper(int j) {
    if (!page.isWord(j) || !page.pos(j).isNominal()) {
      return false;
    }
    if (page.isIn(j - 1) && !page.is(j, Documents.ANY)) {
      return false; // في ختام، في إطار
    }
    String word = page.folded(j);
    int last = word.length() - 1;
    String bare = word.charAt(last) == Letters.ALIF ? word.substring(0, last) : word;
    return page.is(j, PAPERS) || page.words().is(bare, PAPERS);
  }

  private boolean isFeminine(int j) {
    String word = page.folded(j);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        || word.endsWith(THINGS)
        || page.text().analysis(j).has(Analysis.PLURAL);
  }

  /** كلمة ألقاها الوزير، مع أخرى أطلقها الناطق: whoever follows the verb with its pronoun. */
  private @Nullable Range giving(int from, int cue) {
    int behind = page.isComma(from) ? from + 1 : from;
    int verb = page.is(behind, SpeechWords.RELATIVE) ? behind + 1 : behind;
    boolean gives =
        verb + 1 < cue
            && page.isWord(verb)
            && page.pos(verb) == Pos.VERB
            && page.text().analysis(verb).has(Analysis.ENCLITIC);
    return gives && !page.isPreposition(verb + 1) ? nouns.readFrom(verb + 1, cue) : null;
  }

  /** نشر عبر صفحته منشورا، خرج المرصد ببيان: the subject of the verb that brings the document. */
  private @Nullable Range bringing(int document) {
    if (page.isDefinite(document)) {
      return null;
    }
    int first = Math.max(page.sentenceStart(document), document - FARTHEST_VERB);
    for (int j = document - 1; j >= first; j--) {
      CueHit hit = page.hit(j);
      boolean verb = nouns.isVerb(j) || hit != null && hit.form().isVerb();
      if (page.isComplementiser(j) || page.is(j, SpeechWords.RELATIVE)) {
        return null;
      }
      if (verb && page.pos(j) != Pos.NOUN) {
        return delivers(j) ? subjects.sentenceSubject(j, document) : null;
      }
    }
    return null;
  }

  /** ألقى كلمة، أصدر بيانا، خرج ببيان: not تلقى رسالة, which another sent. */
  private boolean delivers(int verb) {
    String word = page.folded(verb);
    String bare = page.startsWithConjunction(verb) ? word.substring(1) : word;
    return page.is(verb, SpeechWords.CARRIED)
        || page.isPress(verb, PressWords.Kind.MAKER)
        || page.isPress(verb, PressWords.Kind.UNDERTAKER)
        || switch (bare) {
          case "القي", "القت", "سجل", "سجلت", "خرج", "خرجت", "ارسل", "ارسلت", "عقد", "عقدت" -> true;
          default -> false;
        };
  }

  private boolean speaks(Range author) {
    int head = author.first();
    return page.canSpeak(head) && !page.is(head, PAPERS) || page.mentions().opensName(head);
  }
}
