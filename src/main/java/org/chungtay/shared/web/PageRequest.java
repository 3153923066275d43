package org.chungtay.shared.web;

/// The facts of one request that a page's frame needs.
///
/// @param made percent of the demonstration's data that is there
record PageRequest(
    Language language,
    Viewer viewer,
    boolean demonstration,
    int made,
    String origin,
    String address,
    String notice) {}
