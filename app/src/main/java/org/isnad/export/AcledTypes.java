package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which of ACLED's types an event is nearest to, as the table beside this class has it. */
final class AcledTypes {
  private static final String RESOURCE = "acled.tsv";
  private static final int COLUMNS = 4;

  private final Map<String, Type> types = new HashMap<>();

  private AcledTypes() {}

  /**
   * @param subType empty where the words do not tell
   */
  record Type(String type, Optional<String> subType) {}

  static AcledTypes load() {
    AcledTypes types = new AcledTypes();
    try (InputStream in =
            Objects.requireNonNull(AcledTypes.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(types::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": not four columns: " + line);
    }
    Optional<String> subType = columns[3].isEmpty() ? Optional.empty() : Optional.of(columns[3]);
    types.put(columns[0] + " " + columns[1], new Type(columns[2], subType));
  }

  /** Empty for an event that is none of ACLED's. */
  Optional<Type> of(String plover, String mode) {
    return Optional.ofNullable(types.get(plover + " " + mode))
        .or(() -> Optional.ofNullable(types.get(plover + " ")));
  }
}
