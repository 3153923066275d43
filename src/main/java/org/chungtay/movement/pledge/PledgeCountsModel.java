package org.chungtay.movement.pledge;

import java.util.List;
import org.chungtay.shared.view.Wards;

/// How many households pledged, as far as it may be told.
///
/// @param total of the communes that are told; 0 where none is
/// @param small fewer are not told
public record PledgeCountsModel(
    int total, int small, int roundedTo, List<Line> communes, List<Line> behaviours, Wards map) {

  /// @param count at least so many
  public record Line(String name, String address, int count) {}
}
