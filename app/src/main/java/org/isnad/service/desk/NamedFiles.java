package org.isnad.service.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Entity;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;

/** Collects what articles tell of one name. */
final class NamedFiles {
  private static final Comparator<ArticleHead> LATEST_FIRST =
      Comparator.comparing(NamedFiles::order).reversed();

  private final Catalogue now;
  private final Function<ArticleHead, Optional<Reading>> readings;

  NamedFiles(Catalogue now, Function<ArticleHead, Optional<Reading>> readings) {
    this.now = now;
    this.readings = readings;
  }

  private static String order(ArticleHead h) {
    return h.published().map(PublicationTime::toString).orElse("") + " " + h.id();
  }

  NamedFile of(Named named, Set<String> articles, Optional<String> cursor, int most) {
    List<ArticleHead> all =
        articles.stream().flatMap(a -> now.head(a).stream()).sorted(LATEST_FIRST).toList();
    List<ArticleHead> rest =
        cursor
            .map(Cursor::decode)
            .map(c -> all.stream().filter(h -> order(h).compareTo(c) < 0).toList())
            .orElse(all);
    List<ArticleHead> shown = rest.subList(0, Math.min(most, rest.size()));
    List<NamedFile.Saying> said = new ArrayList<>();
    List<NamedFile.Saying> told = new ArrayList<>();
    shown.forEach(h -> readings.apply(h).ifPresent(r -> sort(named.key(), h, r, said, told)));
    Set<String> stories = new LinkedHashSet<>();
    all.forEach(h -> now.storyOf(h.id()).ifPresent(stories::add));
    Optional<String> next =
        rest.size() > shown.size()
            ? Optional.of(Cursor.encode(order(shown.getLast())))
            : Optional.empty();
    return new NamedFile(
        named, said, told, new Portion<>(shown, next, all.size()), List.copyOf(stories));
  }

  private static void sort(
      String key,
      ArticleHead head,
      Reading reading,
      List<NamedFile.Saying> said,
      List<NamedFile.Saying> told) {
    Set<String> ids = new HashSet<>();
    List<Words> mentions = new ArrayList<>();
    for (Entity e : reading.entities()) {
      if (Overlay.key(e).equals(key)) {
        ids.add(e.id());
        mentions.addAll(e.mentions());
      }
    }
    for (Statement s : reading.statements()) {
      NamedFile.Saying saying = new NamedFile.Saying(head, s);
      if (s.speaker().flatMap(Speaker::entity).map(ids::contains).orElse(false)) {
        said.add(saying);
      } else if (mentions.stream().anyMatch(m -> isWithin(m, s.content()))) {
        told.add(saying);
      }
    }
  }

  private static boolean isWithin(Words inner, Words outer) {
    return inner.begin() >= outer.begin() && inner.end() <= outer.end();
  }
}
