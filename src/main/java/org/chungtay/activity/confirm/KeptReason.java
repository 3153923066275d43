package org.chungtay.activity.confirm;

import java.util.UUID;

/// A reason that an officer keeps.
///
/// @param times how often it was given
public record KeptReason(UUID id, String words, int times) {}
