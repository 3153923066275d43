package org.chungtay.activity.attend;

/// What became of one line of a pasted list.
///
/// @param outcome `ticked`, `added`, `unknown`, `unreadable`, `too-long`
public record NameLine(String text, String outcome) {}
