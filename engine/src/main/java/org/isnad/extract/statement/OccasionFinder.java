package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the occasions on which an article tells that somebody spoke to a medium. */
final class OccasionFinder {

  /** How far behind the interview, in tokens, the medium may stand. */
  private static final int FARTHEST = 9;

  /** How far behind a verb like تحدث, in tokens, the medium may stand: who talks is between. */
  private static final int FARTHEST_GUEST = 12;

  /** How far behind a medium, in tokens, the interview stands that it held. */
  private static final int FARTHEST_OBJECT = 8;

  private static final String RELAYED = "نقلت";

  private final Page page;
  private final NounPhrases nouns;
  private final Channels channels;
  private final Broadcasts broadcasts;
  private final boolean[] told;

  /**
   * @param drafts the article's statements: what somebody else tells of is no occasion
   */
  OccasionFinder(Page page, List<Draft> drafts) {
    this.page = page;
    nouns = new NounPhrases(page);
    channels = new Channels(page, nouns);
    broadcasts = new Broadcasts(page, nouns);
    told = new boolean[page.size()];
    for (Draft d : drafts) {
      int end = page.sentenceEnd(d.cue().first());
      for (int j = d.content().first(); j <= Math.min(d.content().last(), end); j++) {
        told[j] = true;
      }
      for (Range channel : d.channels()) {
        for (int j = Math.max(0, channel.first()); j <= channel.last(); j++) {
          told[j] = true;
        }
      }
    }
  }

  /** The occasions in their order. */
  List<Occasion> find() {
    List<Occasion> found = new ArrayList<>();
    for (int j = 0; j < page.size(); j++) {
      Occasion occasion = page.isWord(j) && page.quoteAround(j) == null ? at(j) : null;
      if (occasion != null) {
        found.add(occasion);
        j = Math.max(j, occasion.medium().last());
      }
    }
    return found;
  }

  private @Nullable Occasion at(int j) {
    boolean back = isBackward(j);
    if (told[j] && !back) {
      return null;
    }
    int end = page.sentenceEnd(j);
    Range medium = null;
    Occasion.Way way = back ? Occasion.Way.BEFORE : Occasion.Way.GUEST;
    if (isInterview(j)) {
      medium = mediumBehind(j, Math.min(end, j + FARTHEST), isAppearance(j));
    } else if (page.isPress(j, PressWords.Kind.HOST)) {
      medium = mediumAt(j + 1, end);
      way = medium != null && isCrowd(medium.last() + 1) ? Occasion.Way.CROWD : way;
    } else if (isTalking(j)) {
      medium = mediumBehind(j, Math.min(end, j + FARTHEST_GUEST), false);
    } else if (isHolding(j)) {
      Range holder = mediumAt(j + 1, end);
      medium = holder != null && holds(holder.last() + 1, end) ? holder : null;
    }
    if (medium == null || told[medium.first()] && !back || isMeantAgain(medium)) {
      return null;
    }
    int start = page.sentenceStart(j);
    return new Occasion(new Range(start, end - 1), medium, way);
  }

  /** في حديثه للجريدة: nothing tells which. */
  private boolean isMeantAgain(Range medium) {
    int j = medium.first();
    boolean which = medium.length() > 1 && page.isDefinite(j + 1); // التلفزيون المصري
    return !which && page.is(j, SpeechWords.CHANNEL) && page.isDefinite(j);
  }

  /** في مقابلة، خلال مداخلة، ضيفا، أجرى حوارا. */
  private boolean isInterview(int j) {
    if (page.isPress(j, PressWords.Kind.GUEST)) {
      return true;
    }
    boolean piece = page.isPress(j, PressWords.Kind.PIECE) && !page.isDefinite(j);
    return piece && (isWithin(j - 1) || isBackward(j) || isHeld(j));
  }

  private boolean isWithin(int j) {
    return page.isWord(j)
        && (page.isIn(j)
            || switch (page.folded(j)) {
              case "وفي", "خلال", "وخلال", "اثناء", "واثناء", "ضمن", "عبر" -> true;
              default -> false;
            });
  }

  /** تحدثت فلانة لقناة كذا عن: of what she says nothing is told there. */
  private boolean isTalking(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "تحدث", "تحدثت", "وتحدث", "وتحدثت" -> page.pos(j) == Pos.VERB;
          default -> false;
        };
  }

  /** أجرى فلان حوارا. */
  private boolean isHeld(int piece) {
    for (int k = piece - 1; k >= Math.max(0, piece - FARTHEST) && page.isWord(k); k--) {
      if (isHolding(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHolding(int j) {
    return page.isPress(j, PressWords.Kind.MAKER)
        || page.isWord(j) && page.folded(j).endsWith(RELAYED);
  }

  private boolean holds(int from, int end) {
    for (int k = from; k < Math.min(end, from + FARTHEST_OBJECT); k++) {
      if (page.isPress(k, PressWords.Kind.PIECE) || page.is(k, SpeechWords.DOCUMENT)) {
        return true;
      }
      if (page.isPreposition(k) || page.isComma(k)) {
        return false;
      }
    }
    return false;
  }

  /** وذلك في مقابلة، جاء ذلك خلال حديث، وجاءت تصريحات فلان في مقابلة. */
  private boolean isBackward(int piece) {
    if (!isWithin(piece - 1) || !page.isPress(piece, PressWords.Kind.PIECE)) {
      return false;
    }
    int before = piece - 2;
    if (!page.isWord(before)) {
      return false;
    }
    String word = page.folded(before);
    if (word.equals("وذلك")) {
      return true;
    }
    int start = page.sentenceStart(piece);
    return switch (page.folded(start)) {
      case "جاء", "وجاء", "جاءت", "وجاءت" ->
          word.equals("ذلك")
              || before - start <= FARTHEST && page.isPress(start + 1, PressWords.Kind.PIECE);
      default -> word.equals("ذلك") && page.folded(before - 1).endsWith("جاء");
    };
  }

  /** ضيفا على، ظهوره في: also the preposition of place leads to the medium. */
  private boolean isAppearance(int j) {
    return page.isPress(j, PressWords.Kind.GUEST);
  }

  private @Nullable Range mediumBehind(int from, int end, boolean appears) {
    for (int k = from + 1; k < end; k++) {
      if (page.isComma(k) || page.isColon(k) || page.hit(k) != null) {
        return null;
      }
      Range medium = channels.told(k, page.sentenceEnd(k));
      if (medium != null) {
        return medium;
      }
      if (appears && isPlace(k - 1)) {
        medium = mediumAt(k, page.sentenceEnd(k));
        if (medium != null) {
          return medium;
        }
      }
    }
    return null;
  }

  private boolean isPlace(int preposition) {
    return page.isWord(preposition)
        && (page.isIn(preposition)
            || switch (page.folded(preposition)) {
              case "علي", "عبر", "مع", "لدي", "شاشة" -> true;
              default -> false;
            });
  }

  /** قناة كذا، «كذا»، برنامج «كذا»: the medium that begins at the token; null for none. */
  private @Nullable Range mediumAt(int from, int end) {
    int j = page.isQuoteMark(from) ? from + 1 : from;
    if (j >= end || !page.isWord(j)) {
      return null;
    }
    if (broadcasts.isProgramme(j)) {
      return programme(j, end);
    }
    if (j == from && page.is(j, SpeechWords.CHANNEL) && page.isDefinite(j)) {
      return broadcasts.named(j, end);
    }
    Range medium = null;
    if (page.mentions().opensMedium(j)) {
      medium = new Range(j, page.mentions().otherLast(j));
    } else if (j == from && !page.isDefinite(j) && isKind(j)) {
      medium = byKind(j, end);
    }
    Quote again = medium == null || j > from ? null : page.quoteAt(medium.last() + 1);
    return again != null && again.closed() ? new Range(j, again.close()) : medium;
  }

  /** برنامج «كذا» على قناة كذا: the channel, without one the programme. */
  private @Nullable Range programme(int j, int end) {
    Quote name = page.quoteAt(j + 1);
    if (name == null || !name.closed()) {
      return null;
    }
    int channel = name.close() + 2;
    Range shown = isPlace(channel - 1) ? mediumAt(channel, end) : null;
    return shown == null ? new Range(j, name.close()) : shown;
  }

  private boolean isKind(int j) {
    return page.is(j, SpeechWords.CHANNEL)
        || page.is(j, SpeechWords.AGENCY) && page.quoteAt(j + 1) != null; // وكالة «سانا»
  }

  private @Nullable Range byKind(int j, int end) {
    Quote name = page.quoteAt(j + 1);
    if (name != null) {
      return name.closed() ? new Range(j, withCountry(name.close())) : null;
    }
    int before = page.mediumBeforeSomebody(j);
    Range phrase = before > j ? new Range(j, before) : nouns.readFrom(j, beforeGuest(j, end));
    return phrase == null || phrase.length() < 2 ? null : phrase;
  }

  /** صحيفة «كذا» الكويتية. */
  private int withCountry(int last) {
    int next = last + 1;
    boolean country =
        page.isWord(next)
            && page.isDefinite(next)
            && SubjectSplit.isNisba(page.folded(next))
            && page.pos(next) == Pos.ADJECTIVE;
    return country ? next : last;
  }

  /** One past the medium's name: who is its guest, or what it holds, follows. */
  private int beforeGuest(int medium, int end) {
    for (int j = medium + 2; j < end; j++) {
      if (page.mentions().personFirst(j) == j
          || page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE)
          || page.isPress(j, PressWords.Kind.PIECE)
          || page.is(j, Documents.ANY)
          || isCrowd(j)) {
        return j;
      }
    }
    return end;
  }

  /** عددا من الزوار، بأحد المرتادين، مواطنين. */
  private boolean isCrowd(int from) {
    int j = page.isQuoteMark(from) ? from + 1 : from;
    if (!page.isWord(j)) {
      return false;
    }
    String word = page.folded(j);
    String bare = word.startsWith("ب") ? word.substring(1) : word;
    return switch (bare) {
      case "عددا", "عدد", "احد", "احدي", "بعض", "بعضا" -> true;
      default -> page.is(j, SpeechWords.COLLECTIVE);
    };
  }
}
