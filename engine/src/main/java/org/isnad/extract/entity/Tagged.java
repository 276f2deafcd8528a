package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.tagger.NameSpan;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the learned tagger makes of a text, as a second opinion for the rules. */
final class Tagged {

  private static final float SURE = 0.6f;

  private final Tokens tokens;
  private final List<TaggedSentence> sentences;
  private final List<NameSpan> spans;
  private final NameSpan[] covering;

  private Tagged(Tokens tokens, List<TaggedSentence> sentences, List<NameSpan> spans) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.spans = spans;
    this.covering = new NameSpan[tokens.size() + 1];
    for (NameSpan span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        covering[i] = span;
      }
    }
  }

  static Tagged of(AnalyzedText text, NameTagger tagger) {
    Tokens tokens = text.tokens();
    List<TaggedSentence> tagged = tagger.tagText(tokens);
    List<NameSpan> spans = new ArrayList<>();
    for (int s = 0; s < tagged.size(); s++) {
      int start = tokens.sentenceStart(s);
      for (NameSpan span : tagged.get(s).spans()) {
        spans.add(
            new NameSpan(start + span.begin(), start + span.end(), span.type(), span.confidence()));
      }
    }
    return new Tagged(tokens, tagged, spans);
  }

  /** The names that it finds, over tokens of the text, in order. */
  List<NameSpan> spans() {
    return spans;
  }

  /** One past the place that it finds at the token; the token itself if it finds none. */
  int placeEnd(int token) {
    return is(token, NameType.LOC) && covering[token].begin() == token
        ? covering[token].end()
        : token;
  }

  /** Whether it takes the token for part of a name. */
  boolean isName(int token) {
    return covering[token] != null;
  }

  /** Whether it trusts the name that the token is part of. */
  boolean isSure(int token) {
    @Nullable NameSpan span = covering[token];
    return span != null && span.confidence() >= SURE;
  }

  /** Whether it takes the token for part of a name of this type. */
  boolean is(int token, NameType type) {
    @Nullable NameSpan span = covering[token];
    return span != null && span.type() == type;
  }

  /** The tagger's probability that exactly these tokens are a name of this type. */
  float probability(int first, int end, NameType type) {
    int sentence = tokens.sentence(first);
    int start = tokens.sentenceStart(sentence);
    return end > tokens.sentenceEnd(sentence)
        ? 0
        : sentences.get(sentence).lattice().probability(first - start, end - start, type);
  }

  /** The tagger's probability that the token has this tag. */
  float probability(int token, NameTag tag) {
    int sentence = tokens.sentence(token);
    return sentences
        .get(sentence)
        .lattice()
        .probability(token - tokens.sentenceStart(sentence), tag);
  }

  /** The name that the tagger finds at the token, if any. */
  @Nullable NameSpan at(int token) {
    return covering[token];
  }
}
