package org.isnad.service;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.export.Amendment;
import org.isnad.export.Row;
import org.isnad.export.Row.Cells;
import org.isnad.export.Table;
import org.isnad.service.correct.Corrections;
import org.isnad.service.correct.Mark;
import org.isnad.store.Correction;

/** Corrections as exports tell of them. */
final class CorrectionRows {
  private CorrectionRows() {}

  static Amendment amendment(Mark mark) {
    Correction c = mark.correction();
    return new Amendment(c.number(), c.who(), c.time(), mark.asRead());
  }

  static Row of(Corrections.Entry entry) {
    Correction c = entry.correction();
    return new Cells(Table.CORRECTIONS)
        .put("number", (int) c.number())
        .put("time", c.time())
        .put("who", c.who())
        .put("why", c.why())
        .put("kind", c.kind())
        .put("state", entry.state().name().toLowerCase(Locale.ROOT))
        .put("article", c.anchor().map(Correction.Anchor::article))
        .put("begin", c.anchor().map(Correction.Anchor::begin))
        .put("end", c.anchor().map(Correction.Anchor::end))
        .put("text", c.anchor().map(Correction.Anchor::text))
        .put("values", entry.after().map(CorrectionRows::value).collect(Collectors.joining("; ")))
        .put("as_read", entry.asRead())
        .row();
  }

  private static String value(Map.Entry<String, String> v) {
    return v.getKey() + "=" + v.getValue().replace('\n', ' ');
  }
}
