package org.chungtay.portal.home;

import java.util.List;
import org.chungtay.care.KeptPlaces;
import org.chungtay.portal.ActivityCard;
import org.chungtay.portal.Awaited;
import org.chungtay.portal.BigFigure;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.view.Wards;

/// The city this week.
///
/// @param year the last twelve months, shown where a quiet week has little to show
/// @param care how the places stand that people look after
/// @param tabs the indicators by which the map can be shaded
public record HomeModel(
    String city,
    List<BigFigure> week,
    List<BigFigure> year,
    Awaited awaited,
    KeptPlaces.Counts care,
    Lists lists,
    Wards map,
    List<Tab> tabs) {

  /// @param coming this week; `later` after it
  /// @param done this week; `earlier` before it
  public record Lists(
      List<ActivityCard> coming,
      List<ActivityCard> later,
      List<ActivityCard> done,
      List<ActivityCard> earlier,
      List<Photo> photos) {}
}
