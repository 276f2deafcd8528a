package org.isnad.model;

import java.util.Optional;

/**
 * What the article says of its own making.
 *
 * @param credit the agency or "agencies" credited: {@code وكالات}, {@code رويترز}
 * @param dateline the place it was filed from
 * @param byline who signed it
 */
public record Header(Optional<Words> credit, Optional<Words> dateline, Optional<Words> byline) {
  public static final Header NONE =
      new Header(Optional.empty(), Optional.empty(), Optional.empty());
}
