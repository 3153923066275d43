package org.chungtay.portal.ward;

import java.util.List;
import org.chungtay.shared.view.Wards;
import org.chungtay.territory.Area;

/// All wards of the city.
///
/// @param found what a typed name may mean; empty when nothing was asked
/// @param asked what was typed
public record WardsModel(String asked, List<Found> found, List<Area> wards, Wards map) {

  /// @param within what tells namesakes apart, or what a former unit became
  public record Found(String name, String within, String address) {}
}
