package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles of sites, those of the user before those that are bundled. Immutable. */
public final class SiteProfiles {
  private static final String BUNDLED = "sites.tsv";
  private static final SiteProfiles STANDARD = load();

  private final List<SiteProfile> profiles;

  private SiteProfiles(List<SiteProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /** The bundled ones. */
  public static SiteProfiles standard() {
    return STANDARD;
  }

  private static SiteProfiles load() {
    try (InputStream in =
        Objects.requireNonNull(SiteProfiles.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return new SiteProfiles(parse(BUNDLED, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These and, before them, those of a table of the user's.
   *
   * @param name what the user calls the table
   * @throws IllegalArgumentException naming table and line of what is wrong
   */
  public SiteProfiles with(String name, InputStream table) throws IOException {
    List<SiteProfile> all = new ArrayList<>(parse(name, table));
    all.addAll(profiles);
    return new SiteProfiles(all);
  }

  private static List<SiteProfile> parse(String name, InputStream table) throws IOException {
    List<SiteProfile> profiles = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        profiles.add(SiteProfile.parse(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            name + ": line " + number + ": " + OneLine.of(String.valueOf(e.getMessage())), e);
      }
    }
    return profiles;
  }

  /** Those for the host of this address, in order. */
  Stream<SiteProfile> of(Optional<String> url) {
    Optional<String> host = url.flatMap(SiteProfiles::host);
    return profiles.stream().filter(p -> host.filter(p::isFor).isPresent());
  }

  /** Those for any host, in order. */
  Stream<SiteProfile> ofAny() {
    return profiles.stream().filter(SiteProfile::isForAny);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
