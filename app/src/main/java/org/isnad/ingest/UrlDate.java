package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.PublicationTime;

/**
 * The day that an address states, as {@code /2016/12/13/} or {@code /2016-12-13-}. Eight digits
 * together are left alone, since they may as well be an article's number.
 */
final class UrlDate {
  private static final Pattern DATE =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})(?=[/_-]|$)");

  private UrlDate() {}

  static Optional<PublicationTime> of(Optional<String> url) {
    return url.map(DATE::matcher).filter(Matcher::find).flatMap(UrlDate::date);
  }

  private static Optional<PublicationTime> date(Matcher m) {
    try {
      return Optional.of(
          PublicationTime.of(LocalDate.of(number(m, 1), number(m, 3), number(m, 4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
