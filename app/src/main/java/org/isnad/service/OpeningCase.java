package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.story.Digester;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Bag;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Parsed;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Received;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.Sha256;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.service.correct.Handed;
import org.isnad.store.Correction;
import org.isnad.store.CustodyEntry;
import org.isnad.store.NewArticle;
import org.isnad.store.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the articles of a case file and the corrections of them into a workspace, after every file
 * of it and its log of custody have been verified. Its log is kept beside the workspace; each
 * article's entry in the workspace's own log names the case file.
 */
public final class OpeningCase {
  private static final int BATCH = 100;
  private static final String FOLDER = "cases";
  private static final String CASE = "case file ";

  private final Workspace workspace;
  private final Path folder;
  private final Reader reader;
  private final Digester digester;
  private final Clock clock;
  private final Adding.Report report;
  private final ArticleParser parser = new ArticleParser(Limits.STANDARD);

  private final List<NewArticle> batch = new ArrayList<>();

  /** What the articles of the case are known by here, by their ids there. */
  private final Map<String, String> keys = new HashMap<>();

  /**
   * @param folder that of the workspace
   */
  public OpeningCase(
      Workspace workspace, Path folder, Reader reader, Clock clock, Adding.Report report) {
    this.workspace = workspace;
    this.folder = folder;
    this.reader = reader;
    this.digester = new Digester(reader);
    this.clock = clock;
    this.report = report;
  }

  /**
   * Verifies a case file and takes in its articles.
   *
   * @return what is wrong with it, one line each; then nothing was taken in
   * @throws IOException if it cannot be read
   */
  public List<String> run(Path path) throws IOException {
    try (Bag bag = Bag.open(path, Limits.STANDARD)) {
      List<String> faults = new ArrayList<>(bag.faults());
      if (faults.isEmpty()) {
        faults.addAll(contents(bag));
      }
      if (faults.isEmpty()) {
        keepLog(bag);
        takeIn(bag);
        takeCorrections(bag);
      }
      return faults;
    } catch (JacksonException e) {
      return List.of("a line of it cannot be understood: " + e.getOriginalMessage());
    }
  }

  /** What is wrong although every file is as it was packed. */
  private List<String> contents(Bag bag) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String name : List.of(CaseFile.ARTICLES, CaseFile.CUSTODY)) {
      if (!bag.has(name)) {
        faults.add("there is no data/" + name + " in it, so it is no case file");
      }
    }
    if (!faults.isEmpty()) {
      return faults;
    }
    Set<String> entered = custody(bag, faults);
    if (!faults.isEmpty()) {
      return faults;
    }
    for (Correction c : corrections(bag)) {
      if (!entered.contains(Sha256.of(c.toJson()))) {
        faults.add("its correction " + c.number() + " is not in the log of custody");
      } else if (!Handed.isUnderstood(c)) {
        faults.add("its correction " + c.number() + " was made by a newer program");
      }
    }
    bag.pieces(
        CaseFile.ARTICLES,
        piece -> {
          JsonNode line = JsonMapper.shared().readTree(piece.bytes());
          String sha256 = line.path("sha256").asString("");
          if (!entered.contains(sha256)) {
            faults.add(piece.origin() + ": its original is not in the log of custody");
          }
          if (!sha256.matches("[0-9a-f]{64}") || !bag.has(CaseFile.original(sha256))) {
            faults.add(piece.origin() + ": its original is missing");
          }
        });
    return faults;
  }

  /** The fingerprints that the case's log tells of. */
  private static Set<String> custody(Bag bag, List<String> faults) throws IOException {
    Set<String> entered = new HashSet<>();
    String previous = CustodyEntry.BEGINNING;
    long number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bag.payload(CaseFile.CUSTODY), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        CustodyEntry e = entry(JsonMapper.shared().readTree(line));
        if (e.number() != number || !e.previous().equals(previous) || !e.isWhole()) {
          faults.add("its log of custody is broken at entry " + number);
          return entered;
        }
        previous = e.hash();
        entered.add(e.sha256());
      }
    }
    return entered;
  }

  private static CustodyEntry entry(JsonNode line) {
    return new CustodyEntry(
        line.path("number").asLong(0),
        line.path("time").asString(""),
        line.path("action").asString(""),
        line.path("subject").asString(""),
        line.path("sha256").asString(""),
        line.path("detail").asString(""),
        line.path("previous").asString(""),
        line.path("hash").asString(""));
  }

  /** Case files of earlier programs have none. */
  private static List<Correction> corrections(Bag bag) throws IOException {
    if (!bag.has(CaseFile.CORRECTIONS)) {
      return List.of();
    }
    List<Correction> corrections = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bag.payload(CaseFile.CORRECTIONS), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        corrections.add(Correction.parse(line.getBytes(UTF_8)));
      }
    }
    return corrections;
  }

  private void takeCorrections(Bag bag) throws IOException {
    Handed.take(
        workspace,
        corrections(bag),
        id -> Optional.ofNullable(keys.get(id)).flatMap(workspace::idOf),
        CASE + bag.fingerprint(),
        clock.instant());
  }

  private void keepLog(Bag bag) throws IOException {
    Path log = folder.resolve(FOLDER).resolve(bag.fingerprint() + "." + CaseFile.CUSTODY);
    Files.createDirectories(log.getParent());
    try (var in = bag.payload(CaseFile.CUSTODY)) {
      Files.write(log, in.readAllBytes());
    }
  }

  private void takeIn(Bag bag) throws IOException {
    String origin = CASE + bag.fingerprint();
    Set<String> known = workspace.known();
    List<Piece> pieces = new ArrayList<>();
    String[] last = {""};
    bag.pieces(
        CaseFile.ARTICLES,
        piece -> {
          String id = JsonMapper.shared().readTree(piece.bytes()).path("id").asString("");
          if (!id.equals(last[0])) {
            endOfArticle(bag, origin, known, pieces);
            last[0] = id;
          }
          pieces.add(piece);
        });
    endOfArticle(bag, origin, known, pieces);
    flush();
  }

  /** Takes in all versions of an article, unless the last one is known. */
  private void endOfArticle(Bag bag, String origin, Set<String> known, List<Piece> pieces) {
    List<Received> received = new ArrayList<>();
    for (Piece piece : pieces) {
      Parsed parsed = parser.parse(piece);
      switch (parsed) {
        case Received r -> received.add(r);
        case Rejection r -> report.rejected(r);
      }
    }
    if (!received.isEmpty()) {
      Article latest = received.getLast().article();
      keys.put(latest.id(), Identity.of(latest).key());
      if (known.contains(Identity.of(latest).toKnown())) {
        report.added(latest.id(), Workspace.Added.KNOWN);
      } else {
        for (int i = 0; i < received.size(); i++) {
          batch.add(fresh(bag, origin, pieces.get(i), received.get(i).article()));
        }
      }
    }
    pieces.clear();
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private NewArticle fresh(Bag bag, String origin, Piece piece, Article article) {
    String sha256 = JsonMapper.shared().readTree(piece.bytes()).path("sha256").asString("");
    try {
      byte[] original = bag.bytes(CaseFile.original(sha256));
      Reading reading = reader.read(article);
      Identity identity = Identity.of(article);
      return new NewArticle(
          identity.key(),
          identity.textSha256(),
          original,
          Sha256.of(original),
          reading,
          Analyser.VERSION,
          DigestCodec.encode(digester.digest(reading)),
          origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    List<Workspace.Added> added = workspace.add(batch, clock.instant());
    for (int i = 0; i < added.size(); i++) {
      report.added(batch.get(i).article().id(), added.get(i));
    }
    batch.clear();
  }
}
