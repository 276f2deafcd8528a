package org.isnad.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts of a workspace, in a file beside its store that only its owner may read. They are
 * not in the store itself, so that no copy or export of the articles carries them along.
 */
public final class Accounts {
  /** Shorter passwords are refused. */
  public static final int SHORTEST_PASSWORD = 10;

  private static final String FILE = "accounts.tsv";
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PASSWORD = 1024;
  private static final int COLUMNS = 3;

  private final Path file;
  private Map<String, Account> accounts = Map.of();
  private FileTime readAt = FileTime.fromMillis(Long.MIN_VALUE);
  private long readSize = -1;
  private final String nobodysHash = Passwords.hash(Tokens.fresh());

  /**
   * @param folder of the workspace
   */
  public Accounts(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return read().isEmpty();
  }

  /** Names with their roles, in order of their making. */
  public Map<String, Role> list() {
    Map<String, Role> roles = new LinkedHashMap<>();
    read().values().forEach(a -> roles.put(a.name(), a.role()));
    return roles;
  }

  /** The role of the account; empty where there is none of this name. */
  public Optional<Role> role(String name) {
    return Optional.ofNullable(read().get(name)).map(Account::role);
  }

  /**
   * The role of the account, if this is its password. Takes as long where there is no such account.
   */
  public Optional<Role> check(String name, String password) {
    Optional<Account> account = Optional.ofNullable(read().get(name));
    boolean matches =
        password.length() <= LONGEST_PASSWORD
            && Passwords.matches(password, account.map(Account::hash).orElse(nobodysHash));
    return matches ? account.map(Account::role) : Optional.empty();
  }

  /**
   * Makes an account, or gives a known one a new role and password.
   *
   * @throws IllegalArgumentException if name or password will not do; the message says why
   */
  public synchronized void put(String name, Role role, String password) {
    if (name.isBlank() || name.length() > LONGEST_NAME || !name.chars().allMatch(Accounts::isFit)) {
      throw new IllegalArgumentException(
          "a name has up to 64 letters, digits, dots, dashes or @, and no space: «" + name + "»");
    }
    if (role == Role.ANYONE) {
      throw new IllegalArgumentException("an account is a reader, analyst or admin");
    }
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password has at least " + SHORTEST_PASSWORD + " characters");
    }
    Map<String, Account> changed = new LinkedHashMap<>(read());
    changed.put(name, new Account(name, role, Passwords.hash(password)));
    write(changed);
  }

  /** Whether there was such an account. */
  public synchronized boolean remove(String name) {
    Map<String, Account> changed = new LinkedHashMap<>(read());
    boolean was = changed.remove(name) != null;
    if (was) {
      write(changed);
    }
    return was;
  }

  private static boolean isFit(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '@';
  }

  /** The file is read again where another process has changed it. */
  private synchronized Map<String, Account> read() {
    try {
      if (!Files.exists(file)) {
        return Map.of();
      }
      FileTime changed = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      if (!changed.equals(readAt) || size != readSize) {
        accounts = parse(Files.readAllLines(file, UTF_8));
        readAt = changed;
        readSize = size;
      }
      return accounts;
    } catch (IOException e) {
      throw new UncheckedIOException("the accounts in " + file + " cannot be read", e);
    }
  }

  private static Map<String, Account> parse(List<String> lines) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length == COLUMNS) {
        Role role = Role.valueOf(columns[1].toUpperCase(Locale.ROOT));
        accounts.put(columns[0], new Account(columns[0], role, columns[2]));
      }
    }
    return accounts;
  }

  private void write(Map<String, Account> changed) {
    StringBuilder text = new StringBuilder();
    for (Account a : changed.values()) {
      text.append(a.name()).append('\t').append(a.role().name().toLowerCase(Locale.ROOT));
      text.append('\t').append(a.hash()).append('\n');
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // A temporary file is its owner's alone from the first moment.
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "accounts", ".part");
      Files.writeString(part, text, UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the accounts cannot be kept in " + file, e);
    }
  }
}
