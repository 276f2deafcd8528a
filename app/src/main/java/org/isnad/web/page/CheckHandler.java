package org.isnad.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.isnad.service.Checking;
import org.isnad.web.http.Problem;
import org.isnad.web.page.desk.CheckView;

/** Which articles bear on a claim: a first step for one who checks it. */
final class CheckHandler {
  private final Pages pages;

  CheckHandler(Pages pages) {
    this.pages = pages;
  }

  void check(Context ctx) {
    String claim = Optional.ofNullable(ctx.queryParam("claim")).orElse("").strip();
    if (claim.length() > Checking.LONGEST_CLAIM) {
      throw Problem.badRequest("a claim is a sentence; this has " + claim.length() + " characters");
    }
    List<Checking.Checked> checked =
        claim.isEmpty() ? List.of() : pages.site().checking().get().check(claim);
    pages.show(
        ctx, pages.ui(ctx), "check.jte", "view", CheckView.of(claim, checked, pages.site().desk()));
  }
}
