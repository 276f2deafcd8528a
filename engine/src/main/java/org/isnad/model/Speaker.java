package org.isnad.model;

import java.util.Optional;

/**
 * On whose word something stands, or a channel it came through.
 *
 * @param name canonical name where the article gives it, else the describing words
 * @param entity id of the {@link Entity}, empty for unnamed and collective sources
 */
public record Speaker(String name, Optional<String> entity) {}
