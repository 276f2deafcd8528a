package org.isnad.bench.ner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.isnad.extract.entity.tagger.Convention;
import org.isnad.extract.entity.tagger.DocumentEvidence;
import org.isnad.extract.entity.tagger.FeatureGroup;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.NameLikeness;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.Phrases;
import org.isnad.extract.entity.tagger.StemKeys;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.extract.entity.tagger.WordFacts;

/**
 * Training in two stages. First a model for each block of ANERcorp, trained on the others; these
 * tag raw news and the block that they have not seen. Then the model proper, which also looks at
 * how raw news and the rest of the document were tagged, for each sentence by a model that has not
 * seen it. So what it learns to trust in training is as trustworthy on new text.
 */
final class Stages {

  /** Contiguous blocks of ANERcorp. */
  static final int BLOCKS = 6;

  /** What a sentence of raw news as tagged surely counts beside one that a person marked. */
  private static final double CONFIDENT_WEIGHT = 0.2;

  private static final Set<FeatureGroup> FIRST_GROUPS =
      EnumSet.complementOf(EnumSet.of(FeatureGroup.CORPUS, FeatureGroup.DOCUMENT));

  private final List<Example> anercorp;
  private final List<Example> own;
  private final List<List<Example>> articles;
  private final double articleWeight;
  private final WordFacts facts;
  private final Phrases phrases;
  private final NameLikeness likeness;
  private final Consumer<String> log;
  private final List<First> first = new ArrayList<>();

  /**
   * Sentences that a trial adds to the second stage.
   *
   * @param examples the sentences
   * @param weight how much each counts
   */
  record Added(List<Example> examples, double weight) {
    static final Added NONE = new Added(List.of(), 0);
  }

  Stages(
      List<Example> anercorp,
      List<Example> own,
      List<List<Example>> articles,
      double articleWeight,
      WordFacts facts,
      Phrases phrases,
      NameLikeness likeness,
      Consumer<String> log) {
    this.anercorp = anercorp;
    this.own = own;
    this.articles = articles;
    this.articleWeight = articleWeight;
    this.facts = facts;
    this.phrases = phrases;
    this.likeness = likeness;
    this.log = log;
  }

  /** The sentences of a block. */
  List<Example> block(int block) {
    int n = anercorp.size();
    return anercorp.subList(n * block / BLOCKS, n * (block + 1) / BLOCKS);
  }

  /** The project's own sentences that are held back together with a block. */
  private List<Example> ownOf(int block) {
    return share(own, block);
  }

  /** The marked articles that are held back together with a block. */
  private List<List<Example>> articlesOf(int block) {
    return share(articles, block);
  }

  private static <T> List<T> share(List<T> all, int block) {
    List<T> some = new ArrayList<>();
    for (int i = block; i < all.size(); i += BLOCKS) {
      some.add(all.get(i));
    }
    return some;
  }

  /** What a first model that has not seen a block gives the second stage. */
  private record First(
      CorpusTallies tally,
      List<int[]> evidence,
      List<List<int[]>> articles,
      List<Example> confident) {}

  /** The first stage; {@code stride}: every so many articles of news are tagged. */
  void first(Crf crf, List<List<String[]>> news, int stride) {
    first.addAll(
        IntStream.range(0, BLOCKS).parallel().mapToObj(b -> first(crf, news, stride, b)).toList());
  }

  private First first(Crf crf, List<List<String[]>> news, int stride, int block) {
    Knowledge knowledge = Knowledge.of(facts, phrases, likeness, FIRST_GROUPS);
    TagModel model = firstOf(crf, block, 1);
    log.accept("first stage, block " + block + ": " + score(model, block(block)));
    log.accept("  own sentences: " + scoreOwn(model, block));
    log.accept("  articles: " + scoreArticles(model, block));
    CorpusTallies tally = new CorpusTallies();
    tally.add(model, knowledge, news, stride);
    return new First(
        tally,
        evidence(model, knowledge, block(block), Convention.ANERCORP),
        articlesOf(block).stream()
            .map(a -> evidence(model, knowledge, a, Convention.NEWS))
            .toList(),
        SelfTaught.sentences(model, news, block));
  }

  /** A model of the first stage without that block, trained on a part of the rest. */
  TagModel firstOf(Crf crf, int without, double part) {
    Knowledge knowledge = Knowledge.of(facts, phrases, likeness, FIRST_GROUPS);
    List<Item> items = new ArrayList<>();
    for (int other = 0; other < BLOCKS; other++) {
      if (other != without) {
        plain(items, part(block(other), part), 1, Convention.ANERCORP, knowledge);
        plain(items, part(ownOf(other), part), 1, Convention.OWN, knowledge);
        for (List<Example> article : part(articlesOf(other), part)) {
          plain(items, article, articleWeight, Convention.NEWS, knowledge);
        }
      }
    }
    return crf.train(items).model(knowledge, 0);
  }

  private static <T> List<T> part(List<T> examples, double part) {
    return examples.subList(0, (int) Math.round(examples.size() * part));
  }

  private static void plain(
      List<Item> items,
      List<Example> examples,
      double weight,
      Convention convention,
      Knowledge knowledge) {
    for (Example example : examples) {
      items.add(new Item(example, weight, convention, knowledge, new int[example.words().length]));
    }
  }

  private static List<int[]> evidence(
      TagModel model, Knowledge knowledge, List<Example> block, Convention convention) {
    StemKeys keys = new StemKeys(knowledge);
    List<int[]> stems = block.stream().map(e -> keys.of(e.words())).toList();
    List<byte[]> tags = new ArrayList<>();
    for (TaggedSentence tagged : tag(model, block, convention)) {
      byte[] bytes = new byte[tagged.tags().size()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) tagged.tags().get(i).ordinal();
      }
      tags.add(bytes);
    }
    return DocumentEvidence.of(stems, tags);
  }

  /** Sentences of raw news as tagged, surely, by the first model that has not seen the block. */
  Added confident(int without) {
    return new Added(first.get(without).confident, CONFIDENT_WEIGHT);
  }

  /** The second stage without that block; -1 trains on all. */
  Crf.Fitted second(Crf crf, Set<FeatureGroup> groups, int without) {
    return second(crf, groups, without, Added.NONE);
  }

  /** The same with further sentences. */
  Crf.Fitted second(Crf crf, Set<FeatureGroup> groups, int without, Added added) {
    List<Item> items = new ArrayList<>();
    plain(items, added.examples(), added.weight(), Convention.NEWS, knowledge(groups, without));
    for (int block = 0; block < BLOCKS; block++) {
      if (block != without) {
        First seen = first.get(block);
        Knowledge knowledge = knowledge(seen.tally, groups);
        told(items, block(block), 1, Convention.ANERCORP, knowledge, seen.evidence);
        plain(items, ownOf(block), 1, Convention.OWN, knowledge);
        List<List<Example>> held = articlesOf(block);
        for (int a = 0; a < held.size(); a++) {
          List<int[]> evidence = seen.articles.get(a);
          told(items, held.get(a), articleWeight, Convention.NEWS, knowledge, evidence);
        }
      }
    }
    return crf.train(items);
  }

  /** Adds sentences of a document that says something of their words. */
  private static void told(
      List<Item> items,
      List<Example> examples,
      double weight,
      Convention convention,
      Knowledge knowledge,
      List<int[]> evidence) {
    for (int i = 0; i < examples.size(); i++) {
      items.add(new Item(examples.get(i), weight, convention, knowledge, evidence.get(i)));
    }
  }

  /** What a model trained without that block may know. */
  Knowledge knowledge(Set<FeatureGroup> groups, int without) {
    if (without >= 0) {
      return knowledge(first.get(without).tally, groups);
    }
    CorpusTallies all = new CorpusTallies();
    first.forEach(f -> all.add(f.tally));
    return knowledge(all, groups);
  }

  private Knowledge knowledge(CorpusTallies tally, Set<FeatureGroup> groups) {
    WordFacts known = NewsFacts.with(facts, new int[0]);
    tally.fill(known);
    return Knowledge.of(known, phrases, likeness, groups);
  }

  /** Score of a model on a block, tagged as one document. */
  static Score score(TagModel model, List<Example> examples) {
    return score(examples, tag(model, examples, Convention.ANERCORP));
  }

  /** Score of a model on its held-back sentences of the project's own, each by itself. */
  Score scoreOwn(TagModel model, int block) {
    Score score = new Score();
    for (Example sentence : ownOf(block)) {
      score.add(score(List.of(sentence), tag(model, List.of(sentence), Convention.OWN)));
    }
    return score;
  }

  /** Score of a model on its held-back articles. */
  Score scoreArticles(TagModel model, int block) {
    Score score = new Score();
    for (List<Example> article : articlesOf(block)) {
      score.add(score(article, tag(model, article, Convention.NEWS)));
    }
    return score;
  }

  private static Score score(List<Example> examples, List<TaggedSentence> tagged) {
    Score score = new Score();
    for (int i = 0; i < examples.size(); i++) {
      score.add(List.<NameTag>of(examples.get(i).tags()), tagged.get(i).tags());
    }
    return score;
  }

  private static List<TaggedSentence> tag(
      TagModel model, List<Example> examples, Convention convention) {
    return NameTagger.of(model)
        .tagDocument(examples.stream().map(Example::words).toList(), convention);
  }
}
