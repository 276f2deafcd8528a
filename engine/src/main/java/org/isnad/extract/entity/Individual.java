package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.KnownEntity;
import org.isnad.model.EntityType;

/** An individual while its mentions are gathered. */
final class Individual {
  final EntityType type;
  final String name;
  final Optional<KnownEntity> known;
  final String evidence;
  final List<Mention> mentions = new ArrayList<>();
  final List<String> keys;

  /** Keys of all its listed spellings; the one of its name where it is not listed. */
  final List<List<String>> names = new ArrayList<>();

  Individual(EntityType type, String name, Mention first) {
    this.type = type;
    this.known = Optional.ofNullable(first.known());
    this.name = known.map(KnownEntity::name).orElse(name);
    this.evidence = first.evidence();
    this.keys = Resolution.keys(this.name);
    names.add(keys);
    known.ifPresent(
        k -> k.spellings().stream().skip(1).forEach(s -> names.add(Resolution.keys(s))));
  }

  int firstToken() {
    int first = mentions.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (Mention m : mentions) {
      first = Math.min(first, m.first());
    }
    return first;
  }
}
