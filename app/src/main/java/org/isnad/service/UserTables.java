package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ingest.SiteProfiles;
import org.isnad.lexicon.City;
import org.isnad.lexicon.GazetteerTable;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.TableException;
import org.isnad.reading.Reader;

/**
 * The tables that the user adds to those of the engine: places and known entities, kept in one
 * folder ({@code $ISNAD_HOME}, else {@code ~/.isnad}) and read whenever a reader is made.
 */
public final class UserTables {

  private static final String HOME = "ISNAD_HOME";
  private static final String USUAL = ".isnad";
  private static final String PLACES = "gazetteer.tsv";
  private static final String ENTITIES = "knowledge.tsv";
  private static final String SITES = "sites.tsv";
  private static final String HEADER =
      "# Places imported by the user\n"
          + "# columns: English name, country, region, latitude, longitude, population, Arabic"
          + " names separated by |, divisions separated by |\n";

  private final Path folder;

  public UserTables(Path folder) {
    this.folder = folder;
  }

  /**
   * How sites mark their articles: as this table says, else the user's own, else the bundled one.
   *
   * @throws IllegalArgumentException naming table and line of what is wrong
   */
  public SiteProfiles sites(Optional<Path> table) throws IOException {
    SiteProfiles sites = SiteProfiles.standard();
    Path own = folder.resolve(SITES);
    if (Files.isRegularFile(own)) {
      sites = with(sites, own);
    }
    return table.isPresent() ? with(sites, table.get()) : sites;
  }

  private static SiteProfiles with(SiteProfiles sites, Path table) throws IOException {
    if (!Files.isRegularFile(table)) {
      throw new IllegalArgumentException(table + ": there is no such table; check the path");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
      return sites.with(table.toString(), in);
    }
  }

  /** The tables of this user. */
  public static UserTables ofUser() {
    return new UserTables(
        Optional.ofNullable(System.getenv(HOME))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), USUAL)));
  }

  /** Where imported places are kept. */
  public Path places() {
    return folder.resolve(PLACES);
  }

  /**
   * Adds the places of {@code file}, a table or a zip file with one, to the user's; those that are
   * there already stay as they are.
   *
   * @return how many were added
   * @throws TableException if any line is broken; then nothing is added
   * @throws IOException if the file cannot be read or is a broken zip file, with its name
   */
  public int importPlaces(Path file) throws IOException, TableException {
    List<City> read = cities(file);
    List<City> all = new ArrayList<>(Files.exists(places()) ? cities(places()) : List.of());
    int before = all.size();
    Set<String> lines = new HashSet<>();
    all.forEach(c -> lines.add(GazetteerTable.write(c)));
    for (City city : read) {
      if (lines.add(GazetteerTable.write(city))) {
        all.add(city);
      }
    }
    StringBuilder table = new StringBuilder(HEADER);
    all.forEach(c -> table.append(GazetteerTable.write(c)).append('\n'));
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, PLACES, ".part");
    try {
      Files.writeString(written, table, UTF_8);
      Files.move(written, places(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
    return all.size() - before;
  }

  /**
   * A reader with the user's tables.
   *
   * @param knowledge one more table of known entities, for this run
   * @throws TableException if a table is broken
   */
  public Reader reader(Optional<Path> knowledge) throws IOException, TableException {
    List<KnownEntity> entities = new ArrayList<>();
    if (knowledge.isPresent()) {
      entities.addAll(entities(knowledge.get()));
    }
    Path own = folder.resolve(ENTITIES);
    if (Files.exists(own)) {
      entities.addAll(entities(own));
    }
    return Reader.with(entities, Files.exists(places()) ? cities(places()) : List.of());
  }

  private static List<City> cities(Path file) throws IOException, TableException {
    try (InputStream in = TableFile.open(file)) {
      return GazetteerTable.read(file.toString(), in);
    }
  }

  private static List<KnownEntity> entities(Path file) throws IOException, TableException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Knowledge.read(file.toString(), in);
    }
  }
}
