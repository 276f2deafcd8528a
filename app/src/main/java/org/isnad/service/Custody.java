package org.isnad.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.Sha256;
import org.isnad.store.CustodyEntry;
import org.isnad.store.Workspace;

/** Proves that nothing in a workspace was changed behind its back. */
public final class Custody {
  private Custody() {}

  /**
   * What breaks the chain, one line each, none if all is whole: an entry that does not follow the
   * one before or does not match its hash, an original that is missing or has changed.
   */
  public static List<String> faults(Workspace workspace) {
    List<String> faults = new ArrayList<>();
    String previous = CustodyEntry.BEGINNING;
    long number = 0;
    for (CustodyEntry e : workspace.custody()) {
      number++;
      if (e.number() != number || !e.previous().equals(previous)) {
        faults.add("entry " + e.number() + " does not follow the one before it");
        number = e.number();
      }
      if (!e.isWhole()) {
        faults.add("entry " + e.number() + " (" + e.subject() + ") was changed");
      }
      Optional<byte[]> original = workspace.original(e.sha256());
      if (original.isEmpty()) {
        faults.add("the original of " + e.subject() + " is missing");
      } else if (!Sha256.of(original.get()).equals(e.sha256())) {
        faults.add("the original of " + e.subject() + " was changed");
      }
      previous = e.hash();
    }
    return faults;
  }
}
