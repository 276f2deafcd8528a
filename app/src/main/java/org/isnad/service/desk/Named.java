package org.isnad.service.desk;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;

/**
 * Someone or something that articles name.
 *
 * @param key stands for it in addresses and filters
 * @param name its Arabic name
 * @param english its English name, where one is known
 * @param articles number of articles that name it, among those asked for
 * @param spellings names that are its, {@code name} first
 */
public record Named(
    String key,
    EntityType type,
    String name,
    Optional<String> english,
    int articles,
    List<String> spellings) {
  public Named {
    spellings = List.copyOf(spellings);
  }
}
