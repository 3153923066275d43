package org.chungtay.place.picture;

import java.util.List;
import org.chungtay.place.PlaceMaps.Look;
import org.chungtay.place.picture.PlacePicture.Mark;
import org.chungtay.territory.CityMap;

/// The ground of a ward with its places in groups, each with a look of its own.
///
/// @param ground empty where the boundary is not known
public record MarkedPicture(CityMap ground, List<Group> groups) {

  public record Group(Look look, String word, List<Mark> marks) {}

  /// @param words what it shows
  public record Words(MarkedPicture picture, String words) {}
}
