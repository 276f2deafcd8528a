package org.isnad.extract.statement;

import java.util.List;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Drafts where the cue names who passes on and not who says: a channel that relays from a source,
 * and a document in which the words stand.
 */
final class Relays {

  /** The rule's name. */
  static final String RULE = "relay-verb";

  private static final String ABOUT = "عن";
  private static final String FROM = "من";
  private static final String TOWARDS = "الي";
  private static final String ASCRIBE = "نسب";
  private static final String SAYING = "القول";

  private static final int LONGEST_CHANNEL = 10;

  private final Page page;
  private final OpeningFinder openings;
  private final SourceFinder sources;
  private final NounPhrases nouns;
  private final ClauseStarts starts;
  private final Documents documents;

  Relays(
      Page page,
      OpeningFinder openings,
      SourceFinder sources,
      NounPhrases nouns,
      ClauseStarts starts) {
    this.page = page;
    this.openings = openings;
    this.sources = sources;
    this.nouns = nouns;
    this.starts = starts;
    documents = new Documents(page);
  }

  /** نقلت وكالة … عن …: the channel before عن, the source behind it. */
  @Nullable Draft relay(CueHit hit) {
    if (page.isWord(hit.end()) && isAboutHim(hit.end())) {
      Draft relayed = relayedOf(hit);
      return relayed != null ? relayed : relayedOfRunning(hit, hit.end());
    }
    int him = findHim(hit);
    if (him > 0) {
      return relayedOfRunning(hit, him);
    }
    String relation = page.is(hit.first(), SpeechWords.LEARNS) ? FROM : ABOUT;
    int about = find(relation, hit);
    CueHit saying = about < 0 ? null : saying(hit, about + 2);
    Opening said = saying == null ? null : opening(saying);
    Opening opening = said != null || about < 0 ? said : openings.find(reaching(hit, about + 1));
    if (opening == null) {
      return null;
    }
    int end = said == null || saying == null ? opening.at() : saying.first();
    Range source = nouns.read(about + 1, sourceEnd(about + 1, end));
    if (source == null) {
      return null;
    }
    Range channel = nouns.read(hit.end(), about);
    if (channel != null
        && FROM.equals(relation)
        && !page.is(channel.first(), SpeechWords.CHANNEL)) {
      channel = null;
    }
    return relayed(hit, opening, source, channel == null ? channelBefore(hit) : channel);
  }

  /** نسبت الوكالة إلى المتحدث قوله إن: the channel before إلى, who speaks behind it. */
  @Nullable Draft ascribed(CueHit hit) {
    int to = hit.cue().lemma().equals(ASCRIBE) && hit.form().isVerb() ? find(TOWARDS, hit) : -1;
    CueHit saying = to < 0 ? null : saying(hit, to + 2);
    Range source = saying == null ? null : nouns.readFrom(to + 1, saying.first());
    if (source == null || saying == null) {
      return null;
    }
    Opening opening = opening(saying);
    if (opening == null) {
      return null;
    }
    Range channel = nouns.read(hit.end(), to);
    return relayed(hit, opening, source, channel == null ? channelBefore(hit) : channel)
        .withStance(saying.form() == hit.form() ? Stance.SAY : saying.cue().stance());
  }

  /** قوله، القول، تأكيده behind whom a channel quotes, as a cue; null without one. */
  private @Nullable CueHit saying(CueHit hit, int from) {
    int end = Math.min(page.sentenceEnd(hit.first()), from + LONGEST_CHANNEL);
    for (int j = from; j < end && (page.mark(j) == 0 || page.isComma(j)); j++) {
      CueForm form = page.facts(j).cue();
      boolean own = form != null && form.shape() == CueForm.Shape.MASDAR && form.enclitic();
      if (own || page.isWord(j) && page.folded(j).equals(SAYING)) {
        return new CueHit(j, j + 1, form == null ? hit.form() : form, false);
      }
    }
    return null;
  }

  /** Where what was said opens behind such a cue as a clause, outright; null where it does not. */
  private @Nullable Opening opening(CueHit saying) {
    if (saying.form().shape() != CueForm.Shape.MASDAR) {
      return openings.behind(saying.first());
    }
    Opening opening = openings.find(saying);
    return opening == null || opening.kind() == Opening.Kind.OBJECT ? null : opening;
  }

  /** وكانت وكالة كذا قد نقلت عن مصدر: the channel may stand before its verb. */
  private @Nullable Range channelBefore(CueHit hit) {
    return sources.before(hit, starts.before(hit, List.of()));
  }

  /** عنه behind the channel: the one who spoke last is quoted; -1 without it. */
  private int findHim(CueHit hit) {
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + LONGEST_CHANNEL);
    for (int j = hit.end(); j < end; j++) {
      if (page.isComplementiser(j) || page.isColon(j)) {
        return -1;
      }
      if (page.isWord(j) && isAboutHim(j)) {
        return page.repeatsCue(j + 1) ? j : -1;
      }
    }
    return -1;
  }

  private @Nullable Draft relayedOfRunning(CueHit hit, int him) {
    Opening opening = openings.find(reaching(hit, him + 1));
    boolean before = him > hit.end();
    Range channel =
        opening == null || before
            ? nouns.read(hit.end(), him)
            : nouns.read(him + 1, sourceEnd(him + 1, opening.at()));
    List<Range> channels = channel == null ? List.of() : List.of(channel);
    return opening == null ? null : Channels.draft(hit, opening, null, channels, RULE);
  }

  /** The preposition before the source, -1 if a clause or colon comes before it. */
  private int find(String relation, CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    for (int j = hit.end(); j < end; j++) {
      if (page.isWord(j) && (page.folded(j).equals(relation) || isTongue(j))) {
        return j;
      }
      if (page.isComplementiser(j) || page.isColon(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** على لسان شاهد. */
  private boolean isTongue(int j) {
    return page.folded(j).equals("لسان") && page.isPreposition(j - 1);
  }

  /** The cue as if it went on to before {@code end}. */
  private static CueHit reaching(CueHit hit, int end) {
    return new CueHit(hit.first(), end, hit.form(), hit.conjoined());
  }

  private static Draft relayed(CueHit hit, Opening opening, Range source, @Nullable Range channel) {
    List<Range> channels = channel == null ? List.of() : List.of(channel);
    return Channels.draft(hit, opening, source, channels, RULE);
  }

  private boolean isAboutHim(int token) {
    return page.is(token, SpeechWords.RESUMPTIVE) && page.folded(token).startsWith(ABOUT);
  }

  /** مصدر نقل عنه موقع قوله إن: the channel behind عنه, the speaker before the verb. */
  private @Nullable Draft relayedOf(CueHit hit) {
    Opening opening = openings.find(reaching(hit, hit.end() + 1));
    Range source = opening == null ? null : sources.before(hit, starts.before(hit, List.of()));
    if (opening == null || source == null) {
      return null;
    }
    Range channel = nouns.read(hit.end() + 1, sourceEnd(hit.end() + 1, opening.at()));
    return relayed(hit, opening, source, channel);
  }

  /** جاء في البيان أن: the document speaks. */
  @Nullable Draft contained(CueHit hit) {
    int document = hit.end() + 1;
    if (!page.isIn(hit.end())
        || !page.is(document, SpeechWords.DOCUMENT | SpeechWords.REPORT | SpeechWords.FORUM)) {
      return null;
    }
    Opening opening = openings.find(hit);
    if (opening == null) {
      return null;
    }
    Range source = nouns.readFrom(document, opening.at());
    int carried = source == null ? -1 : carriedIn(source);
    Range medium = carried < 0 ? null : nouns.readFrom(carried + 1, opening.at());
    if (source == null || medium == null) {
      return source == null ? null : Channels.draft(hit, opening, source, List.of(), "contained");
    }
    Range paper = new Range(document, Math.min(source.last(), carried - 1));
    return documents.ownerOf(paper) == null
        ? Channels.draft(hit, opening, medium, List.of(), "contained")
        : Channels.draft(hit, opening, paper, List.of(medium), "contained");
  }

  /** تقرير للمنظمة أوردته وكالة كذا: the verb of whoever carried it; -1 without one. */
  private int carriedIn(Range document) {
    for (int j = document.first() + 1; j <= document.last() + 1; j++) {
      if (page.is(j, SpeechWords.CARRIED)
          && (page.is(j + 1, SpeechWords.CHANNEL) || page.mentions().opensMedium(j + 1))) {
        return j;
      }
    }
    return -1;
  }

  private int sourceEnd(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.repeatsCue(j)) {
        return j;
      }
    }
    return end;
  }
}
