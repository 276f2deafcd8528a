package org.isnad.service.correct;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.ingest.Sha256;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.model.Words;
import org.isnad.store.Correction.Anchor;

/** Finds again what a correction is about. */
final class Anchors {
  /** Share of the longer of two spans that both cover, from which they are about the same. */
  private static final double SAME = 0.5;

  private Anchors() {}

  static Anchor of(Article article, Words words) {
    return new Anchor(article.id(), fingerprint(article), words.begin(), words.end(), words.text());
  }

  private static String fingerprint(Article article) {
    return Sha256.of(article.text().getBytes(UTF_8));
  }

  /**
   * Where the words stand now: at their place, or in a changed text where they stand once and only
   * once.
   */
  private static Optional<Span> locate(Anchor anchor, Article article) {
    String text = article.text();
    if (anchor.end() <= text.length()
        && text.startsWith(anchor.text(), anchor.begin())
        && anchor.textSha256().equals(fingerprint(article))) {
      return Optional.of(new Span(anchor.begin(), anchor.end()));
    }
    int first = text.indexOf(anchor.text());
    return first >= 0 && first == text.lastIndexOf(anchor.text())
        ? Optional.of(new Span(first, first + anchor.text().length()))
        : Optional.empty();
  }

  /** The index of the finding that the anchor is about, though its ends may have moved; else -1. */
  static <T> int find(Anchor anchor, Article article, List<T> findings, Function<T, Words> words) {
    Optional<Span> place = locate(anchor, article);
    if (place.isEmpty()) {
      return -1;
    }
    int best = -1;
    double most = SAME;
    for (int i = 0; i < findings.size(); i++) {
      double shared = shared(place.get(), words.apply(findings.get(i)).span());
      if (shared > most || shared == most && best < 0) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static double shared(Span a, Span b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return (double) both / Math.max(1, Math.max(a.length(), b.length()));
  }
}
