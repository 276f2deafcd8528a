package org.isnad.web.http;

/** A request that cannot be answered, told as RFC 9457 has it. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The status of one who asks too often. */
  public static final int TOO_OFTEN = 429;

  private final int status;
  private final String title;

  /**
   * @param title the kind of problem, the same whenever it occurs
   * @param detail what was wrong this time and what to do about it
   */
  public Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  public static Problem badRequest(String detail) {
    return new Problem(400, "Bad request", detail);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  /**
   * @param seconds after which to ask again
   */
  public static Problem tooOften(long seconds) {
    return new Problem(TOO_OFTEN, "Too often", "ask again after " + seconds + " seconds");
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
