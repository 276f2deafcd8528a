package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Puts the medium into the chains of whoever an article tells once to have spoken to it: from there
 * on until he speaks elsewhere.
 */
final class Occasions {

  /** How many sentences on those speak whom the occasion does not name. */
  private static final int NEAR = 3;

  private final Page page;
  private final SpeakerRegister register;
  private final List<String> own;
  private final Ways ways;
  private final Sameness sameness;

  /**
   * @param own folded names of the article's outlet
   */
  Occasions(Page page, SpeakerRegister register, List<String> own, Ways ways) {
    this.page = page;
    this.register = register;
    this.own = own;
    this.ways = ways;
    sameness = new Sameness(page);
  }

  /** The statements with the media to which they were told. */
  List<Resolved> through(List<Resolved> resolved, List<Occasion> occasions) {
    List<Resolved> result = new ArrayList<>(resolved);
    for (Occasion o : occasions) {
      Known medium = register.resolve(o.medium(), null);
      if (PaperFinder.isOwn(medium, own)) {
        continue;
      }
      switch (o.way()) {
        case BEFORE -> before(o, medium, result);
        case GUEST -> guest(o, medium, result);
        case CROWD -> crowd(o, medium, result);
      }
    }
    return result;
  }

  private void guest(Occasion o, Known medium, List<Resolved> result) {
    Known guest = guestOf(o, medium, result);
    if (guest != null) {
      from(o, guest, medium, result);
    }
  }

  private void crowd(Occasion o, Known medium, List<Resolved> result) {
    for (int i = 0; i < result.size(); i++) {
      Resolved r = result.get(i);
      if (r.parent() >= 0 || cue(r) <= o.medium().last()) {
        continue;
      }
      if (r.speaker() == null || !r.via().isEmpty() || !r.speaker().isPerson()) {
        return;
      }
      put(i, medium, result);
    }
  }

  /** From the occasion on, until the guest speaks elsewhere or by another way. */
  private void from(Occasion o, Known guest, Known medium, List<Resolved> result) {
    int last = -1;
    for (int i = 0; i < result.size(); i++) {
      Resolved r = result.get(i);
      boolean after = r.draft().content().first() > o.medium().last();
      if (r.parent() >= 0 || !after || r.speaker() != guest) {
        continue;
      }
      boolean far = last < 0 && !isNear(o.medium().last(), cue(r));
      if (far || !r.via().isEmpty() || ways.isElsewhere(r.draft())) {
        return;
      }
      last = i;
      put(i, medium, result);
    }
  }

  private void before(Occasion o, Known medium, List<Resolved> result) {
    Known last = null;
    for (int i = result.size() - 1; i >= 0; i--) {
      Resolved r = result.get(i);
      if (r.parent() >= 0 || cue(r) >= o.medium().first()) {
        continue;
      }
      last = last == null ? r.speaker() : last;
      if (last == null || !isNear(cue(r), o.sentence().first()) && i == result.size() - 1) {
        return;
      }
      if (r.speaker() == last) {
        if (!r.via().isEmpty() || ways.isElsewhere(r.draft())) {
          return;
        }
        put(i, medium, result);
      }
    }
    if (last != null) {
      from(o, last, medium, result);
    }
  }

  /** Whoever speaks later and is named in the sentence, or goes on speaking without a name. */
  private @Nullable Known guestOf(Occasion o, Known medium, List<Resolved> result) {
    boolean first = true;
    for (Resolved r : result) {
      Known speaker = r.speaker();
      boolean after = r.draft().content().first() > o.medium().last();
      if (r.parent() >= 0 || !after || speaker == null) {
        continue;
      }
      if (medium.nameWords().containsAll(speaker.nameWords())) {
        continue; // of what it is called
      }
      if (!sameness.areOne(speaker, medium) && isNamed(speaker, o)) {
        return speaker;
      }
      boolean goesOn = first && r.draft().source() == null && speaker.isPerson();
      if (goesOn && isNear(o.medium().last(), cue(r)) && !namesSomebody(o)) {
        return speaker;
      }
      first = false;
    }
    return null;
  }

  private boolean isNamed(Known speaker, Occasion o) {
    String first = SourceWords.stripped(speaker.head());
    boolean head = false;
    int words = 0;
    for (int j = o.sentence().first(); j <= o.sentence().last(); j++) {
      boolean name =
          page.isWord(j)
              && !o.medium().contains(j)
              && (!speaker.isPerson() || page.mentions().personFirst(j) >= 0);
      boolean his = name && isWordOf(speaker, page.folded(j));
      words += his ? 1 : 0;
      head |= his && SourceWords.stripped(page.folded(j)).endsWith(first);
    }
    return speaker.isPerson() ? words > 0 : words > 1 && head; // of شهود في البلدة the first
  }

  private static boolean isWordOf(Known speaker, String word) {
    return speaker.nameWords().contains(word)
        || speaker.nameWords().contains(SourceWords.stripped(word));
  }

  private boolean namesSomebody(Occasion o) {
    for (int j = o.sentence().first(); j <= o.sentence().last(); j++) {
      if (page.mentions().personFirst(j) >= 0 && !o.medium().contains(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int first, int token) {
    int sentence = page.text().tokens().sentence(first);
    return page.text().tokens().sentence(token) - sentence <= NEAR;
  }

  private static int cue(Resolved r) {
    return r.draft().cue().first();
  }

  /** The statement and all inside it with the medium in front. */
  private void put(int at, Known medium, List<Resolved> result) {
    for (int i = at; i < result.size(); i++) {
      if (i == at || outermost(i, result) == at) {
        Resolved r = result.get(i);
        List<Known> via = new ArrayList<>(r.via().size() + 1);
        via.add(medium);
        r.via().stream().filter(k -> !sameness.areOne(k, medium)).forEach(via::add);
        result.set(i, new Resolved(r.draft(), r.speaker(), via, r.parent()));
      }
    }
  }

  private static int outermost(int inner, List<Resolved> resolved) {
    int outer = inner;
    while (resolved.get(outer).parent() >= 0) {
      outer = resolved.get(outer).parent();
    }
    return outer;
  }
}
