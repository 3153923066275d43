package org.chungtay.care.voice;

import java.time.Instant;

/// What a need was taken up into.
public record LinkLine(String address, String title, Instant linkedAt) {}
