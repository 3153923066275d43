package org.chungtay.outcome;

import java.util.UUID;

/// Where an outcome comes from, as its module names it: `("activity", id)`. The address of its
/// public page is `/` + plural kind + id, kept by the poster in [Posting#address()].
public record Source(String kind, UUID id) {}
