package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.time.Outlook;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Phrases of Duckling's Arabic corpus (BSD-3): a value is right if its beginning and its grain are
 * Duckling's, and its end where an interval is expected.
 */
class TimePhrasesTest {

  private static final double LEAST = 0.8;
  private static final PublicationTime REFERENCE = PublicationTime.parse("2013-02-12T04:30");

  private final Lexicon lexicon = Lexicon.load();
  private final TimeExtractor extractor = new TimeExtractor();

  @Test
  void readsMostPhrases() throws IOException {
    Path file = shared().resolve("data/values/duckling-visible.jsonl");
    assumeTrue(Files.exists(file), "no phrases at " + file);
    JsonMapper json = JsonMapper.shared();
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode phrase = json.readTree(line);
      String kind = phrase.path("kind").asString("");
      if (kind.equals("time") || kind.equals("duration")) {
        all++;
        String input = phrase.get("input").asString();
        String got = read(input);
        if (!accepts(phrase.path("expected"), kind, got)) {
          wrong.add(input + " → " + got);
        }
      }
    }
    assertThat(1 - wrong.size() / (double) all)
        .as("share right of %d phrases; wrong: %s", all, wrong)
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static Path shared() {
    String fallback = Optional.ofNullable(System.getenv("ISNAD_SHARED")).orElse("../../shared");
    return Path.of(System.getProperty("ISNAD_SHARED", fallback));
  }

  private String read(String input) {
    List<TimeExpression> times =
        extractor.extract(lexicon.analyze(input), Optional.of(REFERENCE), Outlook.COMING);
    return String.join(" ", times.stream().map(TimeExpression::value).toList());
  }

  private static boolean accepts(JsonNode expected, String kind, String got) {
    if (expected.isMissingNode() || expected.isNull()) {
      return got.isEmpty();
    }
    String grain = expected.get("grain").asString();
    if (kind.equals("duration")) {
      boolean clock = grain.equals("Minute") || grain.equals("Second");
      String count = expected.get("value").asString();
      return got.equals("P" + (clock ? "T" : "") + count + grain.charAt(0));
    }
    LocalDateTime start = LocalDateTime.parse(expected.get("start").asString());
    if (!expected.has("end_excl")) {
      return got.equals(at(grain, start));
    }
    LocalDateTime end = LocalDateTime.parse(expected.get("end_excl").asString());
    String evening = start.toLocalDate() + "TNI";
    boolean night = grain.equals("Hour") && start.getHour() == 18 && got.equals(evening);
    return night || got.equals(at(grain, start) + "/" + at(grain, last(grain, end)));
  }

  /** The last whole unit before an exclusive end. */
  private static LocalDateTime last(String grain, LocalDateTime end) {
    return switch (grain) {
      case "Hour" -> end.minusHours(1);
      case "Day" -> end.minusDays(1);
      case "Week" -> end.minusWeeks(1);
      default -> end;
    };
  }

  private static String at(String grain, LocalDateTime time) {
    String iso = time.toString();
    return switch (grain) {
      case "Year" -> iso.substring(0, 4);
      case "Month" -> iso.substring(0, 7);
      case "Week" -> week(time.toLocalDate());
      case "Day" -> iso.substring(0, 10);
      case "Second" -> time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
      default -> iso;
    };
  }

  private static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }
}
