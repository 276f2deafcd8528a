package org.isnad.extract.statement;

/** Bits for how a cue's content follows and how the cue behaves. */
final class Frames {

  static final int CLAUSE = 1;
  static final int QUOTE = 1 << 1;

  /** A verbal noun as object: أكدت رفضها. */
  static final int ACTION = 1 << 2;

  /** The speaker's own feeling as object: أبدى أسفه. */
  static final int FEELING = 1 << 3;

  /** A relative clause with ما as object. */
  static final int WHAT = 1 << 4;

  /** An object with what is said of it: اتهم فلانا بكذا. */
  static final int PREDICATION = 1 << 5;

  /** A request: طلب من فلان كذا. */
  static final int REQUEST = 1 << 6;

  static final int TO = 1 << 7;
  static final int ON = 1 << 8;
  static final int ABOUT = 1 << 9;
  static final int FROM = 1 << 10;
  static final int WITH = 1 << 11;
  static final int FOR = 1 << 12;
  static final int IN = 1 << 13;

  /** What others said, as object of a denial: نفى ذلك، نفى هذه الأنباء. */
  static final int TALE = 1 << 14;

  /** A deed claimed as one's own: تبنى الهجوم. */
  static final int DEED = 1 << 15;

  /** A quotation that names what the pronoun on the verb stands for: ما سمته «…». */
  static final int NAMING = 1 << 16;

  /** A plain noun as object, where nothing else opens: ذكر البيان ستة مواقع. */
  static final int PLAIN = 1 << 17;

  /** Frames that begin with a preposition written apart. */
  static final int APART = TO | ON | ABOUT | FROM | IN;

  /** Frames that begin with a preposition attached to the next word. */
  static final int ATTACHED = WITH | FOR;

  /** Flag: continues the running speaker. */
  static final int CONTINUES = 1;

  /** Flag: another word is spelt the same. */
  static final int HOMOGRAPH = 1 << 1;

  /** Flag: takes the one told as direct object. */
  static final int ADDRESSES = 1 << 2;

  /** Flag: negated it is still a statement. */
  static final int NEGATABLE = 1 << 3;

  /** Flag: its verbal noun is a cue. */
  static final int NOMINAL = 1 << 4;

  /** Flag: a passive that names nobody, قيل إن. */
  static final int UNNAMED = 1 << 5;

  /** Flag: a statement only of somebody in office or named, وجه الوزير بكذا. */
  static final int PERSONAL = 1 << 6;

  private Frames() {}

  /** The frame a list names, 0 for a name unknown. */
  static int frame(String name) {
    return switch (name) {
      case "C" -> CLAUSE;
      case "Q" -> QUOTE;
      case "O" -> ACTION;
      case "E" -> FEELING;
      case "W" -> WHAT;
      case "X" -> PREDICATION;
      case "R" -> REQUEST;
      case "T" -> TALE;
      case "D" -> DEED;
      case "N" -> NAMING;
      case "إلى" -> TO;
      case "على" -> ON;
      case "عن" -> ABOUT;
      case "من" -> FROM;
      case "ب" -> WITH;
      case "ل" -> FOR;
      case "في" -> IN;
      case "P" -> PLAIN;
      case "ما" -> WHAT;
      default -> 0;
    };
  }

  /** The flag a list names, 0 for a name unknown. */
  static int flag(String name) {
    return switch (name) {
      case "+" -> CONTINUES;
      case "h" -> HOMOGRAPH;
      case "a" -> ADDRESSES;
      case "n" -> NEGATABLE;
      case "m" -> NOMINAL;
      case "u" -> UNNAMED;
      case "s" -> PERSONAL;
      default -> 0;
    };
  }
}
