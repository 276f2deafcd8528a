package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.extract.entity.tagger.Convention;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.TaggedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad tag}: a tag for each token of a CoNLL file, line by line. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a token a line, an empty line between sentences, and writes token<TAB>tag:",
      "PERS, LOC, ORG and MISC as B- and I-, else O. Further columns are ignored."
    })
final class TagCommand implements Callable<Integer> {

  /** Sentences tagged together as one document; bounds memory on files of any length. */
  private static final int SENTENCES_AT_ONCE = 2000;

  /** Tokens after which a sentence is cut, so that a file without empty lines is read too. */
  private static final int LONGEST_SENTENCE = 2000;

  private final Console console;
  private final List<String[]> sentences = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  @Parameters(paramLabel = "FILE", description = "CoNLL file in UTF-8; - is standard input.")
  private String file = "-";

  TagCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NameTagger tagger = NameTagger.load();
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
      read(tagger, new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      console.warn(file + ": cannot be read; check the path and its permissions");
      return 1;
    }
    return 0;
  }

  private void read(NameTagger tagger, BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String token = token(line);
      if (token.isEmpty()) {
        endSentence(1);
      } else {
        words.add(token);
        if (words.size() == LONGEST_SENTENCE) {
          endSentence(0);
        }
      }
      if (sentences.size() >= SENTENCES_AT_ONCE) {
        write(tagger);
      }
    }
    endSentence(0);
    write(tagger);
  }

  /** The first column, empty for an empty line. */
  private static String token(String line) {
    String stripped = line.strip();
    int end = 0;
    while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
      end++;
    }
    return stripped.substring(0, end);
  }

  /** Several empty lines in a row give as many empty lines: a sentence without words each. */
  private void endSentence(int emptyLines) {
    if (!words.isEmpty() || emptyLines > 0) {
      sentences.add(words.toArray(new String[0]));
      gaps.add(emptyLines);
      words.clear();
    }
  }

  private void write(NameTagger tagger) {
    List<TaggedSentence> tagged = tagger.tagDocument(sentences, Convention.ANERCORP);
    StringBuilder out = new StringBuilder();
    for (int s = 0; s < tagged.size(); s++) {
      List<NameTag> tags = tagged.get(s).tags();
      for (int i = 0; i < tags.size(); i++) {
        out.append(sentences.get(s)[i]).append('\t').append(tags.get(i).label()).append('\n');
      }
      out.append("\n".repeat(gaps.get(s)));
    }
    console.out(out.toString().getBytes(UTF_8));
    sentences.clear();
    gaps.clear();
  }
}
