package org.isnad.store;

import java.util.Optional;

/**
 * An input that was rejected.
 *
 * @param time when first, ISO 8601, UTC
 * @param origin where it stood
 * @param reason why
 * @param originalSha256 fingerprint of its bytes, where they were kept
 */
public record StoredRejection(
    String time, String origin, String reason, Optional<String> originalSha256) {}
