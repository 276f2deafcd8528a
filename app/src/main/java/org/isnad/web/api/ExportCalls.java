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
  private final Exporting exporting;

  private ExportCalls(Site site) {
    this.site = site;
    this.exporting = new Exporting(site.workspace(), Once.of(Lexicon::load));
  }

  static void register(RoutesConfig routes, Site site) {
    routes.get("/api/export/{form}", new ExportCalls(site)::export, Role.READER, Cost.HIGH);
  }

  private void export(Context ctx) throws IOException {
    Form form = form(ctx.pathParam("form"));
    Optional<String> story = Params.text(ctx, "story");
    if (story.isPresent() && site.workspace().story(story.get()).isEmpty()) {
      throw Problem.notFound("there is no story " + story.get());
    }
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + form.label();
    try (FolderZip zip = FolderZip.within(site.folder())) {
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
