package org.isnad.ingest;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The element whose own paragraphs hold the most words that are not links. Unlike Readability it
 * knows no class names and no Latin punctuation, which Arabic pages often do without.
 */
final class DenseParagraphs {
  private static final double MOST_LINKED = 0.4;

  /** A grandparent counts half: it holds the article together with its surroundings. */
  private static final double GRANDPARENT = 0.5;

  private DenseParagraphs() {}

  static Optional<String> of(Document page) {
    IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    Element best = null;
    double most = 0;
    for (Element e : page.body().getAllElements()) {
      int words = ownLetters(e);
      Element parent = e.parent();
      if (words == 0 || parent == null || isSetAside(e)) {
        continue;
      }
      Element holder = e.isBlock() && !e.normalName().equals("div") ? parent : e;
      double score = scores.merge(holder, (double) words, Double::sum);
      Element above = holder.parent();
      if (above != null) {
        double grand = scores.merge(above, words * GRANDPARENT, Double::sum);
        if (grand > Math.max(most, score)) {
          most = grand;
          best = above;
        }
      }
      if (score > most) {
        most = score;
        best = holder;
      }
    }
    return Optional.ofNullable(best).filter(b -> linkedShare(b) < MOST_LINKED).map(BlockText::of);
  }

  private static boolean isSetAside(Element e) {
    for (Element x = e; x != null; x = x.parent()) {
      if (BlockText.isUnread(x) || x.normalName().equals("a")) {
        return true;
      }
    }
    return false;
  }

  private static int ownLetters(Element e) {
    int n = 0;
    for (TextNode t : e.textNodes()) {
      n += letters(t.getWholeText());
    }
    return n;
  }

  private static double linkedShare(Element e) {
    int linked = e.select("a").stream().mapToInt(a -> letters(a.text())).sum();
    return (double) linked / Math.max(1, letters(e.text()));
  }

  private static int letters(String s) {
    return (int) s.codePoints().filter(Character::isLetter).count();
  }
}
