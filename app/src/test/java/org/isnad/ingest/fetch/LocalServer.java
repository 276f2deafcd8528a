package org.isnad.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers what it was given; 404 for anything else. */
public final class LocalServer implements AutoCloseable {
  /** Writes one answer. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What was asked for, in order, without robots.txt. */
  public List<String> asked() {
    return asked;
  }

  public void on(String path, Handler handler) {
    handlers.put(path, handler);
  }

  public void serve(String path, String contentType, byte[] body) {
    on(
        path,
        e -> {
          e.getResponseHeaders().add("Content-Type", contentType);
          send(e, 200, body);
        });
  }

  public void fail(String path, int status, String header, String value) {
    on(
        path,
        e -> {
          e.getResponseHeaders().add(header, value);
          send(e, status, new byte[0]);
        });
  }

  public void redirect(String path, String location) {
    fail(path, 302, "Location", location);
  }

  /** An answer that goes on until the other side has enough. */
  public void endless(String path, byte[] start, byte[] again) {
    on(
        path,
        e -> {
          e.sendResponseHeaders(200, 0);
          try (OutputStream out = e.getResponseBody()) {
            out.write(start);
            while (true) {
              out.write(again);
            }
          }
        });
  }

  public static void send(HttpExchange e, int status, byte[] body) throws IOException {
    e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = e.getResponseBody()) {
      out.write(body);
    }
  }

  private void answer(HttpExchange e) throws IOException {
    String path = e.getRequestURI().toString();
    if (!path.equals("/robots.txt")) {
      asked.add(path);
    }
    try {
      handlers.getOrDefault(path, x -> send(x, 404, new byte[0])).answer(e);
    } finally {
      e.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
