package org.chungtay.outcome.target;

import java.util.List;

/// Targets that the reader keeps, each in its newest version.
public record TargetPlansModel(List<TargetVersion> versions, AimWords words) {}
