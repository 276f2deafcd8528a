package org.isnad.search;

import org.isnad.model.Reading;

/** Names of the fields of the index. */
final class Fields {

  /** What a document of the index stands for. */
  enum Doc {
    ARTICLE,
    STATEMENT,
    FIGURE,
    ENTITY
  }

  static final String DOC = "doc";

  /** Unique; of a part, the article's id and the part's id. */
  static final String KEY = "key";

  static final String ARTICLE = "article";

  /** Key of the statement that holds a figure. */
  static final String STATEMENT = "statement";

  static final String EXACT = "exact";
  static final String STEM = "stem";
  static final String LEMMA = "lemma";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String STANCE = "stance";
  static final String FIGURE = "figure";
  static final String UNIT = "unit";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String FIRST_DAY = "first";
  static final String LAST_DAY = "last";

  /** For order alone. */
  static final String DAY = "day";

  static final String VALUE = "value";

  /** In front of the field of a {@link Clause.Role}. */
  static final String NAME = "name.";

  /** In front of a field that is counted. */
  static final String FACET = "f.";

  /** In front of a field that is only kept. */
  static final String KEPT = "k.";

  /** Between the parts of a value of several. */
  static final char PART = '\u001F';

  private Fields() {}

  static String name(Clause.Role role) {
    return NAME + role.name();
  }

  static String key(Reading reading, String part) {
    return reading.article().id() + PART + part;
  }
}
