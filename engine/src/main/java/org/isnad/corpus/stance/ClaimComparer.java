package org.isnad.corpus.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.stance.StanceModel.Relation;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Words;

/** Compares claims with one another and with articles. Immutable, thread-safe. */
public final class ClaimComparer {
  private static final int REASONS = 4;
  private static final int MOST_EVIDENCE = 3;

  /** Share of a claim's words below which a text speaks of something else. */
  private static final double RELATED = 0.34;

  /** Share of a claim's words from which a sentence makes the claim or its contrary. */
  private static final double CLAIMED = 0.5;

  private final Lexicon lexicon;
  private final StanceModel model;
  private final StanceWords words = StanceWords.load();

  public ClaimComparer(Lexicon lexicon, StanceModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /**
   * How two claims stand to one another.
   *
   * @param why what spoke for it most, the strongest first
   */
  public record Compared(Relation relation, double probability, List<String> why) {
    public Compared {
      why = List.copyOf(why);
    }
  }

  /** How an article stands to a claim. */
  public enum Stance {
    AGREE,
    DISAGREE,
    DISCUSS,
    UNRELATED
  }

  /**
   * What an article says to a claim.
   *
   * @param score how much of the claim the article speaks of, 0 to 1
   * @param evidence the sentences that say so; none where it is unrelated
   */
  public record Judged(Stance stance, double score, List<Words> evidence) {
    public Judged {
      evidence = List.copyOf(evidence);
    }
  }

  /** A sentence and how much of the claim it holds. */
  private record Sentence(int index, Wording wording, double covered) {}

  /** The features of two claims, for training. */
  public Map<String, Double> features(String a, String b) {
    return PairFeatures.of(wording(a), wording(b), words);
  }

  private Wording wording(String text) {
    AnalyzedText analyzed = lexicon.analyze(text);
    return Wording.of(analyzed, 0, analyzed.size(), words);
  }

  /** A claim without words agrees with none. */
  public Compared compare(String a, String b) {
    Wording one = wording(a);
    Wording other = wording(b);
    return one.lemmas().isEmpty() || other.lemmas().isEmpty()
        ? new Compared(Relation.OTHER, 1, List.of("no words to compare"))
        : compare(PairFeatures.of(one, other, words));
  }

  private Compared compare(Map<String, Double> features) {
    double[] probabilities = model.probabilities(features);
    Relation best = Relation.AGREE;
    for (Relation r : Relation.values()) {
      if (probabilities[r.ordinal()] > probabilities[best.ordinal()]) {
        best = r;
      }
    }
    int at = best.ordinal();
    List<String> why =
        features.keySet().stream()
            .filter(f -> !f.equals("bias") && weight(f, at) * value(features, f) > 0)
            .sorted(
                Comparator.comparingDouble((String f) -> -weight(f, at) * value(features, f))
                    .thenComparing(f -> f))
            .limit(REASONS)
            .toList();
    return new Compared(best, probabilities[at], why);
  }

  private static double value(Map<String, Double> features, String feature) {
    return features.getOrDefault(feature, 0.0);
  }

  private double weight(String feature, int relation) {
    double[] weights = model.weights().get(feature);
    return weights == null ? 0 : weights[relation];
  }

  /** How the text of an article stands to a claim, and where it says so. */
  public Judged judge(String claim, String article) {
    Wording wanted = wording(claim);
    AnalyzedText text = lexicon.analyze(article);
    Wording whole = Wording.of(text, 0, text.size(), words);
    List<Sentence> sentences = sentences(text, wanted);
    double best = sentences.isEmpty() ? 0 : sentences.getFirst().covered();
    double score = (best + PairFeatures.covered(wanted, whole)) / 2;
    if (score < RELATED) {
      return new Judged(Stance.UNRELATED, score, List.of());
    }
    List<Words> evidence = new ArrayList<>();
    for (Sentence s : sentences.subList(0, Math.min(MOST_EVIDENCE, sentences.size()))) {
      if (evidence.isEmpty() || s.covered() >= RELATED) {
        evidence.add(words(text, s.index()));
      }
    }
    evidence.sort(Comparator.comparing(Words::span));
    return new Judged(stance(wanted, sentences, best), score, evidence);
  }

  private Stance stance(Wording wanted, List<Sentence> sentences, double best) {
    if (best < CLAIMED) {
      return Stance.DISCUSS;
    }
    Wording said = sentences.getFirst().wording();
    boolean turned = said.cues().contains("denial") != wanted.cues().contains("denial");
    return turned ? Stance.DISAGREE : Stance.AGREE;
  }

  /** Those that share a word with the claim, most of it first. */
  private List<Sentence> sentences(AnalyzedText text, Wording wanted) {
    List<Sentence> sentences = new ArrayList<>();
    for (int s = 0; s < text.tokens().sentences(); s++) {
      Wording wording =
          Wording.of(text, text.tokens().sentenceStart(s), text.tokens().sentenceEnd(s), words);
      double covered = PairFeatures.covered(wanted, wording);
      if (covered > 0) {
        sentences.add(new Sentence(s, wording, covered));
      }
    }
    sentences.sort(
        Comparator.comparingDouble((Sentence s) -> -s.covered()).thenComparingInt(Sentence::index));
    return sentences;
  }

  private static Words words(AnalyzedText text, int sentence) {
    return Words.of(
        text.text(),
        text.tokens().sentenceSpan(sentence).begin(),
        text.tokens().sentenceSpan(sentence).end());
  }
}
