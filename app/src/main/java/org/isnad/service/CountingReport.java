package org.isnad.service;

import java.util.List;
import org.isnad.corpus.version.Edit;
import org.isnad.ingest.Rejection;
import org.isnad.store.Workspace.Added;

/** Counts the articles that came, and tells another report of everything. */
final class CountingReport implements Adding.Report {
  private final Adding.Report report;
  private int fresh;

  CountingReport(Adding.Report report) {
    this.report = report;
  }

  /** New articles and new versions of known ones. */
  int fresh() {
    return fresh;
  }

  @Override
  public void added(String id, Added added) {
    fresh += added == Added.KNOWN ? 0 : 1;
    report.added(id, added);
  }

  @Override
  public void changed(String id, List<Edit> edits) {
    report.changed(id, edits);
  }

  @Override
  public void rejected(Rejection rejection) {
    report.rejected(rejection);
  }

  @Override
  public void warning(String message) {
    report.warning(message);
  }

  @Override
  public void worked(int bytes) {
    report.worked(bytes);
  }
}
