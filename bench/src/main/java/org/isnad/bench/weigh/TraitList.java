package org.isnad.bench.weigh;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.weigh.LinearModel;
import org.isnad.lexicon.weigh.Traits;

/** Collects the traits of one candidate as they are written in a file of weights. */
public final class TraitList implements Traits {

  private final List<String> traits = new ArrayList<>();

  @Override
  public void add(String name, String value) {
    traits.add(name + "\t" + value);
  }

  @Override
  public void add(String name, String value, String other) {
    traits.add(name + "\t" + value + LinearModel.JOINT + other);
  }

  /** What was collected, in order. */
  public List<String> traits() {
    return List.copyOf(traits);
  }
}
