package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.isnad.service.Checking;
import org.isnad.service.json.CheckJson;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Which articles bear on a claim, by their wording. */
final class CheckCalls {
  private final Site site;

  private CheckCalls(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    routes.get("/api/check", new CheckCalls(site)::check, Role.READER, Cost.HIGH);
  }

  private void check(Context ctx) {
    String claim =
        Params.text(ctx, "claim")
            .filter(c -> c.length() <= Checking.LONGEST_CLAIM)
            .orElseThrow(() ->
                Problem.badRequest(
                    "claim is a sentence of " + Checking.LONGEST_CLAIM + " characters at most"));
    List<Checking.Checked> checked = site.checking().get().check(claim);
    Answers.json(
        ctx,
        j ->
            j.object(() -> {
              j.field("format", "isnad-check/1");
              j.field("claim", claim);
              j.array("articles", checked, CheckJson::write);
            }));
  }
}
