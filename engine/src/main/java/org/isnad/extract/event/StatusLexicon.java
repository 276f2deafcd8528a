package org.isnad.extract.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EventStatus;
import org.isnad.text.Letters;

/** Tells an event's status from its verb's tense and from the few words before it. */
final class StatusLexicon {

  private static final int WINDOW = 3;
  private static final int GOVERNOR = 8;
  private static final char FUTURE = Letters.SIN;

  private final Map<String, EventStatus> words = new HashMap<>();
  private final Set<String> launching;

  private StatusLexicon(Set<String> launching) {
    this.launching = launching;
  }

  static StatusLexicon load(WordLists words) {
    StatusLexicon lexicon = new StatusLexicon(words.get("launch"));
    for (ListReader.Line line : ListReader.read("extract/event/status.tsv")) {
      EventStatus status = EventStatus.valueOf(line.column(0));
      for (String word : line.column(1).split(" ")) {
        lexicon.words.putIfAbsent(Letters.fold(word), status);
      }
    }
    return lexicon;
  }

  EventStatus of(AnalyzedText text, int anchor) {
    Analysis a = text.analysis(anchor);
    if (a.isVerb() && a.proclitics().indexOf(FUTURE) >= 0) {
      return EventStatus.PLANNED;
    }
    int from =
        Math.max(text.tokens().sentenceStart(text.tokens().sentence(anchor)), anchor - WINDOW);
    for (int i = anchor - 1; i >= from && text.mark(i) == 0; i--) {
      Optional<EventStatus> status = word(text, i);
      if (status.isPresent()) {
        return status.get();
      }
    }
    if (a.isVerb()) {
      return a.has(Analysis.PRESENT) ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }
    return governed(text, anchor);
  }

  /** A noun is as far as the verb that launches it: ستبدأ محادثات, تجري محادثات. */
  private EventStatus governed(AnalyzedText text, int anchor) {
    int from =
        Math.max(text.tokens().sentenceStart(text.tokens().sentence(anchor)), anchor - GOVERNOR);
    for (int i = anchor - 1; i >= from && text.mark(i) == 0; i--) {
      Analysis a = text.analysis(i);
      if (a.isVerb()) {
        boolean launches = launching.contains(a.lemma());
        if (launches && a.proclitics().indexOf(FUTURE) >= 0) {
          return EventStatus.PLANNED;
        }
        return launches && a.has(Analysis.PRESENT) ? EventStatus.ONGOING : EventStatus.HAPPENED;
      }
    }
    return EventStatus.HAPPENED;
  }

  private Optional<EventStatus> word(AnalyzedText text, int i) {
    EventStatus status = words.get(text.folded(i));
    return Optional.ofNullable(status != null ? status : words.get(text.lemma(i)));
  }
}
