package org.isnad.ingest;

/** What understanding a piece yields: an article, or the reason why it holds none. */
public sealed interface Parsed permits Received, Rejection {}
