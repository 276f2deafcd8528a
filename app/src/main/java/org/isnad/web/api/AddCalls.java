package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.isnad.ingest.Cutter;
import org.isnad.service.Adding;
import org.isnad.service.FetchedInput;
import org.isnad.service.OpeningCase;
import org.isnad.service.Stories;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.JsonBody;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Taking articles into the workspace; what becomes of each is told at once, a line each. */
final class AddCalls {
  private static final int MOST_BYTES = 64 << 20;

  private final Site site;
  private final ReentrantLock one = new ReentrantLock();

  private AddCalls(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    AddCalls calls = new AddCalls(site);
    routes.post("/api/add", calls::add, Role.ANALYST, Cost.HIGH);
    routes.post("/api/cases", calls::openCase, Role.ANALYST, Cost.HIGH);
  }

  private void add(Context ctx) {
    Optional<String> url = Params.text(ctx, "url");
    if (url.isPresent()) {
      run(ctx, (cutter, progress) -> fetch(cutter, url.get(), progress));
    } else if (ctx.isMultipartFormData()) {
      List<UploadedFile> files = ctx.uploadedFiles();
      run(ctx, (cutter, progress) -> files.forEach(f -> cut(cutter, f.filename(), f.content())));
    } else {
      byte[] body = JsonBody.bytes(ctx, MOST_BYTES);
      String name = Params.text(ctx, "name").orElse("upload");
      run(ctx, (cutter, progress) -> cut(cutter, name, new ByteArrayInputStream(body)));
    }
  }

  private static void cut(Cutter cutter, String name, InputStream in) {
    try (in) {
      cutter.cut(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch(Cutter cutter, String url, AddProgress progress) {
    if (!url.startsWith("http://") && !url.startsWith("https://")) {
      cutter.reject(url, "is no address; it should begin with https://");
      return;
    }
    try {
      new FetchedInput(site.fetcher().get(), cutter, progress::warning).fetch(url);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes in a case file, if it is whole. */
  private void openCase(Context ctx) throws IOException {
    Path packed = Files.createTempFile(site.folder(), "case", ".zip");
    try {
      receive(ctx, packed);
      AddProgress progress = new AddProgress(Answers.lines(ctx));
      alone(
          progress,
          () -> {
            List<String> faults =
                new OpeningCase(
                        site.workspace(),
                        site.folder(),
                        site.reader().get(),
                        site.clock(),
                        progress)
                    .run(packed);
            faults.forEach(progress::fault);
          });
    } finally {
      Files.deleteIfExists(packed);
    }
  }

  private static void receive(Context ctx, Path file) throws IOException {
    if (!ctx.isMultipartFormData()) {
      Files.write(file, JsonBody.bytes(ctx, MOST_BYTES));
      return;
    }
    UploadedFile uploaded = ctx.uploadedFile("files");
    if (uploaded == null) {
      throw Problem.badRequest("the case file belongs into the field \"files\"");
    }
    try (InputStream in = uploaded.content()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void run(Context ctx, BiConsumer<Cutter, AddProgress> inputs) {
    AddProgress progress = new AddProgress(Answers.lines(ctx));
    Adding adding =
        new Adding(
            site.workspace(), site.reader().get(), site.clock(), Params.defaults(ctx), progress);
    alone(progress, () -> adding.run(cutter -> inputs.accept(cutter, progress)));
  }

  private interface Work {
    void run() throws IOException;
  }

  /** One at a time: each works on all processors, and knows what was there when it began. */
  private void alone(AddProgress progress, Work work) {
    one.lock();
    try {
      work.run();
      new Stories(site.workspace(), site.clock()).update();
    } catch (IOException e) {
      progress.fault("it cannot be read: " + e.getMessage());
    } finally {
      one.unlock();
    }
    site.desk().refresh();
    progress.finish(site.workspace().size());
  }
}
