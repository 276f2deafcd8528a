package org.isnad.extract.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.text.Tokens;

/**
 * Finds names of people, places, organisations and other things in tokenised Arabic, in the
 * conventions of ANERcorp: titles and nationalities are not part of a name, clitics stay on the
 * word. Immutable and thread-safe; results depend on the input alone.
 */
public final class NameTagger {

  private static final String RESOURCE = "names.model";

  private final TagModel model;
  private final WordProfiles profiles;

  private NameTagger(TagModel model) {
    this.model = model;
    this.profiles = new WordProfiles(model);
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
    return tagDocument(sentences, Convention.NEWS);
  }

  /** The names of a document, as {@code convention} marks them. */
  public List<TaggedSentence> tagDocument(List<String[]> sentences, Convention convention) {
    Run run = new Run(model, profiles, convention);
    List<WordProfile[]> known = new ArrayList<>(sentences.size());
    for (String[] words : sentences) {
      WordProfile[] sentence = new WordProfile[words.length];
      for (int i = 0; i < words.length; i++) {
        sentence[i] = run.maker.of(words[i]);
      }
      known.add(sentence);
    }
    return run.tag(known);
  }

  /** The names of a text, in the convention of news; positions are tokens within a sentence. */
  public List<TaggedSentence> tagText(Tokens tokens) {
    Run run = new Run(model, profiles, Convention.NEWS);
    List<WordProfile[]> known = new ArrayList<>(tokens.sentences());
    for (int s = 0; s < tokens.sentences(); s++) {
      int start = tokens.sentenceStart(s);
      WordProfile[] sentence = new WordProfile[tokens.sentenceEnd(s) - start];
      for (int i = 0; i < sentence.length; i++) {
        sentence[i] = run.maker.of(tokens.word(start + i));
      }
      known.add(sentence);
    }
    return run.tag(known);
  }

  /** What the first pass leaves of a sentence. */
  private static final class FirstPass {
    private final Sentence.Seen seen;
    private final float[] scores;
    private final byte[] tags;

    FirstPass(Sentence.Seen seen, float[] scores, byte[] tags) {
      this.seen = seen;
      this.scores = scores;
      this.tags = tags;
    }
  }

  /** Scratch for one document. */
  private static final class Run {
    private final TagModel model;
    private final WordProfiles profiles;
    private final WordProfiles.Maker maker;
    private final FeatureExtractor extractor;
    private final Chain chain;
    private final int[] keys = new int[FeatureExtractor.MOST];
    private final int[] sums = new int[TagModel.TAGS];
    private final boolean twice;

    Run(TagModel model, WordProfiles profiles, Convention convention) {
      this.model = model;
      this.profiles = profiles;
      this.maker = profiles.maker();
      this.extractor = new FeatureExtractor(model.knowledge());
      this.extractor.follow(convention);
      this.chain = new Chain(model);
      this.twice = model.knowledge().groups().contains(FeatureGroup.DOCUMENT);
    }

    List<TaggedSentence> tag(List<WordProfile[]> sentences) {
      List<FirstPass> passes = new ArrayList<>(sentences.size());
      DocumentEvidence evidence = new DocumentEvidence();
      for (WordProfile[] words : sentences) {
        FirstPass pass = first(words);
        if (twice) {
          evidence.add(passes.size(), pass.seen.stems(), pass.tags);
        }
        passes.add(pass);
      }
      List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
      for (int s = 0; s < passes.size(); s++) {
        tagged.add(second(passes.get(s), evidence.codes(s, passes.get(s).seen.stems())));
      }
      return tagged;
    }

    private FirstPass first(WordProfile[] words) {
      extractor.read(words);
      float[] scores = new float[words.length * TagModel.TAGS];
      for (int i = 0; i < words.length; i++) {
        Arrays.fill(sums, 0);
        profiles.sum(words, i, sums);
        model.sum(keys, extractor.featuresOfSeveral(i, keys), sums);
        model.score(sums, scores, i * TagModel.TAGS);
      }
      return new FirstPass(extractor.sentence().seen(), scores, decode(scores));
    }

    /** Adds what the document says to the scores of the first pass. */
    private TaggedSentence second(FirstPass pass, int[] codes) {
      if (!DocumentEvidence.any(codes)) {
        chain.read(pass.scores);
        return result(pass.tags);
      }
      extractor.sentence().recall(pass.seen, codes);
      for (int i = 0; i < codes.length; i++) {
        Arrays.fill(sums, 0);
        model.sum(keys, extractor.documentFeatures(i, keys), sums);
        model.score(sums, pass.scores, i * TagModel.TAGS);
      }
      return result(decode(pass.scores));
    }

    private byte[] decode(float[] scores) {
      byte[] tags = new byte[scores.length / TagModel.TAGS];
      chain.read(scores);
      chain.decode(tags);
      return tags;
    }

    private TaggedSentence result(byte[] tags) {
      Lattice lattice = chain.weigh();
      List<NameTag> named = new ArrayList<>(tags.length);
      List<NameSpan> spans = new ArrayList<>();
      for (int i = 0; i < tags.length; i++) {
        NameTag tag = NameTag.of(tags[i]);
        named.add(tag);
        if (tag.begins()) {
          spans.add(span(tags, i, tag, lattice));
        }
      }
      return new TaggedSentence(named, spans, lattice);
    }

    private static NameSpan span(byte[] tags, int begin, NameTag tag, Lattice lattice) {
      NameType type = tag.type().orElseThrow();
      int inside = NameTag.inside(type).ordinal();
      int end = begin + 1;
      while (end < tags.length && tags[end] == inside) {
        end++;
      }
      return new NameSpan(begin, end, type, lattice.probability(begin, end, type));
    }
  }
}
