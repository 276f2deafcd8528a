package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Reading;

/**
 * Where articles and all that was found in them are kept. Every call is one transaction: done whole
 * or not at all, whenever the process ends. Thread-safe.
 */
public interface Workspace extends AutoCloseable {

  /** What became of an article that was handed in. */
  enum Added {
    ADDED,
    KNOWN,
    NEW_VERSION
  }

  /**
   * The current version of an article that has changed.
   *
   * @param number of its last change, from 1, growing with time
   */
  record Changed(long number, StoredArticle article) {}

  /**
   * Keeps articles, each unless it is known.
   *
   * @return what became of each, in their order
   */
  List<Added> add(List<NewArticle> batch, Instant now);

  /**
   * Keeps the fact that an input was rejected, with its bytes where there are any; the same
   * rejection twice is kept once.
   */
  void reject(String origin, String reason, Optional<byte[]> bytes, Instant now);

  /** The rejected inputs with their reasons, in order of arrival. */
  List<StoredRejection> rejections();

  /** What is remembered of followed feeds, in order of their addresses. */
  List<FeedState> feeds();

  /** Remembers a feed in place of what was known of it. */
  void saveFeed(FeedState feed);

  /** Follows a feed no longer; articles that came of it stay. */
  void forgetFeed(String url);

  /** What came of the last visit to each feed, in order of their addresses. */
  List<FeedVisit> visits();

  /** Remembers a visit in place of the one before to the same feed. */
  void saveVisit(FeedVisit visit);

  /** Up to where somebody has read a story; empty where they never said so. */
  Optional<Look> look(String who, String story);

  /** Remembers a look in place of the one before. */
  void saveLook(Look look);

  /** Keys with the fingerprint of the current text: what need not be read again. */
  Set<String> known();

  /** Number of articles, each counted once whatever the number of its versions. */
  int size();

  /** Hands over the current version of every article, in order of arrival. */
  void forEach(Consumer<StoredArticle> sink);

  /** Hands over what lists show of every article, in order of arrival. */
  void forEachHead(Consumer<ArticleHead> sink);

  /**
   * Another string after every change of what is kept, whichever process made it; the same while
   * nothing has changed, as far as this opening of the workspace goes.
   */
  String revision();

  /** The current version of an article. */
  Optional<StoredArticle> article(String id);

  /** The id of the article under this key. */
  Optional<String> idOf(String key);

  /** All versions of an article, the oldest first; none for an unknown id. */
  List<StoredArticle> versions(String id);

  /** The bytes of an original, by their fingerprint. */
  Optional<byte[]> original(String sha256);

  /** Ids of articles whose reading was not made by this version of the analyser. */
  List<String> readByOthers(String analyser);

  /** Puts a new reading in place of that of an article's current version. */
  void replaceReading(String id, Reading reading, byte[] digest, String analyser);

  /** What came or changed since the work was last done. */
  Waiting waiting(Waiting.Work work);

  /**
   * Hands over what grouping needs of the articles of these days in order of publication, then of
   * the undated ones, as far as they wait or came lately.
   */
  void forEachDigest(List<Days> spans, Consumer<StoredDigest> sink);

  /** Keeps a grouping. */
  void saveGrouping(Grouping grouping, Instant now);

  /** Number of stories of at least {@code least} articles. */
  int storyCount(int least);

  /**
   * A page of the stories, as last grouped.
   *
   * @param least number of articles below which a story is left out
   * @param offset number of stories before the page
   * @param limit most stories on the page
   */
  List<StoredStory> stories(StoredStory.Order order, int least, int offset, int limit);

  /** The story of each article, as last grouped. */
  Map<String, String> stories();

  /** A story, as last grouped. */
  Optional<StoredStory> story(String id);

  /** The story in which the article was last put. */
  Optional<String> storyOf(String article);

  /** The articles of a story in order of publication, the undated last; none for an unknown id. */
  List<ArticleHead> members(String story);

  /** What befell stories so far, in order of time. */
  List<String> storyChanges();

  /**
   * Hands over what the search for copied text needs of the articles of these days in order of
   * publication, then of the undated ones, as far as they wait or came lately.
   */
  void forEachWords(List<Days> spans, Consumer<StoredWords> sink);

  /** Keeps what a search for copied text found. */
  void savePairs(Pairing pairing);

  /** Hands over all pairs, in order of the later article's publication. */
  void forEachPair(Consumer<StoredPair> sink);

  /** The pairs that the article is one of, in order of the later article's publication. */
  List<StoredPair> pairs(String article);

  /** What tells this workspace from every other, made once with it. */
  String identity();

  /**
   * Articles that are new, have a new version or a new reading since, each once, in order of their
   * last change.
   *
   * @param after number of the last change known, 0 for none
   * @param most how many at most
   */
  List<Changed> changedAfter(long after, int most);

  /** Number of the last change, 0 for none. */
  long lastChange();

  /**
   * Keeps a correction, and enters it in the log of custody.
   *
   * @return it, with its number, and its time unless it was made elsewhere
   */
  Correction correct(Correction correction, Instant now);

  /** All corrections, in order of their numbers. */
  List<Correction> corrections();

  /** The log of custody from its beginning. */
  List<CustodyEntry> custody();

  @Override
  void close();
}
