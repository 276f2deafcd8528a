package org.isnad.corpus.account;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Words;

/**
 * One claim as one article tells it.
 *
 * @param article id of the article
 * @param outlet who published it
 * @param words where it says so
 * @param speaker on whose word, {@link #UNNAMED} where nobody is named, empty where it is the
 *     outlet's own
 * @param speakerEnglish the speaker's English name, where it is known
 * @param via channels between outlet and speaker, outermost first
 * @param statement id of the statement within the article's reading
 */
public record Account(
    String article,
    Optional<String> outlet,
    Words words,
    Optional<String> speaker,
    Optional<String> speakerEnglish,
    List<String> via,
    Optional<String> statement) {

  /** On whose word it is what somebody said whom the article does not name. */
  public static final String UNNAMED = "قائل لم يسم";

  static final String UNNAMED_ENGLISH = "an unnamed voice";

  public Account {
    via = List.copyOf(via);
  }

  /** The same words of somebody whom the text names otherwise. */
  public Account by(String source) {
    return new Account(
        article, outlet, words, Optional.of(source), Optional.empty(), List.of(), statement);
  }
}
