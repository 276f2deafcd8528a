package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.export.BagWriter;
import org.isnad.export.JsonLine;
import org.isnad.ingest.Sha256;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.service.correct.Handed;
import org.isnad.store.ArticleHead;
import org.isnad.store.Correction;
import org.isnad.store.CustodyEntry;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/**
 * Packs a workspace, or one story of it, as a bag that another workspace can open and verify: every
 * version of each article, the original bytes, the corrections, and the whole log of custody.
 * Readings are not in it: whoever opens it reads the articles again.
 */
public final class CaseFile {
  static final String ARTICLES = "articles.jsonl";
  static final String CUSTODY = "custody.jsonl";
  static final String STORIES = "stories.jsonl";
  static final String CORRECTIONS = "corrections.jsonl";

  private final Workspace workspace;
  private final Clock clock;

  public CaseFile(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Where an original lies below {@code data/}. */
  static String original(String sha256) {
    return "originals/" + sha256.substring(0, 2) + "/" + sha256;
  }

  /**
   * Packs everything, or one story.
   *
   * @param target a folder, or an archive where the name ends in {@code .zip}
   * @return how many articles were packed
   * @throws IOException if it cannot be written, or something is there already
   */
  public int pack(Path target, Optional<String> story, boolean force) throws IOException {
    try (BagWriter bag = BagWriter.at(target, force)) {
      return pack(bag, story);
    }
  }

  /**
   * Sends everything, or one story, as a zip archive while it is being packed.
   *
   * @param name of the folder that the archive holds
   * @return how many articles were packed
   */
  public int send(OutputStream out, String name, Optional<String> story) throws IOException {
    try (BagWriter bag = BagWriter.to(out, name)) {
      return pack(bag, story);
    }
  }

  private int pack(BagWriter bag, Optional<String> story) throws IOException {
    List<String> ids = new ArrayList<>();
    story.ifPresentOrElse(
        s -> CorrectedStories.of(workspace).members(s).forEach(head -> ids.add(head.id())),
        () -> workspace.forEachHead((ArticleHead head) -> ids.add(head.id())));
    try {
      Set<String> originals = new TreeSet<>();
      lines(bag, ARTICLES, out -> articles(ids, originals, out));
      for (String sha256 : originals) {
        original(bag, sha256);
      }
      lines(bag, CUSTODY, out -> custody(out));
      lines(bag, STORIES, out -> stories(ids, out));
      lines(bag, CORRECTIONS, out -> corrections(new HashSet<>(ids), out));
      Map<String, String> info = new LinkedHashMap<>();
      info.put("Bag-Software-Agent", "Isnad");
      info.put("Bagging-Date", clock.instant().toString().substring(0, "2016-12-13".length()));
      info.put("External-Identifier", workspace.identity());
      bag.finish(info);
      return ids.size();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private interface Lines {
    void to(OutputStream out) throws IOException;
  }

  private static void lines(BagWriter bag, String name, Lines lines) throws IOException {
    try (OutputStream out = bag.payload(name)) {
      lines.to(out);
    }
  }

  private void original(BagWriter bag, String sha256) throws IOException {
    Optional<byte[]> bytes = workspace.original(sha256);
    if (bytes.isPresent()) {
      try (OutputStream out = bag.payload(original(sha256))) {
        out.write(bytes.get());
      }
    }
  }

  private void articles(List<String> ids, Set<String> originals, OutputStream out)
      throws IOException {
    for (String id : ids) {
      for (StoredArticle version : workspace.versions(id)) {
        originals.add(version.originalSha256());
        out.write(JsonLine.of(line(version)));
      }
    }
  }

  private static Map<String, Object> line(StoredArticle version) {
    Article a = version.article();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", a.id());
    line.put("version", version.version());
    line.put("sha256", version.originalSha256());
    a.outlet().ifPresent(o -> line.put("outlet", o));
    a.url().ifPresent(u -> line.put("url", u));
    a.title().ifPresent(t -> line.put("title", t));
    a.published().map(PublicationTime::toString).ifPresent(p -> line.put("published", p));
    line.put("text_sha256", Sha256.of(a.text().getBytes(UTF_8)));
    line.put("text", a.text());
    return line;
  }

  private void custody(OutputStream out) throws IOException {
    for (CustodyEntry e : workspace.custody()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("number", e.number());
      line.put("time", e.time());
      line.put("action", e.action());
      line.put("subject", e.subject());
      line.put("sha256", e.sha256());
      line.put("detail", e.detail());
      line.put("previous", e.previous());
      line.put("hash", e.hash());
      out.write(JsonLine.of(line));
    }
  }

  private void corrections(Set<String> ids, OutputStream out) throws IOException {
    for (Correction c : Handed.of(workspace, ids::contains)) {
      out.write(c.toJson());
      out.write('\n');
    }
  }

  private void stories(List<String> ids, OutputStream out) throws IOException {
    Map<String, String> stories = workspace.stories();
    for (String id : ids) {
      String story = stories.get(id);
      if (story != null) {
        out.write(JsonLine.of(JsonLine.object("article", id, "story", story)));
      }
    }
  }
}
