package org.isnad.store;

/** The workspace cannot do what it is asked; the message tells the user why and where. */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WorkspaceException(String message) {
    super(message);
  }

  public WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
