package org.isnad.cli.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.isnad.model.TimeExpression;

/** Says a TIMEX3 value for a person; values it does not know are shown as they are. */
final class DatePhrase {
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

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
      if (value.length() == MONTH_LENGTH && Character.isDigit(value.charAt(MONTH_LENGTH - 1))) {
        return YearMonth.parse(value).format(month);
      }
      if (value.length() >= DAY_LENGTH) {
        String date = LocalDate.parse(value.substring(0, DAY_LENGTH)).format(day);
        String rest = value.substring(DAY_LENGTH);
        return rest.isEmpty()
            ? date
            : date + " " + (rest.startsWith("T") ? rest.substring(1) : rest);
      }
    } catch (DateTimeException e) {
      return value;
    }
    return value;
  }
}
