package org.isnad.web.page.desk;

/**
 * What went wrong with a request.
 *
 * @param status of HTTP
 * @param detail in English, for whoever is asked for help; may be empty
 */
public record Fault(int status, String detail) {

  /** Which wording tells it. */
  public String key() {
    return switch (status) {
      case 401, 403 -> "fault.forbidden";
      case 404, 405 -> "fault.missing";
      case 429 -> "fault.often";
      default -> status < 500 ? "fault.asked" : "fault.ours";
    };
  }
}
