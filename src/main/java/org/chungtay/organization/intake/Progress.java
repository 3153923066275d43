package org.chungtay.organization.intake;

/// How far a list has come, in lines.
///
/// @param changing that bring something new
/// @param lookedAt while it is taken back
public record Progress(
    long lines, long checked, long changing, long applied, long lookedAt, long undone) {}
