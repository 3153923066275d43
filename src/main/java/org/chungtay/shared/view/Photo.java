package org.chungtay.shared.view;

/// A photo of a grid.
///
/// @param source address of the small picture
/// @param address where it opens
/// @param words what it shows, for those who do not see it
/// @param caption under the picture, or empty
public record Photo(
    String source, String address, String words, String caption, int width, int height) {}
