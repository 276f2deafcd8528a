package org.isnad.ingest;

/** What cutting an input yields: a piece, or a stretch that cannot be one. */
public sealed interface Cut permits Piece, Rejection {}
