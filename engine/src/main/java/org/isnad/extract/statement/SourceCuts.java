package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.jspecify.annotations.Nullable;

/** Cuts whom the verb asks, accuses or remarks on from the words taken for the source. */
final class SourceCuts {

  private static final String FROM = "من";
  private static final String ON = "علي";

  private final Page page;
  private final CueChecks cues;
  private final Accused accused;
  private final Wishes wishes;
  private final Addressees addressees;

  SourceCuts(Page page, CueChecks cues, Accused accused, Wishes wishes) {
    this.page = page;
    this.cues = cues;
    this.accused = accused;
    this.wishes = wishes;
    addressees = new Addressees(page);
  }

  /** طالبت زوجته الشركة بـ: the source without the one asked; null where nothing is left. */
  @Nullable Range of(CueHit hit, Opening opening, @Nullable Range source) {
    int called = source == null ? -1 : wishes.person(hit, source);
    if (source != null && called > 0) {
      return new Range(source.first(), called - 1); // أهاب المركز بالأطباء، تمنى الرئيس للمنتخب
    }
    if (source != null && hit.cue().takes(Frames.REQUEST)) {
      return page.is(source.first(), SpeechWords.ASKED) ? null : upTo(source, FROM);
    }
    if (source != null && source.first() > hit.first() && remarksOn(hit.cue())) {
      return upTo(source, ON);
    }
    if (source != null && hit.cue().is(Frames.ADDRESSES) && isTheirsBeforeName(source)) {
      return new Range(source.first(), source.first()); // حذر رئيسها الولايات المتحدة
    }
    if (source != null && source.length() > 1 && cues.isExchanged(hit, source.last())) {
      return new Range(source.first(), source.last() - 1);
    }
    if (source == null
        || !addressees.mayStandBefore(hit, opening)
        || source.first() < hit.first()
        || source.length() < 2) {
      return source;
    }
    int object = new SubjectSplit(page).objectIn(source);
    if (hit.cue().takes(Frames.PREDICATION) && !source.contains(object)) {
      object = new Offices(page).second(source);
    }
    if (!source.contains(object) && hit.cue().is(Frames.ADDRESSES)) {
      object = accused.in(source.first() + 2, source.last() + 1);
    }
    boolean addressed = source.contains(object) && page.is(object, SpeechWords.ADDRESSEE);
    if (addressed && page.isComma(object - 1)) {
      return new Range(source.first(), object - 2); // الجراح "فلان"، الجماهير
    }
    if (object <= source.first() || object > source.last()) {
      return source;
    }
    if (page.isComma(object - 1)) {
      return commas(source.first(), object) > 1
          ? new Range(source.first(), object - 2) // الرئيس، سامر خليل، الفصائل
          : source;
    }
    return new Range(source.first(), object - 1);
  }

  private int commas(int from, int end) {
    int commas = 0;
    for (int j = from; j < end; j++) {
      commas += page.isComma(j) ? 1 : 0;
    }
    return commas;
  }

  /**
   * رد المتحدث على الاتهامات، كتب اللاعب على صفحته: what a remark is on is no part of who speaks.
   */
  private static boolean remarksOn(Cue cue) {
    return switch (cue.lemma()) {
      case "علق", "عقب", "رد", "كتب", "غرد", "دون", "أثنى", "شدد", "تحفظ", "اعترض" -> true;
      case "اقترح", "اشترط" -> true; // اقترح المبعوث على الأطراف هدنة
      default -> false;
    };
  }

  /** رئيسها with a body or place behind it, which an office with its owner's pronoun cannot own. */
  private boolean isTheirsBeforeName(Range source) {
    int next = source.first() + 1;
    return source.length() > 1
        && page.isWord(source.first())
        && page.text().analysis(source.first()).has(Analysis.ENCLITIC)
        && page.mentions().otherLast(next) >= next
        && page.mentions().personFirst(next) < 0;
  }

  /** طلب الوزير من الشرطة: the preposition leads to the one asked. */
  private Range upTo(Range source, String preposition) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (page.isWord(j) && page.folded(j).equals(preposition)) {
        return new Range(source.first(), j - 1);
      }
    }
    return source;
  }

  /** جدد الرئيس التأكيد على: what is renewed is no part of who renews it. */
  Range withoutNoun(Range source, CueHit hit) {
    boolean renews =
        switch (hit.cue().lemma()) {
          case "جدد", "كرر" -> true;
          default -> false;
        };
    for (int j = source.first() + 1; renews && j <= source.last(); j++) {
      CueForm form = page.isWord(j) ? page.nounCue(j) : null;
      if (form != null && form.shape() == CueForm.Shape.MASDAR) {
        return new Range(source.first(), page.isComma(j - 1) ? j - 2 : j - 1);
      }
    }
    return source;
  }
}
