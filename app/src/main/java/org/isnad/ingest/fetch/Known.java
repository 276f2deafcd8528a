package org.isnad.ingest.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of an address since it was asked last: nothing comes where that still holds. */
public record Known(Optional<String> etag, Optional<String> lastModified) {
  public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    etag.ifPresent(e -> headers.put("If-None-Match", e));
    lastModified.ifPresent(l -> headers.put("If-Modified-Since", l));
    return headers;
  }
}
