package org.isnad.lexicon;

/** Reads the dictionary's tags, such as {@code NJ-;F3U-;---} or {@code V41;M1H-pa-;---}. */
final class Tags {

  private static final int CONJUGATION = 4;
  private static final int VERB_PERSON = CONJUGATION + 2;
  private static final int VERB_TENSE = CONJUGATION + 4;
  private static final int VERB_VOICE = CONJUGATION + 5;
  private static final int NOUN_CASE = CONJUGATION + 2;

  private Tags() {}

  static Pos pos(String tag) {
    return switch (tag.charAt(0)) {
      case 'V' -> Pos.VERB;
      case 'N' -> nominal(tag.charAt(1), tag.length() > 2 ? tag.charAt(2) : '-');
      case 'P' -> Pos.PARTICLE;
      default -> Pos.UNKNOWN;
    };
  }

  private static Pos nominal(char kind, char option) {
    if (option == 'R') {
      return Pos.ADJECTIVE;
    }
    return switch (kind) {
      case 'A', 'S' -> Pos.ADJECTIVE;
      case 'N' -> Pos.NUMERAL;
      case 'P' -> Pos.NAME;
      default -> Pos.NOUN;
    };
  }

  static int features(String tag) {
    if (tag.length() <= VERB_VOICE) {
      return 0;
    }
    int features = gender(tag.charAt(CONJUGATION)) | number(tag.charAt(CONJUGATION + 1));
    if (tag.charAt(0) == 'V') {
      features |= person(tag.charAt(VERB_PERSON)) | tense(tag.charAt(VERB_TENSE));
      features |= tag.charAt(VERB_VOICE) == 'p' ? Analysis.PASSIVE : 0;
    } else if (tag.charAt(1) == 'M') {
      features |= Analysis.MASDAR;
    }
    char last = tag.charAt(tag.length() - 1);
    if (last == 'H') {
      features |= Analysis.ENCLITIC;
    } else if (last == 'n' && tag.charAt(NOUN_CASE) == 'A') {
      features |= Analysis.TANWIN;
    }
    return features;
  }

  private static int gender(char c) {
    return c == 'F' ? Analysis.FEMININE : 0;
  }

  private static int number(char c) {
    return switch (c) {
      case '2' -> Analysis.DUAL;
      case '3' -> Analysis.PLURAL;
      default -> 0;
    };
  }

  private static int person(char c) {
    return switch (c) {
      case 'I' -> Analysis.FIRST_PERSON;
      case 'Y' -> Analysis.SECOND_PERSON;
      default -> Analysis.THIRD_PERSON;
    };
  }

  private static int tense(char c) {
    return switch (c) {
      case 'p' -> Analysis.PAST;
      case 'f' -> Analysis.PRESENT;
      default -> Analysis.IMPERATIVE;
    };
  }
}
