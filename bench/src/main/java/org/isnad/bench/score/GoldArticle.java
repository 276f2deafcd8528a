package org.isnad.bench.score;

import org.isnad.model.Article;

/** An article and what a careful reader found in it. */
public record GoldArticle(Article article, Annotation annotation) {}
