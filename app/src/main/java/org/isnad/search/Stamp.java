package org.isnad.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Up to where an index is.
 *
 * @param workspace identity of the workspace it is made from
 * @param upTo number of the last change that is in it, 0 for none
 * @param corrections number of the last correction that is in it, 0 for none
 */
public record Stamp(String workspace, long upTo, long corrections) {

  /** To be raised whenever documents are filed in another way. */
  private static final String FORMAT = "1";

  Map<String, String> toData() {
    Map<String, String> data = new HashMap<>();
    data.put("format", FORMAT);
    data.put("workspace", workspace);
    data.put("upTo", Long.toString(upTo));
    data.put("corrections", Long.toString(corrections));
    return data;
  }

  /** Empty where the data are of another format, or none. */
  static Optional<Stamp> of(Map<String, String> data) {
    String workspace = data.get("workspace");
    String upTo = data.get("upTo");
    if (!FORMAT.equals(data.get("format")) || workspace == null || upTo == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Stamp(
            workspace,
            Long.parseLong(upTo),
            Long.parseLong(data.getOrDefault("corrections", "0"))));
  }
}
