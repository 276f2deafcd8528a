package org.isnad.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;

/** Addresses as people write them, made into those that are asked for. */
final class Addresses {
  private static final String FORBIDDEN = "<>\"{}|\\^`";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Addresses() {}

  /**
   * The address in ASCII, without a fragment.
   *
   * @throws FetchException if it is none of http or https, or holds a password
   */
  static URI parse(String url) throws FetchException {
    String stripped = url.strip();
    int fragment = stripped.indexOf('#');
    String whole = fragment < 0 ? stripped : stripped.substring(0, fragment);
    int host = whole.indexOf("://") + 3;
    int path = host;
    while (path < whole.length() && "/?".indexOf(whole.charAt(path)) < 0) {
      path++;
    }
    try {
      String scheme = whole.substring(0, Math.max(0, host - 3)).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw refused(url, "is not an http or https address");
      }
      String authority = ascii(whole.substring(host, path));
      URI uri = new URI(scheme + "://" + authority + encode(whole.substring(path)));
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw refused(url, "names no host, or a password; give a plain address");
      }
      return uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw refused(url, "is not an address: " + e.getMessage());
    }
  }

  /** Where a redirect leads. */
  static URI resolve(URI from, String location) throws FetchException {
    if (location.contains("://")) {
      return parse(location);
    }
    try {
      return parse(from.resolve(new URI(encode(location.strip()))).toString());
    } catch (URISyntaxException e) {
      throw refused(from.toString(), "redirects to what is no address");
    }
  }

  private static FetchException refused(String url, String reason) {
    return new FetchException(FetchException.Kind.NEVER, "«" + url + "» " + reason);
  }

  /** A host written in another script, as its name is registered; the port stays. */
  private static String ascii(String authority) {
    return authority.chars().allMatch(c -> c < 0x80) ? authority : IDN.toASCII(authority);
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte b : path.getBytes(UTF_8)) {
      if (b <= ' ' || b == 0x7F || FORBIDDEN.indexOf(b) >= 0) {
        encoded.append('%').append(HEX.toHexDigits(b));
      } else {
        encoded.append((char) b);
      }
    }
    return encoded.toString();
  }
}
