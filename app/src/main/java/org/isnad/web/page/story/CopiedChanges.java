package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.corpus.reuse.Change;
import org.isnad.corpus.reuse.Passage;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.web.page.frame.Ref;
import org.isnad.web.page.story.StoryPage.Copied;
import org.isnad.web.page.story.StoryPage.Wording;

/** What was changed inside text that one article took from another. */
final class CopiedChanges {
  private static final int MOST = 24;

  /** Characters shown on either side of a change. */
  private static final int AROUND = 60;

  /** What alters the news; other words for the same thing alter nothing. */
  private static final Set<Change.Kind> TELLING =
      EnumSet.of(
          Change.Kind.NUMBER,
          Change.Kind.SAYING,
          Change.Kind.ATTRIBUTION_DROPPED,
          Change.Kind.ATTRIBUTION_ADDED);

  private final Sources sources;

  CopiedChanges(Sources sources) {
    this.sources = sources;
  }

  /** Those that alter a number, a verb of saying or the attribution first. */
  List<Copied> of(List<Reuse> copies) {
    List<Copied> telling = new ArrayList<>();
    List<Copied> others = new ArrayList<>();
    for (Reuse r : copies) {
      for (Passage p : r.passages()) {
        for (Change c : p.changes()) {
          (TELLING.contains(c.kind()) ? telling : others).addAll(change(r, c));
        }
      }
    }
    telling.addAll(others);
    return telling.stream().limit(MOST).toList();
  }

  private List<Copied> change(Reuse r, Change c) {
    return sources.reading(r.a()).stream()
        .flatMap(a -> sources.reading(r.b()).stream().map(b -> change(c, a, b)))
        .toList();
  }

  private Copied change(Change c, Reading a, Reading b) {
    return new Copied(c.kind().name(), wording(a.article(), c.a()), wording(b.article(), c.b()));
  }

  private Wording wording(Article article, Span span) {
    String text = article.text();
    int begin = border(text, Math.max(0, span.begin() - AROUND), span.begin());
    int end = Math.min(text.length(), span.end() + AROUND);
    int stop = end == text.length() ? end : Math.max(span.end(), text.lastIndexOf(' ', end));
    return new Wording(
        text.substring(begin, span.begin()),
        text.substring(span.begin(), span.end()),
        text.substring(span.end(), stop),
        new Ref(
            article.id(),
            article.outlet().orElse(""),
            article.published(),
            span,
            text.substring(span.begin(), span.end())));
  }

  /** The beginning of a word at or after {@code from}. */
  private static int border(String text, int from, int to) {
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return from == 0 ? 0 : space < 0 || space >= to ? from : space + 1;
  }
}
