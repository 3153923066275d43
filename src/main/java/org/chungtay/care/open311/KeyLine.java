package org.chungtay.care.open311;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param reports how many came by it
public record KeyLine(
    UUID id, String name, Instant issuedAt, @Nullable Instant revokedAt, long reports) {}
