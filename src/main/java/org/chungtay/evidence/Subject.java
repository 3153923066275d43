package org.chungtay.evidence;

import java.util.UUID;

/// What a photo is evidence of, as the module that owns it names it: `("activity", id)`.
public record Subject(String kind, UUID id) {}
