package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Exporting;
import org.isnad.service.Once;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.FolderZip;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Exports of everything or of one story, as a zip of the folder that the command makes. */
final class ExportCalls {
  private final Site site;
  private final Exporting corrected;
  private final Exporting asRead;

  private ExportCalls(Site site) {
    this.site = site;
    Once<Lexicon> lexicon = Once.of(Lexicon::load);
    this.corrected = new Exporting(site.workspace(), lexicon);
    this.asRead = Exporting.asRead(site.workspace(), lexicon);
  }

  static void register(RoutesConfig routes, Site site) {
    routes.get("/api/export/{form}", new ExportCalls(site)::export, Role.READER, Cost.HIGH);
  }

  private void export(Context ctx) throws IOException {
    Form form = form(ctx.pathParam("form"));
    Optional<String> story = Params.text(ctx, "story");
    if (story.isPresent() && site.desk().card(story.get()).isEmpty()) {
      throw Problem.notFound("there is no story " + story.get());
    }
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + form.label();
    try (FolderZip zip = FolderZip.within(site.folder())) {
      Exporting exporting = "true".equals(ctx.queryParam("as_read")) ? asRead : corrected;
      exporting.run(form, zip.folder(name), story, false, n -> {});
      zip.send(ctx, name);
    }
  }

  private static Form form(String label) {
    return Stream.of(Form.values())
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("there is no export as " + label));
  }
}
