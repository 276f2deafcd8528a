package org.isnad.web.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes of passwords: argon2id with the parameters that OWASP's password storage cheat sheet names
 * first (19 MiB, two passes, one lane).
 */
final class Passwords {
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT = 16;
  private static final int AT_ONCE = 2;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH, Argon2.ID);

  /** Each takes memory and a processor; strangers must not be able to ask for many at once. */
  private static final Semaphore ROOM = new Semaphore(AT_ONCE);

  private Passwords() {}

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT).with(FUNCTION).getResult();
  }

  static boolean matches(String password, String hash) {
    ROOM.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      ROOM.release();
    }
  }
}
