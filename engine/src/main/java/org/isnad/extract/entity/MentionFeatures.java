package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extract.entity.tagger.NameSpan;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Letters;
import org.isnad.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * What tells a name from what only looks like one, as numbers of hashed features: what found it,
 * how likely the tagger holds it, what it overlaps, and the words of it and around it. One text
 * only.
 */
final class MentionFeatures {

  /** Features are numbered below this. */
  static final int SIZE = 1 << 14;

  /** No mention has more features. */
  static final int MOST = 64;

  /** Tokens before a mention within which others that reach into it begin. */
  private static final int REACH = 12;

  private static final float[] STEPS = {.001f, .01f, .05f, .15f, .35f, .6f, .8f, .92f, .98f};
  private static final int STEP_CODES = 16;
  private static final int LONGEST = 6;
  private static final int SUFFIXES = 2;
  private static final int MOST_SAME = 4;
  private static final int FREQUENCY_CODES = 16;

  private static final List<String> EVIDENCE =
      List.of(
          "",
          "knowledge",
          KnownFinder.CITY,
          "kingdom",
          PlaceFinder.EVIDENCE,
          "place-list",
          OrganisationFinder.EVIDENCE,
          OrganisationFinder.INNER_EVIDENCE,
          "title",
          "given-name",
          "full-name",
          PersonFinder.STANDING,
          "people-in-row",
          "surname",
          LearnedFinder.EVIDENCE,
          Proposals.EVIDENCE,
          BracketAliases.EVIDENCE,
          BracketAliases.AGAIN);

  private final AnalyzedText text;
  private final NameLists lists;
  private final Tagged tagged;
  private final List<Mention> found;
  private final Map<String, Same> sameName = new HashMap<>();
  private final String[] names;
  private final int[] keys = new int[MOST];
  private int size;
  private int template;
  private int kind;
  private int group;

  /** What all mentions of one name and type have in common. */
  private static final class Same {
    private float likeliest;
    private int count;
    private int strongest;
  }

  MentionFeatures(AnalyzedText text, NameLists lists, Tagged tagged, List<Mention> candidates) {
    this.text = text;
    this.lists = lists;
    this.tagged = tagged;
    found = new ArrayList<>(candidates);
    found.sort(Comparator.comparingInt(Mention::first));
    names = new String[found.size()];
    for (int k = 0; k < names.length; k++) {
      Mention m = found.get(k);
      NameType type = Proposals.nameType(m.type()).orElse(null);
      if (type != null) {
        names[k] = type + Letters.fold(m.name(text));
        Same same = sameName.computeIfAbsent(names[k], n -> new Same());
        same.likeliest = Math.max(same.likeliest, suffix(m, type));
        same.count++;
        same.strongest = Math.max(same.strongest, m.strength());
      }
    }
  }

  /** The mentions, in order of the text. */
  List<Mention> mentions() {
    return found;
  }

  /**
   * The features of a mention, in an array that the next call overwrites.
   *
   * @param k its place in {@link #mentions}
   * @param kept whether the rules by themselves would keep it
   * @return how many there are; 0 for a mention of a type that is not judged
   */
  int read(int k, boolean kept) {
    Mention m = found.get(k);
    NameType type = Proposals.nameType(m.type()).orElse(null);
    size = 0;
    template = 0;
    if (type == null) {
      return 0;
    }
    group = type.ordinal();
    kind = Math.max(0, EVIDENCE.indexOf(m.evidence())) * NameType.values().length + group;
    int length = Math.min(m.length(), LONGEST);
    add(kind, 0);
    add(kind, length);
    add(group, length * 2 + (m.known() != null ? 1 : 0));
    add(kind, m.strength());
    add(kind, m.type().ordinal());
    add(group, kept ? 1 : 0);
    posterior(m, type, length);
    relation(m, type);
    Same same = sameName.getOrDefault(names[k], new Same());
    add(kind, step(same.likeliest));
    add(group, Math.min(MOST_SAME, same.count) * MOST_SAME + same.strongest);
    overlaps(m, k, type);
    words(m);
    return size;
  }

  /** The features that {@link #read} gave. */
  int[] keys() {
    return keys;
  }

  private void posterior(Mention m, NameType type, int length) {
    int last = m.end() - 1;
    int suffix = step(suffix(m, type));
    add(kind, step(tagged.probability(m.first(), m.end(), type)));
    add(kind, suffix);
    add(group, suffix * (LONGEST + 2) + length);
    add(kind, step(typeAt(m.first(), type)));
    add(kind, step(typeAt(last, type)));
    add(kind, step(tagged.probability(m.first(), NameTag.OUTSIDE)));
    add(kind, step(tagged.probability(last, NameTag.OUTSIDE)));
    boolean goesOn =
        m.end() < text.size()
            && text.tokens().sentence(m.end()) == text.tokens().sentence(m.first());
    add(kind, goesOn ? step(tagged.probability(m.end(), NameTag.inside(type))) : STEP_CODES - 1);
    for (NameType other : NameType.values()) {
      add(kind, other.ordinal() * STEP_CODES + step(typeAt(m.first(), other)));
    }
  }

  private float typeAt(int token, NameType type) {
    return tagged.probability(token, NameTag.begin(type))
        + tagged.probability(token, NameTag.inside(type));
  }

  /** The likeliest name that ends where the mention does; its head noun or a title may be out. */
  private float suffix(Mention m, NameType type) {
    float most = 0;
    for (int first = m.first(); first < m.end() && first <= m.first() + SUFFIXES; first++) {
      most = Math.max(most, tagged.probability(first, m.end(), type));
    }
    return most;
  }

  /** How the mention lies to the name that the tagger finds there. */
  private void relation(Mention m, NameType type) {
    @Nullable NameSpan first = tagged.at(m.first());
    @Nullable NameSpan span = first != null ? first : tagged.at(m.end() - 1);
    int relation = 0;
    if (span != null) {
      int begin = 2 + Integer.signum(m.first() - span.begin());
      int end = 2 + Integer.signum(m.end() - span.end());
      relation = (begin * 4 + end) * 2 + (span.type() == type ? 1 : 0);
      add(kind, relation * STEP_CODES + step(span.confidence()));
    } else {
      template++;
    }
    add(kind, relation);
  }

  private void overlaps(Mention m, int k, NameType type) {
    int bits = 0;
    for (int o = k - 1; o >= 0 && found.get(o).first() > m.first() - REACH; o--) {
      bits |= overlap(m, found.get(o), type);
    }
    for (int o = k + 1; o < found.size() && found.get(o).first() < m.end(); o++) {
      bits |= overlap(m, found.get(o), type);
    }
    add(kind, bits);
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(kind, Integer.numberOfTrailingZeros(rest));
      template--;
    }
    template++;
  }

  /** A bit that tells the other's length, type and strength; 0 if they do not overlap. */
  private static int overlap(Mention m, Mention o, NameType type) {
    if (!m.overlaps(o) || o.evidence().equals(Proposals.EVIDENCE)) {
      return 0;
    }
    int longer = 1 - Integer.signum(o.length() - m.length());
    int same = Proposals.nameType(o.type()).filter(type::equals).isPresent() ? 2 : 0;
    int strong = o.strength() >= Mention.STRONG ? 1 : 0;
    return 1 << (longer * 4 + same + strong);
  }

  private void words(Mention m) {
    int first = m.first();
    int end = m.end();
    word(first);
    word(end - 1);
    int before = before(first - 1);
    add(group, before);
    add(kind, before);
    int after = after(end);
    add(group, after);
    add(kind, after);
    String folded = text.folded(first);
    String stem = text.stem(first);
    boolean single = m.length() == 1;
    int of = group * 2 + (single ? 1 : 0);
    int letters = Math.min(m.letters(), folded.length() - 1);
    add(group, single ? folded.substring(letters).hashCode() : 0);
    add(of, stem.hashCode());
    add(of, lists.organisationHead(stem).map(Enum::ordinal).orElse(-1));
    add(of, lists.placeHead(stem).map(Enum::ordinal).orElse(-1));
    add(group, end < text.size() ? text.folded(end).hashCode() : 0);
    add(group, first > 0 ? text.stem(first - 1).hashCode() : 0);
    int listed = listed(m);
    add(group, listed);
    add(kind, listed);
  }

  private int listed(Mention m) {
    int bits = 0;
    for (int i = m.first(); i < m.end(); i++) {
      String word = text.folded(i);
      bits |= lists.isGivenName(word) ? 1 : lists.mayBeGivenName(word) ? 2 : 0;
      bits |= lists.isFamilyName(word) ? 4 : lists.mayBeFamilyName(word) ? 8 : 0;
      bits |= lists.isDemonym(text.stem(i)) ? 16 : 0;
      bits |= text.form(i).isUnknown() ? 32 : 0;
    }
    return bits;
  }

  private void word(int i) {
    int part = part(i);
    int octaves = Integer.SIZE - Integer.numberOfLeadingZeros(text.form(i).frequency());
    int frequency = Math.min(FREQUENCY_CODES - 1, octaves);
    add(group, part);
    add(kind, part);
    add(group, frequency);
    add(group, part * FREQUENCY_CODES + frequency);
  }

  private int part(int i) {
    Analysis a = text.analysis(i);
    return a.pos().ordinal() * 2 + (a.isDefinite() ? 1 : 0);
  }

  /** What kind of word or mark stands before. */
  private int before(int i) {
    if (i < 0 || text.tokens().lineBefore(i + 1)) {
      return 0;
    }
    if (text.mark(i) != 0) {
      return mark(i, '(');
    }
    if (lists.isTitle(text.folded(i))) {
      return 4;
    }
    if (lists.organisationHead(text.stem(i)).isPresent()) {
      return 5;
    }
    return lists.placeHead(text.stem(i)).isPresent() ? 6 : 8 + part(i);
  }

  /** What kind of word or mark stands behind. */
  private int after(int i) {
    if (i >= text.size() || text.tokens().lineBefore(i)) {
      return 0;
    }
    if (text.mark(i) != 0) {
      return mark(i, ')');
    }
    Analysis a = text.analysis(i);
    int particle = a.hasConjunction() ? 1 : a.hasPreposition() ? 2 : 0;
    return 8 + part(i) * 4 + particle;
  }

  private int mark(int i, char bracket) {
    return Quotes.isQuoteMark(text.mark(i)) ? 1 : text.mark(i) == bracket ? 2 : 3;
  }

  private static int step(float probability) {
    int step = 0;
    while (step < STEPS.length && probability >= STEPS[step]) {
      step++;
    }
    return step;
  }

  private void add(int of, int value) {
    int h = (template * 131 + of) * 0x9E3779B9 + value * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    h ^= h >>> 13;
    keys[size++] = h & (SIZE - 1);
    template++;
  }
}
