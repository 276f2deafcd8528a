package org.isnad.model;

/** How another's words are given. */
public enum StatementKind {
  /** All of it in quotation marks, or verbatim after a colon. */
  DIRECT,
  /** In the article's own wording. */
  INDIRECT,
  /** A reported clause with quoted parts. */
  MIXED
}
