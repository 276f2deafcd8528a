package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/**
 * How many tokens a second of processor time the tagger of names tags on one core, probabilities
 * included, once it is warm. Processor time and not the clock, since others may use the machine.
 *
 * <p>Usage: {@code TaggerSpeed [ARTICLES.jsonl]}; without a file, the bundled articles.
 */
public final class TaggerSpeed {

  private static final int WARM_UP_ROUNDS = 8;
  private static final int ROUNDS = 9;
  private static final int TOKENS_A_ROUND = 400_000;
  private static final double NANOS = 1e9;

  private final NameTagger tagger = NameTagger.load();
  private final List<List<String[]>> documents;
  private final long tokens;

  private TaggerSpeed(List<String> texts) {
    Tokenizer tokenizer = new Tokenizer(WordSplitter.NONE);
    documents = texts.stream().map(text -> sentences(tokenizer.tokenize(text))).toList();
    tokens = documents.stream().flatMap(List::stream).mapToLong(words -> words.length).sum();
  }

  public static void main(String[] args) throws IOException {
    SampleArticles samples =
        args.length > 0 ? SampleArticles.ofJsonLines(Path.of(args[0])) : SampleArticles.bundled();
    new TaggerSpeed(samples.texts()).measure();
  }

  private static List<String[]> sentences(Tokens tokens) {
    List<String[]> sentences = new ArrayList<>(tokens.sentences());
    for (int s = 0; s < tokens.sentences(); s++) {
      String[] words = new String[tokens.sentenceEnd(s) - tokens.sentenceStart(s)];
      int start = tokens.sentenceStart(s);
      Arrays.setAll(words, i -> tokens.surface(start + i));
      sentences.add(words);
    }
    return sentences;
  }

  private void measure() {
    int times = (int) Math.max(1, TOKENS_A_ROUND / Math.max(1, tokens));
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      tokensASecond(times);
    }
    double[] rates = new double[ROUNDS];
    Arrays.setAll(rates, round -> tokensASecond(times));
    Arrays.sort(rates);
    System.out.printf(
        Locale.ROOT,
        "%,d tokens of %,d articles: %,.0f tokens a second of one core (median of %d rounds; %,.0f"
            + " to %,.0f). %s%n",
        tokens,
        documents.size(),
        rates[ROUNDS / 2],
        ROUNDS,
        rates[0],
        rates[ROUNDS - 1],
        Provenance.here().line());
  }

  private double tokensASecond(int times) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long names = 0; // uses the tags, so that none is optimised away
    for (int n = 0; n < times; n++) {
      for (List<String[]> document : documents) {
        for (TaggedSentence sentence : tagger.tagDocument(document)) {
          names += sentence.spans().size();
        }
      }
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
    if (names == 0) {
      throw new IllegalStateException("the articles name nobody");
    }
    return times * tokens / seconds;
  }
}
