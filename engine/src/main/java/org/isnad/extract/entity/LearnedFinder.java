package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.tagger.NameSpan;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.Tokens;

/** Takes over the names that the learned tagger finds and trusts. */
final class LearnedFinder {

  private static final float TRUSTED = 0.75f;
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
    for (int s = 0; s < tagged.size(); s++) {
      for (NameSpan span : tagged.get(s).spans()) {
        int first = text.tokens().sentenceStart(s) + span.begin();
        boolean origin = span.end() - span.begin() == 1 && lists.isDemonym(text.stem(first));
        if (span.type() != NameType.MISC && span.confidence() >= DOUBTFUL && !origin) {
          found.add(mention(text, text.tokens().sentenceStart(s), span));
        }
      }
    }
  }

  private static String[] words(Tokens tokens, int sentence) {
    int start = tokens.sentenceStart(sentence);
    String[] words = new String[tokens.sentenceEnd(sentence) - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.surface(start + i);
    }
    return words;
  }

  private static Mention mention(AnalyzedText text, int start, NameSpan span) {
    int first = start + span.begin();
    int letters = text.analysis(first).proclitics().length();
    int strength = span.confidence() >= TRUSTED ? Mention.FAIR : Mention.WEAK;
    return new Mention(
        first, start + span.end(), letters, type(span.type()), null, strength, "name-tagger");
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
