package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The quotations of a text. Straight marks are told apart by the spaces around them; guillemets and
 * curly marks by shape, unless the paragraph uses them the other way round (»…«). A quotation left
 * open ends with its paragraph.
 */
public final class Quotes {

  private static final String SHAPED_OPEN = "«“„‹";
  private static final String SHAPED_CLOSE = "»”›";
  private static final String STRAIGHT = "\"＂";
  private static final String BEFORE_OPENING = ":(،,[-–";
  private static final int LONGEST_PROCLITIC = 2;
  private static final char TATWEEL = '\u0640';

  /** No newsroom nests deeper; it also keeps broken input from costing quadratic time. */
  private static final int DEEPEST = 4;

  private final List<Quote> quotes;
  private final int[] innermost;

  private Quotes(List<Quote> quotes, int[] innermost) {
    this.quotes = quotes;
    this.innermost = innermost;
  }

  public static Quotes of(Tokens tokens) {
    return new Finder(tokens).find();
  }

  /** All quotations, in order of their opening marks. */
  public List<Quote> all() {
    return quotes;
  }

  /** Index in {@link #all()} of the innermost quotation around the token, -1 for none. */
  public int around(int token) {
    return innermost[token];
  }

  /** Index of the outermost quotation around the token, -1 for none. */
  public int outermostAround(int token) {
    int q = innermost[token];
    while (q >= 0 && quotes.get(q).parent() >= 0) {
      q = quotes.get(q).parent();
    }
    return q;
  }

  public static boolean isQuoteMark(char mark) {
    return mark != 0
        && (SHAPED_OPEN.indexOf(mark) >= 0
            || SHAPED_CLOSE.indexOf(mark) >= 0
            || STRAIGHT.indexOf(mark) >= 0);
  }

  /** Walks the tokens with a stack of open quotations. */
  private static final class Finder {
    private final Tokens tokens;
    private final List<Quote> found = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    Finder(Tokens tokens) {
      this.tokens = tokens;
    }

    Quotes find() {
      for (int i = 0; i < tokens.size(); i++) {
        if (i > 0 && tokens.lineBefore(i)) {
          abandon(i);
        }
        char mark = tokens.mark(i);
        if (isQuoteMark(mark)) {
          meet(i, mark);
        }
      }
      abandon(tokens.size());
      return new Quotes(List.copyOf(found), innermost());
    }

    private void meet(int i, char mark) {
      if (open.size() < DEEPEST && opens(i, mark)) {
        int parent = open.isEmpty() ? -1 : open.getLast();
        open.add(found.size());
        found.add(new Quote(i, tokens.size(), false, parent));
      } else if (!open.isEmpty()) {
        int q = open.removeLast();
        found.set(q, new Quote(found.get(q).open(), i, true, found.get(q).parent()));
      }
    }

    private boolean opens(int i, char mark) {
      boolean after = i + 1 >= tokens.size() || tokens.spaceBefore(i + 1);
      boolean before = tokens.spaceBefore(i);
      if (STRAIGHT.indexOf(mark) < 0) {
        boolean shapedOpen = SHAPED_OPEN.indexOf(mark) >= 0;
        if (!shapedOpen && !before && !after && followsStroke(i)) {
          return true; // بـ”كذا”
        }
        boolean reversed =
            open.isEmpty()
                ? !shapedOpen && (before && !after || (before || followsColon(i)) && isShut(i))
                : isReversed();
        if (reversed && !shapedOpen && !open.isEmpty()) {
          return before && !after; // ”كذا” closes
        }
        return shapedOpen != reversed && !(shapedOpen && !open.isEmpty() && !before && after);
      }
      if (open.isEmpty()) {
        return !after && startsContent(i + 1) || after && (before || isPartnered(i));
      }
      if (before != after) {
        return before;
      }
      return !before && (followsOpener(i) || (followsProclitic(i) && !closesNext(i)));
    }

    /** وتابع" كذا": glued to the wrong word, it opens if the line's next straight mark closes. */
    private boolean isPartnered(int i) {
      for (int j = i + 1; j < tokens.size() && !tokens.lineBefore(j); j++) {
        char mark = tokens.mark(j);
        if (mark != 0 && STRAIGHT.indexOf(mark) >= 0) {
          boolean opens =
              tokens.spaceBefore(j) && j + 1 < tokens.size() && !tokens.spaceBefore(j + 1);
          return !opens && j > i + 1;
        }
      }
      return false;
    }

    /** A mark before a full stop or comma closes something, even if nothing is open. */
    private boolean startsContent(int i) {
      char next = tokens.mark(i);
      return next == 0
          || isQuoteMark(next)
          || next == '('
          || next == '.' && tokens.end(i) - tokens.begin(i) > 1;
    }

    private boolean isReversed() {
      int first = found.get(open.getFirst()).open();
      return SHAPED_CLOSE.indexOf(tokens.mark(first)) >= 0
          && (tokens.spaceBefore(first) || followsColon(first));
    }

    private boolean followsColon(int i) {
      return i > 0 && tokens.mark(i - 1) == ':';
    }

    /** وقال ” كذا ”: a closing mark on its own opens if the line's next shaped mark closes, too. */
    private boolean isShut(int i) {
      for (int j = i + 1; j < tokens.size() && !tokens.lineBefore(j); j++) {
        char mark = tokens.mark(j);
        if (isQuoteMark(mark) && STRAIGHT.indexOf(mark) < 0) {
          boolean end = j + 1 >= tokens.size() || tokens.mark(j + 1) != 0;
          return j > i + 1 && (SHAPED_CLOSE.indexOf(mark) >= 0 || tokens.spaceBefore(j) && end);
        }
      }
      return false;
    }

    private boolean followsOpener(int i) {
      return i > 0 && tokens.mark(i - 1) != 0 && BEFORE_OPENING.indexOf(tokens.mark(i - 1)) >= 0;
    }

    private boolean followsProclitic(int i) {
      return i > 0 && tokens.isWord(i - 1) && tokens.surface(i - 1).length() <= LONGEST_PROCLITIC;
    }

    /** بـ, لـ: the letter is drawn out towards what it governs. */
    private boolean followsStroke(int i) {
      return followsProclitic(i) && tokens.text().charAt(tokens.end(i - 1) - 1) == TATWEEL;
    }

    private boolean closesNext(int i) {
      return i + 1 < tokens.size() && tokens.mark(i + 1) != 0;
    }

    private void abandon(int end) {
      for (int q : open) {
        found.set(q, new Quote(found.get(q).open(), end, false, found.get(q).parent()));
      }
      open.clear();
    }

    private int[] innermost() {
      int[] around = new int[tokens.size()];
      Arrays.fill(around, -1);
      for (int q = 0; q < found.size(); q++) {
        Quote quote = found.get(q);
        Arrays.fill(around, quote.first(), Math.max(quote.first(), quote.close()), q);
      }
      return around;
    }
  }
}
