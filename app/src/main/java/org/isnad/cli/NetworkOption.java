package org.isnad.cli;

import org.isnad.ingest.fetch.Destinations;
import org.isnad.ingest.fetch.FetchLimits;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Resolver;
import org.isnad.ingest.fetch.SocketHttp;
import org.isnad.ingest.fetch.Timer;
import picocli.CommandLine.Option;

/** Where requests may go: an option that all commands that fetch share. */
final class NetworkOption {
  @Option(
      names = "--allow-private",
      description =
          "Lets addresses of this machine and its neighbourhood be fetched, which otherwise are"
              + " refused wherever a feed or a redirect leads to them.")
  private boolean allowPrivate;

  Fetcher fetcher() {
    FetchLimits limits = FetchLimits.STANDARD;
    return new Fetcher(
        new SocketHttp(new Destinations(Resolver.SYSTEM, allowPrivate), limits),
        limits,
        Timer.SYSTEM);
  }

  static boolean isUrl(String input) {
    return input.startsWith("http://") || input.startsWith("https://");
  }
}
