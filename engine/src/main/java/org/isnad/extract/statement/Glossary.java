package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.jspecify.annotations.Nullable;

/**
 * All word lists of the package, asked by word type. The answers are kept in a bounded cache that
 * never changes a result; thread-safe.
 */
final class Glossary {

  private static final int SHORTEST_CONJOINED = 2;
  private static final int SHORTEST_DEFINITE = 5;
  private static final String LEST = "ألا";
  private static final String AN = "ان";
  private static final String AND_READS = "ونص";
  private static final String BY_THE = "بال";

  private final SpeechWords words = SpeechWords.load();
  private final PressWords press = PressWords.load();
  private final CueLexicon cues = CueLexicon.load();
  private final PhraseLexicon phrases = PhraseLexicon.load();
  private final Genders genders = Genders.load();
  private final PlainNouns nouns = PlainNouns.load();
  private final SameOffices sameOffices = SameOffices.load();
  private final WordSet origins = loadOrigins();
  private final WordSet unheard = WordSet.folded("extract/statement/unheard-words.txt");
  private final WordMemo<WordFacts> facts = new WordMemo<>();

  SpeechWords words() {
    return words;
  }

  PressWords press() {
    return press;
  }

  CueLexicon cues() {
    return cues;
  }

  PhraseLexicon phrases() {
    return phrases;
  }

  Genders genders() {
    return genders;
  }

  /** What tells of a country: إسباني، إسبانية. */
  private static WordSet loadOrigins() {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/demonyms.tsv")) {
      for (String word : line.column(0).split("\\|", -1)) {
        String folded = SourceWords.inOneSpelling(Letters.fold(word.strip()));
        words.add(folded);
        words.add(folded + Letters.TA_MARBUTA);
      }
    }
    return WordSet.copyOf(words);
  }

  WordSet origins() {
    return origins;
  }

  SameOffices sameOffices() {
    return sameOffices;
  }

  PlainNouns nouns() {
    return nouns;
  }

  WordFacts of(Word word) {
    WordFacts known = facts.get(word);
    if (known != null) {
      return known;
    }
    WordFacts made = make(word);
    facts.put(word, made);
    return made;
  }

  private WordFacts make(Word word) {
    String folded = word.folded();
    long classes = words.classesOf(folded) | clauseWord(word);
    classes |= words.isPlace(folded) ? SpeechWords.PLACE : 0;
    classes |= words.isGivenName(folded) ? SpeechWords.GIVEN : 0;
    classes |= phrases.mayOpen(folded) ? SpeechWords.OPENS_PHRASE : 0;
    boolean theirs = words.isTheirs(folded);
    boolean mute = isUnheard(folded);
    CueForm whole = cues.find(folded);
    if (whole != null) {
      boolean both = isConjunction(folded.charAt(0));
      return new WordFacts(
          classes, whole, false, theirs, mute, both ? cues.find(folded.substring(1)) : null);
    }
    CueForm saying = bySaying(folded);
    if (saying != null) {
      return new WordFacts(classes, saying, false, theirs, mute, null);
    }
    boolean conjoined = folded.length() > SHORTEST_CONJOINED && isConjunction(folded.charAt(0));
    CueForm behind = conjoined ? cues.find(folded.substring(1)) : null;
    if (behind != null
        && folded.length() == SHORTEST_CONJOINED + 1
        && behind.cue().is(Frames.HOMOGRAPH)
        && !folded.equals(AND_READS)) {
      behind = null; // وعد, ورد are words of their own
    }
    return new WordFacts(classes, behind, conjoined, theirs, mute, null);
  }

  private boolean isUnheard(String folded) {
    boolean definite = folded.length() >= SHORTEST_DEFINITE && SpeechWords.hasArticle(folded);
    return unheard.contains(definite ? folded.substring(2) : folded);
  }

  /** بقوله, بالقول: a verbal noun behind its preposition. */
  private @Nullable CueForm bySaying(String folded) {
    if (folded.charAt(0) != Letters.BA) {
      return null;
    }
    CueForm form = cues.find(folded.substring(folded.startsWith(BY_THE) ? BY_THE.length() : 1));
    return form != null && form.shape() == CueForm.Shape.MASDAR ? form : null;
  }

  private static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FA;
  }

  private static long clauseWord(Word word) {
    String folded = word.folded();
    if (word.surface().equals(LEST) || isAn(folded, 0)) {
      return SpeechWords.COMPLEMENTISER;
    }
    if (folded.charAt(0) == Letters.WAW && isAn(folded, 1)) {
      return SpeechWords.FURTHER;
    }
    return folded.charAt(0) == Letters.FA && isAn(folded, 1) ? SpeechWords.RESUMPTION : 0;
  }

  private static boolean isAn(String word, int from) {
    int at = from;
    if (word.length() > at && word.charAt(at) == Letters.BA) {
      at++;
    }
    if (!word.startsWith(AN, at)) {
      return false;
    }
    return switch (word.substring(at + AN.length())) {
      case "", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "ي" -> true;
      default -> false;
    };
  }
}
