package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.export.Form;
import org.isnad.service.CaseFile;
import org.isnad.service.Exporting;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.FolderZip;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Exports of everything or of one story, as a zip of the folder that the command makes. */
final class ExportCalls {
  private static final String CASE_FILE = "casefile";

  private final Site site;
  private final Exporting corrected;
  private final Exporting asRead;

  private ExportCalls(Site site) {
    this.site = site;
    this.corrected = new Exporting(site.workspace(), site.lexicon());
    this.asRead = Exporting.asRead(site.workspace(), site.lexicon());
  }

  static void register(RoutesConfig routes, Site site) {
    routes.get("/api/export/{form}", new ExportCalls(site)::export, Role.READER, Cost.HIGH);
  }

  private void export(Context ctx) throws IOException {
    Optional<String> story = Params.text(ctx, "story");
    if (story.isPresent() && site.desk().card(story.get()).isEmpty()) {
      throw Problem.notFound("there is no story " + story.get());
    }
    if (ctx.pathParam("form").equals(CASE_FILE)) {
      caseFile(ctx, story);
      return;
    }
    Form form = form(ctx.pathParam("form"));
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + form.label();
    try (FolderZip zip = FolderZip.within(site.folder())) {
      Exporting exporting = "true".equals(ctx.queryParam("as_read")) ? asRead : corrected;
      exporting.run(form, zip.folder(name), story, false, n -> {});
      zip.send(ctx, name);
    }
  }

  /** Sent while it is packed: the browser tells its progress, and nothing lies about. */
  private void caseFile(Context ctx, Optional<String> story) throws IOException {
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + CASE_FILE;
    ctx.contentType("application/zip");
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    new CaseFile(site.workspace(), site.clock()).send(ctx.res().getOutputStream(), name, story);
  }

  private static Form form(String label) {
    return Stream.of(Form.values())
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("there is no export as " + label));
  }
}
