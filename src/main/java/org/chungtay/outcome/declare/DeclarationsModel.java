package org.chungtay.outcome.declare;

import java.util.List;

/// What a keeper may correct, approve or take back.
public record DeclarationsModel(List<Version> versions) {}
