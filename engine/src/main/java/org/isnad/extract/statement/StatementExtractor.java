package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.weigh.LinearModel;
import org.isnad.model.Entity;
import org.isnad.model.Statement;

/**
 * Finds statements and resolves on whose word and by which way they stand. Immutable and
 * thread-safe; building one loads its word lists.
 *
 * <p>Rules over tokens: cues from a lexicon, their content by frame, their source by place,
 * speakers resolved within the article. Where contents end is weighed.
 */
public final class StatementExtractor {

  private final Glossary glossary = new Glossary();
  private final OwnOutlet outlets = OwnOutlet.load();
  private final LinearModel ends;

  /** An extractor with the weights that ship with the engine. */
  public StatementExtractor() {
    this(LinearModel.load(StatementExtractor.class, "end-weights.tsv"));
  }

  /**
   * @param ends weights of what ends a content
   */
  public StatementExtractor(LinearModel ends) {
    this.ends = ends;
  }

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
    int[] parents = Nesting.parents(drafts, page);
    SpeakerRegister register = new SpeakerRegister(page, entities);
    Resolver resolver = new Resolver(page, register, outlets.namesOf(outlet));
    return new Assembler(page).assemble(resolver.resolve(drafts, parents));
  }

  /**
   * Shows the gaps at which the contents of {@code text} could end, as weights are fitted to them.
   *
   * @param entities found before
   */
  public void visitGaps(AnalyzedText text, List<Entity> entities, GapVisitor visitor) {
    Page page = new Page(text, glossary, entities);
    List<Attribution> attributions = new AttributionFinder(page, glossary.phrases()).find();
    List<Draft> open = new DraftFinder(page).find();
    ContentEnds contents = ends(page, open, behind(page, open), attributions);
    open.forEach(d -> contents.visit(d, visitor));
  }

  private ContentEnds ends(
      Page page, List<Draft> open, List<Draft> inverted, List<Attribution> attributions) {
    List<Draft> all = new ArrayList<>(open);
    all.addAll(inverted);
    return new ContentEnds(page, all, new Attributor(page).tails(attributions), ends);
  }

  /** Drafts whose cue stands behind what was said, with their contents. */
  private static List<Draft> behind(Page page, List<Draft> open) {
    boolean[] taken = new boolean[page.size()];
    open.forEach(d -> taken[d.cue().first()] = true);
    List<Draft> drafts = new ArrayList<>(new InvertedFinder(page).find(taken));
    drafts.addAll(new ClaimedDeeds(page).find(taken));
    drafts.addAll(new Confirmations(page).find(taken));
    drafts.sort(Comparator.comparingInt(d -> d.cue().first()));
    return drafts;
  }

  private List<Draft> drafts(Page page, List<Attribution> attributions) {
    List<Draft> open = new DraftFinder(page).find();
    List<Draft> inverted = behind(page, open);
    ContentEnds contents = ends(page, open, inverted, attributions);
    List<Draft> ended = new ArrayList<>(inverted);
    for (Draft d : open) {
      ended.add(d.withContent(contents.of(d)));
    }
    ended.addAll(new Rejoinders(page).find(List.copyOf(ended)));
    ended.sort(Comparator.comparingInt(d -> d.cue().first()));
    List<Draft> result = new Attributor(page).apply(ended, attributions);
    result.sort(
        Comparator.comparingInt((Draft d) -> Math.min(d.cue().first(), d.content().first()))
            .thenComparing(d -> d.joint() != Draft.Joint.PHRASE)
            .thenComparingInt(d -> d.cue().first()));
    return Nesting.withoutAsides(Nesting.withoutDepths(Nesting.withoutRepeats(result)), page);
  }
}
