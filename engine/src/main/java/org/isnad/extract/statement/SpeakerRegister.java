package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.model.Entity;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Who speaks in an article: one record a speaker, under the fullest name the article gives. */
final class SpeakerRegister {

  private static final String REPORTER = "مراسلة";
  private static final String GOD = "الله";
  private static final String AND = " و";

  private final Page page;
  private final KnownSpeakers known;
  private final SourceWords words;
  private final SourceTrims trims;
  private final Documents documents;
  private final Makers makers;
  private final Bynames bynames;
  private final Descriptions descriptions;
  private final References references;
  private final Epithets epithets;
  private final NamedMedia media;
  private final SpeakerRecords records;

  SpeakerRegister(Page page, List<Entity> entities) {
    this.page = page;
    known = new KnownSpeakers(page);
    words = new SourceWords(page);
    trims = new SourceTrims(page);
    records = new SpeakerRecords(page, known, entities);
    documents = new Documents(page);
    NounPhrases nouns = new NounPhrases(page);
    makers = new Makers(page, nouns);
    bynames = new Bynames(page, nouns);
    descriptions = new Descriptions(page, entities);
    references = new References(page);
    epithets = new Epithets(page, entities);
    media = new NamedMedia(page);
  }

  /** The person named last before the token, for a subject dropped before anyone spoke. */
  @Nullable Known namedBefore(int token) {
    return records.namedBetween(0, token);
  }

  /** The person named last from the first token on and before the second; null for none. */
  @Nullable Known namedBetween(int first, int token) {
    return records.namedBetween(first, token);
  }

  /** Makes the full names of the article known before speakers are resolved. */
  void announce(Range source) {
    NameParts parts = NameParts.of(page, source);
    if (parts.name() != null && parts.name().length() > 1 && records.together(parts) == null) {
      records.byName(parts, parts.name());
    }
  }

  /**
   * The speaker of words that go on with those before: an office that called nobody yet is the last
   * speaker's. وأضاف نجم الفريق السابق
   */
  Known resolveGoingOn(Range source, Known running) {
    boolean office =
        page.is(source.first(), SpeechWords.ROLE)
            && NameParts.of(page, source).name() == null
            && references.isDefinite(source)
            && references.isSomebody(running)
            && page.genders().agree(running, page.folded(source.first()));
    if (references.isMoreOf(source, running)) {
      return running;
    }
    if (!office || descriptions.secondIn(source) > 0) {
      return resolve(source, running);
    }
    List<String> called = words.folded(source);
    Known found = calledBefore(source, called, true, running);
    if (found == null) {
      found = meant(source, called, running);
    }
    return found == null ? running : known.used(found);
  }

  /** The speaker the words name or describe; {@code running} serves definite documents. */
  Known resolve(Range words, @Nullable Known running) {
    Range source = trims.of(words);
    if (isGod(source)) {
      return god();
    }
    NameParts parts = NameParts.of(page, source);
    if (parts.name() != null) {
      Known together = records.together(parts);
      return together == null ? records.byName(parts, parts.name()) : together;
    }
    Range marked = markedName(source);
    if (marked != null) {
      return resolve(marked, running);
    }
    if (running != null && isOurs(source)) {
      return running;
    }
    Known pointedAt = pointedAt(source);
    if (pointedAt != null) {
      return known.used(pointedAt);
    }
    int second = descriptions.secondIn(source);
    if (second > 0) {
      return pair(source, second, running);
    }
    Range byname = bynames.of(source);
    if (byname != null) {
      return records.byByname(source, byname);
    }
    Known issuer = isReporter(source.first()) ? null : issuerOf(source, running);
    return issuer != null ? issuer : byDescription(source, running);
  }

  /** متحدثنا، محدثنا: whoever speaks to the reporter. */
  private boolean isOurs(Range source) {
    return source.length() == 1
        && page.isWord(source.first())
        && switch (page.folded(source.first())) {
          case "متحدثنا", "متحدثتنا", "محدثنا", "محدثتنا", "محاورنا", "مصدرنا" -> true;
          default -> false;
        };
  }

  /** هذه المصادر، نفس المتحدث: who was called so before; null for nobody. */
  private @Nullable Known pointedAt(Range source) {
    int next = source.first() + 1;
    boolean same =
        page.isWord(source.first())
            && switch (page.folded(source.first())) {
              case "نفس", "ذات" -> true;
              default -> page.pos(source.first()) == Pos.DEMONSTRATIVE;
            };
    if (!same || next > source.last() || !page.isDefinite(next)) {
      return null;
    }
    return mentioned(new Range(next, source.last()));
  }

  /** Whoever the definite words called before; null for nobody. */
  @Nullable Known mentioned(Range source) {
    return calledBefore(source, words.folded(source), true, null);
  }

  /** Somebody who has not spoken before, called by the words. */
  Known fresh(Range source) {
    return records.fresh(source);
  }

  /** أمير البلاد ورئيس الوزراء: two who are named elsewhere speak together. */
  private Known pair(Range source, int second, @Nullable Known running) {
    Known one = byDescription(new Range(source.first(), second - 1), running);
    Known other = byDescription(new Range(second, source.last()), null);
    if (one == other) {
      return one; // المخرج والممثل: one who is both
    }
    if (!one.isPerson() || !other.isPerson()) {
      return byDescription(source, running);
    }
    Known both = known.called(one.name() + AND + other.name());
    both.agree(false, true);
    return both;
  }

  private @Nullable Known issuerOf(Range source, @Nullable Known running) {
    Range document = documents.itself(source);
    if (document != source) {
      return isTold(document) ? issuer(document, running) : null;
    }
    if (page.is(source.first(), Documents.ANY) || isMade(source)) {
      return issuer(source, running);
    }
    boolean news = page.is(source.first(), SpeechWords.UNNAMED);
    Range maker = news ? makers.of(source) : null;
    return maker == null ? null : resolve(maker, running);
  }

  /** Whether the article tells whose the document is that results or a latest one are of. */
  private boolean isTold(Range document) {
    String head = SourceWords.stripped(page.folded(document.first()));
    Range owner = documents.ownerOf(document);
    int first = owner == null ? -1 : owner.first();
    return known.issuer(head) != null
        || page.isDefinite(document.first()) && page.is(document.first(), SpeechWords.REPORT)
        || makers.of(document) != null
        || page.is(first, SpeechWords.BODY | SpeechWords.CHANNEL) && !page.is(first, Documents.ANY)
        || page.mentions().opensName(first);
  }

  /** قائمة وضعتها فلانة: a thing that somebody made, and nobody who speaks. */
  private boolean isMade(Range source) {
    int verb = source.last() + 1;
    return documents.isMade(verb)
        && !page.is(source.first(), SpeechWords.SPEAKERS)
        && page.mentions().otherLast(source.first()) < 0;
  }

  /** مراسلة الجزيرة: a woman who reports; without a medium the word is a letter. */
  private boolean isReporter(int j) {
    return page.isWord(j)
        && page.folded(j).equals(REPORTER)
        && (page.is(j + 1, SpeechWords.CHANNEL) || page.mentions().opensMedium(j + 1));
  }

  /** "أم بدر" إحدى المشاركات: the name in marks before what somebody is; null for none. */
  private @Nullable Range markedName(Range source) {
    Quote quote = page.quoteAt(source.first());
    if (quote == null || !quote.closed() || quote.close() >= source.last()) {
      return null;
    }
    int next = quote.close() + 1;
    boolean told =
        page.isWord(next)
            && page.pos(next) == Pos.NOUN
            && !page.isDefinite(next)
            && !page.startsWithConjunction(next);
    return told ? new Range(quote.first(), quote.close() - 1) : null;
  }

  /** Whose word the document is: its owner's, or of whoever issued one before; null if open. */
  private @Nullable Known issuer(Range document, @Nullable Known running) {
    String head = SourceWords.stripped(page.folded(document.first()));
    Known before = page.isDefinite(document.first()) ? known.issuer(head) : null;
    boolean signed = before != null && before.issued().contains(head);
    Range maker = signed ? null : makers.of(document);
    Range owner = maker == null ? documents.ownerOf(document) : maker;
    if (owner != null) {
      Known issuer = resolve(owner, running);
      issuer.issued().add(head);
      if (before != null && !signed && isNoMoreThan(document, before)) {
        before.becomes(issuer);
      }
      return issuer;
    }
    if (!page.isDefinite(document.first())) {
      return documents.isReceived(document.last() + 1) ? known.signer(head) : null;
    }
    if (before != null) {
      return known.used(before);
    }
    if (!page.is(document.first(), SpeechWords.REPORT)) {
      return null;
    }
    Range author = makers.announcing(document.first());
    if (author == null) {
      author =
          running == null ? makers.ownerElsewhere(document) : documents.announced(document.first());
    }
    if (author != null) {
      Known told = resolve(author, null);
      told.issued().add(head);
      return told;
    }
    boolean same = page.is(document.last(), SpeechWords.SELF);
    Known latest = same && (running == null || running.issued().isEmpty()) ? known.author() : null;
    if (latest == null) {
      return running;
    }
    latest.issued().add(head);
    return known.used(latest);
  }

  /** قال تقرير حديث … وأضاف التقرير الصادر عن المعهد: nothing tells the second from the first. */
  private boolean isNoMoreThan(Range document, Known before) {
    for (int j = document.first() + 1; j <= document.last(); j++) {
      if (!page.isWord(j) || documents.isWhen(j) || page.is(j, SpeechWords.ISSUED)) {
        continue;
      }
      if (page.pos(j) != Pos.ADJECTIVE) {
        return true;
      }
      if (!before.nameWords().contains(SourceWords.stripped(page.folded(j)))) {
        return false;
      }
    }
    return true;
  }

  /** قال تعالى، قال جل من قائل: scripture is quoted. */
  private boolean isGod(Range source) {
    return page.isWord(source.first())
        && switch (page.folded(source.first())) {
          case "تعالي", "جل", "سبحانه", "الله" -> true;
          default -> false;
        };
  }

  private Known god() {
    Known before = known.issuer(Letters.fold(GOD));
    if (before != null) {
      return before;
    }
    Known fresh = new Known(GOD);
    fresh.nameWords().add(Letters.fold(GOD));
    fresh.heads().add(Letters.fold(GOD));
    known.add(fresh);
    return fresh;
  }

  private Known byDescription(Range source, @Nullable Known running) {
    List<String> called = words.folded(source);
    if (called.isEmpty()) {
      return records.fresh(source);
    }
    if (page.is(source.first(), SpeechWords.HIS_TITLE)) {
      Known titled = known.calledBy(called.getFirst());
      return titled != null ? known.used(titled) : lastOr(source, running);
    }
    if (references.isLastNamed(source)) {
      return lastOr(source, null);
    }
    if (references.isPronoun(source) && running != null) {
      return running;
    }
    boolean definite = references.isDefinite(source);
    Known found = calledBefore(source, called, definite, running);
    if (found == null && definite) {
      found = meant(source, called, running);
    }
    if (found == null && !definite && source.length() > 1) {
      found = holder(source);
    }
    if (found == null) {
      found = records.bearer(source);
    }
    if (found == null && running == null && epithets.callOne(source)) {
      Entity later = epithets.namedLater(source, called);
      found = later == null ? null : records.ofEntity(later);
    }
    if (found == null && (definite || epithets.isOfSomething(source))) {
      found = epithet(source, called, running);
    }
    return found == null ? records.fresh(source) : known.used(found);
  }

  /** Whoever was called or described by the words before; null for nobody. */
  private @Nullable Known calledBefore(
      Range source, List<String> called, boolean definite, @Nullable Known running) {
    String head = SourceWords.stripped(called.getFirst());
    boolean back = page.isDefinite(source.first()) && page.is(source.first(), SpeechWords.ANAPHOR);
    Known found = known.surnamed(source, called);
    if (found == null) {
      boolean person = page.is(source.first(), SpeechWords.ROLE);
      found = known.described(head, called, definite, back && !person);
    }
    if (found == null && running != null && isUndescribed(running)) {
      found = references.pointsBack(source, running) ? running : null;
    }
    if (found == null && back) {
      found = known.described(head, called, definite, true);
    }
    return found == null && definite ? known.severalOf(head, called) : found;
  }

  /** Whom a definite description means that called nobody before; null for nobody known. */
  private @Nullable Known meant(Range source, List<String> called, @Nullable Known running) {
    Entity person = descriptions.somebody(source);
    if (person != null) {
      return records.ofEntity(person);
    }
    Known held = known.mostlyDescribed(SourceWords.stripped(called.getFirst()), called);
    if (held != null) {
      return held;
    }
    if (running != null && references.pointsBack(source, running)) {
      return running;
    }
    Range medium = media.of(source);
    if (medium != null) {
      return resolve(medium, null);
    }
    Entity other = descriptions.otherwiseCalled(source);
    Entity named = other == null ? descriptions.body(source) : other;
    return named == null ? null : records.ofEntity(named);
  }

  /** الوزير السابق: what nobody was called before, but the one who speaks may be; null if not. */
  private @Nullable Known epithet(Range source, List<String> called, @Nullable Known running) {
    boolean one = epithets.callOne(source) && !epithets.leadToName(source);
    Entity named = source.length() > 1 ? epithets.named(source) : null;
    if (named == null && one) {
      named = epithets.headed(source, called);
    }
    if (named != null || !one) {
      return named == null ? null : records.ofEntity(named);
    }
    if (running != null) {
      return epithets.maySpeakOf(source, running) ? running : null;
    }
    Entity only = epithets.onlyBefore(source);
    return only == null ? null : records.ofEntity(only);
  }

  /** محافظ مرات: an office of what no list has, held by somebody whom the article names with it. */
  private @Nullable Known holder(Range source) {
    boolean office =
        page.is(source.first(), SpeechWords.ROLE)
            && !page.is(source.first(), SpeechWords.ANAPHOR | SpeechWords.COLLECTIVE);
    Entity holder = office ? descriptions.holder(source) : null;
    return holder == null ? null : records.ofEntity(holder);
  }

  private boolean isUndescribed(Known running) {
    return running.isPerson() && running.descriptions().isEmpty();
  }

  /** The given speaker, else the person named last, else somebody new. */
  private Known lastOr(Range source, @Nullable Known running) {
    Known last = running != null ? running : namedBefore(source.first());
    return last != null ? last : records.fresh(source);
  }
}
