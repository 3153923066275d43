package org.chungtay.place.draw;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.Unit;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.place.shape.Ground;
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

  /// From where on a photo was taken elsewhere: the position of a phone is off by some ten metres.
  private static final long FAR_METRES = 300;

  public String address() {
    return "/places/" + place.id();
  }

  /// How many metres from the place a photo was taken, where that is far.
  public OptionalLong far(Photos.Photo photo) {
    return photo.position().stream()
        .map(at -> new Place.Point(at.latitude(), at.longitude()))
        .mapToLong(
            at -> Math.round(kind.shape() == Place.Shape.OUTLINE ? toGround(at) : toLine(at)))
        .filter(metres -> metres > FAR_METRES)
        .findFirst();
  }

  private double toLine(Place.Point at) {
    var ground = Ground.at(at);
    return ground.line(place.line()).distance(ground.line(List.of(at)));
  }

  private double toGround(Place.Point at) {
    var ground = Ground.at(at);
    return ground.outline(place.line()).distance(ground.line(List.of(at)));
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
