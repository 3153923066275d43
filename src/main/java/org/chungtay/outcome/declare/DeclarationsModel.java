package org.chungtay.outcome.declare;

import org.chungtay.outcome.ground.Listed;

/// What a keeper may correct, approve or take back.
public record DeclarationsModel(Listed<Version, KeptDeclarations.Order> listed) {}
