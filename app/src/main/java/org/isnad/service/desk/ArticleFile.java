package org.isnad.service.desk;

import java.util.List;
import java.util.Optional;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Reading;
import org.isnad.service.correct.Mark;
import org.isnad.store.ArticleHead;

/**
 * An article with all that was read in it and where else it stands.
 *
 * @param reading of the version {@code head} tells of
 * @param marks what people corrected in it
 * @param versions numbers of all versions, the oldest first
 * @param story id of its story; empty while it is in none
 * @param twins articles that share copied text with it
 * @param stamp changes whenever anything in it does
 */
public record ArticleFile(
    ArticleHead head,
    Reading reading,
    List<Mark> marks,
    List<Integer> versions,
    Optional<String> story,
    List<Twin> twins,
    String stamp) {
  public ArticleFile {
    marks = List.copyOf(marks);
    versions = List.copyOf(versions);
    twins = List.copyOf(twins);
  }

  /**
   * An article that shares copied text.
   *
   * @param reuse the shared passages; {@link Reuse#a} and {@link Reuse#b} tell which side is which
   */
  public record Twin(ArticleHead head, Reuse reuse) {}
}
