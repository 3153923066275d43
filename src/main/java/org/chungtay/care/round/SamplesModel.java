package org.chungtay.care.round;

import java.util.List;

/// All months, the newest first.
public record SamplesModel(List<SampleMonth> months, int percent, int page, int pages, int count) {}
