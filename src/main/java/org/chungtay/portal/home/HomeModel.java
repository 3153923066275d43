package org.chungtay.portal.home;

import java.util.List;
import org.chungtay.portal.ActivityCard;
import org.chungtay.portal.BigFigure;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.view.Wards;

/// The city this week.
///
/// @param year the last twelve months, shown where a quiet week has little to show
/// @param tabs the indicators by which the map can be shaded
public record HomeModel(
    String city,
    List<BigFigure> week,
    List<BigFigure> year,
    List<ActivityCard> coming,
    List<ActivityCard> done,
    List<Photo> photos,
    Wards map,
    List<Tab> tabs) {}
