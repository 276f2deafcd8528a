package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/** The project's own sentences: names in the text as {@code [PER …]}, a sentence a line. */
final class InlineSentences {

  private static final Tokenizer TOKENIZER = new Tokenizer(WordSplitter.NONE);

  private record Mark(int begin, int end, NameType type) {}

  private InlineSentences() {}

  /** The sentences of all text files of a folder, in order of file names. */
  static List<Example> readFolder(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
          number++;
          if (!line.isBlank() && line.charAt(0) != '#') {
            examples.add(parse(line, file.getFileName() + ", line " + number));
          }
        }
      }
    }
    return examples;
  }

  /** One sentence; {@code where} is for messages. */
  static Example parse(String line, String where) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('[', at);
      if (open < 0) {
        text.append(line, at, line.length());
        break;
      }
      int close = line.indexOf(']', open);
      int space = line.indexOf(' ', open);
      if (close < 0 || space < 0 || space > close) {
        throw new IllegalArgumentException(where + ": a name without end");
      }
      text.append(line, at, open);
      int begin = text.length();
      text.append(line, space + 1, close);
      marks.add(new Mark(begin, text.length(), type(line.substring(open + 1, space), where)));
      at = close + 1;
    }
    return example(TOKENIZER.tokenize(text.toString()), marks);
  }

  private static NameType type(String name, String where) {
    return switch (name) {
      case "PER", "PERS" -> NameType.PERS;
      case "LOC" -> NameType.LOC;
      case "ORG" -> NameType.ORG;
      case "MISC" -> NameType.MISC;
      default -> throw new IllegalArgumentException(where + ": unknown type " + name);
    };
  }

  private static Example example(Tokens tokens, List<Mark> marks) {
    String[] words = new String[tokens.size()];
    NameTag[] tags = new NameTag[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.surface(i);
      tags[i] = NameTag.OUTSIDE;
      for (Mark mark : marks) {
        if (tokens.begin(i) < mark.end() && tokens.end(i) > mark.begin()) {
          boolean first = i == 0 || tokens.end(i - 1) <= mark.begin();
          tags[i] = first ? NameTag.begin(mark.type()) : NameTag.inside(mark.type());
        }
      }
    }
    return new Example(words, tags);
  }
}
