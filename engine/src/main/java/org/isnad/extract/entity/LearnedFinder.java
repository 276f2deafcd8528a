package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extract.entity.tagger.NameSpan;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Tokens;

/** Takes over the names that the learned tagger finds and trusts. */
final class LearnedFinder {

  private static final float TRUSTED = 0.75f;
  private static final int RARE = 40;
  private static final String ADVERB_ENDING = "يا";
  private static final float DOUBTFUL = 0.35f;

  private final NameTagger tagger;
  private final NameLists lists;

  LearnedFinder(NameTagger tagger, NameLists lists) {
    this.tagger = tagger;
    this.lists = lists;
  }

  void find(AnalyzedText text, List<Mention> found) {
    List<String[]> sentences = new ArrayList<>(text.tokens().sentences());
    for (int s = 0; s < text.tokens().sentences(); s++) {
      sentences.add(words(text.tokens(), s));
    }
    List<TaggedSentence> tagged = tagger.tagDocument(sentences);
    Map<Integer, Integer> letters = new HashMap<>();
    for (Mention m : found) {
      letters.putIfAbsent(m.first(), m.letters());
    }
    for (int s = 0; s < tagged.size(); s++) {
      for (NameSpan span : tagged.get(s).spans()) {
        int first = text.tokens().sentenceStart(s) + span.begin();
        boolean single = span.end() - span.begin() == 1;
        boolean trusted = span.type() != NameType.MISC && span.confidence() >= DOUBTFUL;
        if (trusted && !(single && isNoName(text, first)) && !isHeaded(text, first, span)) {
          found.add(mention(text, first, span, letters));
        }
      }
    }
  }

  /** An adjective of origin, a verb, an adverb or a word such as المدينة is no name by itself. */
  private boolean isNoName(AnalyzedText text, int i) {
    Analysis a = text.analysis(i);
    boolean listed = lists.isGivenName(text.folded(i)) || lists.isFamilyName(text.folded(i));
    boolean grammatical =
        !text.form(i).isUnknown()
            && (a.isVerb() || a.pos() == Pos.ADVERB || a.has(Analysis.TANWIN));
    return lists.isDemonym(text.stem(i))
        || lists.isBoundary(text.folded(i))
        || (!listed && grammatical && text.form(i).frequency() > RARE)
        || text.folded(i).endsWith(ADVERB_ENDING) && a.pos() != Pos.UNKNOWN;
  }

  /** A noun that opens the name of a place or an organisation opens no person's: جسر الحسيني. */
  private boolean isHeaded(AnalyzedText text, int first, NameSpan span) {
    return span.type() == NameType.PERS
        && (lists.placeHead(text.stem(first)).isPresent()
            || lists.organisationHead(text.stem(first)).isPresent());
  }

  private static String[] words(Tokens tokens, int sentence) {
    int start = tokens.sentenceStart(sentence);
    String[] words = new String[tokens.sentenceEnd(sentence) - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.surface(start + i);
    }
    return words;
  }

  /**
   * @param letters where a listed name begins in a token, by token; elsewhere the reading cuts it
   */
  private static Mention mention(
      AnalyzedText text, int first, NameSpan span, Map<Integer, Integer> letters) {
    Integer listed = letters.get(first);
    return new Mention(
        first,
        first + span.end() - span.begin(),
        listed != null ? listed : text.analysis(first).proclitics().length(),
        type(span.type()),
        null,
        span.confidence() >= TRUSTED ? Mention.FAIR : Mention.WEAK,
        "name-tagger");
  }

  private static EntityType type(NameType type) {
    return switch (type) {
      case PERS -> EntityType.PER;
      case LOC -> EntityType.GPE;
      case ORG -> EntityType.ORG;
      case MISC -> EntityType.MISC;
    };
  }
}
