package org.chungtay.outcome.periodic;

/// A request with how far its units are.
///
/// @param count of all requests of the list
public record ListedRequest(
    ReportRequest request, int units, int locked, int submitted, long count) {}
