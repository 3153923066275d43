package org.chungtay.shared.web;

/// The facts of one request that a page's frame needs.
record PageRequest(
    Language language,
    Viewer viewer,
    boolean demonstration,
    String origin,
    String address,
    String notice) {}
