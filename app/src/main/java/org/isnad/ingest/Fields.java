package org.isnad.ingest;

import java.util.Optional;

/**
 * What a JSON object or a page says of an article, not yet checked.
 *
 * @param missingTextReason why there is no text, where there is none
 */
record Fields(
    Optional<String> id,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<String> published,
    Optional<String> text,
    String missingTextReason) {}
