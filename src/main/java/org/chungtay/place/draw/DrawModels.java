package org.chungtay.place.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.place.Place;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.Places;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What the drawing pages show.
@Component
class DrawModels {
  private final DrawingUnits units;
  private final Places places;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final CityClock clock;

  DrawModels(
      DrawingUnits units,
      Places places,
      Organizations organizations,
      Territory territory,
      Access access,
      CityClock clock) {
    this.units = units;
    this.places = places;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.clock = clock;
  }

  /// @param wanted id of the unit to draw for, or whatever an address holds
  DrawModel blank(Actor actor, Form form, String wanted) {
    var own = units.of(actor);
    var chosen = form.value("unit", wanted);
    var unit =
        own.stream()
            .filter(one -> one.id().toString().equals(chosen))
            .findFirst()
            .orElseGet(() -> own.stream().findFirst().orElseThrow(() -> new NotFound("unit")));
    return new DrawModel(form, form.newId(), 0, places.kinds(), own, unit, residential(unit));
  }

  DrawModel changing(Actor actor, Place place, Form form) {
    access.require(actor, PlacePermissions.MANAGE, place.unit().value());
    var unit = organizations.get(place.unit());
    return new DrawModel(
        form.fresh() ? new Form(typed(place)) : form,
        place.id().toString(),
        place.version(),
        places.kinds(),
        List.of(unit),
        unit,
        territory.residentialGroups(place.area(), clock.today()));
  }

  private List<Area> residential(Unit unit) {
    return units
        .ground(unit)
        .map(commune -> territory.residentialGroups(commune, clock.today()))
        .orElse(List.of());
  }

  private static Map<String, List<String>> typed(Place place) {
    var typed = new HashMap<String, List<String>>();
    typed.put("kind", List.of(place.kind()));
    typed.put("name", List.of(place.name()));
    typed.put("note", List.of(place.note()));
    typed.put("points", List.of(SentPoints.written(place.line())));
    place.residential().ifPresent(one -> typed.put("residential", List.of(one.toString())));
    return typed;
  }
}
