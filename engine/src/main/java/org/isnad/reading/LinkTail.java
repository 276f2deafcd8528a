package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.model.Repair;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/**
 * The list of links behind an article: اقرأ أيضا، رابط الخبر. The names in it are names; nothing
 * else that its headlines say belongs to the article.
 */
final class LinkTail {

  private static final String LIST = "reading/tails.tsv";
  private static final String RULE = "link-tail";

  /** Tokens; what goes on longer is the article itself. */
  private static final int LONGEST = 120;

  private final PhraseTable<String> phrases;

  LinkTail() {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (ListReader.Line line : ListReader.read(LIST)) {
      builder.add(line.column(0), line.column(0));
    }
    phrases = builder.build();
  }

  /** Offset at which the list begins; the length of the text if there is none. */
  int begin(AnalyzedText text) {
    for (int i = Math.max(1, text.size() - LONGEST); i < text.size(); i++) {
      if (text.isWord(i) && opensSentence(text, i) && phrases.longest(text, i) != null) {
        return text.begin(i);
      }
    }
    return text.text().length();
  }

  private static boolean opensSentence(AnalyzedText text, int token) {
    return text.tokens().lineBefore(token)
        || text.tokens().sentence(token) != text.tokens().sentence(token - 1);
  }

  /** Those of {@code all} whose words begin before {@code end}. */
  static <T> List<T> before(int end, List<T> all, Function<T, Words> words) {
    List<T> kept = new ArrayList<>(all.size());
    for (T one : all) {
      if (words.apply(one).begin() < end) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** The statements made before {@code end}, with contents that end there at the latest. */
  static List<Statement> statementsBefore(int end, List<Statement> all, String text) {
    List<Statement> kept = new ArrayList<>(all.size());
    for (Statement s : all) {
      if (s.content().begin() < end && s.cue().begin() < end) {
        kept.add(s.content().end() <= end ? s : ended(s, end, text));
      }
    }
    return kept;
  }

  private static Statement ended(Statement s, int end, String text) {
    int last = end;
    while (last > s.content().begin() + 1 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return new Statement(
        s.id(),
        Words.of(text, s.content().begin(), last),
        s.kind(),
        s.cue(),
        s.stance(),
        s.source(),
        s.speaker(),
        s.via(),
        s.within(),
        s.evidence());
  }

  /** The repairs with the list, if there is one, as an entry of its own. */
  static List<Repair> marked(int end, List<Repair> repairs, String text) {
    Optional<Words> tail = words(end, text);
    if (tail.isEmpty()) {
      return repairs;
    }
    List<Repair> all = new ArrayList<>(repairs);
    all.add(new Repair(tail.get(), "", RULE));
    all.sort(Comparator.comparingInt(r -> r.words().begin()));
    return all;
  }

  private static Optional<Words> words(int begin, String text) {
    int end = text.length();
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > begin ? Optional.of(Words.of(text, begin, end)) : Optional.empty();
  }
}
