package org.chungtay.identity.session;

import java.time.Instant;
import java.util.UUID;

/// A session as its owner sees it among their sign-ins.
public record OpenSession(UUID id, String way, String device, Instant openedAt, Instant seenAt) {}
