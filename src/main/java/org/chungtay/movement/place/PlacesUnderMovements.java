package org.chungtay.movement.place;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementClosed;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.Movements;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// `placesBelongWhereTheirOrganizationsAre`: a place is put under a movement when it is launched
/// and one of the movement's organisations answers for it.
@Service
@Transactional
class PlacesUnderMovements implements MovementPlaces {
  private final PlacedRows rows;
  private final Movements movements;
  private final Places places;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;

  PlacesUnderMovements(
      PlacedRows rows,
      Movements movements,
      Places places,
      Organizations organizations,
      Access access,
      Audit audit) {
    this.rows = rows;
    this.movements = movements;
    this.places = places;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Placed> of(MovementId movement) {
    return rows.of(movement);
  }

  @Override
  public void put(Actor actor, MovementId id, PlaceId one) {
    var movement = held(actor, id);
    var place = places.get(one);
    requireTheirs(movement, place);
    var there = rows.of(id);
    if (there.stream().noneMatch(it -> it.id().equals(one)) && there.size() >= MOST) {
      throw new InvalidInput("place-code", "places-enough");
    }
    if (rows.put(id, one, actor.person())) {
      told(actor, "movement.place-put", movement, place);
    }
  }

  private void requireTheirs(Movement movement, Place place) {
    if (place.state() != Place.State.LAUNCHED) {
      throw new InvalidInput("place-code", "place-not-launched");
    }
    var whose = organizations.get(place.unit()).organization();
    if (movement.partners().stream().noneMatch(it -> it.organization().equals(whose))) {
      throw new InvalidInput("place-code", "place-of-others");
    }
  }

  @Override
  public void takeOff(Actor actor, MovementId id, PlaceId one) {
    var movement = held(actor, id);
    if (rows.takeOff(id, one)) {
      told(actor, "movement.place-taken-off", movement, places.get(one));
    }
  }

  /// Whoever leads it, and its partners once all of them have agreed and it is launched.
  private Movement held(Actor actor, MovementId id) {
    var movement = movements.find(id).orElseThrow(() -> new NotFound("movement"));
    var agreed = movement.state() != Movement.State.DRAFT;
    if (movement.partners().stream()
        .limit(agreed ? movement.partners().size() : 1)
        .noneMatch(it -> access.allows(actor, MovementPermissions.LEAD, it.unit().value()))) {
      throw new Forbidden();
    }
    if (!rows.hold(id)) {
      throw new MovementClosed();
    }
    return movement;
  }

  private void told(Actor actor, String deed, Movement movement, Place place) {
    audit.did(
        actor, deed, movement.id().value(), Map.of("name", movement.name(), "place", place.name()));
  }
}
