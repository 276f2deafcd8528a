package org.isnad.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.PhraseTable.Match;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Header;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the opening that newsrooms put before the text (دبي – الإمارات (منى عواد)، واس- الرياض:،
 * عواصم - (وكالات)) and a credit in parentheses at the article's head or foot.
 */
public final class HeaderExtractor {

  /** An opening longer than this is the article's first sentence. */
  private static final int LONGEST_OPENING = 14;

  private static final int FOOT = 10;
  private static final int HEAD = 40;
  private static final int LONGEST_CREDIT = 5;
  private static final String SEPARATORS = "-–—/|،()[]:\"“”«»";
  private static final String STRONG_SEPARATORS = "-–—/|()";
  private static final String AGENCY = "وكالة";

  private final PhraseTable<Boolean> credits;

  public HeaderExtractor(Knowledge knowledge) {
    PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
    for (ListReader.Line line : ListReader.read("extract/header/credits.txt")) {
      builder.add(line.column(0), true);
    }
    for (KnownEntity entity : knowledge.entities()) {
      if (entity.role().filter(r -> r.contains(AGENCY)).isPresent()) {
        entity.spellings().forEach(s -> builder.add(s, true));
      }
    }
    credits = builder.build();
  }

  /**
   * The header of {@code text}.
   *
   * @param entities found before: a place in the opening is its dateline, a person its byline
   */
  public Header extract(AnalyzedText text, List<Entity> entities) {
    int end = openingEnd(text);
    @Nullable Words credit = null;
    @Nullable Words dateline = null;
    @Nullable Words byline = null;
    for (int[] segment : segments(text, end)) {
      Words words = text.words(segment[0], segment[1] - 1);
      EntityType type = typeOf(words, entities);
      if (credit == null && isCredit(text, segment)) {
        credit = words;
      } else if (dateline == null && type != null && type.isPlace()) {
        dateline = words;
      } else if (byline == null && type == EntityType.PER) {
        byline = words;
      }
    }
    Optional<Words> inParentheses = credit == null ? parenthesised(text) : Optional.of(credit);
    return new Header(inParentheses, Optional.ofNullable(dateline), Optional.ofNullable(byline));
  }

  /** One past the last token of the opening, 0 if the article begins with its first sentence. */
  private static int openingEnd(AnalyzedText text) {
    boolean separated = false;
    int limit = Math.min(text.size(), LONGEST_OPENING);
    for (int i = 0; i < limit; i++) {
      if (i > 0 && text.tokens().lineBefore(i)) {
        return separated || i <= LONGEST_CREDIT ? i : 0;
      }
      char mark = text.mark(i);
      if (mark == ':' && i > 0) {
        return separated || i <= 3 ? i : 0;
      }
      if (mark == '.' || mark == '؟') {
        return 0;
      }
      if (text.isWord(i) && text.analysis(i).isVerb()) {
        boolean behindSeparator = i > 0 && isSeparator(text.mark(i - 1));
        return separated && behindSeparator ? i : 0;
      }
      separated |= isSeparator(mark);
    }
    return 0;
  }

  private static boolean isSeparator(char mark) {
    return mark != 0 && STRONG_SEPARATORS.indexOf(mark) >= 0;
  }

  private static List<int[]> segments(AnalyzedText text, int end) {
    List<int[]> segments = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= end; i++) {
      boolean separator = i == end || SEPARATORS.indexOf(text.mark(i)) >= 0 && text.mark(i) != 0;
      if (separator) {
        if (i > begin) {
          segments.add(new int[] {begin, i});
        }
        begin = i + 1;
      }
    }
    return segments;
  }

  private boolean isCredit(AnalyzedText text, int[] segment) {
    Match<Boolean> match = credits.longestBehindProclitics(text, segment[0]);
    return match != null && match.end() >= segment[1];
  }

  private Optional<Words> parenthesised(AnalyzedText text) {
    for (int i = 0; i + 2 < text.size(); i++) {
      if (i == HEAD && text.size() - FOOT > HEAD) {
        i = text.size() - FOOT;
      }
      if (text.mark(i) == '(') {
        Match<Boolean> match = credits.longest(text, i + 1);
        if (match != null && match.end() < text.size() && text.mark(match.end()) == ')') {
          return Optional.of(text.words(i + 1, match.end() - 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The type of the entity that fills the words; null if none does. */
  private static @Nullable EntityType typeOf(Words words, List<Entity> entities) {
    for (Entity entity : entities) {
      for (Words mention : entity.mentions()) {
        if (mention.begin() > words.end()) {
          break;
        }
        boolean fills =
            words.span().contains(mention.span())
                && mention.span().length() * 2 > words.span().length();
        if (fills) {
          return entity.type();
        }
      }
    }
    return null;
  }
}
