package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Repair;
import org.isnad.model.Words;
import org.isnad.text.Quotes;
import org.isnad.text.TokenKind;
import org.isnad.text.Tokens;

/** A text's tokens with the reading of each word chosen in context; immutable. */
public final class AnalyzedText {

  private final Tokens tokens;
  private final Quotes quotes;
  private final Form[] forms;
  private final Analysis[] chosen;

  AnalyzedText(Tokens tokens, Quotes quotes, Form[] forms, Analysis[] chosen) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.forms = forms;
    this.chosen = chosen;
  }

  /** The text as read. */
  public String text() {
    return tokens.text();
  }

  public Tokens tokens() {
    return tokens;
  }

  public Quotes quotes() {
    return quotes;
  }

  public int size() {
    return forms.length;
  }

  public Form form(int token) {
    return forms[token];
  }

  /** The reading chosen in context. */
  public Analysis analysis(int token) {
    return chosen[token];
  }

  public Pos pos(int token) {
    return chosen[token].pos();
  }

  /** Folded lemma of the chosen reading. */
  public String lemma(int token) {
    return chosen[token].lemma();
  }

  /** Folded letters after proclitics and article of the chosen reading. */
  public String stem(int token) {
    return chosen[token].stem();
  }

  public String folded(int token) {
    return tokens.folded(token);
  }

  public String surface(int token) {
    return tokens.surface(token);
  }

  public boolean isWord(int token) {
    return tokens.kind(token) == TokenKind.WORD;
  }

  public boolean isNumber(int token) {
    return tokens.kind(token) == TokenKind.NUMBER;
  }

  /** The punctuation mark, or 0 for any other token. */
  public char mark(int token) {
    return tokens.mark(token);
  }

  public int begin(int token) {
    return tokens.begin(token);
  }

  public int end(int token) {
    return tokens.end(token);
  }

  /** The token that holds the offset, else the last one before it; -1 before the first. */
  public int tokenAt(int offset) {
    return tokens.tokenAt(offset);
  }

  /** Offset in the text behind the token's proclitics; the article belongs to what follows. */
  public int beginWithoutProclitics(int token) {
    int letters = chosen[token].proclitics().length();
    return letters == 0 ? tokens.begin(token) : tokens.offsetOfLetter(token, letters);
  }

  /** The exact words from the first to the last token, both inclusive. */
  public Words words(int firstToken, int lastToken) {
    return Words.of(tokens.text(), tokens.begin(firstToken), tokens.end(lastToken));
  }

  /** Whether a reading of the token is a verb of this folded lemma. */
  public boolean canBeVerb(int token, String lemma) {
    for (Analysis a : forms[token].analyses()) {
      if (a.isVerb() && a.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last token before titles of one letter with their point that end at {@code last}, as in
   * مدير الجامعة د. فلان; {@code last} itself where none stands there.
   */
  public int beforeInitials(int last) {
    int at = last;
    while (at > 0 && mark(at) == '.' && isWord(at - 1) && folded(at - 1).length() == 1) {
      at -= 2;
    }
    return at;
  }

  /** What was read otherwise than it stands, in order of the text. */
  public List<Repair> repairs() {
    List<Repair> all = new ArrayList<>(tokens.repairs());
    for (int i = 0; i < forms.length; i++) {
      String usual = isWord(i) ? forms[i].usual() : "";
      if (!usual.isEmpty()) {
        Words words = Words.of(text(), begin(i), end(i));
        all.add(new Repair(words, usual, Spelling.rule(surface(i), usual)));
      }
    }
    all.sort(Comparator.comparingInt(r -> r.words().begin()));
    return all;
  }
}
