package org.isnad.extract.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds names of people, places, organisations and other things in tokenised Arabic, in the
 * conventions of ANERcorp: titles and nationalities are not part of a name, clitics stay on the
 * word. Immutable and thread-safe; results depend on the input alone.
 */
public final class NameTagger {

  private static final String RESOURCE = "names.model";

  private final TagModel model;

  private NameTagger(TagModel model) {
    this.model = model;
  }

  /** A tagger with the model that ships with the engine. Reads it anew at each call. */
  public static NameTagger load() {
    try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
      return of(TagModel.read(Objects.requireNonNull(in, RESOURCE)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** A tagger with this model. */
  public static NameTagger of(TagModel model) {
    return new NameTagger(model);
  }

  /** The names of one sentence, a document of its own. */
  public TaggedSentence tag(String[] words) {
    List<String[]> document = new ArrayList<>(1);
    document.add(words);
    return tagDocument(document).getFirst();
  }

  /**
   * The names of a document.
   *
   * @param sentences the words of each sentence as written, clitics attached and punctuation apart
   * @return a result a sentence
   */
  public List<TaggedSentence> tagDocument(List<String[]> sentences) {
    return new Run(model).tag(sentences);
  }

  /** Scratch for one document. */
  private static final class Run {
    private final TagModel model;
    private final FeatureExtractor extractor;
    private final Chain chain;
    private final int[] keys = new int[FeatureExtractor.MOST];
    private final boolean twice;

    Run(TagModel model) {
      this.model = model;
      this.extractor = new FeatureExtractor(model.knowledge());
      this.chain = new Chain(model);
      this.twice = model.knowledge().groups().contains(FeatureGroup.DOCUMENT);
    }

    List<TaggedSentence> tag(List<String[]> sentences) {
      List<float[]> scores = new ArrayList<>(sentences.size());
      List<int[]> stems = new ArrayList<>(sentences.size());
      DocumentEvidence evidence = new DocumentEvidence();
      for (int s = 0; s < sentences.size(); s++) {
        scores.add(score(sentences.get(s)));
        stems.add(extractor.sentence().stemKeys());
        if (twice) {
          evidence.add(s, stems.get(s), decode(scores.get(s)));
        }
      }
      List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
      for (int s = 0; s < sentences.size(); s++) {
        if (twice) {
          addEvidence(sentences.get(s), evidence.codes(s, stems.get(s)), scores.get(s));
        }
        tagged.add(result(decode(scores.get(s))));
      }
      return tagged;
    }

    private float[] score(String[] words) {
      extractor.read(words);
      float[] scores = new float[words.length * TagModel.TAGS];
      for (int i = 0; i < words.length; i++) {
        int count = extractor.features(i, keys);
        model.score(keys, count, scores, i * TagModel.TAGS);
      }
      return scores;
    }

    private void addEvidence(String[] words, int[] codes, float[] scores) {
      if (DocumentEvidence.any(codes)) {
        extractor.read(words, codes);
        for (int i = 0; i < words.length; i++) {
          int count = extractor.documentFeatures(i, keys);
          model.score(keys, count, scores, i * TagModel.TAGS);
        }
      }
    }

    private byte[] decode(float[] scores) {
      byte[] tags = new byte[scores.length / TagModel.TAGS];
      chain.read(scores);
      chain.decode(tags);
      return tags;
    }

    private TaggedSentence result(byte[] tags) {
      List<NameTag> named = new ArrayList<>(tags.length);
      List<NameSpan> spans = new ArrayList<>();
      boolean weighed = false;
      for (int i = 0; i < tags.length; i++) {
        NameTag tag = NameTag.of(tags[i]);
        named.add(tag);
        if (tag.begins()) {
          if (!weighed) {
            chain.weigh();
            weighed = true;
          }
          spans.add(span(tags, i, tag));
        }
      }
      return new TaggedSentence(named, spans);
    }

    private NameSpan span(byte[] tags, int begin, NameTag tag) {
      NameType type = tag.type().orElseThrow();
      int inside = NameTag.inside(type).ordinal();
      int end = begin + 1;
      while (end < tags.length && tags[end] == inside) {
        end++;
      }
      return new NameSpan(begin, end, type, chain.probability(begin, end, type));
    }
  }
}
