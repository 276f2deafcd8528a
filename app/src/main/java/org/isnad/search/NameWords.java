package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Names in the index. Each word is filed as its coarse key, a bar, and the word, so that all
 * spellings that may be one name stand side by side and can be told apart again.
 */
final class NameWords {
  private static final char BAR = '|';
  private static final int SLOP = 3;
  private static final float WEIGHT = 4;
  private static final int MOST_SPELLINGS = 200;

  private final Language language;
  private final IndexReader reader;
  private final Snapshot snapshot;

  NameWords(Language language, IndexReader reader, Snapshot snapshot) {
    this.snapshot = snapshot;
    this.language = language;
    this.reader = reader;
  }

  static String filed(Language language, String word) {
    List<String> keys = language.nameKeys(word);
    return (isLatin(word) || keys.isEmpty() ? "" : keys.getFirst()) + BAR + word;
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** The words of the field that may be spellings of the word, with itself if it is there. */
  Set<String> spellings(String field, String word) throws IOException {
    return snapshot.spellings(field + BAR + word, () -> lookUp(field, word));
  }

  private Set<String> lookUp(String field, String word) throws IOException {
    Set<String> found = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    TermsEnum all = terms.iterator();
    boolean latin = isLatin(word);
    if (latin && all.seekExact(new BytesRef(BAR + word))) {
      found.add(word);
    }
    for (String key : language.nameKeys(word)) {
      String prefix = key + BAR;
      for (BytesRef t = seek(all, prefix);
          t != null && found.size() < MOST_SPELLINGS;
          t = all.next()) {
        String term = t.utf8ToString();
        if (!term.startsWith(prefix)) {
          break;
        }
        String spelling = term.substring(prefix.length());
        if (latin || spelling.equals(word) || language.sameName(word, spelling)) {
          found.add(spelling);
        }
      }
    }
    return found;
  }

  private static @Nullable BytesRef seek(TermsEnum all, String prefix) throws IOException {
    return all.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END ? null : all.term();
  }

  /** Documents whose field has a name with all words of {@code name}, each in any spelling. */
  Query query(String field, String name) throws IOException {
    List<List<BytesRef>> words = new ArrayList<>();
    for (String word : language.nameWords(name)) {
      List<BytesRef> spellings = new ArrayList<>();
      for (String spelling : spellings(field, word)) {
        spellings.add(new BytesRef(filed(language, spelling)));
      }
      if (spellings.isEmpty()) {
        return new MatchNoDocsQuery("no name like " + word);
      }
      words.add(spellings);
    }
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no name in " + name);
    }
    return new BoostQuery(new ConstantScoreQuery(together(field, words)), WEIGHT);
  }

  private static Query together(String field, List<List<BytesRef>> words) {
    if (words.size() == 1) {
      return new TermInSetQuery(field, words.getFirst());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(SLOP);
    for (List<BytesRef> spellings : words) {
      phrase.add(spellings.stream().map(s -> new Term(field, s)).toArray(Term[]::new));
    }
    return phrase.build();
  }
}
