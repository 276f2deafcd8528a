package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * The knowledge tables: public figures, organisations, groups, agencies, outlets and places of Arab
 * news. Immutable.
 */
public final class Knowledge {

  private static final List<String> TABLES =
      List.of(
          "agencies",
          "outlets",
          "groups",
          "organisations",
          "places",
          "people",
          "press",
          "regions",
          "institutions");

  private static final Set<String> OUTLET_NOUNS = Set.of("صحيفة", "جريدة", "مجلة");

  private final PhraseTable<KnownEntity> names;
  private final WordSet ordinaryWords;
  private final List<KnownEntity> entities;
  private final PhraseTable<KnownEntity> outlets;

  private Knowledge(List<KnownEntity> entities, WordSet ordinaryWords) {
    PhraseTable.Builder<KnownEntity> builder = PhraseTable.builder();
    for (KnownEntity entity : entities) {
      for (String spelling : entity.spellings()) {
        builder.add(spelling, entity);
      }
    }
    this.names = builder.build();
    this.outlets = outlets(entities);
    this.entities = List.copyOf(entities);
    this.ordinaryWords = ordinaryWords;
  }

  /** The names of outlets without the noun that opens them: صحيفة الشرق الأوسط. */
  private static PhraseTable<KnownEntity> outlets(List<KnownEntity> entities) {
    PhraseTable.Builder<KnownEntity> builder = PhraseTable.builder();
    for (KnownEntity entity : entities) {
      for (String spelling : entity.spellings()) {
        int space = spelling.indexOf(' ');
        if (space > 0 && OUTLET_NOUNS.contains(spelling.substring(0, space))) {
          builder.add(spelling.substring(space + 1), entity);
        }
      }
    }
    return builder.build();
  }

  /** Loads the tables that ship with the engine. */
  public static Knowledge load() {
    List<KnownEntity> entities = new ArrayList<>();
    for (String table : TABLES) {
      for (ListReader.Line line : ListReader.read("lexicon/knowledge/" + table + ".tsv")) {
        entities.add(entity(line));
      }
    }
    Set<String> ordinary = new HashSet<>();
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/ordinary-words.txt")) {
      ordinary.add(Letters.fold(Letters.surface(line.column(0))));
    }
    return new Knowledge(entities, WordSet.copyOf(ordinary));
  }

  /**
   * The entities of a table in the form of those that ship with the engine.
   *
   * @param name of the table, for messages
   * @throws TableException if any line is broken
   */
  public static List<KnownEntity> read(String name, InputStream in)
      throws IOException, TableException {
    List<KnownEntity> entities = new ArrayList<>();
    for (ListReader.Line line : ListReader.parseForeign(name, in)) {
      try {
        entities.add(entity(line));
      } catch (IllegalStateException e) {
        String reason = String.valueOf(e.getMessage());
        throw new TableException(name, line.number(), reason.substring(reason.indexOf(": ") + 2));
      }
    }
    return entities;
  }

  /** These entities, which take precedence, and those of this knowledge beside them. */
  public Knowledge with(List<KnownEntity> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<KnownEntity> all = new ArrayList<>(more);
    all.addAll(entities);
    return new Knowledge(all, ordinaryWords);
  }

  private static KnownEntity entity(ListReader.Line line) {
    List<String> spellings = new ArrayList<>();
    for (String spelling : line.column(2).split("\\|")) {
      if (!spelling.isBlank()) {
        spellings.add(spelling.strip());
      }
    }
    if (spellings.stream().allMatch(s -> NameKeys.words(s).isEmpty())) {
      throw line.error("no Arabic spelling");
    }
    return new KnownEntity(
        spellings.getFirst(),
        line.column(0),
        type(line),
        spellings,
        optional(line.column(3)),
        optional(line.column(4)),
        optional(line.column(5)));
  }

  private static EntityType type(ListReader.Line line) {
    try {
      return EntityType.valueOf(line.column(1));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(1) + "» is not an entity type");
    }
  }

  private static Optional<String> optional(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }

  /** All listed entities, in the order of their tables. */
  public List<KnownEntity> entities() {
    return entities;
  }

  /** Spellings to entities. */
  public PhraseTable<KnownEntity> names() {
    return names;
  }

  /**
   * Outlets by what stands in quotation marks for them, though most such names are places or
   * ordinary words: قال لـ«الشرق الأوسط».
   */
  public PhraseTable<KnownEntity> outlets() {
    return outlets;
  }

  /** Whether a folded spelling is also an ordinary word or a person's name. */
  public boolean isOrdinary(String folded) {
    return ordinaryWords.contains(folded);
  }
}
