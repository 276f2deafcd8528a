package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells whether a subject found before can be the one of a cue by gender and number. */
final class Forms {

  private static final String PLURAL = "ون";
  private static final String OBLIQUE = "ين";
  private static final String DUAL = "ان";
  private static final String THINGS = "ات";

  private final Page page;

  Forms(Page page) {
    this.page = page;
  }

  /** Whether nothing in the form of the cue speaks against the subject. */
  boolean mayShare(Range subject, Draft d) {
    int cue = d.cue().first();
    if (subject.last() == cue - 1 || d.joint() == Draft.Joint.FREE && tellsOfPaper(subject, cue)) {
      return true;
    }
    if (d.agreement().plural()) {
      return areSeveral(subject);
    }
    int head = subject.first();
    if (page.is(head, SpeechWords.FORUM | SpeechWords.DOCUMENT)) {
      return true; // تناولت محاضرة الشيخ الأمن، وأشاد: whose it is
    }
    if (page.mentions().personFirst(head) == head) {
      if (areTwo(subject)) {
        return false; // وتزوج سامر وسلمى، وكتب
      }
      Genders.Gender gender = genderOf(head);
      return gender
          != (d.agreement().feminine() ? Genders.Gender.MASCULINE : Genders.Gender.FEMININE);
    }
    return d.agreement().feminine() ? !isHis(head) : !isHers(head) && !areMany(head);
  }

  /** المصريون، المشاركين، الأهالي: a masculine plural, of which no singular is said. */
  boolean areMany(int j) {
    if (!page.isWord(j) || page.mentions().personFirst(j) >= 0 || page.is(j, SpeechWords.CHANNEL)) {
      return false;
    }
    String word = page.folded(j);
    return page.words().isPeople(word) || isSoundPlural(page, j);
  }

  /** الطرفان، المنظمون، عدد من الناس، الوزير والسفير. */
  boolean areSeveral(Range subject) {
    int head = subject.first();
    if (!page.isWord(head) || page.isNumber(head)) {
      return true;
    }
    String word = page.folded(head);
    if (page.is(head, SpeechWords.COLLECTIVE | SpeechWords.WHOLE)
        || page.words().isPeople(word)
        || word.endsWith(PLURAL)
        || word.endsWith(OBLIQUE)
        || word.endsWith(DUAL) && page.pos(head).isNominal()
        || page.text().analysis(head).has(Analysis.PLURAL)
        || page.pos(head) == Pos.NUMERAL) {
      return true;
    }
    return isPair(subject);
  }

  /** مسؤولون، مسؤولين: what ends in ين the dictionary may take for two. */
  static boolean isSoundPlural(Page page, int j) {
    if (!page.isWord(j)) {
      return false;
    }
    String word = page.folded(j);
    Analysis analysis = page.text().analysis(j);
    boolean many = analysis.has(Analysis.PLURAL);
    String one = Letters.fold(analysis.lemma());
    return word.endsWith(one + PLURAL) && many
        || word.endsWith(one + OBLIQUE) && (many || analysis.has(Analysis.DUAL)); // not الفنون
  }

  /** نشرت الوزارة تقريرا عن السوق أشار إلى: the form is the paper's. */
  private boolean tellsOfPaper(Range subject, int cue) {
    if (page.isComma(cue - 1)) {
      return false; // وعن تقرير المدير، أكد
    }
    for (int j = subject.last() + 1; j < cue; j++) {
      if (page.isWord(j) && !page.isDefinite(j) && isPaper(page.folded(j))) {
        return true;
      }
    }
    return false;
  }

  /** تقريرا: in the accusative, too. */
  private boolean isPaper(String word) {
    int last = word.length() - 1;
    String bare = word.charAt(last) == Letters.ALIF ? word.substring(0, last) : word;
    return page.words().is(bare, SpeechWords.FORUM | SpeechWords.DOCUMENT);
  }

  private boolean areTwo(Range subject) {
    for (int j = subject.first() + 1; j <= subject.last(); j++) {
      boolean joined = page.isWord(j) && page.folded(j).charAt(0) == Letters.WAW;
      boolean name = page.mentions().personFirst(j) == j || page.text().form(j).isUnknown();
      if (joined && name) {
        return true;
      }
    }
    return false;
  }

  private boolean isPair(Range subject) {
    for (int j = subject.first() + 1; j <= subject.last(); j++) {
      if (page.startsWithConjunction(j)) {
        return true;
      }
    }
    return false;
  }

  /** The gender of the person whose name begins at the token. */
  Genders.Gender genderOf(int first) {
    List<String> words = new ArrayList<>();
    for (int j = first; j <= page.mentions().personLast(first); j++) {
      words.add(page.folded(j));
    }
    return page.genders().ofPerson(words);
  }

  /** الوزير، الاتحاد: no feminine verb. */
  private boolean isHis(int head) {
    String word = page.folded(head);
    return page.is(head, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        && !page.is(head, SpeechWords.PLACE | SpeechWords.BODY)
        && word.charAt(word.length() - 1) != Letters.TA_MARBUTA
        && !word.endsWith(THINGS)
        && !page.text().analysis(head).has(Analysis.PLURAL);
  }

  /** الوزارة، المديرة: no masculine one. */
  boolean isHers(int head) {
    String word = page.folded(head);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        && !page.is(head, SpeechWords.MASCULINE);
  }

  /** الجماهير، القوى: a broken plural, of which the feminine is said. */
  boolean isHerPlural(int head) {
    return page.pos(head) == Pos.NOUN
        && page.text().analysis(head).has(Analysis.PLURAL)
        && page.text().analysis(head).has(Analysis.FEMININE)
        && !isSoundPlural(page, head);
  }
}
