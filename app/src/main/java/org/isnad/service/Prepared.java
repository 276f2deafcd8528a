package org.isnad.service;

import java.util.List;
import org.isnad.ingest.Rejection;
import org.isnad.store.NewArticle;

/** A piece of input, ready for the workspace. */
sealed interface Prepared {
  /** Read; {@code warnings} tell what of it could not be used. */
  record Fresh(NewArticle article, List<String> warnings) implements Prepared {}

  /** In the workspace already with the same words. */
  record Same(String id) implements Prepared {}

  /** Not an article. */
  record Refused(Rejection rejection) implements Prepared {}
}
