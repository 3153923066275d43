package org.chungtay.evidence.takedown;

import java.util.List;

/// One page of the requests that an officer answers.
///
/// @param decided whether these are the decided ones
public record RegisterModel(
    List<Takedown> requests, boolean decided, int page, int pages, long count) {}
