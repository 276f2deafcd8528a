package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;

/** Maps the types of Wojood to the four of ANERcorp; of nested names the outer one stays. */
final class Wojood {

  private Wojood() {}

  static List<Example> read(Path file) throws IOException {
    return Conll.read(file, Wojood::tag);
  }

  private static NameTag tag(String[] columns) {
    for (NameType type :
        new NameType[] {NameType.ORG, NameType.PERS, NameType.LOC, NameType.MISC}) {
      for (int i = 1; i < columns.length; i++) {
        String label = columns[i];
        if (label.length() > 2 && is(label.substring(2), type)) {
          return label.charAt(0) == 'B' ? NameTag.begin(type) : NameTag.inside(type);
        }
      }
    }
    return NameTag.OUTSIDE;
  }

  private static boolean is(String label, NameType type) {
    return switch (type) {
      case PERS -> label.equals("PERS");
      case LOC -> label.equals("GPE") || label.equals("LOC");
      case ORG -> label.equals("ORG");
      case MISC -> label.equals("CURR") || label.equals("PRODUCT");
    };
  }
}
