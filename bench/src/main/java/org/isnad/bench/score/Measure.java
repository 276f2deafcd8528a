package org.isnad.bench.score;

/** What is measured of a corpus of readings. F1 unless it says "right". */
public enum Measure {
  STATEMENT("statement_f1", "statements found"),
  STATEMENT_SPEAKER("statement_speaker_f1", "statements with the right speaker"),
  STATEMENT_CHAIN("statement_chain_f1", "statements with the right speaker and chain"),
  SPEAKER_RIGHT("speaker_acc", "right speaker, of statements found (%)"),
  VIA_RIGHT("via_recall", "right chain, of statements with one (%)"),
  KIND_RIGHT("kind_acc", "right kind, of statements found (%)"),
  FIGURE_SPAN("figure_span_f1", "figures found"),
  FIGURE_VALUE("figure_value_f1", "figures with the right value"),
  FIGURE_BOUND("figure_bound_f1", "figures with the right value and bound"),
  FIGURE_SPEAKER_RIGHT("figure_speaker_acc", "on the right word, of right figures (%)"),
  FIGURE_COUNTED_RIGHT("figure_counted_acc", "right counted noun, of right figures (%)"),
  TIME_SPAN("time_span_f1", "time expressions found"),
  TIME_VALUE("time_value_f1", "time expressions with the right value"),
  ENTITY("entity_f1", "people, organisations and places"),
  ENTITY_PER("entity_f1_PER", "people"),
  ENTITY_ORG("entity_f1_ORG", "organisations"),
  ENTITY_LOC("entity_f1_LOC", "places"),
  EVENT_ANCHOR("event_anchor_f1", "events found"),
  EVENT_TYPE("event_type_f1", "events with the right type");

  private final String key;
  private final String label;

  Measure(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The name programs use. */
  public String key() {
    return key;
  }

  /** The name documents use. */
  public String label() {
    return label;
  }
}
