package org.isnad.service.correct;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.service.correct.Overlay.Holding;

/** Articles that people put into other stories than the program did. */
final class Moves {
  private Moves() {}

  /** The story of each article after the corrections that hold, in their order. */
  static Map<String, String> stories(Collection<Holding> holding, Map<String, String> grouped) {
    Map<String, String> stories = new HashMap<>(grouped);
    for (Holding h : holding) {
      if (h.change() instanceof Change.SameStory c) {
        String story = stories.get(c.with());
        if (story != null) {
          c.articles().forEach(a -> stories.computeIfPresent(a, (k, v) -> story));
        }
      } else if (h.change() instanceof Change.OwnStory c) {
        String own = "c" + h.correction().number();
        c.articles().forEach(a -> stories.computeIfPresent(a, (k, v) -> own));
      }
    }
    return stories;
  }

  /** The articles that were moved, each with the correction that did it last. */
  static Map<String, Mark> marks(Collection<Holding> holding, Map<String, String> grouped) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (Holding h : holding) {
      for (String article : moved(h.change())) {
        String asRead = grouped.getOrDefault(article, "");
        marks.put(article, new Mark(article, article, h.correction(), asRead));
      }
    }
    return marks;
  }

  private static List<String> moved(Change change) {
    return switch (change) {
      case Change.SameStory c -> c.articles();
      case Change.OwnStory c -> c.articles();
      case Change.SpeakerOf c -> List.of();
      case Change.FigureOf c -> List.of();
      case Change.SameName c -> List.of();
      case Change.OtherName c -> List.of();
      case Change.Undo c -> List.of();
    };
  }
}
