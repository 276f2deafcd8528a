package org.isnad.web.http;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.lexicon.Lexicon;
import org.isnad.reading.Reader;
import org.isnad.service.Checking;
import org.isnad.service.FeedRounds;
import org.isnad.service.Searching;
import org.isnad.service.desk.Desk;
import org.isnad.store.Workspace;

/**
 * What answers are made of.
 *
 * @param folder of the workspace
 * @param desk what readers look at
 * @param reader reads what is added or posted; asked for once it is needed
 * @param searching asked for once something is searched
 * @param lexicon asked for once stories are told in an export
 * @param checking asked for once a claim is checked
 * @param feeds visits to feeds that somebody asks for
 * @param fetcher of what visitors name by its address
 * @param language of the interface where a visitor has chosen none: {@code ar} or {@code en}
 */
public record Site(
    Workspace workspace,
    Path folder,
    Desk desk,
    Supplier<Reader> reader,
    Clock clock,
    Assets assets,
    String language,
    Supplier<Searching> searching,
    Supplier<Lexicon> lexicon,
    Supplier<Checking> checking,
    FeedRounds feeds,
    Supplier<Fetcher> fetcher) {}
