package org.isnad.web.page.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.corpus.version.Edit;
import org.isnad.corpus.version.WordDiff;
import org.isnad.model.Words;
import org.isnad.web.page.article.ArticlePage.Stretch;

/** Two versions of a text side by side, each line parted into what both have and what one has. */
public final class VersionDiff {
  private final String text;
  private final List<List<Stretch>> lines = new ArrayList<>();
  private List<Stretch> line = new ArrayList<>();

  private VersionDiff(String text) {
    this.text = text;
  }

  /** The lines of the older and those of the newer text; lines without a word are left out. */
  public static List<List<List<Stretch>>> of(String older, String newer) {
    List<Edit> edits = WordDiff.between(older, newer);
    return List.of(
        lines(older, edits.stream().map(Edit::removed).toList()),
        lines(newer, edits.stream().map(Edit::inserted).toList()));
  }

  private static List<List<Stretch>> lines(String text, List<Words> differing) {
    VersionDiff side = new VersionDiff(text);
    int done = 0;
    for (Words words : differing) {
      side.stretch(done, words.begin(), false);
      side.stretch(words.begin(), words.end(), true);
      done = words.end();
    }
    side.stretch(done, text.length(), false);
    side.endLine();
    return side.lines;
  }

  private void stretch(int begin, int end, boolean differs) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        add(from, i, differs);
        endLine();
        from = i + 1;
      }
    }
    add(from, end, differs);
  }

  private void add(int begin, int end, boolean differs) {
    if (begin < end) {
      line.add(new Stretch(text.substring(begin, end), differs));
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}
