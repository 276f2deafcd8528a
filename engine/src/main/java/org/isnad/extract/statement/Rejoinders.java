package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds who denies or confirms what was just told, where only a pronoun points back to it: اتهمت
 * المعارضة الجيش بكذا، وهو ما ينفيه الجيش. The content is what was told.
 */
final class Rejoinders {

  /** The rule as statements name it. */
  static final String RULE = "rejoinder";

  private static final int SHORTEST = 3;

  /** Tokens; of a longer sentence it is not clear how much of it is meant. */
  private static final int LONGEST = 20;

  private final Page page;
  private final NounPhrases nouns;

  Rejoinders(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
  }

  /** Whether a rejoinder begins at the token, before which what was told ends. */
  static boolean opensAt(Page page, int token) {
    return form(page, token) != null;
  }

  /** The verb two tokens on: وهو ما نفته، وهو أمر أكده; null where there is none. */
  private static @Nullable CueForm form(Page page, int token) {
    boolean points =
        page.isWord(token)
            && page.isWord(token + 2)
            && switch (page.folded(token)) {
              case "وهو", "وهي" -> true;
              default -> false;
            }
            && switch (page.folded(token + 1)) {
              case "ما", "امر", "الامر" -> true;
              default -> false;
            };
    CueForm form = points ? page.facts(token + 2).cue() : null;
    return form != null && form.isVerb() && form.enclitic() && answers(form.cue().stance())
        ? form
        : null;
  }

  private static boolean answers(Stance stance) {
    return switch (stance) {
      case DENY, AFFIRM -> true;
      default -> false;
    };
  }

  /**
   * Drafts with their contents.
   *
   * @param told drafts whose contents have ended
   */
  List<Draft> find(List<Draft> told) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = SHORTEST; i < page.size(); i++) {
      CueForm form = form(page, i);
      Draft draft = form == null ? null : draft(new CueHit(i + 2, i + 3, form, false), i, told);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(CueHit hit, int pointer, List<Draft> told) {
    Range source = nouns.read(hit.end(), page.sentenceEnd(hit.first()));
    int last = lastBefore(pointer);
    Draft before = endingAt(last, told);
    Range content = before == null ? sentenceTo(last, pointer) : before.content();
    if (source == null || content == null || !mayAnswer(source, hit)) {
      return null;
    }
    boolean led = before != null && before.opening().kind() == Opening.Kind.PREPOSITION;
    Opening.Kind kind = led ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT;
    Opening opening = new Opening(kind, content.first(), content.first());
    return Channels.draft(hit, opening, source, List.of(), RULE).withContent(content);
  }

  /** وهو ما يدحضه الواقع: only who can speak, right behind the verb, answers. */
  private boolean mayAnswer(Range source, CueHit hit) {
    int head = source.first();
    return head == hit.end()
        && (page.canSpeak(head)
            || page.is(head, SpeechWords.PLACE)
            || page.mentions().personFirst(head) == head
            || page.mentions().otherLast(head) >= head);
  }

  private int lastBefore(int pointer) {
    int last = pointer - 1;
    while (last > 0 && page.mark(last) != 0 && page.quoteClosedAt(last) == null) {
      last--;
    }
    return last;
  }

  /** The innermost whose content ends there; null for none. */
  private static @Nullable Draft endingAt(int last, List<Draft> told) {
    Draft nearest = null;
    for (Draft d : told) {
      if (d.content().last() == last) {
        nearest = d;
      }
    }
    return nearest;
  }

  private @Nullable Range sentenceTo(int last, int pointer) {
    int start = page.skipConnectors(page.sentenceStart(pointer), last);
    return last - start < SHORTEST || last - start > LONGEST ? null : new Range(start, last);
  }
}
