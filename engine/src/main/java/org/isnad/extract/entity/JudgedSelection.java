package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Quotes;

/**
 * Which mentions stay: those that the rules trust most, unless the {@link Judge} doubts them, and
 * people of whom it is sure.
 */
final class JudgedSelection {

  /** What the rules keep stays from this probability on. */
  private static final double LEAST_KEPT = 0.3;

  /** A person whom they do not keep comes in from this probability on. */
  private static final double LEAST_ADDED = 0.6;

  /** Names in a row from which on a person is named with ancestors. */
  private static final int ANCESTORS = 4;

  private final NameLists lists;
  private final Proposals proposals;
  private final Judge judge;
  private final WordSet firmBodies = WordSet.folded("extract/entity/firm-bodies.txt");

  JudgedSelection(NameLists lists, LearnedFinder learned) {
    this.lists = lists;
    this.proposals = new Proposals(learned);
    this.judge = Judge.load();
  }

  private record Judged(Mention mention, double probability) {}

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
    boolean[] taken = new boolean[text.size() + 1];
    List<Mention> stay = new ArrayList<>();
    List<Judged> sure = new ArrayList<>();
    for (int k = 0; k < features.mentions().size(); k++) {
      Mention m = features.mentions().get(k);
      boolean rules = candidates.kept.contains(m);
      boolean judged = Proposals.nameType(m.type()).isPresent();
      boolean firm = rules && (!judged || isFirm(text, m));
      if (!firm && !rules && m.type() != EntityType.PER) {
        continue; // no verdict would bring it in
      }
      double probability = firm ? 1 : probability(features, k, rules);
      if (rules && probability >= LEAST_KEPT) {
        stay.add(m);
        take(taken, m, judged);
      } else if (!rules && probability >= LEAST_ADDED) {
        sure.add(new Judged(m, probability));
      }
    }
    sure.sort(Comparator.comparingDouble((Judged j) -> -j.probability));
    for (Judged j : sure) {
      if (isFree(taken, j.mention)) {
        stay.add(j.mention);
        take(taken, j.mention, true);
      }
    }
    stay.sort(Comparator.comparingInt(Mention::first));
    return stay;
  }

  private double probability(MentionFeatures features, int k, boolean rules) {
    return judge.probability(features.keys(), features.read(k, rules));
  }

  /**
   * Whether the judge, which saw too few such, is rather wrong to doubt it: listed names, places by
   * the noun before them or by a word that is none in the dictionary, clubs, bodies with their seat
   * or named for a person with a title, what quotation marks set off whole, and people named down
   * to their ancestors.
   */
  private boolean isFirm(AnalyzedText text, Mention m) {
    boolean place =
        m.type().isPlace()
            && !m.evidence().equals(KnownFinder.CITY)
            && !isVague(text, m)
            && (!m.evidence().equals(LearnedFinder.EVIDENCE) || isProper(text, m));
    boolean ancestors = m.type() == EntityType.PER && m.length() >= ANCESTORS;
    boolean body = m.type() == EntityType.ORG && isFirmBody(text, m);
    return m.known() != null || place || ancestors || body || isQuoted(text, m);
  }

  /**
   * Whether a noun that often tells only what kind of place it is stands before known words: مناطق
   * المواجهات، منطقة إطلاق النار، معسكر التدريب.
   */
  private boolean isVague(AnalyzedText text, Mention m) {
    boolean listed = m.evidence().equals(PlaceFinder.LISTED);
    int noun = listed ? m.first() - 1 : m.first();
    int at = noun + 1;
    return noun >= 0
        && lists.isVaguePlace(text.stem(noun))
        && at < m.end()
        && !text.form(at).isUnknown()
        && text.pos(at) != Pos.NAME;
  }

  /**
   * Words of which one is no ordinary word or a given name, or tells a country: سان مورتيز، الأراضي
   * السورية.
   */
  private boolean isProper(AnalyzedText text, Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      boolean name = text.form(i).isUnknown() || text.pos(i) == Pos.NAME;
      if (name || lists.mayBeOrIsGiven(text.folded(i))) {
        return true;
      }
    }
    return m.length() > 1 && lists.isDemonym(text.stem(m.end() - 1));
  }

  private boolean isFirmBody(AnalyzedText text, Mention m) {
    String rule = m.evidence();
    return rule.equals(ClubFinder.EVIDENCE)
        || rule.equals(LatinBodies.EVIDENCE)
        || rule.equals(OrganisationMender.EVIDENCE)
        || rule.equals(OrganisationFinder.EVIDENCE)
            && (isOfKind(text, m)
                || FirmForms.isWhole(text, m)
                || lists.eponyms().end(text, m.first() + 1) > 0);
  }

  /** Whether the noun before tells a kind of body that is always named so: وزارة التجارة. */
  private boolean isOfKind(AnalyzedText text, Mention m) {
    return m.length() > 1
        && !text.analysis(m.first()).isDefinite()
        && !isOfPlaceNamedBefore(text, m)
        && firmBodies.contains(text.stem(m.first()));
  }

  /** بلدية المحافظة belongs to a place that was named before. */
  private boolean isOfPlaceNamedBefore(AnalyzedText text, Mention m) {
    int second = m.first() + 1;
    return m.length() == 2
        && text.analysis(second).isDefinite()
        && lists.placeHead(text.stem(second)).isPresent();
  }

  private static boolean isQuoted(AnalyzedText text, Mention m) {
    return Quotes.isQuoteMark(text.mark(m.end() - 1))
        || m.first() > 0
            && m.end() < text.size()
            && Quotes.isQuoteMark(text.mark(m.first() - 1))
            && Quotes.isQuoteMark(text.mark(m.end()));
  }

  private static void take(boolean[] taken, Mention m, boolean judged) {
    for (int i = m.first(); judged && i < m.end(); i++) {
      taken[i] = true;
    }
  }

  private static boolean isFree(boolean[] taken, Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
