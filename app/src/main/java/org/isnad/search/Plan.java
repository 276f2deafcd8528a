package org.isnad.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query made ready for one state of the index.
 *
 * @param query what to run
 * @param wanted what to mark in the text of hits
 * @param scored whether the query has a relevance to order by
 */
record Plan(Query query, List<Wanted> wanted, boolean scored) {}
