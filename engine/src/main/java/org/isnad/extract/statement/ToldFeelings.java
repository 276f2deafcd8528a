package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;

/** Tells what is felt, offered or shown where no pronoun says whose it is. */
final class ToldFeelings {

  private static final String SHOW = "أبدى";
  private static final String RENEW = "جدد";
  private static final String DIRECT = "وجه";

  private static final String THE = "ال";
  private static final String[] OWNERS = {"هما", "ها", "هم", "ه"};

  private final Page page;

  ToldFeelings(Page page) {
    this.page = page;
  }

  /** Whether the token is a feeling that the cue tells of. */
  boolean isToldAt(CueHit hit, int j) {
    return isOffered(j, 0) || !directs(hit) && (isCountrys(hit, j) || isShown(hit, j));
  }

  /** أبدى أسفه, وجه شكره, not وجه اهتمامه: whether whose own the feeling is, is told of it. */
  boolean isOwnAt(CueHit hit, int j) {
    String bare = withoutOwner(page.folded(j));
    return directs(hit)
        ? isThanks(bare) && !bare.equals(page.folded(j))
        : ActionNouns.isOwnAction(page, j) && ActionNouns.isOwnFeeling(page, j);
  }

  /** وجه شكره is praise, though to direct somebody to do something is a demand. */
  static Stance stance(CueHit hit, Opening opening) {
    boolean thanks = directs(hit) && opening.kind() == Opening.Kind.OBJECT;
    return thanks ? Stance.PRAISE : hit.cue().stance();
  }

  private static boolean directs(CueHit hit) {
    return hit.cue().lemma().equals(DIRECT);
  }

  /**
   * رفع الوزير التهنئة إلى، توجه بخالص الشكر ل: what is offered to somebody stands with the article
   * or behind how much of it there is, here behind {@code letters} letters of its word.
   */
  boolean isOffered(int j, int letters) {
    if (!page.isWord(j) || page.folded(j).length() <= letters) {
      return false;
    }
    String word = page.folded(j).substring(letters);
    int thanks = j;
    while (isMeasure(word) && page.isWord(thanks + 1)) {
      thanks++;
      word = page.folded(thanks);
    }
    boolean article = word.startsWith(THE);
    String bare = article ? word.substring(THE.length()) : word;
    boolean own = !withoutOwner(bare).equals(bare);
    if (!isThanks(withoutOwner(bare)) || !article && !own && thanks == j) {
      return false;
    }
    int next = thanks + 1;
    boolean pair = page.isWord(next) && page.startsWithConjunction(next) && page.isDefinite(next);
    return thanks > j || leadsOn(pair ? next + 1 : next);
  }

  /** خالص، أسمى آيات: how much of it, or how warm it is. */
  private static boolean isMeasure(String word) {
    return switch (word) {
      case "خالص", "جزيل", "وافر", "عظيم", "عميق", "بالغ", "فائق", "صادق", "جميل" -> true;
      case "اسمي", "احر", "اصدق", "اجمل", "اطيب", "ازكي", "ارق", "اخلص", "اعمق", "ايات" -> true;
      default -> false;
    };
  }

  private static boolean isThanks(String bare) {
    return switch (bare) {
      case "شكر", "تهنئة", "تهنئت", "تهاني", "تعازي", "عزاء", "امتنان", "مواساة" -> true;
      default -> false;
    };
  }

  private static String withoutOwner(String word) {
    for (String owner : OWNERS) {
      if (word.length() > owner.length() + 2 && word.endsWith(owner)) {
        return word.substring(0, word.length() - owner.length());
      }
    }
    return word;
  }

  /** أبدى الوفد استعداد بلاده، جدد الوزير دعم المملكة: felt by what whoever speaks speaks for. */
  private boolean isCountrys(CueHit hit, int j) {
    return page.is(j, SpeechWords.FEELING)
        && !page.isDefinite(j)
        && j > hit.end()
        && page.isWord(j + 1)
        && (page.pos(j + 1) == Pos.NOUN && page.text().analysis(j + 1).has(Analysis.ENCLITIC)
            || hit.cue().lemma().equals(RENEW)
                && (page.is(j + 1, SpeechWords.PLACE) || page.isDefinite(j + 1)));
  }

  /**
   * أبدت موسكو رغبة في التعاون، أبدى المبعوث تفاؤلا بقرب الاتفاق: what is felt about it follows.
   */
  private boolean isShown(CueHit hit, int j) {
    String word = page.folded(j);
    int last = word.length() - 1;
    String bare = last > 1 && word.charAt(last) == Letters.ALIF ? word.substring(0, last) : word;
    return hit.cue().lemma().equals(SHOW)
        && page.words().is(bare, SpeechWords.FEELING | SpeechWords.BELIEF)
        && (leadsOn(j + 1) || page.pos(j + 1) == Pos.ADJECTIVE && leadsOn(j + 2));
  }

  private boolean leadsOn(int j) {
    return page.isPreposition(j) || page.isWord(j) && page.text().analysis(j).hasPreposition();
  }
}
