package org.chungtay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.place.Drawing.Drawn;
import org.chungtay.place.Place.Point;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Places as tests need them, drawn and launched as people do it.
@Component
public class PlacesForTests {
  private static final double METRE = 1 / 111_195.0;

  private final Drawing drawing;
  private final Places places;
  private final Organizations organizations;
  private final Territory territory;
  private final Boundaries boundaries;
  private final Visitors visitors;
  private final CityClock clock;

  PlacesForTests(
      Drawing drawing,
      Places places,
      Organizations organizations,
      Territory territory,
      Boundaries boundaries,
      Visitors visitors,
      CityClock clock) {
    this.drawing = drawing;
    this.places = places;
    this.organizations = organizations;
    this.territory = territory;
    this.boundaries = boundaries;
    this.visitors = visitors;
    this.clock = clock;
  }

  /// A launched road of some 200 m in the middle of a ward.
  public Place road(String organization, String ward) {
    return launched(drawn(unit(organization, ward), "road", "Đường thử nghiệm", line(ward, 200)));
  }

  public Drawn drawn(Unit unit, String kind, String name, List<Point> points) {
    return new Drawn(PlaceId.next(), unit.id(), kind, name, "", Optional.empty(), points);
  }

  /// Draws it as a leader of its unit.
  public Place proposed(Drawn drawn) {
    drawing.draw(someone("leader", drawn.unit().value()), drawn);
    return places.get(drawn.id());
  }

  public Place launched(Drawn drawn) {
    var place = proposed(drawn);
    drawing.launch(someone("officer", drawn.unit().value()), place.id(), place.version());
    return places.get(place.id());
  }

  public Place get(PlaceId place) {
    return places.get(place);
  }

  public Actor someone(String role, UUID unit) {
    return visitors.as(role, unit).actor();
  }

  public Area ward(String name) {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(ward -> ward.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public Unit unit(String organization, String ward) {
    var found = organizations.byCode(organization).orElseThrow();
    return organizations.wardUnit(found.id(), ward(ward).id(), clock.today()).orElseThrow();
  }

  public Point middle(String ward) {
    var point = boundaries.ground(ward(ward).id(), clock.today()).orElseThrow().getInteriorPoint();
    return new Point(point.getY(), point.getX());
  }

  /// Northwards through the middle of a ward, of so many metres.
  public List<Point> line(String ward, double metres) {
    var middle = middle(ward);
    return List.of(moved(middle, -metres / 2, 0), moved(middle, metres / 2, 0));
  }

  /// Something like a walk: one point for each metre, none of them quite on the line.
  public List<Point> track(String ward, int points) {
    var middle = middle(ward);
    var track = new ArrayList<Point>();
    for (int at = 0; at < points; at++) {
      track.add(moved(middle, 1000.0 * at / points - 500, at % 2 == 0 ? 0.2 : -0.2));
    }
    return track;
  }

  public static Point moved(Point from, double north, double east) {
    return new Point(
        from.latitude() + north * METRE,
        from.longitude() + east * METRE / Math.cos(Math.toRadians(from.latitude())));
  }
}
