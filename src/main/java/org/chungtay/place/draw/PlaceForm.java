package org.chungtay.place.draw;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Drawing.Drawn;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.shape.Looked;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// A drawing as a form sends it.
@Component
class PlaceForm {
  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_KIND = 40;

  private final DrawnPlaces places;
  private final Alike alike;
  private final Access access;

  PlaceForm(DrawnPlaces places, Alike alike, Access access) {
    this.places = places;
    this.alike = alike;
    this.access = access;
  }

  /// Refuses everything that is wrong at once; a place of the same name nearby is refused once,
  /// until the box is ticked that says it is another one.
  Drawn read(Actor actor, Form form, PlaceId id, UnitId unit) {
    access.require(actor, PlacePermissions.MANAGE, unit.value());
    var drawn =
        new Drawn(
            id,
            unit,
            form.line("kind", LONGEST_KIND),
            form.line("name", LONGEST_NAME),
            form.lines("note", LONGEST_NOTE),
            form.idIfGiven("residential").map(AreaId::of),
            points(form));
    if (form.refusal("points").isEmpty() && form.refusal("kind").isEmpty()) {
      look(form, drawn);
    }
    form.check();
    return drawn;
  }

  private void look(Form form, Drawn drawn) {
    try {
      var _ = places.sound(drawn);
    } catch (InvalidInput wrong) {
      wrong.fields().forEach(one -> form.refuse(one.field(), one.code(), one.arguments()));
      return;
    }
    if (!form.ticked("another") && form.refusal("name").isEmpty()) {
      alike
          .nearest(drawn)
          .ifPresent(found ->
              form.refuse(
                  "another",
                  "place-nearby",
                  Map.of("name", found.name(), "metres", found.metres())));
    }
  }

  private static List<Point> points(Form form) {
    var typed = form.one("points");
    if (form.refusal("points").isPresent()) {
      return List.of();
    }
    return switch (SentPoints.of(typed)) {
      case Looked.Points read -> read.points();
      case Looked.Fault fault -> {
        form.refuse("points", fault.code(), fault.arguments());
        yield List.of();
      }
    };
  }
}
