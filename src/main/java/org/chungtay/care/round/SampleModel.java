package org.chungtay.care.round;

import java.util.List;

/// The rounds of one month, a page at a time.
///
/// @param show which of them: all, looked, odd
public record SampleModel(
    SampleMonth month,
    String show,
    List<SampledRound> rounds,
    int percent,
    int page,
    int pages,
    int count) {}
