package org.isnad.extract.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EventType;
import org.jspecify.annotations.Nullable;

/** Finds the parties around an anchor by the order in which Arabic puts subject and object. */
final class RoleFinder {

  private static final int REACH = 16;
  private static final int BACK = 12;
  private static final int GOVERNOR = 9;
  private static final char DAMMA = '\u064F';
  private static final int LONGEST_COMPLEMENTISER = 3;

  private final AnalyzedText text;
  private final Participants participants;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Set<String> victims;
  private final Set<String> casualties;
  private final Set<String> agents;
  private final Set<String> between;
  private final Set<String> with;
  private final Set<String> launching;
  private final Set<String> auxiliaries;

  RoleFinder(
      AnalyzedText text,
      Participants participants,
      Phrases phrases,
      Clauses clauses,
      WordLists words) {
    this.text = text;
    this.participants = participants;
    this.phrases = phrases;
    this.clauses = clauses;
    this.victims = words.get("victim");
    this.casualties = words.get("casualty-mode");
    this.agents = words.get("agent");
    this.between = words.get("between");
    this.with = words.get("with");
    this.launching = words.get("launch");
    this.auxiliaries = words.get("auxiliary");
  }

  Roles of(int i, Anchor anchor) {
    int end = clauses.end(i, REACH);
    return switch (anchor.wordClass()) {
      case VERB -> verb(i, end, anchor).implying(impliesSomeone(i));
      case NOUN -> governed(i, noun(i, end, anchor));
      case PARTICIPLE -> Roles.of(Optional.empty(), object(i + 1, end, anchor));
    };
  }

  /** A plural is someone's; so is what the speaker says of himself. */
  private boolean impliesSomeone(int i) {
    Analysis a = text.analysis(i);
    return a.has(Analysis.PLURAL) || a.has(Analysis.DUAL) || isSpeakers(i);
  }

  /** Whether the speaker himself acts: a first person, or what follows إنه، أنهم. */
  boolean isSpeakers(int i) {
    return text.analysis(i).has(Analysis.FIRST_PERSON)
        || i > clauses.sentenceStart(i)
            && text.pos(i - 1) == Pos.COMPLEMENTISER
            && text.folded(i - 1).length() > LONGEST_COMPLEMENTISER;
  }

  /** تمكنت القوات من تحرير المدينة: who acts is the subject of the verb that launches it. */
  private Roles governed(int i, Roles own) {
    int from = Math.max(clauses.sentenceStart(i), i - GOVERNOR);
    for (int k = i - 1; k >= from && !clauses.isBreak(k); k--) {
      if (text.analysis(k).isVerb()) {
        if (!launching.contains(text.lemma(k))) {
          return own;
        }
        return auxiliaries.contains(text.lemma(k)) ? own.implying(true) : own.under(subject(k, i));
      }
    }
    return own;
  }

  private Roles subject(int verb, int end) {
    Phrase next = directAt(phrases.behindAdverbs(verb + 1, end), end);
    Optional<Phrase> before = subjectBefore(verb);
    return Roles.of(before.isPresent() ? before : Optional.ofNullable(next), Optional.empty());
  }

  private Roles verb(int i, int end, Anchor anchor) {
    Optional<Phrase> before = subjectBefore(i);
    int from = phrases.behindAdverbs(i + 1, end);
    Phrase next = directAt(from, end);
    if (next != null && isLight(next, anchor)) {
      return light(before, next, end, anchor);
    }
    if (text.analysis(i).has(Analysis.ENCLITIC) && next != null) {
      return Roles.of(Optional.of(next), before);
    }
    boolean objectOnly =
        !anchor.frame().subject()
            || isPassive(i, next, end, anchor)
            || next == null && before.filter(b -> isPlainVictim(b, anchor)).isPresent();
    if (anchor.frame().object() && objectOnly) {
      return Roles.of(agent(i, end), Optional.ofNullable(next).or(() -> before));
    }
    if (before.isPresent() || next == null) {
      return Roles.of(before, object(from, end, anchor));
    }
    if (anchor.frame().object() && !participants.isParty(next)) {
      return Roles.of(Optional.empty(), Optional.of(next));
    }
    int behind = phrases.behindAdverbs(next.end(), end);
    Optional<Phrase> object = object(behind, end, anchor);
    if (anchor.frame().mutual() && object.isEmpty()) {
      object = partner(next.end(), end);
    }
    return Roles.of(Optional.of(next), object);
  }

  /** Whether the phrase is what the verb needs to tell of anything: عقد اجتماعا. */
  private boolean isLight(Phrase phrase, Anchor anchor) {
    return !participants.isParty(phrase)
        && (anchor.followers().contains(text.folded(phrase.first()))
            || anchor.followers().contains(text.stem(phrase.first())));
  }

  /** عقد الوزير اجتماعا مع نظيره; اندلعت اشتباكات بين الجيش والمسلحين. */
  private Roles light(Optional<Phrase> before, Phrase noun, int end, Anchor anchor) {
    Roles parties = mutual(noun.first(), end, null);
    Optional<Phrase> led = led(noun.end(), end, anchor.frame());
    return Roles.of(before.or(parties::actor), led.isPresent() ? led : parties.recipient());
  }

  /**
   * A verb reads as passive where its form says so, or where only whom it befalls stands behind:
   * قتل ثلاثة أشخاص.
   */
  private boolean isPassive(int i, @Nullable Phrase next, int end, Anchor anchor) {
    Analysis a = text.analysis(i);
    if (a.has(Analysis.PASSIVE) || a.has(Analysis.PAST) && isMarkedPassive(i)) {
      return true;
    }
    if (next == null || a.has(Analysis.ENCLITIC) || a.has(Analysis.PRESENT)) {
      return false;
    }
    if (anchor.type() != EventType.ASSAULT && anchor.type() != EventType.COERCE) {
      return false;
    }
    boolean definite = text.analysis(next.first()).isDefinite();
    boolean direct = directAt(phrases.behindAdverbs(next.end(), end), end) != null;
    return isVictim(next) && !definite && !direct;
  }

  private boolean isVictim(Phrase phrase) {
    return text.isNumber(phrase.first()) || victims.contains(text.stem(phrase.first()));
  }

  /** 415 مدنيا قتلوا: who are counted in front of a killing are its dead. */
  private boolean isPlainVictim(Phrase phrase, Anchor anchor) {
    return casualties.contains(anchor.mode()) && isVictim(phrase);
  }

  /** Whether the writer marked the passive: قُتل. */
  private boolean isMarkedPassive(int i) {
    int stem = text.tokens().offsetOfLetter(i, text.analysis(i).stemLetter());
    return stem + 1 < text.end(i) && text.text().charAt(stem + 1) == DAMMA;
  }

  private Roles noun(int i, int end, Anchor anchor) {
    Phrase genitive = text.analysis(i).isDefinite() ? null : directAt(i + 1, end);
    if (anchor.frame().mutual()) {
      return mutual(i, end, genitive);
    }
    if (!anchor.frame().subject()) {
      return Roles.of(agent(i, end), Optional.ofNullable(genitive).filter(this::isRecipient));
    }
    boolean acts = genitive != null && participants.isParty(genitive);
    int from = genitive == null ? i + 1 : genitive.end();
    Optional<Phrase> actor = acts ? Optional.ofNullable(genitive) : Optional.empty();
    return Roles.of(actor.or(() -> agent(i, end)), led(from, end, anchor.frame()));
  }

  private boolean isRecipient(Phrase phrase) {
    return participants.isParty(phrase)
        || participants.entity(phrase.first()) >= 0
        || text.isNumber(phrase.first());
  }

  /** بين روسيا وتركيا, روسيا مع تركيا, روسيا وتركيا. */
  private Roles mutual(int i, int end, @Nullable Phrase genitive) {
    for (int k = i + 1; k < end; k++) {
      if (between.contains(text.folded(k))) {
        Phrase first = directAt(k + 1, end);
        return first == null ? Roles.NONE : Roles.of(Optional.of(first), partner(first.end(), end));
      }
    }
    int from = genitive == null ? i + 1 : genitive.end();
    boolean acts = genitive != null && participants.isParty(genitive);
    Optional<Phrase> actor = acts ? Optional.ofNullable(genitive) : Optional.empty();
    return Roles.of(actor, partner(from, end));
  }

  /** The other side: behind مع, or joined by و. */
  private Optional<Phrase> partner(int from, int end) {
    for (int k = from; k < end; k++) {
      if (with.contains(text.folded(k))) {
        return Optional.ofNullable(phrases.at(k + 1, end)).filter(participants::isParty);
      }
      if (k == from && text.analysis(k).hasConjunction() && !text.analysis(k).isVerb()) {
        return Optional.ofNullable(phrases.at(k, end)).filter(participants::isParty);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> object(int from, int end, Anchor anchor) {
    Phrase direct = directAt(from, end);
    if (direct != null && isLight(direct, anchor)) {
      return led(direct.end(), end, anchor.frame());
    }
    if (direct != null && (anchor.frame().object() || anchor.frame().mutual())) {
      return Optional.of(direct);
    }
    return led(from, end, anchor.frame());
  }

  /** The party behind one of the frame's prepositions, attached or not. */
  private Optional<Phrase> led(int from, int end, Frame frame) {
    for (int k = from; k < end; k++) {
      Analysis a = text.analysis(k);
      Phrase phrase = null;
      if (a.pos() == Pos.PREPOSITION && frame.prepositions().contains(text.folded(k))) {
        phrase = phrases.at(k + 1, end);
      } else if (a.hasPreposition() && frame.prepositions().contains(last(a.proclitics()))) {
        phrase = phrases.at(k, end);
      }
      if (phrase != null
          && (participants.isParty(phrase) || participants.entity(phrase.first()) >= 0)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static String last(String proclitics) {
    return proclitics.substring(proclitics.length() - 1);
  }

  /** Who did what is told in the passive: على يد، من قبل، برصاص. */
  private Optional<Phrase> agent(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      if (agents.contains(text.folded(k))) {
        Phrase phrase = phrases.at(k + 1, end);
        if (phrase != null && participants.isParty(phrase)) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** The phrase at {@code from} that no preposition or conjunction leads. */
  private @Nullable Phrase directAt(int from, int end) {
    if (from >= end || !text.isNumber(from) && !text.analysis(from).proclitics().isEmpty()) {
      return null;
    }
    return phrases.at(from, end);
  }

  /** The subject in front of its verb: أن تركيا قصفت, الجيش قصف, المقاتلين الذين سيطروا. */
  Optional<Phrase> subjectBefore(int i) {
    if (text.analysis(i).hasConjunction()) {
      return Optional.empty();
    }
    int k = i - 1;
    int start = clauses.start(i, BACK);
    if (k >= 0 && k >= clauses.sentenceStart(i) && text.pos(k) == Pos.RELATIVE) {
      return antecedent(k, Math.max(clauses.sentenceStart(i), k - BACK));
    }
    while (k >= start && (text.pos(k) == Pos.PARTICLE || phrases.isAdverb(k))) {
      k--;
    }
    if (k < start || text.analysis(k).isVerb()) {
      return Optional.empty();
    }
    for (int v = start; v <= k; v++) {
      if (text.analysis(v).isVerb()) {
        return Optional.empty();
      }
    }
    Phrase phrase = phrases.at(start, i);
    return Optional.ofNullable(phrase).filter(participants::isParty);
  }

  /** The last party in front of a relative pronoun. */
  private Optional<Phrase> antecedent(int relative, int from) {
    for (int k = relative - 1; k >= from && !text.analysis(k).isVerb() && text.mark(k) == 0; k--) {
      if (participants.isParty(k)) {
        int head = k;
        while (head > from
            && (participants.entity(head - 1) >= 0
                    && participants.entity(head - 1) == participants.entity(k)
                || participants.isParty(head - 1))) {
          head--;
        }
        return Optional.ofNullable(phrases.at(head, relative));
      }
    }
    return Optional.empty();
  }
}
