package org.isnad.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Why SQLite could not do what it was asked, in words that tell what to do about it. */
final class Fault {
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  /** An extended code says more of the same in its higher bits. */
  private static final int PRIMARY_CODE = 0xFF;

  private Fault() {}

  static WorkspaceException of(Path folder, RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    int code = root instanceof SQLException sql ? sql.getErrorCode() & PRIMARY_CODE : 0;
    return new WorkspaceException("the workspace " + folder + " " + reason(code, root), e);
  }

  private static String reason(int code, Throwable root) {
    return switch (code) {
      case FULL ->
          "cannot grow: there is no space left on its disk; what was added before is safe, free"
              + " some space and start again";
      case READ_ONLY, PERMISSION -> "may not be written; check its permissions";
      case CANNOT_OPEN -> "cannot be opened; check that its folder may be read and written";
      case BUSY, LOCKED -> "is in use by another process that does not let go; try again later";
      case IO -> "cannot be read or written: its disk fails or is full (" + root.getMessage() + ")";
      case CORRUPT, NOT_A_DATABASE -> "is damaged, or its isnad.db is something else";
      default -> "cannot be used: " + root.getMessage();
    };
  }
}
