package org.isnad.extract.statement;

import java.util.List;

/** Tells whether who speaks stands before the cue, so that its object stands right behind it. */
final class LeadingSubjects {

  private static final String HAS = "قد";

  private final Page page;
  private final SourceFinder sources;
  private final ClauseStarts starts;

  LeadingSubjects(Page page, SourceFinder sources, ClauseStarts starts) {
    this.page = page;
    this.sources = sources;
    this.starts = starts;
  }

  /** قال إن الحكومة تدين الهجوم، وكان الوزير قد نفى الأمر. */
  boolean standsBefore(CueHit hit) {
    if (!hit.form().isVerb()) {
      return false;
    }
    if (hit.form().plural() && !hit.form().enclitic()) {
      return true; // الذين اعتبروا: the ending is the subject
    }
    if (hit.conjoined() || hit.first() == 0) {
      return false;
    }
    int before = hit.first() - 1;
    if (page.isWord(before) && page.folded(before).equals(HAS)) {
      before--;
    }
    Range subject = sources.before(hit, starts.before(hit, List.of()));
    return subject != null && subject.last() == before && page.canSpeak(subject.first());
  }
}
