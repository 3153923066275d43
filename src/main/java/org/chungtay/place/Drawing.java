package org.chungtay.place;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Drawing places, launching them, closing them. Everything asks whether the actor may, and tells
/// the trail; a place that moved on meanwhile refuses `place-moved-on`, a newer version
/// `stale-version`.
public interface Drawing {

  /// Proposes a place; repeating it with the same id changes nothing. Refuses `invalid-input` at
  /// the fields `points`, `kind`, `residential`.
  ///
  /// @param points as they were drawn: thinned and measured here
  record Drawn(
      PlaceId id,
      UnitId unit,
      String kind,
      String name,
      String note,
      Optional<AreaId> residential,
      List<Place.Point> points) {}

  void draw(Actor actor, Drawn drawn);

  /// Of a launched place only by who may launch.
  void change(Actor actor, Drawn drawn, int version);

  /// Makes it public and free to be adopted. Refuses `own-place` to whoever drew it.
  void launch(Actor actor, PlaceId place, int version);

  /// What is launched is closed by who may launch, what was only proposed also by who may draw.
  void close(Actor actor, PlaceId place, String reason, int version);

  /// Undoes closing.
  void reopen(Actor actor, PlaceId place, int version);
}
