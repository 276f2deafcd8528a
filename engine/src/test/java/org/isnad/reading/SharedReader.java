package org.isnad.reading;

/** The one reader of all tests: each that makes its own keeps some forty megabytes for itself. */
public final class SharedReader {

  private static final Reader READER = Reader.standard();

  private SharedReader() {}

  public static Reader get() {
    return READER;
  }
}
