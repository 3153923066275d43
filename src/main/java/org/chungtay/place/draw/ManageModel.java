package org.chungtay.place.draw;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.Unit;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.jspecify.annotations.Nullable;

/// A place with what its keepers may do to it, and what was done.
///
/// @param own the reader drew it, so somebody else launches it
public record ManageModel(
    Place place,
    Places.Kind kind,
    Unit unit,
    Area area,
    PlacePicture picture,
    boolean mayLaunch,
    boolean own,
    List<Photos.Photo> photos,
    List<Revision> history,
    Form form) {

  public String address() {
    return "/places/" + place.id();
  }

  /// @param who empty for what followed of itself, and once the person was erased
  /// @param reason empty where none was given
  public record Revision(
      int version,
      String what,
      Instant at,
      @Nullable String who,
      String reason,
      String name,
      BigDecimal length) {
    public Optional<String> person() {
      return Optional.ofNullable(who);
    }
  }
}
