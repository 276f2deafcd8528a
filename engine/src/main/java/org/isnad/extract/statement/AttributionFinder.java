package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the attributing phrases of a page with their sources. */
final class AttributionFinder {

  private static final String ABOUT = "عن";
  private static final String ON = "علي";
  private static final String TO_SOMEBODY = "بالنسبة";
  private static final String TONGUE = "لسان";
  private static final String BY = "حسب";
  private static final String HAS = "فقد";
  private static final int LONGEST_NAME = 6;
  private static final int FARTHEST_RESUMPTION = 16;

  private final Page page;
  private final PhraseLexicon phrases;
  private final NounPhrases nouns;
  private final Channels ways;
  private final Makers makers;
  private final AsClauses clauses;

  AttributionFinder(Page page, PhraseLexicon phrases) {
    this.page = page;
    this.phrases = phrases;
    nouns = new NounPhrases(page);
    ways = new Channels(page, nouns);
    makers = new Makers(page, nouns);
    clauses = new AsClauses(page, nouns);
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      PhraseTable.Match<PhraseLexicon.Entry> match =
          page.is(i, SpeechWords.OPENS_PHRASE) ? phrases.at(page.text(), i) : null;
      boolean denied = page.is(i - 1, SpeechWords.NEGATION); // ليس كما جاء في الصحف
      Attribution attribution = match == null || denied ? null : read(match);
      if (attribution == null && !denied) {
        attribution = clauses.at(i);
      }
      if (attribution != null) {
        found.add(attribution);
        i = attribution.all().last();
      }
    }
    return found;
  }

  private @Nullable Attribution read(PhraseTable.Match<PhraseLexicon.Entry> match) {
    Range phrase = new Range(match.first(), match.end() - 1);
    if (isUttered(phrase)) {
      return null; // تعليقا على ما جاء على لسان المتحدث
    }
    return switch (match.value().kind()) {
      case OWN -> new Attribution(phrase, phrase, null, List.of(), match.value());
      case SOURCE, RELAY -> withSource(phrase, match.end(), match);
      case CLAUSE -> withClause(phrase, match);
    };
  }

  /** جاء على لسان: the verb is of what was said, which the clause around it is not. */
  private boolean isUttered(Range phrase) {
    return page.folded(phrase.last()).equals(TONGUE)
        && page.is(phrase.first() - 1, SpeechWords.CONTAINS);
  }

  private @Nullable Attribution withSource(
      Range cue, int from, PhraseTable.Match<PhraseLexicon.Entry> match) {
    int end = page.sentenceEnd(match.first());
    if (page.isWord(from) && page.folded(from).equals("ما")) {
      return withClause(new Range(match.first(), from), match);
    }
    Range source =
        readDirectly(from, page.beforeSpeech(from + 1, nextCue(from + 1, end), LONGEST_NAME));
    if (source == null) {
      return null;
    }
    if (page.folded(cue.last()).endsWith(TO_SOMEBODY)) { // of things it says what is spoken of
      return opensSentence(cue.first()) && page.mentions().endsPerson(source.last())
          ? new Attribution(
              cue, new Range(cue.first(), source.last()), source, List.of(), match.value())
          : null;
    }
    Range obtained = obtained(source, end);
    if (obtained != null) {
      int last = beforeResumption(match.first(), obtained.last() + 1, end);
      return new Attribution(
          cue,
          new Range(match.first(), Math.max(last, obtained.last())),
          new Range(source.first(), source.first()),
          List.of(),
          match.value());
    }
    boolean made =
        page.is(source.last() + 1, SpeechWords.RELATIVE)
            && beforeResumption(match.first(), source.last() + 1, end) > 0;
    if (!made && (isBasis(from) || !mentionsSpeaker(source, cue))) {
      return null;
    }
    Range issuer = page.is(source.first(), SpeechWords.DOCUMENT) ? issuer(source, end) : null;
    if (issuer != null) {
      source = issuer;
    }
    int last = source.last();
    while (last + 1 < end && page.isQuoteMark(last + 1) && page.quoteAt(last + 1) == null) {
      last++;
    }
    last = Math.max(last, beforeResumption(match.first(), last + 1, end));
    return new Attribution(cue, new Range(match.first(), last), source, List.of(), match.value());
  }

  /**
   * وفقا لمعلومات حصلت عليها الصحيفة، فإن: what nobody signs with the clause of who got it; null
   * elsewhere.
   */
  private @Nullable Range obtained(Range source, int end) {
    int got = source.first() + 1;
    if (!page.is(source.first(), SpeechWords.UNNAMED)
        || page.isDefinite(source.first())
        || !page.isWord(got)
        || !page.is(got + 1, SpeechWords.RESUMPTIVE)) {
      return null;
    }
    Range by = nouns.read(got + 2, clauseEnd(got + 2, end));
    return by == null ? null : new Range(source.first(), by.last());
  }

  /** بحسب رويترز قالت الوزارة: a verb of saying that opens a clause of its own ends the source. */
  private int nextCue(int from, int end) {
    for (int j = from; j < end && page.mark(j) == 0; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isVerb() && !hit.cue().is(Frames.HOMOGRAPH)) {
        return j;
      }
    }
    return end;
  }

  private boolean opensSentence(int token) {
    return token == page.sentenceStart(token);
  }

  /**
   * ووفقا للجدول الذي وضعته اللجنة فإن: at the head of a sentence, the last token before what فإن
   * resumes; -1 without it.
   */
  private int beforeResumption(int phrase, int from, int end) {
    if (!opensSentence(phrase) && !page.isComplementiser(phrase - 1)) {
      return -1;
    }
    int last = Math.min(end, from + FARTHEST_RESUMPTION);
    for (int j = from; j < last; j++) {
      boolean has = page.isComma(j - 1) && page.isWord(j) && page.folded(j).equals(HAS);
      if (has || page.is(j, SpeechWords.RESUMPTION)) {
        return has ? j - 2 : j - 1;
      }
    }
    return -1;
  }

  /** وفق القانون and وفق هذا القانون are nobody's word; وفق هذا الموقع is. */
  private boolean isBasis(int j) {
    if (page.mentions().otherLast(j) > j && !page.mentions().isThing(j)) {
      return false; // وفق برنامج الأغذية العالمي
    }
    boolean measured = page.is(j + 1, SpeechWords.BASIS) && !page.is(j + 1, SpeechWords.SPEAKERS);
    boolean document =
        page.is(j + 1, SpeechWords.DOCUMENT) && !page.isDefinite(j) && !page.isDefinite(j + 1);
    document |= page.is(j, SpeechWords.DOCUMENT) && page.mentions().otherLast(j + 1) > j;
    return page.is(j, SpeechWords.BASIS) && (!isPointer(j) || measured) && !document;
  }

  /** هذا الموقع: a demonstrative with what it points at. */
  private boolean isPointer(int j) {
    return page.isWord(j)
        && page.pos(j) == Pos.DEMONSTRATIVE
        && page.isWord(j + 1)
        && page.isDefinite(j + 1);
  }

  private boolean mentionsSpeaker(Range source, Range cue) {
    if (cue.length() > 1 && !page.isPreposition(cue.last())) {
      return true; // بحسب إفادة منظمي الوقفة
    }
    int head = isPointer(source.first()) ? source.first() + 1 : source.first();
    if (page.canSpeak(head) || page.isDefinite(head) && setsApart(cue)) {
      return true;
    }
    if (page.mentions().otherLast(head) >= head && !page.mentions().isThing(head)
        || opens(cue) && resumes(source)) {
      return true; // وبحسب جهاز مكافحة الحرائق، وبحسب رينو
    }
    boolean opened = !page.isDefinite(head) && head < source.last();
    if (opened
        && page.isWord(head)
        && page.folded(head).charAt(page.folded(head).length() - 1) == Letters.YA
        && page.isDefinite(head + 1)) {
      return true; // منظمي الوقفة
    }
    return opened && page.canSpeak(head + 1) && !page.isPreposition(head + 1);
  }

  /** وبحسب نورث ستار، فإن: what the whole sentence stands on, whatever list knows it. */
  private boolean resumes(Range source) {
    int next = source.last() + 1;
    return page.isResumption(page.isComma(next) ? next + 1 : next);
  }

  private boolean opens(Range cue) {
    return page.skipConnectors(page.sentenceStart(cue.first()), cue.first() + 1) >= cue.first();
  }

  /** منظم حسب الأهمية: right behind a word, whatever cannot speak is only a measure. */
  private boolean setsApart(Range cue) {
    int before = cue.first() - 1;
    return before < 0
        || page.mark(before) != 0
        || page.startsParagraph(cue.first())
        || !page.folded(cue.first()).equals(BY)
        || page.mentions().otherLast(cue.last() + 1) >= 0;
  }

  /** بيان أصدرته الوزارة: whoever the relative verb behind a document names. */
  private @Nullable Range issuer(Range document, int end) {
    Range maker = makers.of(document);
    if (maker != null) {
      return maker;
    }
    int verb = document.last() + 1;
    boolean issues =
        verb + 1 < end && page.isWord(verb) && page.pos(verb) == Pos.VERB && pointsBack(verb);
    if (!issues) {
      return null;
    }
    return page.isWord(verb + 1) && !nouns.opensAdjunct(verb + 1)
        ? nouns.readFrom(verb + 1, end)
        : null;
  }

  /** أصدرته: the pronoun on the verb is the document. */
  private boolean pointsBack(int verb) {
    return page.text().analysis(verb).has(Analysis.ENCLITIC) || page.is(verb, SpeechWords.CARRIED);
  }

  /** A source must follow at once; its first word may carry ل. */
  private @Nullable Range readDirectly(int from, int end) {
    if (!page.isWord(from) && page.quoteAt(from) == null) {
      return null;
    }
    if (isPointer(from)) {
      Range pointedAt = nouns.readFrom(from + 1, end);
      return pointedAt == null ? null : new Range(from, pointedAt.last());
    }
    if (page.isWord(from) && page.folded(from).charAt(0) == 'ل') {
      Range rest =
          from + 1 < end && page.folded(from).length() == 1
              ? nouns.read(from + 1, end)
              : nouns.readFrom(from, end);
      return rest;
    }
    return nouns.readFrom(from, end);
  }

  private @Nullable Attribution withClause(
      Range cue, PhraseTable.Match<PhraseLexicon.Entry> match) {
    int end = page.sentenceEnd(match.first());
    int verb = cue.last() + 1;
    if (verb >= end || !page.isWord(verb)) {
      return null;
    }
    CueHit hit = page.hit(verb);
    if (page.folded(cue.first()).endsWith(ON) && !isAnnouncedOn(cue.first(), verb)) {
      return null; // على ما يبدو, على ما قدمه
    }
    int last = clauseEnd(verb + 1, end) - 1;
    boolean said = page.facts(verb).cue() != null;
    boolean toldIt = said && page.is(verb + 1, SpeechWords.RESUMPTIVE);
    Range source =
        nouns.read(
            toldIt ? verb + 2 : verb + 1, last + 1); // ما أفاد به المدير، ما أشار إليه البلاغ
    List<Range> channels = List.of();
    int about = relation(verb, last + 1);
    Range channel = about < 0 ? null : nouns.read(verb + 1, about);
    Range quoted = channel == null ? null : nouns.read(about + 1, quoteFrom(about + 1, last + 1));
    if (channel != null && quoted != null) {
      channels = List.of(channel);
      source = quoted;
    }
    int relay = Channels.relayIn(page, verb + 2, last);
    if (channels.isEmpty() && relay < last) {
      channel = nouns.read(verb + 1, relay);
      quoted = nouns.read(relay + 2, last + 1);
      if (channel != null && quoted != null) {
        channels = List.of(channel);
        source = quoted;
      }
    }
    Range told = source == null || !channels.isEmpty() ? null : toldBehind(source, last + 1);
    if (told != null) {
      channels = List.of(told);
    }
    if (source != null && opensContent(source.last() + 1)) {
      last = source.last();
    }
    if (hit != null) {
      page.drop(hit);
    }
    if (!said && (source == null || page.is(source.first(), SpeechWords.BASIS))) {
      return null; // حسب ما يحلو له
    }
    return new Attribution(
        new Range(cue.first(), verb),
        new Range(cue.first(), last),
        source,
        channels,
        match.value());
  }

  /** وفق ما قال الناطق لوكالة كذا. */
  private @Nullable Range toldBehind(Range source, int end) {
    for (int j = source.last() + 1; j < end && page.hit(j) == null; j++) {
      Range told = ways.told(j, end);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** قال، وفق ما نقلت عنه الوكالة إن: what is told goes on behind whoever told it. */
  private boolean opensContent(int j) {
    return page.isComplementiser(j) || page.quoteAt(j) != null;
  }

  /** ، على ما أعلن مصدر. */
  private boolean isAnnouncedOn(int first, int verb) {
    CueForm form = page.facts(verb).cue();
    return form != null
        && form.isVerb()
        && form.cue().takes(Frames.CLAUSE)
        && page.isComma(first - 1);
  }

  /** The first token at which a quotation opens; {@code end} where none does. */
  private int quoteFrom(int from, int end) {
    for (int j = from + 1; j < end; j++) {
      if (page.quoteAt(j) != null) {
        return j;
      }
    }
    return end;
  }

  /** نقلته الوكالة عن المتحدث: the token of عن behind a verb of channels, -1 for none. */
  private int relation(int verb, int end) {
    CueForm form = page.facts(verb).cue();
    boolean relays = form != null && form.cue().register() == Cue.Register.CHANNEL;
    for (int j = verb + 1; relays && j + 1 < end; j++) {
      if (page.isWord(j) && page.folded(j).equals(ABOUT)) {
        return j;
      }
      if (page.hit(j) != null || page.is(j, SpeechWords.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private int clauseEnd(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isComma(j)
          || page.isColon(j)
          || page.isDash(j)
          || page.mark(j) == '.'
          || page.isResumption(j)) {
        return j;
      }
    }
    return end;
  }
}
