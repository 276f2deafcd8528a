package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.text.Letters;

/** Tells verbal nouns, which can stand for a clause, by list, dictionary and pattern. */
final class ActionNouns {

  private static final char HAMZA = 'ء';
  private static final String[] OWNERS = {"هما", "ها", "هم", "نا", "ه"};

  private ActionNouns() {}

  /** Whether the token, behind {@code letters} proclitic letters, is a verbal noun. */
  static boolean isAction(Page page, int token, int letters) {
    if (!page.isWord(token)) {
      return false;
    }
    String word = page.folded(token).substring(Math.min(letters, page.folded(token).length()));
    boolean name =
        page.isGivenName(token)
            && !(page.is(token, SpeechWords.ACTION) && page.mentions().personFirst(token) < 0);
    if (page.words().is(word, SpeechWords.BODY) || name) {
      return false;
    }
    if (page.words().is(word, SpeechWords.ACTION) || page.words().is(word, SpeechWords.FEELING)) {
      return true;
    }
    if (page.words().is(word, SpeechWords.ROLE | SpeechWords.ANAPHOR | SpeechWords.COLLECTIVE)) {
      return false;
    }
    String bare = withoutOwner(word);
    if (!bare.equals(word) && isKnown(page, bare)) {
      return true;
    }
    for (Analysis a : page.text().form(token).analyses()) {
      if (a.has(Analysis.MASDAR) && a.stemLetter() == letters) {
        return true;
      }
    }
    return fits(bare);
  }

  /** Whether the word ends in a possessive pronoun over a verbal noun: رفضها. */
  static boolean isOwnAction(Page page, int token) {
    if (!page.isWord(token)) {
      return false;
    }
    String word = page.folded(token);
    String bare = withoutOwner(word);
    CueForm cue = page.facts(token).cue();
    if (page.is(token, SpeechWords.CARRIED) || cue != null && cue.isVerb()) {
      return !page.is(token, SpeechWords.CARRIED) && !bare.equals(word) && isKnown(page, bare);
    }
    return !bare.equals(word) && (isKnown(page, bare) || fits(bare));
  }

  /** كذلك، أيضا: what stands between a verb and its object and belongs to neither. */
  static boolean isAlso(Page page, int token) {
    return page.isWord(token)
        && switch (page.folded(token)) {
          case "كذلك", "ايضا" -> true;
          default -> false;
        };
  }

  /** Whether the word is somebody's own feeling: أسفه، شكرها. */
  static boolean isOwnFeeling(Page page, int token) {
    String bare = withoutOwner(page.folded(token));
    return isListed(page, bare, SpeechWords.FEELING | SpeechWords.BELIEF);
  }

  private static boolean isKnown(Page page, String bare) {
    return isListed(page, bare, SpeechWords.ACTION | SpeechWords.FEELING | SpeechWords.BELIEF);
  }

  private static boolean isListed(Page page, String bare, long both) {
    if (page.words().is(bare, both)) {
      return true;
    }
    boolean feminine = bare.charAt(bare.length() - 1) == Letters.TA;
    return feminine
        && page.words().is(bare.substring(0, bare.length() - 1) + Letters.TA_MARBUTA, both);
  }

  private static String withoutOwner(String word) {
    for (String owner : OWNERS) {
      if (word.length() > owner.length() + 2 && word.endsWith(owner)) {
        return withHamza(word.substring(0, word.length() - owner.length()));
      }
    }
    return word;
  }

  /** انتمائه, انتماؤه: before a pronoun the hamza at the end rides on a letter. */
  private static String withHamza(String bare) {
    int last = bare.length() - 1;
    boolean rides = bare.charAt(last) == Letters.YA || bare.charAt(last) == Letters.WAW;
    return last > 1 && rides && bare.charAt(last - 1) == Letters.ALIF
        ? bare.substring(0, last) + HAMZA
        : bare;
  }

  /** The derived patterns: تفعيل، إفعال، افتعال، استفعال، تفاعل، مفاعلة. */
  private static boolean fits(String w) {
    int n = w.length();
    if (n < 5 || n > 8) {
      return false;
    }
    char first = w.charAt(0);
    if (first == Letters.TA) {
      return n == 5 && (w.charAt(3) == Letters.YA || w.charAt(2) == Letters.ALIF);
    }
    if (first == Letters.ALIF && w.charAt(1) != Letters.LAM) {
      boolean longAlif = w.charAt(n - 2) == Letters.ALIF;
      return longAlif
          && (n == 5
              || w.charAt(1) == Letters.SIN
              || w.charAt(1) == Letters.NUN
              || w.charAt(2) == Letters.TA);
    }
    return first == Letters.MIM
        && w.charAt(n - 1) == Letters.TA_MARBUTA
        && w.charAt(2) == Letters.ALIF
        && n == 6;
  }
}
