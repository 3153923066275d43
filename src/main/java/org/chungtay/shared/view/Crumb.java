package org.chungtay.shared.view;

/// A step of the way from the first page to this one.
public record Crumb(String label, String address) {}
