package org.chungtay.shared.view;

/// One of several views of the same thing, each with its own address.
public record Tab(String label, String address, boolean current) {}
