package org.isnad.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * HTTP/1.1 (RFC 9112) over one connection a request.
 *
 * <p>Written here because the platform's client resolves a name by itself, so that the address that
 * was checked need not be the one it connects to.
 */
public final class SocketHttp implements Http {
  private static final String AGENT = "Isnad/0.1 (reads news feeds; robots.txt name: isnad)";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final Destinations destinations;
  private final FetchLimits limits;

  public SocketHttp(Destinations destinations, FetchLimits limits) {
    this.destinations = destinations;
    this.limits = limits;
  }

  @Override
  public Answer get(URI uri, Map<String, String> headers) throws IOException, FetchException {
    List<InetAddress> addresses = destinations.of(uri.getHost());
    long end = System.nanoTime() + limits.total().toNanos();
    try (Socket plain = connect(addresses, port(uri));
        Socket socket = uri.getScheme().equals("https") ? secure(plain, uri, end) : plain) {
      InputStream in =
          new BufferedInputStream(new DeadlineInput(socket, end, limits.total()), 1 << 13);
      socket.getOutputStream().write(request(uri, headers).getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new AnswerReader(in, limits).read();
    }
  }

  private Socket connect(List<InetAddress> addresses, int port) throws IOException {
    IOException failure = new IOException("the host has no address");
    for (InetAddress address : addresses) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), (int) limits.connecting().toMillis());
        return socket;
      } catch (IOException e) {
        socket.close();
        failure = e;
      }
    }
    throw failure;
  }

  private Socket secure(Socket plain, URI uri, long end) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout(DeadlineInput.remaining(end, limits.total()));
    socket.startHandshake();
    return socket;
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("https") ? HTTPS_PORT : HTTP_PORT;
  }

  private static String request(URI uri, Map<String, String> headers) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    StringBuilder request =
        new StringBuilder("GET ")
            .append(path)
            .append(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
            .append(" HTTP/1.1\r\nHost: ")
            .append(uri.getHost())
            .append(uri.getPort() >= 0 ? ":" + uri.getPort() : "")
            .append("\r\nUser-Agent: ")
            .append(AGENT)
            .append("\r\nAccept: text/html, application/rss+xml, application/atom+xml, */*;q=0.5")
            .append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
    headers.forEach(
        (name, value) -> request.append(name).append(": ").append(oneLine(value)).append("\r\n"));
    return request.append("\r\n").toString();
  }

  /** A server's own words sent back to it, which must not become further headers. */
  private static String oneLine(String value) {
    return value.replaceAll("[^\\x20-\\x7E]", "");
  }
}
