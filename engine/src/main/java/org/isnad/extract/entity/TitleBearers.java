package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/** Tells who bears a title that stands for a person: خادم الحرمين الشريفين, ولي العهد. */
final class TitleBearers {

  private final AnalyzedText text;
  private final RoleReader reader;

  /** What was found for a title; an article repeats the same few. */
  private final Map<String, Optional<Individual>> known = new HashMap<>();

  TitleBearers(AnalyzedText text, RoleReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** Who is named with the title elsewhere: خادم الحرمين الشريفين الملك سلمان. */
  Optional<Individual> of(Mention title, List<Individual> individuals) {
    return known.computeIfAbsent(
        Letters.fold(title.name(text)), name -> search(title, name, individuals));
  }

  private Optional<Individual> search(Mention title, String name, List<Individual> individuals) {
    return individuals.stream()
        .filter(i -> i.type == EntityType.PER)
        .filter(i -> i.mentions.stream().anyMatch(named -> bears(named, name, title)))
        .findFirst();
  }

  private boolean bears(Mention named, String name, Mention title) {
    return standsAt(title, named.end())
        || reader.roles(named).anyMatch(role -> Letters.fold(role).startsWith(name));
  }

  /** Whether the words of the title stand at {@code at} too: محمد بن سلمان ولي ولي العهد. */
  private boolean standsAt(Mention title, int at) {
    boolean same = at + title.length() <= text.size();
    for (int k = 0; same && k < title.length(); k++) {
      int letters = k == 0 ? title.letters() : 0;
      same = text.folded(title.first() + k).substring(letters).equals(text.folded(at + k));
    }
    return same;
  }
}
