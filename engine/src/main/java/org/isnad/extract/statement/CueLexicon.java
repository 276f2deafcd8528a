package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.extract.statement.Cue.Register;
import org.isnad.lexicon.ListReader;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/** All cue forms by their folded letters, without conjunction. Immutable once loaded. */
final class CueLexicon {

  private static final String LIST = "extract/statement/cues.tsv";
  private static final String NONE = "-";

  private final Map<String, CueForm> forms = new HashMap<>();
  private int lemmas;

  private CueLexicon() {}

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (ListReader.Line line : ListReader.read(LIST)) {
      lexicon.add(line);
    }
    return lexicon;
  }

  /** The form a folded word is; null if it is no cue. */
  @Nullable CueForm find(String folded) {
    return forms.get(folded);
  }

  /** Number of cue lemmas. */
  int lemmas() {
    return lemmas;
  }

  private void add(ListReader.Line line) {
    Cue cue =
        new Cue(
            line.column(0),
            stance(line),
            register(line),
            frames(line),
            flags(line, line.column(7)));
    CueInflector inflector = new CueInflector(forms);
    inflector.addPast(cue, line.column(0));
    if (!line.column(1).equals(NONE)) {
      inflector.addPresent(cue, line.column(1));
    }
    if (!line.column(2).equals(NONE)) {
      inflector.addParticiple(cue, line.column(2));
    }
    if (!line.column(3).equals(NONE)) {
      inflector.addMasdar(cue, line.column(3));
    }
    lemmas++;
  }

  private static Stance stance(ListReader.Line line) {
    try {
      return Stance.valueOf(line.column(5).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(5) + "» is not a stance");
    }
  }

  private static Register register(ListReader.Line line) {
    try {
      return Register.valueOf(line.column(4).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(4) + "» is not a class of cues");
    }
  }

  private static int frames(ListReader.Line line) {
    int frames = 0;
    for (String name : line.column(6).split(",", -1)) {
      int frame = Frames.frame(name);
      if (frame == 0) {
        throw line.error("«" + name + "» is not a frame");
      }
      frames |= frame;
    }
    return frames;
  }

  private static int flags(ListReader.Line line, String names) {
    int flags = 0;
    for (String name : names.split(",", -1)) {
      int flag = Frames.flag(name);
      if (flag == 0 && !name.equals(NONE)) {
        throw line.error("«" + name + "» is not a flag");
      }
      flags |= flag;
    }
    return flags;
  }
}
