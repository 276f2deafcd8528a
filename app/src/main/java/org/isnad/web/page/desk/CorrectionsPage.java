package org.isnad.web.page.desk;

import java.util.List;
import java.util.Map;
import org.isnad.service.correct.Corrections;

/**
 * All that the list of corrections shows.
 *
 * @param entries the latest first
 */
public record CorrectionsPage(List<Corrections.Entry> entries) {

  public CorrectionsPage {
    entries = List.copyOf(entries);
  }

  public static CorrectionsPage of(List<Corrections.Entry> inOrderOfTime) {
    return new CorrectionsPage(inOrderOfTime.reversed());
  }

  /** What it says instead, a line a property. */
  public List<Map.Entry<String, String>> after(Corrections.Entry e) {
    return e.after().map(v -> Map.entry(v.getKey(), v.getValue().replace("\n", ", "))).toList();
  }
}
