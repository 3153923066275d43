package org.chungtay.portal.declared;

import java.util.List;

/// Everything that was declared, beside what is evidenced.
///
/// @param words what the reader looks for
/// @param page of these, from 0
public record DeclaredModel(
    List<DeclaredLine> lines, String words, int page, int pages, long count, boolean kept) {}
