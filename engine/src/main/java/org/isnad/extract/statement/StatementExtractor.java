package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Statement;

/**
 * Finds statements and resolves on whose word and by which way they stand. Immutable and
 * thread-safe; building one loads its word lists.
 *
 * <p>Rules over tokens, no learning: cues from a lexicon, their content by frame, their source by
 * place, contents cut at the next cue, speakers resolved within the article.
 */
public final class StatementExtractor {

  private final Glossary glossary = new Glossary();
  private final OwnOutlet outlets = OwnOutlet.load();

  /**
   * The statements of {@code text} in order of content begin, outer before inner.
   *
   * @param entities found before; speakers are resolved to them by overlap of words
   */
  public List<Statement> extract(AnalyzedText text, List<Entity> entities) {
    return extract(text, entities, Optional.empty());
  }

  /**
   * The statements of {@code text} in order of content begin, outer before inner.
   *
   * @param entities found before; speakers are resolved to them by overlap of words
   * @param outlet who published it: what was told to the outlet itself came by no channel
   */
  public List<Statement> extract(
      AnalyzedText text, List<Entity> entities, Optional<String> outlet) {
    Page page = new Page(text, glossary, entities);
    List<Attribution> attributions = new AttributionFinder(page, glossary.phrases()).find();
    List<Draft> drafts = drafts(page, attributions);
    int[] parents = Nesting.parents(drafts);
    SpeakerRegister register = new SpeakerRegister(page, entities);
    Resolver resolver = new Resolver(page, register, outlets.namesOf(outlet));
    return new Assembler(page).assemble(resolver.resolve(drafts, parents));
  }

  private static List<Draft> drafts(Page page, List<Attribution> attributions) {
    List<Draft> open = new DraftFinder(page).find();
    List<Draft> inverted = new InvertedFinder(page).find(open);
    Attributor attributor = new Attributor(page);
    List<Draft> all = new ArrayList<>(open);
    all.addAll(inverted);
    ContentEnds ends = new ContentEnds(page, all, attributor.tails(attributions));
    List<Draft> ended = new ArrayList<>(inverted);
    for (Draft d : open) {
      ended.add(d.withContent(ends.of(d)));
    }
    ended.sort(Comparator.comparingInt(d -> d.cue().first()));
    List<Draft> result = attributor.apply(ended, attributions);
    result.sort(
        Comparator.comparingInt((Draft d) -> Math.min(d.cue().first(), d.content().first()))
            .thenComparing(d -> d.joint() != Draft.Joint.PHRASE)
            .thenComparingInt(d -> d.cue().first()));
    return Nesting.withoutAsides(Nesting.withoutDepths(Nesting.withoutRepeats(result)));
  }
}
