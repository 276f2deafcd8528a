package org.isnad.cli;

import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the time between two visits to a feed: {@code 90s}, {@code 15m}, {@code 2h}, {@code 1d}.
 */
final class IntervalConverter implements ITypeConverter<Duration> {
  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  @Override
  public Duration convert(String value) {
    if (!value.matches("\\d{1,6}[smhd]")) {
      throw new TypeConversionException("«" + value + "» is not a time like 90s, 15m, 2h or 1d");
    }
    int unit = value.length() - 1;
    Duration one = UNITS.getOrDefault(value.substring(unit), Duration.ZERO);
    Duration interval = one.multipliedBy(Long.parseLong(value.substring(0, unit)));
    if (interval.compareTo(LEAST) < 0) {
      throw new TypeConversionException("at least 1m, to spare the outlets");
    }
    return interval;
  }
}
