package org.isnad.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where requests may go.
 *
 * @param allowPrivate whether to this machine and its neighbourhood too
 */
public record Destinations(Resolver resolver, boolean allowPrivate) {

  /**
   * The addresses of the host, each of which may be asked.
   *
   * @throws FetchException if there are none, or any of them may not
   */
  List<InetAddress> of(String host) throws FetchException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    List<InetAddress> addresses;
    try {
      addresses = resolver.resolve(name);
    } catch (UnknownHostException e) {
      throw new FetchException(
          FetchException.Kind.LATER, "the host " + host + " is not known; check the address");
    }
    for (InetAddress address : addresses) {
      if (!allowPrivate && !Networks.isPublic(address)) {
        throw new FetchException(
            FetchException.Kind.NEVER,
            "refused: "
                + host
                + " is "
                + address.getHostAddress()
                + ", an address of this machine or its neighbourhood; --allow-private permits it");
      }
    }
    return addresses;
  }
}
