package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Rejection;
import org.isnad.service.Adding;
import org.isnad.service.FetchedInput;
import org.isnad.service.Stories;
import org.isnad.service.json.Json;
import org.isnad.store.Workspace.Added;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.JsonBody;
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
    routes.post("/api/add", new AddCalls(site)::add, Role.ANALYST, Cost.HIGH);
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

  private void fetch(Cutter cutter, String url, Progress progress) {
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

  /** One at a time: each works on all processors, and knows what was there when it began. */
  private void run(Context ctx, BiConsumer<Cutter, Progress> inputs) {
    Progress progress = new Progress(Answers.lines(ctx));
    one.lock();
    try {
      new Adding(
              site.workspace(), site.reader().get(), site.clock(), Params.defaults(ctx), progress)
          .run(cutter -> inputs.accept(cutter, progress));
      new Stories(site.workspace(), site.clock()).update();
    } finally {
      one.unlock();
    }
    site.desk().refresh();
    progress.finish(site.workspace().size());
  }

  /** Tells what becomes of each article. */
  private static final class Progress implements Adding.Report {
    private final Answers.Lines lines;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final AtomicInteger rejected = new AtomicInteger();

    Progress(Answers.Lines lines) {
      this.lines = lines;
    }

    @Override
    public void added(String id, Added added) {
      counts.merge(added, 1, Integer::sum);
      line(j -> {
        j.field("article", id);
        j.field("outcome", added);
      });
    }

    @Override
    public void rejected(Rejection rejection) {
      rejected.incrementAndGet();
      line(j -> j.field("rejected", rejection.message()));
    }

    @Override
    public void warning(String message) {
      line(j -> j.field("warning", message));
    }

    @Override
    public void worked(int bytes) {}

    private void line(Consumer<Json> fields) {
      lines.write(j -> j.object(() -> fields.accept(j)));
      lines.flush();
    }

    void finish(int size) {
      line(j -> {
        for (Added a : Added.values()) {
          j.field(a.name().toLowerCase(Locale.ROOT), counts.getOrDefault(a, 0));
        }
        j.field("refused", rejected.get());
        j.field("articles", size);
      });
    }
  }
}
