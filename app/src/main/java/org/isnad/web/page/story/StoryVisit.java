package org.isnad.web.page.story;

import java.util.Optional;

/**
 * The page of a story as one reader sees it.
 *
 * @param since what is new to this reader; empty for one who never said to have read it
 */
public record StoryVisit(StoryPage story, Optional<SinceLook> since) {}
