package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Words of the text: the form as asked for weighs most, then the same word with other attached
 * letters, then other forms of it and other spellings of a name.
 */
final class WordQueries {
  private static final float EXACT = 3;
  private static final float STEM = 2;
  private static final float TITLE = 2;
  private static final float LEMMA = 0.7F;
  private static final float TIE = 0.2F;

  /** About what a rare lemma scores, so that a variant spelling stands behind the one asked for. */
  private static final float NAME = 5;

  /** Of a text that is taken for a query, words behind these are not looked for. */
  private static final int MOST_WORDS = 200;

  private static final String NAMES = Fields.name(Clause.Role.ENTITY);

  private final Language language;
  private final NameWords names;

  WordQueries(Language language, NameWords names) {
    this.language = language;
    this.names = names;
  }

  /** Texts with all the words. */
  Query all(String text) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (QueryWord word : language.words(text)) {
      all.add(word(word), Occur.MUST);
    }
    return all.build();
  }

  private Query word(QueryWord word) throws IOException {
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(Fields.EXACT, word.exact(), EXACT));
    for (String stem : word.stems()) {
      ways.add(boosted(Fields.STEM, stem, STEM));
      ways.add(boosted(Fields.TITLE, stem, TITLE));
    }
    word.lemmas().forEach(lemma -> ways.add(boosted(Fields.LEMMA, lemma, LEMMA)));
    List<BytesRef> spellings = new ArrayList<>();
    for (String spelling : spellings(word)) {
      spellings.add(new BytesRef(NameWords.filed(language, spelling)));
    }
    if (!spellings.isEmpty()) {
      Query named = new ConstantScoreQuery(new TermInSetQuery(NAMES, spellings));
      ways.add(new BoostQuery(named, NAME));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private Set<String> spellings(QueryWord word) throws IOException {
    Set<String> spellings = new HashSet<>();
    for (String form : word.stems()) {
      spellings.addAll(names.spellings(NAMES, form));
    }
    return spellings;
  }

  private static Query boosted(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  /** Articles with any of the words, those with the rarest and most of them first. */
  static Query any(Language language, String text) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    int words = 0;
    for (QueryWord word : language.words(text)) {
      for (String lemma : word.lemmas()) {
        if (words++ < MOST_WORDS) {
          some.add(new TermQuery(new Term(Fields.LEMMA, lemma)), Occur.SHOULD);
        }
      }
    }
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.DOC, Fields.Doc.ARTICLE.name())), Occur.FILTER)
        .add(some.build(), Occur.MUST)
        .build();
  }

  /** Texts in which the words follow one another. */
  Query phrase(String text) throws IOException {
    List<QueryWord> words = language.words(text);
    if (words.size() < 2) {
      return all(text);
    }
    PhraseQuery.Builder exact = new PhraseQuery.Builder();
    MultiPhraseQuery.Builder stems = new MultiPhraseQuery.Builder();
    for (QueryWord word : words) {
      exact.add(new Term(Fields.EXACT, word.exact()));
      stems.add(word.stems().stream().map(s -> new Term(Fields.STEM, s)).toArray(Term[]::new));
    }
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(exact.build(), EXACT), new BoostQuery(stems.build(), STEM)), TIE);
  }

  /** What to mark of the words. */
  List<Wanted> wanted(Clause.Words clause) throws IOException {
    List<Wanted.Word> words = new ArrayList<>();
    boolean phrase = clause.phrase();
    for (QueryWord word : language.words(clause.text())) {
      Set<String> exact = new HashSet<>(Set.of(word.exact()));
      Set<String> stems = new HashSet<>(word.stems());
      if (!phrase) {
        Set<String> spellings = spellings(word);
        exact.addAll(spellings);
        stems.addAll(spellings);
      }
      words.add(new Wanted.Word(exact, stems, phrase ? Set.of() : word.lemmas()));
    }
    if (phrase && !words.isEmpty()) {
      return List.of(new Wanted(words));
    }
    return words.stream().map(Wanted::one).toList();
  }
}
