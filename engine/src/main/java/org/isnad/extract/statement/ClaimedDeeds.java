package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds deeds that somebody claims, or lays at another's door, by a verb whose object is a pronoun:
 * تفجيرين تبناهما التنظيم، هجوم نسبته السلطات إلى التنظيم. What is said stands before the verb.
 */
final class ClaimedDeeds {

  /** The rule as statements name it. */
  static final String RULE = "claimed-deed";

  private static final String BLAME_ON = "نسب";
  private static final String TOWARDS = "الي";
  private static final String BOTH = "هما";
  private static final String HER = "ها";
  private static final int FARTHEST = 40;
  private static final int BLAMED = 12;

  private final Page page;
  private final NounPhrases nouns;

  ClaimedDeeds(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
  }

  /**
   * Drafts, with their contents, for cues that have none yet.
   *
   * @param taken whether the cue at a token has its draft
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      CueHit hit = page.hit(i);
      if (hit != null && !taken[i] && hit.cue().takes(Frames.DEED) && hit.form().enclitic()) {
        Draft draft = draft(hit);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    end = hit.cue().lemma().equals(BLAME_ON) ? beforeBlamed(hit.end(), end) : end;
    Range source = nouns.read(hit.end(), end);
    Range content = deed(hit);
    if (source == null || content == null || !page.canSpeak(source.first())) {
      return null;
    }
    boolean attached = page.text().analysis(content.first()).hasPreposition();
    Opening.Kind kind = attached ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT;
    Opening opening = new Opening(kind, content.first(), content.first());
    return Channels.draft(hit, opening, source, List.of(), RULE).withContent(content);
  }

  /** نسبته السلطات إلى التنظيم: without somebody blamed نسبته is a share, and nobody's word. */
  private int beforeBlamed(int from, int end) {
    for (int j = from; j < Math.min(end, from + BLAMED); j++) {
      if (page.isWord(j) && page.folded(j).equals(TOWARDS)) {
        return j;
      }
    }
    return from;
  }

  /** From the noun of the deed that the pronoun stands for to where its description ends. */
  private @Nullable Range deed(CueHit hit) {
    int last = hit.first() - 1;
    boolean relative = page.is(last, SpeechWords.RELATIVE);
    last -= relative ? 1 : 0;
    while (last > 0 && page.isComma(last)) {
      last--;
    }
    int start = Math.max(page.sentenceStart(hit.first()), last - FARTHEST);
    for (int j = last; j >= start; j--) {
      if (isDeed(j) && agrees(j, page.folded(hit.first()))) {
        return new Range(j, hit.conjoined() ? last : phraseEnd(j, last));
      }
    }
    return null;
  }

  private boolean isDeed(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    String word = page.folded(j);
    boolean attached = page.text().analysis(j).hasPreposition() && word.length() > 2;
    return page.words().isDeed(word) || attached && page.words().isDeed(word.substring(1));
  }

  /** ـهما for two, ـها for one feminine or many, ـه for one masculine. */
  private boolean agrees(int noun, String verb) {
    String word = page.folded(noun);
    boolean two = word.endsWith("ين") || word.endsWith("ان");
    boolean her = word.endsWith("ات") || word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
    if (verb.endsWith(BOTH)) {
      return two;
    }
    return verb.endsWith(HER) == her;
  }

  private int phraseEnd(int first, int last) {
    for (int j = first + 1; j <= last; j++) {
      if (page.isComma(j)) {
        return j - 1;
      }
    }
    return last;
  }
}
