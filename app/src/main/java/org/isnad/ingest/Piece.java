package org.isnad.ingest;

/**
 * The bytes of one article, cut out of its input and not yet understood.
 *
 * @param origin where it comes from
 * @param form what it is written in
 * @param bytes as received; not to be changed
 * @param setting what its surroundings say of it
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that pass by once; nobody compares pieces
public record Piece(Origin origin, Form form, byte[] bytes, Setting setting) implements Cut {

  /** A piece of whose surroundings nothing is known. */
  public Piece(Origin origin, Form form, byte[] bytes) {
    this(origin, form, bytes, Setting.NONE);
  }
}
