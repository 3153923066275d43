package org.chungtay.organization.succession;

import java.util.UUID;

/// A former unit and one in which it goes on.
public record Step(UUID former, UUID successor, boolean heaviest) {}
