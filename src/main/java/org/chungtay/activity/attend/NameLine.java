package org.chungtay.activity.attend;

import java.util.List;

/// What became of one line of a pasted list.
///
/// @param outcome `ticked`, `added`, `doubtful`, `unknown`, `too-long`
/// @param candidates whom a doubtful name may mean
public record NameLine(String text, String outcome, List<Attendee> candidates) {}
