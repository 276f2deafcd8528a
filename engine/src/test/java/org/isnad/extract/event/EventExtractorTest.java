package org.isnad.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Event;
import org.isnad.model.EventStatus;
import org.isnad.model.EventType;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final EventExtractor EXTRACTOR = new EventExtractor();

  private static List<Event> read(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void verbTellsOfAnAssault() {
    Event event = read("قصفت الطائرات البلدة").getFirst();
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.anchor().text()).isEqualTo("قصفت");
    assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
  }

  @Test
  void futureVerbIsPlanned() {
    assertThat(read("سيلتقي الوفدان غدا").getFirst().status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void negatedVerbIsDenied() {
    assertThat(read("لم تقصف الطائرات البلدة").getFirst().status()).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void oneEventATypeAndSentence() {
    assertThat(read("شنت هجوما وقصفت البلدة")).hasSize(1);
  }

  @Test
  void nounTellsItsMode() {
    assertThat(read("بعد غارة على البلدة").getFirst().mode()).hasValue("airstrike");
  }

  @Test
  void nothingToldIsNothingFound() {
    assertThat(read("كان الطقس جميلا")).isEmpty();
  }
}
