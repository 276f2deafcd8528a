package org.isnad.web.page.story;

import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.dispute.Omission;
import org.isnad.corpus.line.Claim;
import org.isnad.model.Span;
import org.isnad.web.page.frame.Ref;
import org.isnad.web.page.story.StoryPage.Gap;

/** Who leaves the story's main claims out. */
final class Omissions {
  private static final int MOST = 20;

  private final List<Omission> omissions;
  private final Sources sources;

  Omissions(List<Omission> omissions, Sources sources) {
    this.omissions = omissions;
    this.sources = sources;
  }

  /** The articles of an outlet that leave the claim out; none where it does not. */
  List<Ref> of(String outlet, Claim claim) {
    return omissions.stream()
        .filter(o -> o.outlet().orElse("").equals(outlet) && o.claim().equals(claim.accounts()))
        .findFirst()
        .map(this::articles)
        .orElse(List.of());
  }

  List<Gap> gaps() {
    return omissions.stream().limit(MOST).map(this::gap).toList();
  }

  private Gap gap(Omission o) {
    Account first = o.claim().getFirst();
    int outlets =
        (int)
            o.claim().stream().map(Account::outlet).filter(Optional::isPresent).distinct().count();
    return new Gap(
        o.outlet().orElse(""), articles(o), sources.speaker(first), outlets, sources.ref(first));
  }

  /** The articles as wholes: there are no words to point at. */
  private List<Ref> articles(Omission o) {
    return o.articles().stream()
        .map(id -> new Ref(id, o.outlet().orElse(""), sources.published(id), new Span(0, 0), ""))
        .toList();
  }
}
