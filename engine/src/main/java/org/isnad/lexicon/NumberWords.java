package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers written in words, cardinal and ordinal, over tokens: ثلاثة وعشرين, الخامس
 * عشر, ألفين وستة عشر. Immutable and thread-safe.
 *
 * <p>Units come before tens (ثلاثة وعشرون), every other part before the smaller ones, parts are
 * joined by و; a factor stands right before its scale (خمسة آلاف).
 */
public final class NumberWords {

  /**
   * A number found.
   *
   * @param end one past its last token
   * @param letter letters of the first token's surface before the number, its proclitics
   * @param value the number, at least 1
   * @param definite whether it has the article
   */
  public record Match(int end, int letter, long value, boolean definite) {}

  private enum Part {
    UNIT,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    FIRST,
    TENTH
  }

  /** A form as it may stand in a text. */
  private record Entry(
      Part part, long value, int letters, boolean joined, boolean definite, boolean bare) {}

  /**
   * Tokens of a cardinal, more than any that is written out; endless rows of number words would
   * else be read again from each of their words.
   */
  private static final int LONGEST = 40;

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String CONTRACTED = "" + Letters.LAM + Letters.LAM;
  private static final String AND = "" + Letters.WAW;
  private static final char[] PROCLITICS = {
    Letters.WAW, Letters.FA, Letters.BA, Letters.LAM, Letters.KAF
  };

  /** Cardinal and ordinal parts share some forms (عشر), so each has a table. */
  private final WordMap<Entry> cardinals;

  private final WordMap<Entry> teens;
  private final WordMap<Entry> ordinals;

  private NumberWords(
      Map<String, Entry> cardinals, Map<String, Entry> teens, Map<String, Entry> ordinals) {
    this.cardinals = WordMap.copyOf(cardinals);
    this.teens = WordMap.copyOf(teens);
    this.ordinals = WordMap.copyOf(ordinals);
  }

  /** Loads the list of the engine. */
  public static NumberWords load() {
    Map<String, Entry> cardinals = new HashMap<>();
    Map<String, Entry> teens = new HashMap<>();
    Map<String, Entry> ordinals = new HashMap<>();
    for (ListReader.Line line : ListReader.read("lexicon/number-words.tsv")) {
      Part part = Part.valueOf(line.column(0).toUpperCase(Locale.ROOT));
      long value = Long.parseLong(line.column(1));
      Map<String, Entry> table =
          switch (part) {
            case TEEN, TENTH -> teens;
            case FIRST -> ordinals;
            case UNIT, TENS, HUNDRED, HUNDREDS, SCALE -> cardinals;
          };
      for (String form : line.column(2).split(" ")) {
        add(table, part, value, Letters.fold(form));
      }
    }
    return new NumberWords(cardinals, teens, ordinals);
  }

  private static void add(Map<String, Entry> table, Part part, long value, String form) {
    table.putIfAbsent(form, new Entry(part, value, 0, false, false, true));
    table.putIfAbsent(ARTICLE + form, new Entry(part, value, 0, false, true, true));
    table.putIfAbsent(CONTRACTED + form, new Entry(part, value, 1, false, true, false));
    for (char c : PROCLITICS) {
      boolean and = c == Letters.WAW;
      table.putIfAbsent(c + form, new Entry(part, value, 1, and, false, false));
      if (c != Letters.LAM) {
        table.putIfAbsent(c + ARTICLE + form, new Entry(part, value, 1, and, true, false));
      }
      if (!and) {
        table.putIfAbsent(AND + c + form, new Entry(part, value, 2, false, false, false));
      }
    }
  }

  /** Whether a number may begin at the token: a quick look before {@link #cardinal}. */
  public boolean mayBegin(AnalyzedText text, int first) {
    Word word = text.tokens().word(first);
    return cardinals.get(word) != null || ordinals.get(word) != null;
  }

  /** The longest cardinal number that begins at the token, proclitics allowed; null if none. */
  public @Nullable Match cardinal(AnalyzedText text, int first) {
    Entry entry = cardinals.get(text.folded(first));
    if (entry == null) {
      return null;
    }
    Sum sum = new Sum(entry);
    int at = first + 1;
    int limit = Math.min(text.size(), first + LONGEST);
    while (at < limit && !text.tokens().lineBefore(at)) {
      boolean loose = text.folded(at).equals(AND) && at + 1 < text.size();
      Entry next = next(text, loose ? at + 1 : at, sum);
      if (next == null || !sum.take(next, loose || next.joined)) {
        break;
      }
      at = loose ? at + 2 : at + 1;
    }
    return new Match(at, entry.letters, sum.value(), entry.definite);
  }

  private @Nullable Entry next(AnalyzedText text, int at, Sum sum) {
    if (sum.last == Part.UNIT) {
      Entry teen = teens.get(text.folded(at));
      if (teen != null && teen.bare) {
        return teen;
      }
    }
    Entry entry = cardinals.get(text.folded(at));
    return entry != null && (entry.bare || entry.joined) ? entry : null;
  }

  /** The longest ordinal number that begins at the token, proclitics allowed; null if none. */
  public @Nullable Match ordinal(AnalyzedText text, int first) {
    Entry entry = ordinals.get(text.folded(first));
    if (entry == null) {
      Entry tens = cardinals.get(text.folded(first));
      return tens != null && tens.part == Part.TENS && tens.definite
          ? new Match(first + 1, tens.letters, tens.value, true)
          : null;
    }
    int at = first + 1;
    if (at < text.size() && !text.tokens().lineBefore(at) && entry.value < 10) {
      Entry teen = teens.get(text.folded(at));
      if (teen != null && teen.bare) {
        return new Match(at + 1, entry.letters, entry.value + teen.value, entry.definite);
      }
      Entry tens = cardinals.get(text.folded(at));
      if (tens != null && tens.part == Part.TENS && tens.joined) {
        return new Match(at + 1, entry.letters, entry.value + tens.value, entry.definite);
      }
    }
    return new Match(at, entry.letters, entry.value, entry.definite);
  }

  /** Adds up the parts of a cardinal in the order of the text. */
  private static final class Sum {
    private long total;
    private long group;
    private long unit;
    private Part last;

    Sum(Entry first) {
      last = first.part;
      if (first.part == Part.SCALE) {
        total = first.value;
      } else {
        group = first.value;
        unit = first.part == Part.UNIT ? first.value : 0;
      }
    }

    long value() {
      return total + group;
    }

    /** Takes the next part if it may follow; false leaves the sum as it is. */
    boolean take(Entry next, boolean joined) {
      boolean fits =
          switch (next.part) {
            case TEEN -> !joined && last == Part.UNIT && unit < 10;
            case UNIT -> joined && last != Part.UNIT && last != Part.TENS && last != Part.TEEN;
            case TENS -> joined && last != Part.TENS && last != Part.TEEN && unit < 10;
            case HUNDRED -> joined ? last == Part.SCALE : last == Part.UNIT && unit > 2;
            case HUNDREDS -> joined && last == Part.SCALE;
            case SCALE -> joined ? last == Part.SCALE && next.value < total : group > 0;
            case FIRST, TENTH -> false;
          };
      if (fits) {
        add(next, joined);
      }
      return fits;
    }

    private void add(Entry next, boolean joined) {
      if (next.part == Part.SCALE) {
        total += joined ? next.value : group * next.value;
        group = 0;
        unit = 0;
      } else if (next.part == Part.HUNDRED && !joined) {
        group += unit * (next.value - 1);
        unit = 0;
      } else {
        group += next.value;
        unit = next.part == Part.UNIT ? next.value : 0;
      }
      last = next.part;
    }
  }
}
