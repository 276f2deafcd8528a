package org.isnad.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that were grouped by reading them.
 *
 * @param stories story of each article
 * @param unsure articles of whose story the reader was not sure
 */
record StoryPool(List<Article> articles, Map<String, String> stories, Set<String> unsure) {

  /** Reads {@code pool.jsonl} and {@code stories.jsonl} in the folder. */
  static StoryPool load(Path folder) throws IOException {
    JsonMapper json = JsonMapper.shared();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("pool.jsonl"))) {
      articles.add(article(json.readTree(line)));
    }
    Map<String, String> stories = new TreeMap<>();
    Set<String> unsure = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("stories.jsonl"))) {
      JsonNode node = json.readTree(line);
      String id = node.path("id").asString();
      stories.put(id, node.path("story").asString());
      if (!node.path("sure").asBoolean(true)) {
        unsure.add(id);
      }
    }
    return new StoryPool(articles, stories, unsure);
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.path("id").asString(),
        Optional.of(node.path("outlet").asString()),
        Optional.of(node.path("url").asString()),
        Optional.of(node.path("title").asString()),
        Optional.of(PublicationTime.parse(node.path("published").asString())),
        node.path("text").asString());
  }
}
