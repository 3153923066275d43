package org.chungtay.portal.ward;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.KeptPlaces;
import org.chungtay.care.Voices;
import org.chungtay.organization.Unit;
import org.chungtay.portal.ActivityCard;
import org.chungtay.portal.Awaited;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Period;
import org.chungtay.portal.ground.GroundModel;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Wards;
import org.chungtay.territory.Area;

/// One ward: what was done here, by whom, and what is on.
///
/// @param ground where it comes from and what it became
/// @param voices how much of what citizens say waits, and was answered in time
/// @param care how the places here stand that people look after; none of a former ward
/// @param claims what was declared and planned of it
public record WardModel(
    Area ward,
    WardGround ground,
    Period period,
    List<BigFigure> figures,
    GroundModel claims,
    Awaited awaited,
    List<ActivityCard> coming,
    List<ActivityCard> done,
    List<Photo> photos,
    List<UnitLine> units,
    Voices.Counts voices,
    Optional<Care> care,
    Wards map) {

  /// @param picture its places where they lie, each by how it stands
  public record Care(KeptPlaces.Counts counts, Content picture) {}

  public record UnitLine(Unit unit, String organization, String address) {}
}
