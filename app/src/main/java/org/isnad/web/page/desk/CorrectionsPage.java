package org.isnad.web.page.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What was read, in short; empty where nothing was. */
  public Optional<String> before(Corrections.Entry e) {
    return Optional.ofNullable(e.correction().values().get("before")).filter(v -> !v.isEmpty());
  }

  /** What it says instead, a line a property. */
  public List<Map.Entry<String, String>> after(Corrections.Entry e) {
    return e.correction().values().entrySet().stream()
        .filter(v -> !v.getKey().equals("before") && !v.getValue().isEmpty())
        .map(v -> Map.entry(v.getKey(), v.getValue().replace("\n", ", ")))
        .toList();
  }
}
