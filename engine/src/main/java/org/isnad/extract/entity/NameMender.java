package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Mends people's names that the finders cut: ancestors go with the name (تركي بن عبد الله بن عبد
 * العزيز), a listed name among somebody's ancestors is not the listed person, and two names without
 * anything between them are one.
 */
final class NameMender {

  private static final int LONGEST = 14;

  /** So sure of more of a name the tagger has to be. */
  private static final float MORE = 0.6f;

  private static final int SHORTEST_JOINED = 4;
  private static final String ARTICLE = "ال";
  private static final String MOTHER = "ام";
  private static final String SON = "بن";
  private static final String AND = "" + Letters.WAW;
  private static final Set<String> SONS = Set.of(SON, "ابن");

  private final NameLists lists;
  private final NameCuts cuts;

  NameMender(NameLists lists) {
    this.lists = lists;
    cuts = new NameCuts(lists);
  }

  /** Mends the people of {@code found}, in place. */
  void mend(AnalyzedText text, Tagged tagged, List<Mention> found) {
    found.removeIf(m -> isAncestor(text, m));
    List<Mention> people = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (Mention m : found) {
      boolean inner = m.evidence().equals(OrganisationFinder.INNER_EVIDENCE);
      (m.type() == EntityType.PER && !inner ? people : others).add(m);
    }
    found.clear();
    found.addAll(others);
    people = parted(text, people);
    people.replaceAll(m ->
        cuts.of(
            text,
            lengthened(text, tagged, withMother(text, withoutTitle(text, withoutKind(text, m))))));
    absorb(text, people, found);
    people.sort(Comparator.comparingInt(Mention::first).thenComparingInt(m -> -m.length()));
    join(text, people);
    found.addAll(people);
  }

  /** Two people whom و joins are two: سيرغي برين ولاري بيج. */
  private List<Mention> parted(AnalyzedText text, List<Mention> people) {
    Set<Integer> ends = new HashSet<>();
    people.forEach(m -> ends.add(m.end()));
    List<Mention> parted = new ArrayList<>();
    for (Mention m : people) {
      boolean joined =
          ends.contains(m.first()) && m.letters() == 0 && opensAnother(text, m.first());
      Mention rest = joined ? behindAnd(m, m.first()) : m;
      for (int i = m.first() + 1; m.known() == null && i < m.end(); i++) {
        if (opensAnother(text, i)) {
          parted.add(
              new Mention(
                  rest.first(), i, rest.letters(), m.type(), null, m.strength(), m.evidence()));
          rest = behindAnd(m, i);
        }
      }
      parted.add(rest);
    }
    return parted;
  }

  private static Mention behindAnd(Mention m, int first) {
    return new Mention(first, m.end(), 1, m.type(), m.known(), m.strength(), m.evidence());
  }

  /** Whether و stands before a name: behind it is a given name, or a hamza as in وإليزا. */
  private boolean opensAnother(AnalyzedText text, int i) {
    String folded = text.folded(i);
    if (folded.length() < SHORTEST_JOINED
        || folded.charAt(0) != Letters.WAW
        || lists.mayBeOrIsGiven(folded)
        || lists.isFamilyName(folded)
        || SONS.contains(text.folded(i - 1))) {
      return false;
    }
    char next = text.surface(i).charAt(1);
    return lists.mayBeOrIsGiven(folded.substring(1))
        || text.form(i).isUnknown() && text.analysis(i).proclitics().equals(AND)
        || next == Letters.ALIF_HAMZA_ABOVE
        || next == Letters.ALIF_HAMZA_BELOW;
  }

  /** بن علي in محمد بن علي بن راشد names no president. */
  private boolean isAncestor(AnalyzedText text, Mention m) {
    if (m.type() != EntityType.PER || m.known() == null || m.letters() > 0 || m.first() == 0) {
      return false;
    }
    boolean behindWord = text.isWord(m.first() - 1) && !text.tokens().lineBefore(m.first());
    boolean sons = SONS.contains(text.folded(m.first()));
    return behindWord
        && (SONS.contains(text.folded(m.first() - 1)) || sons && isGiven(text, m.first() - 1));
  }

  /** أحمد, which a dictionary takes for a verb, too. */
  private boolean isGiven(AnalyzedText text, int i) {
    return text.pos(i).isNominal() || lists.mayBeOrIsGiven(text.folded(i));
  }

  private Mention lengthened(AnalyzedText text, Tagged tagged, Mention m) {
    int end = m.end();
    while (end < text.size()
        && end - m.first() < LONGEST
        && text.isWord(end)
        && !text.tokens().lineBefore(end)
        && (goesOn(text, end) || m.known() == null && isForeign(text, tagged, end))) {
      end++;
    }
    while (end - 1 > m.first() && lists.isLink(text.folded(end - 1))) {
      end--;
    }
    if (end == m.end()) {
      return m;
    }
    KnownEntity known = end > m.end() && isAnother(m.known()) ? null : m.known();
    return new Mention(m.first(), end, m.letters(), m.type(), known, m.strength(), m.evidence());
  }

  /**
   * الشيخ حمد بن ثامر is named without his title, والشيخ حمد, too; a listed name may hold one:
   * الملك محمد السادس.
   */
  private Mention withoutTitle(AnalyzedText text, Mention m) {
    int first = m.first();
    while (m.known() == null
        && first + 1 < m.end()
        && text.analysis(first).isDefinite()
        && lists.isTitle(text.folded(first).substring(first == m.first() ? m.letters() : 0))
        && lists.mayBeOrIsGiven(text.folded(first + 1))) {
      first++;
    }
    return first == m.first()
        ? m
        : new Mention(first, m.end(), 0, m.type(), m.known(), m.strength(), m.evidence());
  }

  /** النائب [العام التونسي سامر خليل]: what tells the title apart is no name. */
  Mention withoutKind(AnalyzedText text, Mention m) {
    int before = m.first() - 1;
    boolean titled =
        m.known() == null
            && m.type() == EntityType.PER
            && before >= 0
            && text.isWord(before)
            && text.analysis(before).isDefinite()
            && lists.isTitle(text.folded(before));
    int first = m.first();
    while (titled && first + 1 < m.end() && isKind(text, first)) {
      first++;
    }
    return first == m.first() || !lists.mayBeOrIsGiven(text.folded(first))
        ? m
        : new Mention(first, m.end(), 0, m.type(), null, m.strength(), m.evidence());
  }

  private boolean isKind(AnalyzedText text, int i) {
    return text.analysis(i).isDefinite()
        && (text.pos(i) == Pos.ADJECTIVE || lists.isDemonym(text.stem(i)))
        && !lists.mayBeOrIsGiven(text.folded(i));
  }

  /** Who is called after a child: أم فهد; in سواء زيد أم عمرو the word tells another. */
  private Mention withMother(AnalyzedText text, Mention m) {
    int mother = m.first() - 1;
    boolean called =
        mother >= 0
            && m.length() == 1
            && m.known() == null
            && m.letters() == 0
            && text.folded(mother).equals(MOTHER)
            && !text.tokens().lineBefore(m.first())
            && lists.mayBeOrIsGiven(text.folded(m.first()));
    int before = mother - 1;
    boolean other =
        before >= 0
            && text.isWord(before)
            && text.pos(before).isNominal()
            && !lists.isTitle(text.folded(before));
    return called && !other
        ? new Mention(mother, m.end(), 0, m.type(), null, Mention.STRONG, m.evidence())
        : m;
  }

  /** A surname that is also a town goes with the person before it, here and further on: الخليل. */
  private void absorb(AnalyzedText text, List<Mention> people, List<Mention> found) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int k = 0; k < people.size(); k++) {
      if (people.get(k).known() == null) {
        ends.put(people.get(k).end(), k);
      }
    }
    Set<String> surnames = new HashSet<>();
    for (Mention m : found) {
      Integer before = isSurname(text, m) ? ends.get(m.first()) : null;
      if (before != null && !text.tokens().lineBefore(m.first())) {
        Mention p = people.get(before);
        surnames.add(text.folded(m.first()));
        people.set(
            before,
            new Mention(
                p.first(), m.end(), p.letters(), p.type(), null, Mention.STRONG, p.evidence()));
      }
    }
    for (Mention m : List.copyOf(found)) {
      if (isSurname(text, m) && surnames.contains(text.folded(m.first()))) {
        found.remove(m);
        people.add(
            new Mention(m.first(), m.end(), 0, EntityType.PER, null, Mention.FAIR, "surname"));
      }
    }
  }

  private boolean isSurname(AnalyzedText text, Mention m) {
    String folded = text.folded(m.first());
    return m.type().isPlace()
        && m.length() == 1
        && m.letters() == 0
        && (folded.startsWith(ARTICLE) || lists.isFamilyName(folded));
  }

  /**
   * A rare word without the article that the tagger takes for more of the name, though a dictionary
   * might cut a letter off it: نيكولاس كاي.
   */
  private boolean isForeign(AnalyzedText text, Tagged tagged, int at) {
    return tagged.probability(at, NameTag.inside(NameType.PERS)) >= MORE
        && text.form(at).frequency() <= PersonWords.RARE
        && !text.analysis(at).isDefinite()
        && text.folded(at).charAt(0) != Letters.WAW
        && !lists.isBoundary(text.folded(at))
        && !lists.isTitle(text.folded(at))
        && !lists.isDemonym(text.folded(at));
  }

  private boolean goesOn(AnalyzedText text, int at) {
    String folded = text.folded(at);
    String before = text.folded(at - 1);
    if (SONS.contains(folded)) {
      return at + 1 < text.size() && text.isWord(at + 1);
    }
    if (folded.equals(ARTICLE) && text.surface(at).charAt(0) == Letters.ALIF_MADDA) {
      return at + 1 < text.size() && text.isWord(at + 1); // آل سعود
    }
    boolean linked =
        before.equals(ARTICLE)
            || SONS.contains(before)
            || before.equals("عبد")
            || before.equals("ابو");
    boolean faith = PersonWords.isFaith(folded) && lists.mayBeOrIsGiven(before);
    return linked && !lists.isBoundary(folded) || faith;
  }

  /** Whose listed name tells the father has told enough: who goes on is another son of his. */
  private static boolean isAnother(@Nullable KnownEntity known) {
    return known != null && known.name().contains(" " + SON + " ");
  }

  /** Two halves of one name; a listed full name is whole. */
  private static void join(AnalyzedText text, List<Mention> people) {
    for (int k = 0; k + 1 < people.size(); ) {
      Mention a = people.get(k);
      Mention b = people.get(k + 1);
      boolean halves =
          a.end() == b.first()
              && b.letters() == 0
              && !text.tokens().lineBefore(b.first())
              && !a.evidence().equals(PersonFinder.STANDING)
              && !b.evidence().equals(PersonFinder.STANDING)
              && a.known() == null
              && b.known() == null
              && a.length() + b.length() <= LONGEST;
      if (halves) {
        int strength = Math.max(a.strength(), b.strength());
        people.set(
            k,
            new Mention(a.first(), b.end(), a.letters(), a.type(), null, strength, a.evidence()));
        people.remove(k + 1);
      } else {
        k++;
      }
    }
  }
}
