package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/** The project's own sentences: names in the text as {@code [PER …]}, a sentence a line. */
final class InlineSentences {

  private static final Tokenizer TOKENIZER = new Tokenizer(WordSplitter.NONE);

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
    List<NameMark> marks = new ArrayList<>();
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
      marks.add(
          new NameMark(
              begin, text.length(), NameMark.type(line.substring(open + 1, space), where)));
      at = close + 1;
    }
    Tokens tokens = TOKENIZER.tokenize(text.toString());
    return NameMark.example(tokens, 0, tokens.size(), marks);
  }
}
