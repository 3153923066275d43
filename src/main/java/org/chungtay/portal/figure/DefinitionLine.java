package org.chungtay.portal.figure;

/// A definition and the days on which it holds.
///
/// @param since empty of the first one
/// @param until its last day; empty while it holds
public record DefinitionLine(String words, String since, String until) {}
