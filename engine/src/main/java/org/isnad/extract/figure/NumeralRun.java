package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** One attempt to read a number: a cursor over tokens and the sum so far. */
final class NumeralRun {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String AND = "" + Letters.WAW;
  private static final char ARABIC_COMMA = '\u060C';
  private static final double THOUSAND = 1000;
  private static final double TEN = 10;
  private static final double HUNDRED = 100;
  private static final int GROUP = 3;

  /** No quantity that news tells is greater. */
  private static final double MOST = 1e18;

  /** Most digits around an Arabic comma that is not a list's. */
  private static final int LONGEST_DECIMAL = 4;

  private final NumberWordTable words;
  private final AnalyzedText text;
  private final int first;
  private final boolean all;
  private int at;
  private double scale = 1;
  private Numeral.Form form = Numeral.Form.WORDS;
  private boolean thousands;

  NumeralRun(NumberWordTable words, AnalyzedText text, int first, boolean all) {
    this.words = words;
    this.text = text;
    this.first = first;
    this.all = all;
    this.at = first;
  }

  @Nullable Numeral read() {
    NumberWord head = text.isNumber(first) ? null : words.find(text, first);
    double value = head == null ? sum() : startingWith(head);
    if (Double.isNaN(value)) {
      return null;
    }
    boolean definite = head != null ? head.definite() : hasLooseArticle();
    int letters = head == null ? 0 : head.letters();
    int from = definite && head == null ? first - 1 : first;
    int begin = letters == 0 ? text.begin(from) : text.tokens().offsetOfLetter(first, letters);
    return new Numeral(from, at, begin, value, scale, form, definite, thousands);
  }

  /** ال24: an article that touches digits. */
  private boolean hasLooseArticle() {
    return first > 0 && text.folded(first - 1).equals(ARTICLE) && !text.tokens().spaceBefore(first);
  }

  private double startingWith(NumberWord head) {
    return switch (head.role()) {
      case FRACTION, SHARE -> fraction(head);
      case VAGUE, PLURAL -> vague(head);
      case FEW -> few(head);
      case ORDINAL -> ordinal(head);
      case PARTS, POINT -> Double.NaN;
      case ZERO, ONE, UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS, SCALE, DUAL -> sum();
    };
  }

  private double sum() {
    double total = term(true);
    double last = scale;
    double greatest = scale;
    while (!Double.isNaN(total) && last > 1) {
      int before = at;
      double next = joinedTerm(last);
      if (Double.isNaN(next)) {
        at = before;
        scale = last;
        break;
      }
      total += next;
      last = scale;
      scale = Math.max(scale, 1);
    }
    total = Double.isNaN(total) ? total : closed(total);
    scale = Math.max(scale, greatest);
    return total;
  }

  /** A further term behind و, smaller than the scale before it; NaN if there is none. */
  private double joinedTerm(double last) {
    if (!joins()) {
      return Double.NaN;
    }
    double value = term(false);
    return value < last && scale < last ? value : Double.NaN;
  }

  /** Steps over a loose و; whether a joined number stands at the cursor then. */
  private boolean joins() {
    if (!inLine(at)) {
      return false;
    }
    if (isLooseAnd(at)) {
      if (at + 1 >= text.size() || text.tokens().lineBefore(at + 1)) {
        return false;
      }
      at++;
      return true;
    }
    NumberWord word = wordAt(at);
    return word != null && (word.joined() || isJoinedEleven(word));
  }

  /** وأحد عشر looks like واحد عشر. */
  private boolean isJoinedEleven(NumberWord word) {
    NumberWord next = wordAt(at + 1);
    return word.role() == NumberRole.UNIT
        && word.value() == 1
        && next != null
        && next.role() == NumberRole.TEN
        && next.isBare();
  }

  private boolean isLooseAnd(int token) {
    return text.isWord(token) && text.folded(token).equals(AND);
  }

  private boolean inLine(int token) {
    return token < text.size() && (token == first || !text.tokens().lineBefore(token));
  }

  private @Nullable NumberWord wordAt(int token) {
    if (!inLine(token) || !text.isWord(token)) {
      return null;
    }
    NumberWord word = words.find(text, token);
    return word == null || word.phraseOnly() && !all ? null : word;
  }

  /** A group times its scales; NaN if there is none. */
  private double term(boolean head) {
    scale = 1;
    double value;
    if (text.isNumber(at)) {
      value = digits();
      form = head ? Numeral.Form.DIGITS : form;
    } else {
      value = group(head);
    }
    return Double.isNaN(value) ? value : scaled(value);
  }

  private double digits() {
    int token = at++;
    String digits = text.surface(token);
    if (ReversedDecimal.isPoint(text, at)) {
      double decimal = ReversedDecimal.parse(digits, text.surface(at + 1));
      at += 2;
      return decimal;
    }
    while (isTouchingComma(at)) {
      digits = digits + ',' + text.surface(at + 1);
      at += 2;
    }
    if (all && isTouchingSlash(at)) {
      double over = Digits.parse(text.surface(at + 1), false);
      at += 2;
      return over == 0 ? Double.NaN : Digits.parse(digits, false) / over;
    }
    boolean bracketed = at < text.size() && text.mark(at) == ')'; // (3.462) مليار
    boolean isScaled = isScale(wordAt(bracketed ? at + 1 : at));
    double value = Digits.parse(digits, isScaled);
    thousands = !isScaled && digits.indexOf('.') > 0 && Digits.mayBeThousands(digits);
    return value;
  }

  /** 1،5 and 1،250،000: the Arabic comma between touching digits parts as the other does. */
  private boolean isTouchingComma(int comma) {
    boolean touching =
        comma + 1 < text.size()
            && text.mark(comma) == ARABIC_COMMA
            && !text.tokens().spaceBefore(comma)
            && text.isNumber(comma + 1)
            && !text.tokens().spaceBefore(comma + 1);
    if (!touching || text.surface(comma + 1).indexOf('.') >= 0) {
      return false;
    }
    int behind = text.surface(comma + 1).length();
    int before = text.surface(comma - 1).length();
    return behind == GROUP && before <= GROUP || before + behind <= LONGEST_DECIMAL;
  }

  /** 3/4, where no date can be meant. */
  private boolean isTouchingSlash(int slash) {
    return slash + 1 < text.size() && text.mark(slash) == '/' && text.isNumber(slash + 1);
  }

  private boolean isScale(@Nullable NumberWord word) {
    return word != null
        && word.letters() == 0
        && (word.role() == NumberRole.SCALE || word.role() == NumberRole.PLURAL);
  }

  private double scaled(double group) {
    double value = group;
    for (NumberWord word = scaleOf(value); word != null; word = scaleOf(value)) {
      value *= word.value();
      scale *= word.value();
      at++;
    }
    return value;
  }

  /** The scale word at the cursor, null where it would make more than any quantity has. */
  private @Nullable NumberWord scaleOf(double value) {
    NumberWord word = wordAt(at);
    return word != null && isScale(word) && value * word.value() <= MOST ? word : null;
  }

  /** Hundreds, units and tens; a scale word alone is its own value; NaN if there is none. */
  private double group(boolean head) {
    HundredsGroup sum = new HundredsGroup();
    boolean opening = true;
    while (true) {
      int token = !opening && inLine(at) && isLooseAnd(at) ? at + 1 : at;
      NumberWord word = wordAt(token);
      if (opening && word != null && endsOrdinal(word, token)) {
        break;
      }
      boolean joined = word != null && (token > at || word.joined());
      if (word == null || (!opening || !head) && !(word.isBare() || joined)) {
        break;
      }
      if (opening && (word.role() == NumberRole.SCALE || word.role() == NumberRole.DUAL)) {
        scale = word.role() == NumberRole.DUAL ? word.value() / 2 : word.value();
        at = token + 1;
        return word.value();
      }
      if (opening ? !sum.open(word) : !sum.take(word, joined)) {
        break;
      }
      opening = false;
      at = token + 1;
    }
    return sum.isNumber() ? sum.value() : Double.NaN;
  }

  /** The ten of الخامس عشر and الخامس والعشرين is no number of its own. */
  private boolean endsOrdinal(NumberWord word, int token) {
    boolean ten = word.role() == NumberRole.TEN && word.isBare();
    boolean tens = word.role() == NumberRole.TENS && word.joined();
    if (!ten && !tens || token == 0 || !text.isWord(token - 1)) {
      return false;
    }
    NumberWord before = words.find(text, token - 1);
    return before != null && before.role() == NumberRole.ORDINAL;
  }

  /** A fraction, a decimal or parts behind a whole number. */
  private double closed(double total) {
    NumberWord next = wordAt(at);
    if (next == null && !(inLine(at) && isLooseAnd(at))) {
      return total;
    }
    if (next != null && next.role() == NumberRole.PARTS && next.isBare() && total < TEN) {
      at++;
      form = Numeral.Form.FRACTION;
      return total * next.value();
    }
    if (next != null && next.role() == NumberRole.POINT) {
      return decimals(total);
    }
    int token = next == null ? at + 1 : at;
    NumberWord fraction = wordAt(token);
    if (fraction == null
        || fraction.role() != NumberRole.FRACTION
        || !(token > at ? fraction.isBare() : fraction.joined())) {
      return total;
    }
    return withFraction(total, fraction, token);
  }

  /** مليون ونصف المليون, ثلاثة ونصف مليون. */
  private double withFraction(double total, NumberWord fraction, int token) {
    NumberWord after = wordAt(token + 1);
    if (after != null && isScale(after)) {
      at = token + 2;
      if (scale > 1) {
        return total + fraction.value() * after.value();
      }
      scale = after.value();
      return (total + fraction.value()) * after.value();
    }
    at = token + 1;
    return total + fraction.value() * scale;
  }

  private double decimals(double total) {
    int before = at++;
    if (!inLine(at)) {
      at = before;
      return total;
    }
    double part = text.isNumber(at) ? Digits.parse(text.surface(at++), false) : group(false);
    if (Double.isNaN(part) || part >= THOUSAND) {
      at = before;
      return total;
    }
    double unit = part < TEN ? TEN : part < HUNDRED ? HUNDRED : THOUSAND;
    return total + part / unit;
  }

  private double fraction(NumberWord head) {
    at++;
    if (isScale(wordAt(at)) && head.role() == NumberRole.FRACTION) {
      return scaled(head.value());
    }
    form = Numeral.Form.FRACTION;
    return head.value();
  }

  /** عشرات الآلاف: a vague number of a scale, itself vague. */
  private double vague(NumberWord head) {
    form = Numeral.Form.VAGUE;
    at++;
    double value = head.value();
    scale = value;
    for (NumberWord word = scaleOf(value); word != null; word = scaleOf(value)) {
      value *= word.value();
      at++;
    }
    return value;
  }

  private double few(NumberWord head) {
    form = Numeral.Form.FEW;
    at++;
    NumberWord ten = wordAt(at);
    if (ten != null && ten.role() == NumberRole.TEN && ten.isBare()) {
      at++;
      return TEN + 1;
    }
    if (ten != null && ten.role() == NumberRole.VAGUE && ten.isBare()) {
      at++;
      return head.value() * ten.value();
    }
    return scaled(head.value());
  }

  private double ordinal(NumberWord head) {
    form = Numeral.Form.ORDINAL;
    at++;
    int token = inLine(at) && isLooseAnd(at) ? at + 1 : at;
    NumberWord next = wordAt(token);
    if (next != null
        && ((next.role() == NumberRole.TEN && next.isBare() && token == at)
            || (next.role() == NumberRole.TENS && (next.joined() || token > at)))) {
      at = token + 1;
      return head.value() + next.value();
    }
    return head.value();
  }
}
