package org.chungtay.outcome.target;

import org.chungtay.outcome.ground.Listed;

/// Targets that the reader keeps, each in its newest version.
public record TargetPlansModel(Listed<TargetVersion, KeptTargets.Order> listed, AimWords words) {}
