package org.chungtay.care.desk;

import java.util.UUID;

/// An answer that a unit gives again and again.
public record PhraseLine(UUID id, String words) {}
