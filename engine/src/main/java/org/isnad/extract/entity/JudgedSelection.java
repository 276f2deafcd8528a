package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.NameChoice.Judged;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;

/**
 * Which mentions stay: those that the rules trust most, unless the {@link Judge} doubts them,
 * bodies that those which it doubts kept out, and people of whom it is sure.
 */
final class JudgedSelection {

  /** What the rules keep stays from this probability on. */
  private static final double LEAST_KEPT = 0.3;

  /** A body that a mention kept out which the judge dropped comes in from this probability on. */
  private static final double LEAST_BEHIND = 0.4;

  /** A person whom the rules do not keep comes in from this probability on. */
  private static final double LEAST_ADDED = 0.6;

  private static final Comparator<Judged> LISTED_AND_LONGEST =
      Comparator.comparingInt((Judged j) -> j.mention().known() != null ? 0 : 1)
          .thenComparingInt(j -> -j.mention().length());

  private final NameLists lists;
  private final Proposals proposals;
  private final FirmNames firm;
  private final Judge judge;

  JudgedSelection(NameLists lists, LearnedFinder learned, Judge judge) {
    this.lists = lists;
    this.proposals = new Proposals(learned);
    this.firm = new FirmNames(lists);
    this.judge = judge;
  }

  /**
   * What there is to judge.
   *
   * @param features of all mentions, those that the tagger proposes too
   * @param kept the mentions that the rules by themselves would keep, by identity
   */
  record Candidates(MentionFeatures features, Set<Mention> kept) {}

  static Candidates candidates(
      AnalyzedText text, NameLists lists, Tagged tagged, List<Mention> found, Proposals proposals) {
    Set<Mention> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(Selection.of(found, text.size()));
    List<Mention> all = new ArrayList<>(found);
    proposals.find(text, tagged, all);
    return new Candidates(new MentionFeatures(text, lists, tagged, all), kept);
  }

  /** The mentions that stay, in order of the text. */
  List<Mention> of(AnalyzedText text, Tagged tagged, List<Mention> found) {
    Candidates candidates = candidates(text, lists, tagged, found, proposals);
    MentionFeatures features = candidates.features;
    NameChoice choice = new NameChoice(text.size());
    List<Integer> others = new ArrayList<>();
    for (int k = 0; k < features.mentions().size(); k++) {
      Mention m = features.mentions().get(k);
      boolean rules = candidates.kept.contains(m);
      if (Proposals.nameType(m.type()).isEmpty()) {
        if (rules) {
          choice.keepBeside(m);
        }
        continue;
      }
      if (rules) {
        double probability = probability(text, features, k);
        if (probability >= LEAST_KEPT) {
          choice.keep(new Judged(m, probability));
        } else {
          choice.lose(m);
        }
      } else {
        others.add(k);
      }
    }
    addOthers(text, features, others, choice);
    return choice.made();
  }

  /** Those alone that may come in are judged. */
  private void addOthers(
      AnalyzedText text, MentionFeatures features, List<Integer> others, NameChoice choice) {
    List<Judged> behind = new ArrayList<>();
    List<Judged> people = new ArrayList<>();
    for (int k : others) {
      Mention m = features.mentions().get(k);
      boolean lost =
          m.type() == EntityType.ORG
              && !m.evidence().equals(Proposals.EVIDENCE)
              && choice.isBehindLost(m);
      if (!lost && m.type() != EntityType.PER) {
        continue; // no verdict would bring it in
      }
      Judged j = new Judged(m, judge.probability(features.keys(), features.read(k, false)));
      if (lost && j.probability() >= LEAST_BEHIND) {
        behind.add(j);
      }
      if (m.type() == EntityType.PER && j.probability() >= LEAST_ADDED) {
        people.add(j);
      }
    }
    behind.sort(LISTED_AND_LONGEST);
    behind.forEach(choice::offerIfFree);
    people.sort(Comparator.comparingDouble((Judged j) -> -j.probability()));
    for (Judged j : people) {
      if (isOne(text, j.mention())) {
        choice.offer(j);
      } else {
        choice.offerIfFree(j);
      }
    }
  }

  /** Whether the words are one person's and no title of his: not ليلى وفارس، العميد العسيري. */
  private boolean isOne(AnalyzedText text, Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      boolean joined = i > m.first() && text.analysis(i).hasConjunction();
      if (joined || lists.isTitle(text.folded(i)) || lists.isBoundary(text.folded(i))) {
        return false;
      }
    }
    return !endsInThing(text, m.end() - 1);
  }

  /** زارت سناء خليل المخيم: an ordinary word with the article that is nobody's surname. */
  private boolean endsInThing(AnalyzedText text, int last) {
    boolean noun = text.pos(last) == Pos.NOUN && !text.form(last).isUnknown();
    return text.analysis(last).isDefinite()
        && (noun || lists.placeHead(text.stem(last)).isPresent())
        && !lists.isFamilyName(text.folded(last));
  }

  private double probability(AnalyzedText text, MentionFeatures features, int k) {
    return firm.isFirm(text, features.mentions().get(k))
        ? 1
        : judge.probability(features.keys(), features.read(k, true));
  }
}
