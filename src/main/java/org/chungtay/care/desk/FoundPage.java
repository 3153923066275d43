package org.chungtay.care.desk;

/// A public page of this product.
public record FoundPage(String title, String about, String address) {}
