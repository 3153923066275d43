package org.chungtay.outcome;

/// A source's outcome was posted or taken out again. Told inside the posting transaction: what is
/// kept in memory is forgotten after it (see `shared.jdbc.Afterwards`).
public record OutcomesChanged(Source source) {}
