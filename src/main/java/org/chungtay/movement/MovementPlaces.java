package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.place.PlaceId;

/// Places that belong to a movement: what was planted, cleared or adopted under it.
public interface MovementPlaces {
  /// How many places one movement has at most.
  int MOST = 500;

  /// By name; closed ones too.
  List<Placed> of(MovementId movement);

  /// Needs `movements.lead` for one of the movement's units; repeating it changes nothing. Refuses
  /// `movement-closed` once it has ended, and at `place-code` what nobody launched
  /// (`place-not-launched`), what none of the movement's organisations answers for
  /// (`place-of-others`), and more than [#MOST] (`places-enough`).
  void put(Actor actor, MovementId movement, PlaceId place);

  /// Undoes it. Needs the same and refuses `movement-closed`.
  void takeOff(Actor actor, MovementId movement, PlaceId place);

  /// @param ward in full
  record Placed(PlaceId id, String name, String ward, LocalDate launched, boolean closed) {
    public String address() {
      return "/places/" + id;
    }
  }
}
