package org.chungtay.shared.view;

/// Something that happened, or is to happen, in a timeline.
///
/// @param when as the reader reads it
/// @param note a second line, or empty
/// @param look `done`, `now` or empty for what is still to come
public record Step(String when, String title, String note, String look) {}
