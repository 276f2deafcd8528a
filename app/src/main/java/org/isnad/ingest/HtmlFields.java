package org.isnad.ingest;

/** An article's fields in a web page. */
final class HtmlFields {
  private HtmlFields() {}

  static Fields parse(String html) throws UnusableException {
    throw new UnusableException("web pages cannot be read yet; convert it to text");
  }
}
