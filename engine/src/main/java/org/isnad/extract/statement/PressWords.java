package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** Words for what the press carries and for those who write for it, found in any inflection. */
final class PressWords {

  /** What a word names. */
  enum Kind {
    /** مقال، مقابلة: carried under somebody's name. */
    PIECE,
    /** صحيفة، مجلة: named alone with the article, one named before is meant. */
    PRINT,
    /** كاتب، محلل: whose words stand in the medium that employs them. */
    WRITER,
    /** وسائل، صحف: media told of in the plural or by their kind, none of them named. */
    MEDIA,
    /** غضون، أثناء: behind a preposition at the head of a sentence another matter begins. */
    MEANTIME,
    /** أخرى، متصل: behind جهة، سياق at the head of a sentence another matter begins. */
    OTHER,
    /** باعتبار، لدرجة: with أن right behind it, the clause is its own. */
    HOLDS,
    /** من المرجح: the same behind من. */
    HELD,
    /** أهمية، تاريخ: what a talk is about, which tells nothing of what was said. */
    TOPIC,
    /** الطاقة، الوزارة: what an office called وكالة is for, which brings no news. */
    DOMAIN,
    /** السابق، الراحل: who holds an office no more. */
    FORMER,
    /** أصدرته، أجرتها: with the pronoun of a document before it, whoever follows made it. */
    MAKER,
    /** قامت بها: the same, also with the pronoun on the preposition behind it. */
    UNDERTAKER,
    /** متعدد الجنسيات، مجهول الهوية: adjectives that own the noun behind them. */
    OWNING,
    /** لافتات، رسالة: what is held up, chanted or sent and says what it wants. */
    BANNER,
    /** الشركة في خطوة مفاجئة: what the telling was meant as. */
    STEP,
    /** استضافته، ضيفا: how somebody comes to speak on a programme. */
    GUEST,
    /** استضافت، حاورت: what a medium does whose guest speaks. */
    HOST,
    /** الذي يعرض، المذاع: what is said of a programme. */
    SHOWN,
    /** مؤتمر، ندوة: where many are spoken to, no medium alone. */
    OCCASION
  }

  private static final String LIST = "extract/statement/press.tsv";
  private static final String THEM = "هم";
  private static final String[] PRONOUNS = {"هما", "ها", THEM, "ه"};
  private static final int SHORTEST = 3;

  private final Map<String, Kind> words = new HashMap<>();

  static PressWords load() {
    PressWords press = new PressWords();
    for (ListReader.Line line : ListReader.read(LIST)) {
      Kind kind = kind(line);
      for (String word : line.column(1).split(" ", -1)) {
        Kind other = press.words.put(Letters.fold(word), kind);
        if (other != null && other != kind) {
          throw line.error("«" + word + "» is of another class as well");
        }
      }
    }
    return press;
  }

  private static Kind kind(ListReader.Line line) {
    return switch (line.column(0)) {
      case "piece" -> Kind.PIECE;
      case "print" -> Kind.PRINT;
      case "writer" -> Kind.WRITER;
      case "media" -> Kind.MEDIA;
      case "meantime" -> Kind.MEANTIME;
      case "other" -> Kind.OTHER;
      case "domain" -> Kind.DOMAIN;
      case "former" -> Kind.FORMER;
      case "maker" -> Kind.MAKER;
      case "undertaker" -> Kind.UNDERTAKER;
      case "holds" -> Kind.HOLDS;
      case "held" -> Kind.HELD;
      case "step" -> Kind.STEP;
      case "banner" -> Kind.BANNER;
      case "owning" -> Kind.OWNING;
      case "topic" -> Kind.TOPIC;
      case "guest" -> Kind.GUEST;
      case "host" -> Kind.HOST;
      case "shown" -> Kind.SHOWN;
      case "occasion" -> Kind.OCCASION;
      default -> throw line.error("«" + line.column(0) + "» is not a class of words");
    };
  }

  /** Whether the folded word is of the kind, whatever is attached to it. */
  boolean is(String folded, Kind kind) {
    String rest = folded;
    for (int cut = 0; cut < 3 && rest.length() >= SHORTEST; cut++) {
      if (isBare(rest, kind)) {
        return true;
      }
      char first = rest.charAt(0);
      boolean attached =
          first == Letters.WAW
              || first == Letters.FA
              || first == Letters.BA
              || first == Letters.LAM
              || first == Letters.KAF;
      if (!attached) {
        return false;
      }
      rest = rest.substring(1);
    }
    return false;
  }

  private boolean isBare(String word, Kind kind) {
    String bare = SpeechWords.hasArticle(word) ? word.substring(2) : word;
    if (words.get(bare) == kind || words.get(word) == kind) {
      return true; // of التقت the article is none
    }
    for (String pronoun : PRONOUNS) {
      if (bare.endsWith(pronoun) && bare.length() > pronoun.length() + 1) {
        String owned = bare.substring(0, bare.length() - pronoun.length());
        return words.get(owned) == kind || words.get(feminine(owned)) == kind;
      }
    }
    return false;
  }

  /** Whether a thing's pronoun stands at the end of a folded word of the kind, behind و or not. */
  boolean hasObject(String folded, Kind kind) {
    return ownsObject(folded, kind)
        || folded.charAt(0) == Letters.WAW && ownsObject(folded.substring(1), kind);
  }

  private boolean ownsObject(String word, Kind kind) {
    for (String pronoun : PRONOUNS) {
      if (!pronoun.equals(THEM)
          && word.endsWith(pronoun)
          && words.get(word.substring(0, word.length() - pronoun.length())) == kind) {
        return true;
      }
    }
    return false;
  }

  /** مقابلت of مقابلته is مقابلة. */
  private static String feminine(String owned) {
    int last = owned.length() - 1;
    return owned.charAt(last) == Letters.TA ? owned.substring(0, last) + Letters.TA_MARBUTA : owned;
  }
}
