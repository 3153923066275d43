package org.chungtay.portal.target;

import java.util.List;

/// All targets that are public.
///
/// @param page of these, from 0
public record TargetsModel(List<TargetLine> lines, int page, int pages, long count, boolean kept) {}
