package org.isnad.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.NameKeys;
import org.isnad.search.Language;
import org.isnad.search.QueryWord;
import org.isnad.search.Term;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;

/** The engine's tokens, lemmas and name keys, as the index files them. Thread-safe. */
final class ArabicLanguage implements Language {
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final int SHORTEST_WITH_ARTICLE = 5;

  /** How far below the likeliest reading of a query's word another still counts; natural log. */
  private static final float LIKELY = 3;

  private final Lexicon lexicon;
  private final NameKeys names;

  ArabicLanguage(Lexicon lexicon, NameKeys names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  @Override
  public List<Term> terms(String text) {
    AnalyzedText analyzed = lexicon.analyze(text);
    List<Term> terms = new ArrayList<>(analyzed.size());
    for (int i = 0; i < analyzed.size(); i++) {
      if (isTerm(analyzed.tokens().kind(i))) {
        terms.add(
            new Term(
                analyzed.begin(i),
                analyzed.end(i),
                normal(analyzed.folded(i)),
                normal(analyzed.stem(i)),
                normal(analyzed.lemma(i))));
      }
    }
    return terms;
  }

  private static boolean isTerm(TokenKind kind) {
    return kind != TokenKind.PUNCTUATION;
  }

  @Override
  public List<QueryWord> words(String query) {
    AnalyzedText analyzed = lexicon.analyze(query);
    List<QueryWord> words = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      if (isTerm(analyzed.tokens().kind(i))) {
        words.add(word(analyzed, i));
      }
    }
    return words;
  }

  /** The word as it stands is always one of its own stems: a name may begin like a preposition. */
  private static QueryWord word(AnalyzedText analyzed, int token) {
    String exact = normal(analyzed.folded(token));
    Set<String> stems = new LinkedHashSet<>(List.of(exact, normal(analyzed.stem(token))));
    Set<String> lemmas = new HashSet<>(Set.of(normal(analyzed.lemma(token))));
    if (analyzed.isWord(token)) {
      List<Analysis> analyses = analyzed.form(token).analyses();
      float best = analyses.getFirst().score();
      for (Analysis a : analyses) {
        if (a.score() >= best - LIKELY) {
          stems.add(normal(a.stem()));
          lemmas.add(normal(a.lemma()));
        }
      }
    }
    return new QueryWord(exact, stems, lemmas);
  }

  @Override
  public List<String> nameWords(String name) {
    List<String> words = new ArrayList<>();
    String surface = Letters.surface(name);
    int begin = -1;
    for (int i = 0; i <= surface.length(); i++) {
      boolean letter = i < surface.length() && Character.isLetterOrDigit(surface.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(bare(normal(Letters.fold(surface.substring(begin, i)))));
        begin = -1;
      }
    }
    return words;
  }

  private static String bare(String word) {
    boolean article = word.startsWith(ARTICLE) && word.length() >= SHORTEST_WITH_ARTICLE;
    return article ? word.substring(ARTICLE.length()) : word;
  }

  @Override
  public List<String> nameKeys(String word) {
    return LatinNames.isLatin(word) ? LatinNames.keys(word) : List.of(NameKeys.key(word));
  }

  @Override
  public boolean sameName(String a, String b) {
    return names.sameName(a, b);
  }

  /** One spelling for ta marbuta and ha, for hamzas and what bears them; small Latin letters. */
  static String normal(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (normal(c) != c || Character.isUpperCase(c)) {
        char[] letters = folded.toCharArray();
        for (int k = i; k < letters.length; k++) {
          letters[k] = normal(letters[k]);
        }
        return new String(letters).toLowerCase(Locale.ROOT);
      }
    }
    return folded;
  }

  private static char normal(char c) {
    return switch (c) {
      case Letters.TA_MARBUTA -> Letters.HA;
      case Letters.WAW_HAMZA -> Letters.WAW;
      case Letters.YA_HAMZA -> Letters.YA;
      default -> c;
    };
  }
}
