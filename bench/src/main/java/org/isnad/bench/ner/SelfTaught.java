package org.isnad.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.extract.entity.tagger.TaggedSentence;

/** Sentences of raw news that a model tags without doubt, to train another on. */
final class SelfTaught {

  private static final int STRIDE = 29;
  private static final int MOST = 3000;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;
  private static final float SURE = 0.93f;

  private SelfTaught() {}

  /** Sentences with names, all of them sure, of every so many articles, beginning with one. */
  static List<Example> sentences(TagModel model, List<List<String[]>> articles, int begin) {
    NameTagger tagger = NameTagger.of(model);
    List<Example> sure = new ArrayList<>();
    for (int a = begin; a < articles.size() && sure.size() < MOST; a += STRIDE) {
      List<String[]> article = articles.get(a);
      List<TaggedSentence> tagged = tagger.tagDocument(article);
      for (int s = 0; s < article.size(); s++) {
        int words = article.get(s).length;
        if (words >= SHORTEST && words <= LONGEST && isSure(tagged.get(s))) {
          sure.add(
              new Example(article.get(s).clone(), tagged.get(s).tags().toArray(new NameTag[0])));
        }
      }
    }
    return sure;
  }

  private static boolean isSure(TaggedSentence sentence) {
    return !sentence.spans().isEmpty()
        && sentence.spans().stream().allMatch(s -> s.confidence() >= SURE);
  }
}
