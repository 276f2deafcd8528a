package org.isnad.ingest;

/**
 * A phrase to be valued, outside any article.
 *
 * @param id the caller's; the line's number where it bears none
 * @param input the phrase exactly as read
 */
public record Phrase(String id, String input) {

  /**
   * The phrase on one line of JSON lines.
   *
   * @throws UnusableException where the line holds none
   */
  static Phrase parse(Piece piece) throws UnusableException {
    var values = JsonFields.values(Decoder.decode(piece).text());
    String input = values.get("input");
    if (input == null) {
      throw new UnusableException("the object has no \"input\"; give the phrase in that field");
    }
    String line = piece.origin().part().substring(piece.origin().part().lastIndexOf(' ') + 1);
    return new Phrase(values.getOrDefault("id", line), input);
  }
}
