package org.isnad.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.Column.Type;

/** The kinds of data that are exported, each with its columns. */
public enum Table {
  ARTICLES("version:i title credit dateline byline story"),
  STATEMENTS(
      "id kind stance cue cue_begin:i cue_end:i source source_begin:i source_end:i"
          + " speaker_english statement evidence"),
  FIGURES(
      "id value:n max:n comparator vague:b unit counted kind place time statement total"
          + " lat:n lon:n precision within:l evidence"),
  TIMES("type value statement evidence"),
  MENTIONS("entity type name english wikidata roles:l statement evidence"),
  PLACES("name english lat:n lon:n precision within:l entity statement evidence"),
  EVENTS(
      "id plover mode actor recipient place lat:n lon:n precision within:l time fatalities:i"
          + " status statement evidence"),
  STORIES("!story title first last articles:i"),
  LINES("story claim:i line:i origin stance statement"),
  DISPUTES("story dispute:i type why side statement"),
  CORRECTIONS("!number:i time who why kind state article begin:i end:i text values as_read");

  /** Where a datum stands, and on whose word. */
  private static final String PROVENANCE =
      "article outlet url published sha256 begin:i end:i text speaker via:l ";

  /** Who corrected a datum, and what the program had read. */
  private static final String AMENDMENT = " correction:i corrected_by corrected_at as_read";

  private static final String WITHOUT = "!";

  private final List<Column> columns;
  private final Map<String, Integer> places = new HashMap<>();

  Table(String own) {
    String all =
        own.startsWith(WITHOUT)
            ? own.substring(WITHOUT.length())
            : provenance() + own + amendment();
    List<Column> made = new ArrayList<>();
    for (String column : all.split(" ")) {
      int colon = column.indexOf(':');
      String name = colon < 0 ? column : column.substring(0, colon);
      places.put(name, made.size());
      made.add(new Column(name, colon < 0 ? Type.TEXT : type(column.charAt(colon + 1))));
    }
    this.columns = List.copyOf(made);
  }

  /** An enum's constants are made before its own constants are. */
  private static String provenance() {
    return PROVENANCE;
  }

  private static String amendment() {
    return AMENDMENT;
  }

  private static Type type(char letter) {
    return switch (letter) {
      case 'i' -> Type.INTEGER;
      case 'n' -> Type.NUMBER;
      case 'b' -> Type.BOOLEAN;
      case 'l' -> Type.LIST;
      default -> throw new IllegalArgumentException("no type of column: " + letter);
    };
  }

  /** The columns in order; those of provenance come first, those of corrections last. */
  public List<Column> columns() {
    return columns;
  }

  /** Place of a column among {@link #columns}; empty if the table has no such column. */
  Optional<Integer> place(String column) {
    return Optional.ofNullable(places.get(column));
  }

  /** The name in files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
