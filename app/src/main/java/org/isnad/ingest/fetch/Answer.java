package org.isnad.ingest.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status as HTTP counts
 * @param headers by names in lower case; the first of each name
 * @param body unpacked; not to be changed
 * @param incomplete why the body ends where it does, where that is not its end
 */
@SuppressWarnings("ArrayRecordComponent") // passes by once; nobody compares answers
record Answer(int status, Map<String, String> headers, byte[] body, Optional<String> incomplete) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }
}
