package org.isnad.service.correct;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Reading;

/**
 * A reading with what people corrected laid over it.
 *
 * @param marks what is otherwise than it was read; of a datum that was corrected twice, the first
 *     tells what was read and the last what holds
 */
public record Corrected(Reading reading, List<Mark> marks) {
  public Corrected {
    marks = List.copyOf(marks);
  }

  /** The correction that a datum owes its present form to. */
  public Optional<Mark> mark(String datum) {
    return marks.stream().filter(m -> m.datum().equals(datum)).findFirst();
  }
}
