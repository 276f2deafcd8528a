package org.isnad.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scripts, styles, fonts and pictures, all of them from the program itself.
 *
 * <p>Our own lie in the resources under {@code org/isnad/web/assets}; those of libraries are
 * addressed as {@code lib/NAME/PATH}: {@code lib/d3/dist/d3.min.js}. An address holds the
 * fingerprint of its content and may be kept for ever; under another fingerprint (as styles address
 * their fonts) the same content is kept for a day.
 */
public final class Assets {
  /** What addresses of assets begin with. */
  public static final String ROOT = "/assets/";

  private static final String OWN = "/org/isnad/web/assets/";
  private static final String LIBRARY = "lib/";
  private static final List<String> LIBRARIES = List.of("htmx.org", "leaflet", "d3");
  private static final int FINGERPRINT = 12;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Asset(byte[] bytes, String fingerprint, String type) {}

  private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();
  private final Map<String, String> folders = new ConcurrentHashMap<>();

  /**
   * The address of an asset.
   *
   * @throws IllegalArgumentException if there is none of this name, which is a fault of ours
   */
  public String url(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("there is no asset " + name));
    return ROOT + asset.fingerprint() + "/" + name;
  }

  /** Answers a request for {@code /assets/FINGERPRINT/NAME}. */
  public void serve(Context ctx, String fingerprint, String name) {
    Asset asset = find(name).orElseThrow(() -> Problem.notFound("there is no asset " + name));
    ctx.header("ETag", "\"" + asset.fingerprint() + "\"");
    ctx.header(
        "Cache-Control",
        asset.fingerprint().equals(fingerprint)
            ? "public, max-age=31536000, immutable"
            : "public, max-age=86400");
    if (("\"" + asset.fingerprint() + "\"").equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(asset.type());
    ctx.result(asset.bytes());
  }

  private Optional<Asset> find(String name) {
    Optional<Asset> known = assets.get(name);
    if (known != null) {
      return known;
    }
    Optional<Asset> loaded = load(name);
    // Names that are not there are not remembered: a stranger could fill the memory with them.
    loaded.ifPresent(a -> assets.put(name, loaded));
    return loaded;
  }

  private Optional<Asset> load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type == null || name.contains("..") || name.contains("//") || name.startsWith("/")) {
      return Optional.empty();
    }
    return resource(name)
        .flatMap(Assets::bytes)
        .map(bytes -> new Asset(bytes, fingerprint(bytes), type));
  }

  private Optional<String> resource(String name) {
    if (!name.startsWith(LIBRARY)) {
      return Optional.of(OWN + name);
    }
    String inside = name.substring(LIBRARY.length());
    int slash = inside.indexOf('/');
    if (slash < 0 || !LIBRARIES.contains(inside.substring(0, slash))) {
      return Optional.empty();
    }
    String folder = folders.computeIfAbsent(inside.substring(0, slash), Assets::folder);
    return Optional.of(folder + inside.substring(slash));
  }

  private static String folder(String library) {
    String facts = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream(facts)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + facts);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "/META-INF/resources/webjars/" + library + "/" + properties.getProperty("version");
  }

  private static Optional<byte[]> bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
