package org.isnad.extract.event;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text that may tell of an event. */
final class Spotter {

  private static final int VERB_WINDOW = 13;
  private static final int NOUN_WINDOW = 3;
  private static final int SUBJECT_WINDOW = 7;
  private static final int PREPOSITION_WINDOW = 5;

  /** Readings so much less likely than the best, as logarithms, are not thought of. */
  private static final float UNLIKELY = 3;

  private static final float AS_LIKELY = 0.7f;

  private static final int INFLECTION =
      Analysis.PAST | Analysis.PRESENT | Analysis.IMPERATIVE | Analysis.PLURAL | Analysis.DUAL;

  private final AnchorLexicon anchors;
  private final AnalyzedText text;
  private final Clauses clauses;
  private final Set<String> copulas;

  Spotter(AnchorLexicon anchors, AnalyzedText text, Clauses clauses, WordLists words) {
    this.copulas = words.get("copula");
    this.anchors = anchors;
    this.text = text;
    this.clauses = clauses;
  }

  /** What the token may tell of; null if nothing. */
  @Nullable Anchor at(int i) {
    if (!text.isWord(i) || anchors.isSilent(text.form(i))) {
      return null;
    }
    Analysis a = text.analysis(i);
    if (a.isVerb() ? !readsAsNoun(i, a) : opensClause(i, a)) {
      Anchor verb = verb(i, a);
      boolean borneOut = a.pos() != Pos.PREPOSITION || verb != null && !verb.followers().isEmpty();
      if (verb != null && borneOut || a.isVerb()) {
        return verb;
      }
    }
    if (!a.isDefinite() && !a.hasPreposition() && opensParticiple(i, a)) {
      Anchor participle = fitting(anchors.find(WordClass.PARTICIPLE, a.stem()), i);
      if (participle != null) {
        return participle;
      }
    }
    return fitting(anchors.find(WordClass.NOUN, AnchorLexicon.nounStem(a)), i);
  }

  /** By the reading chosen in context, else by another reading that the dictionary deems likely. */
  private @Nullable Anchor verb(int i, Analysis chosen) {
    if (i > clauses.sentenceStart(i)
        && (text.pos(i - 1) == Pos.PREPOSITION || text.isNumber(i - 1) || isObjectOfVerb(i))) {
      return null;
    }
    Anchor anchor =
        chosen.isVerb() ? fitting(anchors.find(WordClass.VERB, chosen.lemma()), i) : null;
    List<Analysis> readings = text.form(i).analyses();
    for (int k = 0; k < readings.size() && anchor == null; k++) {
      Analysis a = readings.get(k);
      if (a.isVerb() && (!chosen.isVerb() || isAlike(a, chosen))) {
        anchor = likely(fitting(anchors.find(WordClass.VERB, a.lemma()), i), a, readings.get(0));
      }
    }
    return anchor;
  }

  private static boolean isAlike(Analysis a, Analysis b) {
    return (a.features() & INFLECTION) == (b.features() & INFLECTION);
  }

  /** Behind a verb that is no auxiliary stands a noun: تحاول قتل, شهدت طلبا. */
  private boolean isObjectOfVerb(int i) {
    return text.analysis(i - 1).isVerb()
        && !text.analysis(i).hasConjunction()
        && !text.analysis(i).has(Analysis.PRESENT)
        && !copulas.contains(text.lemma(i - 1));
  }

  /** A reading must be about as likely as the best, less so where its words bear it out. */
  private static @Nullable Anchor likely(@Nullable Anchor anchor, Analysis a, Analysis best) {
    if (anchor == null) {
      return null;
    }
    boolean borneOut =
        !anchor.followers().isEmpty()
            || !a.proclitics().equals(best.proclitics()) && a.has(Analysis.PAST);
    return a.score() > best.score() - (borneOut ? UNLIKELY : AS_LIKELY) ? anchor : null;
  }

  /** The participle that goes on telling stands behind a comma, a name or its conjunction. */
  private boolean opensParticiple(int i, Analysis a) {
    if (a.hasConjunction() || i == 0 || text.mark(i - 1) != 0) {
      return true;
    }
    return !text.isNumber(i - 1) && text.analysis(i - 1).isDefinite();
  }

  /** Whether a verb is to be expected: at the head of a clause, where no noun is in the list. */
  private boolean opensClause(int i, Analysis a) {
    if (a.isDefinite() || a.hasPreposition() || !anchors.find(WordClass.NOUN, a.stem()).isEmpty()) {
      return false;
    }
    if (a.pos() == Pos.PREPOSITION && a.hasConjunction()) {
      return true;
    }
    if (!a.pos().isNominal() && a.pos() != Pos.PREPOSITION) {
      return false;
    }
    if (i == clauses.sentenceStart(i) || clauses.isBreak(i - 1)) {
      return true;
    }
    return switch (text.pos(i - 1)) {
      case CONJUNCTION, RELATIVE, PARTICLE -> true;
      default -> false;
    };
  }

  /**
   * A bare past form behind an indefinite noun is that noun's genitive: سبل دعم العلاقات, بعد قتل
   * الجندي.
   */
  private boolean readsAsNoun(int i, Analysis a) {
    if (!a.has(Analysis.PAST | Analysis.THIRD_PERSON)
        || !a.stem().equals(a.lemma())
        || anchors.find(WordClass.NOUN, a.stem()).isEmpty()
        || i == 0
        || !text.isWord(i - 1)
        || text.tokens().sentence(i - 1) != text.tokens().sentence(i)) {
      return false;
    }
    Analysis before = text.analysis(i - 1);
    boolean led = before.pos() == Pos.PREPOSITION && !a.hasConjunction() || isObjectOfVerb(i);
    boolean construct =
        before.pos() == Pos.NOUN
            && !before.isDefinite()
            && !before.has(Analysis.TANWIN)
            && !before.has(Analysis.ENCLITIC)
            && a.proclitics().isEmpty();
    return led || construct;
  }

  private @Nullable Anchor fitting(List<Anchor> found, int i) {
    for (Anchor anchor : found) {
      if (!isBlocked(anchor, i) && isFollowed(anchor, i)) {
        return anchor;
      }
    }
    return null;
  }

  private boolean isBlocked(Anchor anchor, int i) {
    int end = clauses.sentenceEnd(i);
    for (int k = i + 1; k < Math.min(end, i + 3) && !anchor.blockers().isEmpty(); k++) {
      if (matches(anchor.blockers(), k, true)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowed(Anchor anchor, int i) {
    if (anchor.followers().isEmpty()) {
      return true;
    }
    int window = anchor.isVerb() ? VERB_WINDOW : NOUN_WINDOW;
    int end = clauses.sentenceEnd(i);
    for (int k = i + 1; k < Math.min(end, i + window) && !clauses.isBreak(k); k++) {
      boolean near = k <= i + PREPOSITION_WINDOW;
      if (matches(anchor.followers(), k, near)) {
        return true;
      }
      if (text.analysis(k).isVerb() && k > i + 1 || text.pos(k) == Pos.COMPLEMENTISER) {
        break;
      }
    }
    return anchor.isVerb() && isPreceded(anchor, i);
  }

  /** Arabic puts the subject first as well: آلاف المدنيين غادروا. */
  private boolean isPreceded(Anchor anchor, int i) {
    int start = clauses.start(i, SUBJECT_WINDOW);
    for (int k = i - 1; k >= start && !text.analysis(k).isVerb(); k--) {
      if (text.analysis(k).proclitics().isEmpty() && matches(anchor.followers(), k, false)) {
        return true;
      }
    }
    return false;
  }

  /** Prepositions count only close by: they are everywhere. */
  private boolean matches(Set<String> words, int k, boolean prepositions) {
    Analysis a = text.analysis(k);
    if (!prepositions && a.pos() == Pos.PREPOSITION) {
      return false;
    }
    String stem = a.stem();
    if (words.contains(text.folded(k)) || words.contains(stem)) {
      return true;
    }
    if (a.has(Analysis.TANWIN) && words.contains(stem.substring(0, stem.length() - 1))) {
      return true;
    }
    return prepositions
        && a.hasPreposition()
        && words.contains(a.proclitics().substring(a.proclitics().length() - 1));
  }
}
