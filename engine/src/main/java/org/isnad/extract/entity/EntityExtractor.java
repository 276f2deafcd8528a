package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Romaniser;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/**
 * Finds the named individuals of an article and gathers their mentions: listed names, organisations
 * and places by their head nouns, people by titles and given names; then one entity an individual.
 */
public final class EntityExtractor {

  /** سهل بن: a plain, were it not somebody's son. */
  private static final String SON = " بن";

  private final KnownFinder known;
  private final OrganisationFinder organisations;
  private final PlaceFinder places;
  private final LandFinder lands;
  private final CentrePlaces centres;
  private final PersonFinder people;
  private final NameTagger tagger;
  private final LearnedFinder learned;
  private final KingdomFinder kingdoms;
  private final NameMender mender;
  private final OrganisationMender bodies;
  private final PeopleInRow row;
  private final SurnameFinder surnames;
  private final InnerPlaces innerPlaces;
  private final LedBodies led;
  private final ClubFinder clubs;
  private final JudgedSelection selection;
  private final NameCuts cuts;
  private final FullNames fullNames;
  private final NameLists lists;
  private final Romaniser romaniser = Romaniser.load();

  public EntityExtractor(Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer) {
    this(lexicon, knowledge, gazetteer, NameTagger.load(), Judge.load());
  }

  /**
   * An extractor with another judge of names than the one that ships, as fitting wants it.
   *
   * @param judge a judge as training writes it
   */
  public static EntityExtractor judging(
      Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer, byte[] judge) {
    return new EntityExtractor(lexicon, knowledge, gazetteer, NameTagger.load(), Judge.of(judge));
  }

  EntityExtractor(
      Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer, NameTagger tagger, Judge judge) {
    this.tagger = tagger;
    lists = NameLists.load();
    known = new KnownFinder(lexicon, knowledge, gazetteer, lists);
    organisations = new OrganisationFinder(lists);
    places = new PlaceFinder(lists);
    lands = new LandFinder(lists);
    centres = new CentrePlaces(lists);
    people = new PersonFinder(lists);
    learned = new LearnedFinder(lists);
    mender = new NameMender(lists);
    bodies = new OrganisationMender(lists);
    row = new PeopleInRow(lists);
    surnames = new SurnameFinder(lists);
    kingdoms = new KingdomFinder(lists);
    innerPlaces = new InnerPlaces(lists);
    led = new LedBodies(lists);
    clubs = new ClubFinder(lists);
    selection = new JudgedSelection(lists, learned, judge);
    cuts = new NameCuts(lists);
    fullNames = new FullNames(lists);
  }

  /** The entities of {@code text} in order of first mention. */
  public List<Entity> extract(AnalyzedText text) {
    Tagged tagged = Tagged.of(text, tagger);
    List<Mention> found = candidates(text, tagged);
    List<Mention> selected = selection.of(text, tagged, found);
    selected.removeIf(m -> cuts.isNameless(text, m));
    selected.replaceAll(m -> cuts.withFirst(text, m));
    selected.removeIf(m -> NameCuts.isFaith(text, m));
    List<Mention> whole = fullNames.add(text, selected);
    return new Resolution(text, lists, romaniser).resolve(whole);
  }

  /** All that may be names in the text, as the judge of names sees it. */
  JudgedSelection.Candidates toJudge(AnalyzedText text) {
    Tagged tagged = Tagged.of(text, tagger);
    List<Mention> found = candidates(text, tagged);
    return JudgedSelection.candidates(text, lists, tagged, found, new Proposals(learned));
  }

  /** All that may be names, those that overlap too. */
  List<Mention> candidates(AnalyzedText text, Tagged tagged) {
    List<Mention> found = new ArrayList<>();
    known.find(text, tagged, found);
    kingdoms.find(text, found);
    places.find(text, tagged, found);
    lands.find(text, found);
    organisations.find(text, found);
    centres.find(text, found);
    LatinBodies.find(text, lists, found);
    people.find(text, tagged, found);
    learned.find(text, tagged, found);
    found.removeIf(m -> m.known() == null && (isNoName(text, m) || cuts.isNameless(text, m)));
    mender.mend(text, tagged, found);
    bodies.mend(text, found);
    row.find(text, found);
    surnames.find(text, found);
    BracketAliases.find(text, lists, found);
    innerPlaces.find(text, found);
    led.find(text, found);
    clubs.find(text, found);
    PlaceReferences.clear(text, lists, found);
    return found;
  }

  /** Whether the words are listed as none's name, or open so: سد ثغرات كبيرة. */
  private boolean isNoName(AnalyzedText text, Mention m) {
    String folded = Letters.fold(m.name(text));
    int second = folded.indexOf(' ', folded.indexOf(' ') + 1);
    return lists.isNoName(folded)
        || m.type().isPlace() && folded.endsWith(SON)
        || opensListed(m.type()) && second > 0 && lists.isNoName(folded.substring(0, second));
  }

  private static boolean opensListed(EntityType type) {
    return switch (type) {
      case ORG, FAC, LOC -> true;
      default -> false;
    };
  }
}
