package org.isnad.cli.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.TimeExpression;

/** Says a TIMEX3 value for a person; values it does not know are shown as they are. */
final class DatePhrase {
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;
  private static final Set<String> PARTS_OF_DAY = Set.of("MO", "MI", "AF", "EV", "NI");
  private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?)([YMWDHS])");

  private final Labels labels;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  DatePhrase(Labels labels, Language language) {
    this.labels = labels;
    this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale());
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
  }

  String of(String value) {
    return switch (value) {
      case TimeExpression.UNRESOLVED -> labels.of("time.unresolved");
      case "PRESENT_REF" -> labels.of("time.present");
      case "PAST_REF" -> labels.of("time.past");
      case "FUTURE_REF" -> labels.of("time.future");
      default -> calendar(value);
    };
  }

  private String calendar(String value) {
    try {
      if (value.startsWith("P")) {
        return duration(value);
      }
      if (value.length() == MONTH_LENGTH && Character.isDigit(value.charAt(MONTH_LENGTH - 1))) {
        return YearMonth.parse(value).format(month);
      }
      if (value.length() >= DAY_LENGTH) {
        String date = LocalDate.parse(value.substring(0, DAY_LENGTH)).format(day);
        return (date + " " + partOfDay(value.substring(DAY_LENGTH))).strip();
      }
    } catch (DateTimeException e) {
      return value;
    }
    return value;
  }

  /** A clock time as it is, a part of the day by its label. */
  private String partOfDay(String value) {
    String part = value.startsWith("T") ? value.substring(1) : value;
    return PARTS_OF_DAY.contains(part) ? labels.of("part." + part.toLowerCase(Locale.ROOT)) : part;
  }

  private String duration(String value) {
    Matcher m = DURATION.matcher(value);
    return m.matches()
        ? labels.of(
                "duration."
                    + (m.group(1).isEmpty() ? "" : "t")
                    + m.group(3).toLowerCase(Locale.ROOT))
            + " "
            + m.group(2)
        : value;
  }
}
