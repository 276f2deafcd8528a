package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds the programme or the broadcaster that somebody speaks to, told by its kind: لبرنامج
 * «الملعب»، للتلفزيون المصري، لمحطة (المدار).
 */
final class Broadcasts {

  private static final String PROGRAMME = "برنامج";
  private static final String PODCAST = "بودكاست";
  private static final String IN_PROGRAMME = "بب";
  private static final String STATION = "محطة";

  /** How far behind a programme, in tokens, the channel that shows it is named. */
  private static final int NEAR = 4;

  private final Page page;
  private final NounPhrases nouns;

  Broadcasts(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** The medium that begins at the token; null where none does or another names it better. */
  @Nullable Range told(int j, int end) {
    if (!page.isWord(j)) {
      return null;
    }
    String word = page.folded(j);
    boolean attached = word.charAt(0) == Letters.LAM;
    if (isProgramme(j)) {
      boolean led = attached || isLed(j) || word.startsWith(IN_PROGRAMME) && isSpokenIn(j, j - 1);
      return led ? programme(j, end) : null;
    }
    if (is(word, STATION)) {
      return attached || isLed(j) ? station(j, end) : null;
    }
    return isBroadcaster(word) ? broadcaster(j, end) : null;
  }

  /** برنامج، لبرنامج، بودكاست. */
  boolean isProgramme(int j) {
    return page.isWord(j) && (is(page.folded(j), PROGRAMME) || is(page.folded(j), PODCAST));
  }

  /** The word alone or with ل or ب. */
  private static boolean is(String word, String noun) {
    return word.equals(noun)
        || word.length() == noun.length() + 1
            && (word.charAt(0) == Letters.LAM || word.charAt(0) == Letters.BA)
            && word.endsWith(noun);
  }

  private boolean isLed(int j) {
    return isGivenTo(j - 1)
        || page.isWord(j - 1)
            && switch (page.folded(j - 1)) {
              case "في", "عبر", "خلال", "ضمن", "علي" -> isSpokenIn(j, j - 2);
              default -> false;
            };
  }

  private boolean isGivenTo(int preposition) {
    return page.isWord(preposition)
        && switch (page.folded(preposition)) {
          case "مع", "الي", "ل" -> true;
          default -> false;
        };
  }

  /**
   * مداخلة في برنامج، ظهوره في برنامج، برنامج «كذا» الذي تبثه: what is said there, not what is done
   * by it.
   */
  private boolean isSpokenIn(int j, int hosted) {
    Quote name = page.quoteAt(j + 1);
    return name != null && name.closed() && isShown(name.close() + 1)
        || page.is(hosted, SpeechWords.FORUM)
        || page.isPress(hosted, PressWords.Kind.PIECE)
        || page.isPress(hosted, PressWords.Kind.GUEST)
        || page.isPress(hosted - 1, PressWords.Kind.GUEST); // استضافته أمس في
  }

  /** برنامج «كذا» الذي تبثه، المذاع: it is told of what broadcasts it. */
  private boolean isShown(int behind) {
    int next = page.isComma(behind) ? behind + 1 : behind;
    int verb = page.is(next, SpeechWords.RELATIVE) ? next + 1 : next;
    return page.is(next, SpeechWords.RELATIVE)
            && (page.is(verb, SpeechWords.CARRIED) || page.isPress(verb, PressWords.Kind.SHOWN))
        || page.isWord(next) && page.isDefinite(next) && page.isPress(next, PressWords.Kind.SHOWN);
  }

  /** Whether what broadcasts the programme is told behind its name that ends at the token. */
  boolean isShownBehind(int last) {
    return isShown(page.isQuoteMark(last) ? last + 1 : last + 2);
  }

  private @Nullable Range programme(int j, int end) {
    Quote name = page.quoteAt(j + 1);
    if (name == null || !name.closed() || name.close() >= end) {
      return null;
    }
    int last = Math.min(end, name.close() + 1 + NEAR);
    if (isShown(name.close() + 1)) {
      return new Range(j, name.close()); // الذي تبثه قناة كذا
    }
    for (int k = name.close() + 1; k < last; k++) {
      if (page.is(k, SpeechWords.CHANNEL) || page.mentions().opensMedium(k)) {
        return null; // على قناة كذا
      }
    }
    return new Range(j, name.close());
  }

  /** A station with its name in marks or brackets, or one that is said to broadcast. */
  private @Nullable Range station(int j, int end) {
    Quote name = page.quoteAt(j + 1);
    if (name != null && name.closed() && name.close() < end) {
      return new Range(j, name.close());
    }
    for (int k = j + 1; page.mark(j + 1) == '(' && k < end && k <= j + 1 + NEAR; k++) {
      if (page.mark(k) == ')') {
        return new Range(j, k - 1);
      }
    }
    Range phrase = j + 1 < end && page.mark(j + 1) == 0 ? nouns.read(j + 1, end) : null;
    for (int k = j + 1; phrase != null && k <= phrase.last(); k++) {
      if (page.is(k, SpeechWords.CHANNEL) || page.mentions().opensMedium(k)) {
        return new Range(j, phrase.last());
      }
    }
    return null;
  }

  private static boolean isBroadcaster(String word) {
    return switch (word) {
      case "للتلفزيون", "للاذاعة", "للقناة", "التلفزيون", "الاذاعة", "القناة" -> true;
      default -> false;
    };
  }

  /** للتلفزيون المصري، مع القناة الثانية: with what tells which one. */
  private @Nullable Range broadcaster(int j, int end) {
    boolean led = page.folded(j).charAt(0) == Letters.LAM || isGivenTo(j - 1);
    return led ? which(j, end) : null;
  }

  /** التلفزيون المصري, wherever it stands; null where nothing tells which one. */
  @Nullable Range named(int j, int end) {
    return isBroadcaster(page.folded(j)) ? which(j, end) : null;
  }

  private @Nullable Range which(int j, int end) {
    boolean which = page.isWord(j + 1) && page.isDefinite(j + 1) && j + 1 < end;
    if (!which || page.is(j + 1, SpeechWords.RELATIVE | SpeechWords.PLATFORM)) {
      return null;
    }
    int last = lastDefinite(j + 1, end);
    boolean ofAnother =
        page.isIn(last + 1) && page.isWord(last + 2) && isBroadcaster(page.folded(last + 2));
    return new Range(j, ofAnother ? lastDefinite(last + 2, end) : last);
  }

  private int lastDefinite(int from, int end) {
    int last = from;
    while (last + 1 < end && page.isWord(last + 1) && page.isDefinite(last + 1)) {
      last++;
    }
    return last;
  }
}
