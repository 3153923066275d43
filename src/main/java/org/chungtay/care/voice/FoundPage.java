package org.chungtay.care.voice;

/// A public page of this product.
public record FoundPage(String title, String about, String address) {}
