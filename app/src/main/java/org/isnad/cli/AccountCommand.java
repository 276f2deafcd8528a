package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.isnad.web.access.Accounts;
import org.isnad.web.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad account}: who may sign in where the server can be reached by others. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "Makes, lists and removes the accounts of those who may use isnad serve.")
final class AccountCommand {
  private static final int UNKNOWN = 2;

  private final Console console;

  AccountCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Makes an account, or gives a known one a new role and password. The password is asked"
              + " for, or read as the first line of standard input.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Name to sign in with.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "reader|analyst|admin",
              description = "A reader reads, an analyst adds and corrects, an admin sees to all.")
          Role role,
      @Mixin WorkspaceOption here) {
    Accounts accounts = new Accounts(here.folder());
    accounts.put(name, role, password());
    console.out((name + " " + label(role) + "\n").getBytes(UTF_8));
    return 0;
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
  int list(@Mixin WorkspaceOption here) {
    new Accounts(here.folder())
        .list()
        .forEach((name, role) -> console.out((name + " " + label(role) + "\n").getBytes(UTF_8)));
    return 0;
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes an account.")
  int remove(
      @Parameters(paramLabel = "NAME", description = "Name of the account.") String name,
      @Mixin WorkspaceOption here) {
    if (!new Accounts(here.folder()).remove(name)) {
      console.warn("there is no account " + name);
      return UNKNOWN;
    }
    return 0;
  }

  private static String label(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Not an argument: those stand in the shell's history and in every list of processes. */
  private String password() {
    Optional<java.io.Console> terminal = Optional.ofNullable(System.console());
    if (terminal.isPresent() && terminal.get().isTerminal()) {
      char[] typed = terminal.get().readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      String line = new BufferedReader(new InputStreamReader(console.in(), UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
