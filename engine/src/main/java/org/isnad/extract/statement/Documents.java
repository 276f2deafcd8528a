package org.isnad.extract.statement;

import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Whose word a document is: بيان الوزارة، تقرير لـ«المنظمة»، بيان عن الناطق. */
final class Documents {

  static final long ANY = SpeechWords.DOCUMENT | SpeechWords.REPORT;

  private static final String ABOUT = "عن";
  private static final String FROM = "من";
  private static final String THE = "ال";
  private static final int MOST_ADJECTIVES = 2;
  private static final int MOST_ADVERBS = 5;

  /** Behind these عن names who issued them; behind a report or a study what it is about. */
  private static final Set<String> NOTICES = Set.of("بيان", "البيان", "بلاغ", "البلاغ");

  /** Behind these ل names whom they were sent to. */
  private static final Set<String> LETTERS =
      Set.of("رسالة", "الرسالة", "مذكرة", "المذكرة", "خطاب", "الخطاب", "شكوي", "الشكوي");

  private final Page page;

  Documents(Page page) {
    this.page = page;
  }

  /** The document whose name or adjectives end before the token, -1 for none. */
  int before(int token) {
    int j = token - 1;
    while (token - j <= MOST_ADJECTIVES
        && page.pos(Math.max(0, j)) == Pos.ADJECTIVE
        && !page.is(j, ANY)) {
      j--;
    }
    return page.is(j, ANY) ? j : -1;
  }

  /** Whether the token is a preposition that leads from a document to whoever issued it. */
  boolean leadsToIssuer(int token) {
    if (!page.isWord(token)) {
      return false;
    }
    String word = page.folded(token);
    boolean belongs = word.length() == 1 && word.charAt(0) == Letters.LAM || word.equals(FROM);
    if (!belongs && !word.equals(ABOUT)) {
      return false;
    }
    int document = before(token);
    return document >= 0
        && (belongs && !LETTERS.contains(page.folded(document))
            || NOTICES.contains(page.folded(document)))
        && (page.is(token + 1, SpeechWords.SPEAKERS) || opensName(token + 1));
  }

  private boolean opensName(int token) {
    int first = page.quoteAt(token) != null ? token + 1 : token;
    return page.mentions().opensName(first) || page.mentions().titledLast(first) >= 0;
  }

  /** تقرير اقتصادي حديث: what kind of document it is, not whose. */
  private boolean isAdjective(int j) {
    boolean nisba = SubjectSplit.isNisba(page.folded(j));
    boolean owner = page.mentions().personFirst(j) >= 0 || page.isGivenName(j);
    return !page.isDefinite(j)
        && (page.pos(j) == Pos.ADJECTIVE && (nisba || !page.is(j, SpeechWords.ANY))
            || nisba && !owner && !page.is(j, SpeechWords.ANY));
  }

  /** التقرير السنوي الـ 51 الصادر: what kind of document it is, not whose. */
  private boolean isKind(int j) {
    if (page.is(j, SpeechWords.ISSUED) || page.folded(j).equals(THE)) {
      return true;
    }
    return page.isDefinite(j)
        && !page.is(j, SpeechWords.BODY)
        && page.mentions().otherLast(j) < 0
        && (SubjectSplit.isNisba(page.folded(j)) || isNew(SourceWords.stripped(page.folded(j))));
  }

  private static boolean isNew(String adjective) {
    return switch (adjective) {
      case "اخير", "اخيرة", "جديد", "جديدة", "حديث", "حديثة", "مشترك", "مشتركة" -> true;
      default -> false;
    };
  }

  /** لصندوق: ل attached to a noun. */
  private boolean isTo(int j) {
    return page.folded(j).length() > 2
        && page.folded(j).charAt(0) == Letters.LAM
        && page.text().analysis(j).hasPreposition();
  }

  /**
   * قالت المنظمة في تقرير، وفق تقرير أصدرته المنظمة: التقرير means her words from there on.
   *
   * @param speaker who speaks in the draft
   */
  void note(Draft d, Known speaker) {
    Range named = d.source();
    int source = named == null ? 0 : named.first();
    boolean itself = named != null && page.isWord(source) && page.is(source, ANY);
    speaker.speaksIn(itself ? page.folded(source) : "");
    for (int j = d.cue().last() + 1; d.joint() == Draft.Joint.PHRASE && j < source; j++) {
      if (page.is(j, ANY) && !page.is(j + 1, SpeechWords.CARRIED)) {
        speaker.issued().add(SourceWords.stripped(page.folded(j)));
        speaker.speaksIn(page.folded(j));
      }
    }
    for (int j = d.cue().last() + 2; j < d.opening().at(); j++) {
      if (page.isIn(j - 1) && page.is(j, SpeechWords.REPORT)) {
        speaker.issued().add(SourceWords.stripped(page.folded(j)));
      }
    }
  }

  /** تقرير أصدره المعهد: the verb tells whose the document before it is. */
  boolean isMade(int verb) {
    return page.isWord(verb)
        && (page.press().hasObject(page.folded(verb), PressWords.Kind.MAKER)
            || page.press().hasObject(page.folded(verb), PressWords.Kind.UNDERTAKER));
  }

  /** نتائج الدراسة، آخر إحصاءات الوزارة، نفس التقرير: the document meant; else the same range. */
  Range itself(Range source) {
    int j = source.first();
    while (j < source.last() && page.isWord(j) && page.is(j + 1, ANY) && tellsWhich(j)) {
      j++;
    }
    return j == source.first() ? source : new Range(j, source.last());
  }

  private boolean tellsWhich(int j) {
    return switch (page.folded(j)) {
      case "اخر", "احدث", "نتائج" -> true;
      case "نص", "معطيات", "مضمون", "تحليل", "خلاصات", "محتوي" ->
          page.is(j + 1, SpeechWords.REPORT);
      case "نفس", "ذات" -> page.isDefinite(j + 1);
      default -> page.pos(j) == Pos.DEMONSTRATIVE && page.isDefinite(j + 1);
    };
  }

  /** تقريرا للكاتب سامر خليل: whose the document is stands behind it; not of a letter to him. */
  boolean isOfSomebody(int document, String head) {
    return page.is(document + 1, SpeechWords.ROLE)
        && page.is(document + 1, SpeechWords.BEHIND_PREPOSITION)
        && !LETTERS.contains(head);
  }

  /** بلاغ توصلت به الصحيفة: the verb tells who got the document and nothing of whose it is. */
  boolean isReceived(int verb) {
    return page.isWord(verb)
        && switch (page.folded(verb)) {
          case "توصلت", "توصل", "تتوفر", "يتوفر", "حصلت", "حصل", "اطلعت", "تسلمت", "تلقت" -> true;
          default -> false;
        };
  }

  /**
   * التقرير الصادر حديثا عن: whether the preposition leads to whoever issued what stands before.
   */
  boolean isIssuedBy(int preposition) {
    int k = preposition - 1;
    while (preposition - k <= MOST_ADVERBS && isWhen(k)) {
      k--;
    }
    return page.is(k, SpeechWords.ISSUED);
  }

  /** حديثا، أمس، في 16 أبريل: when something was issued. */
  boolean isWhen(int j) {
    if (page.isNumber(j) || page.isIn(j) && (page.isNumber(j + 1) || isWhen(j + 1))) {
      return true;
    }
    return page.is(j, SpeechWords.TIME | SpeechWords.ADVERB | SpeechWords.MONTH)
        || page.isWord(j)
            && page.mentions().personFirst(j) < 0
            && page.text().analysis(j).has(Analysis.TANWIN)
            && page.folded(j).charAt(page.folded(j).length() - 1) == Letters.ALIF;
  }

  /**
   * فكرة يعالجها مقال في مجلة كذا. وأكد المقال: the document of this kind that the sentence before
   * brings in without a cue, up to where its phrase ends; null for none.
   */
  @Nullable Range announced(int definite) {
    String head = SourceWords.stripped(page.folded(definite));
    int from = page.sentenceStart(definite);
    int start = from > 0 ? page.sentenceStart(from - 1) : 0;
    int document = -1;
    for (int j = start; j < from; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isVerb()) {
        return null; // قال الوزير في بيان. وأضاف البيان: his own
      }
      boolean subject = !page.isPreposition(j - 1) && !page.text().analysis(j).hasPreposition();
      if (page.isWord(j) && page.folded(j).equals(head) && subject) {
        document = j;
      }
    }
    return document < 0 ? null : carried(document, from);
  }

  /** مقال تحليلي على مجلة كذا: with the medium it stands in. */
  private Range carried(int document, int end) {
    int last = document;
    for (int j = document + 1;
        j < end && page.isWord(j) && j - document <= MOST_ADJECTIVES + 1;
        j++) {
      if (page.is(j, SpeechWords.CHANNEL)) {
        Quote quote = page.quoteAt(j + 1);
        return new Range(j, quote != null && quote.closed() ? quote.close() : j + 1);
      }
      if (page.pos(j) == Pos.ADJECTIVE) {
        last = j;
      }
    }
    return new Range(document, last);
  }

  /** استطلاع للرأي: what a document is for, where no body is called so. */
  private boolean isMatter(int j) {
    return !page.canSpeak(j)
        && page.pos(j).isNominal()
        && page.pos(j) != Pos.NAME
        && page.mentions().otherLast(j) < 0;
  }

  /** بيان الوزارة، بلاغ للوزارة، تقرير أصدرته الأمم المتحدة: whose the document is. */
  @Nullable Range ownerOf(Range source) {
    Range owner = ownerIn(source);
    for (int j = owner == null ? source.last() : owner.first() + 1; j < source.last() + 1; j++) {
      if (owner != null && page.is(j, SpeechWords.ISSUED)) {
        return new Range(owner.first(), j - 1); // تقرير المعهد الصادر أمس
      }
    }
    return owner;
  }

  /** تقرير في صحيفة كذا: what stands behind في may issue the paper. */
  private boolean isPlaceOfIssue(int j) {
    return page.is(j, SpeechWords.BODY | SpeechWords.CHANNEL) || page.mentions().otherLast(j) >= 0;
  }

  private @Nullable Range ownerIn(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (j < source.last() && leadsToIssuer(j)) {
        return new Range(j + 1, source.last());
      }
      if (!page.isWord(j) || page.is(j, SpeechWords.SELF)) {
        continue;
      }
      if (page.is(j, SpeechWords.PLATFORM)) {
        return null; // المنشور على فيسبوك
      }
      if (page.is(j - 1, SpeechWords.ISSUED) && page.isPreposition(j) && j < source.last()) {
        if (page.isIn(j)) {
          return null; // بلاغ صادر في الموضوع
        }
        return new Range(j + 1, source.last());
      }
      if (page.isIn(j) && !isPlaceOfIssue(j + 1)) {
        return null; // تحقيق في مقتل فلان
      }
      if (isAdjective(j) || page.isDefinite(source.first()) && isKind(j)) {
        continue;
      }
      if (page.isPreposition(j) && !page.isIn(j) && before(j) < 0) {
        return null; // دراسة شارك فيها باحثون من كذا
      }
      if (isTo(j)) {
        boolean letter = LETTERS.contains(page.folded(source.first()));
        return letter || isMatter(j) ? null : new Range(j, source.last());
      }
      if (page.is(j, SpeechWords.TALE) && page.pos(j) != Pos.DEMONSTRATIVE) {
        return null; // لائحة الاتهام
      }
      boolean article = page.isDefinite(j) && !page.isDefinite(source.first());
      if (article
          || NameParts.of(page, new Range(j, source.last())).name() != null
          || page.is(j, SpeechWords.BODY | SpeechWords.CHANNEL)) {
        return new Range(j, source.last());
      }
      if (page.isDefinite(source.first())) {
        return null;
      }
    }
    return null;
  }
}
