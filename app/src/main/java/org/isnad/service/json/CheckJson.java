package org.isnad.service.json;

import org.isnad.corpus.stance.ClaimComparer.Judged;
import org.isnad.service.Checking;

/** Writes which articles bear on a claim. */
public final class CheckJson {
  /** Scores are told to this many parts of one. */
  private static final double PARTS = 1000;

  private CheckJson() {}

  public static void write(Json json, Checking.Checked checked) {
    write(json, checked.article(), checked.judged());
  }

  /**
   * @param article id, or another name where it is none of a workspace
   */
  public static void write(Json json, String article, Judged judged) {
    json.object(() -> {
      json.field("article", article);
      json.field("stance", judged.stance());
      json.field("score", Math.rint(judged.score() * PARTS) / PARTS);
      json.array("evidence", judged.evidence(), (j, w) -> j.object(() -> j.words(w)));
    });
  }
}
