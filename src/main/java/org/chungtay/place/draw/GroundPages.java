package org.chungtay.place.draw;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.shape.GeoJsonShape;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Needs;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// What one draws on: the outline of the ward (of all wards for a unit of the city) and the places
/// that are there. No tiles of others: the map works where only our own server is reached.
@Controller
@Needs("places.manage")
class GroundPages {
  private static final MediaType GEO_JSON = MediaType.valueOf("application/geo+json");
  private static final JsonMapper JSON = new JsonMapper();

  /// Degrees: some six metres for one ward, some hundred for the whole city.
  private static final double FINE = 0.00006;

  private static final double COARSE = 0.001;

  private final DrawnRows rows;
  private final DrawingUnits units;
  private final Organizations organizations;
  private final Boundaries boundaries;
  private final Territory territory;
  private final Access access;
  private final CityClock clock;

  GroundPages(
      DrawnRows rows,
      DrawingUnits units,
      Organizations organizations,
      Boundaries boundaries,
      Territory territory,
      Access access,
      CityClock clock) {
    this.rows = rows;
    this.units = units;
    this.organizations = organizations;
    this.boundaries = boundaries;
    this.territory = territory;
    this.access = access;
    this.clock = clock;
  }

  /// Whatever the browser says it takes: a refusal is a page.
  @GetMapping("/places/ground/{unit}")
  ResponseEntity<String> ground(@PathVariable UnitId unit, Actor actor) {
    access.require(actor, PlacePermissions.MANAGE, unit.value());
    var commune = units.ground(organizations.get(unit));
    var document = JSON.createObjectNode().put("type", "FeatureCollection");
    var features = document.putArray("features");
    communes(commune).forEach(area -> outline(features, area, commune.isPresent() ? FINE : COARSE));
    commune.ifPresent(ward -> rows.inArea(ward).forEach(place -> place(features, place)));
    return ResponseEntity.ok().contentType(GEO_JSON).body(document.toString());
  }

  private List<Area> communes(Optional<AreaId> commune) {
    return commune
        .map(ward -> List.of(territory.get(ward)))
        .orElseGet(() -> territory.communes(territory.city().id(), clock.today()));
  }

  private void outline(ArrayNode features, Area area, double degrees) {
    boundaries
        .ground(area.id(), clock.today())
        .map(ground -> TopologyPreservingSimplifier.simplify(ground, degrees))
        .ifPresent(ground -> {
          var feature = features.addObject().put("type", "Feature");
          feature.putObject("properties").put("what", "ground").put("name", area.fullName());
          var geometry = feature.putObject("geometry").put("type", "MultiPolygon");
          rings(geometry.putArray("coordinates"), ground);
        });
  }

  private static void rings(ArrayNode polygons, Geometry ground) {
    for (int at = 0; at < ground.getNumGeometries(); at++) {
      if (ground.getGeometryN(at) instanceof Polygon polygon) {
        var ring = polygons.addArray().addArray();
        for (Coordinate one : polygon.getExteriorRing().getCoordinates()) {
          ring.addArray().add(rounded(one.x)).add(rounded(one.y));
        }
      }
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static void place(ArrayNode features, DrawnRows.Neighbour place) {
    var feature = features.addObject().put("type", "Feature");
    feature
        .putObject("properties")
        .put("what", "place")
        .put("name", place.name())
        .put("id", place.id().toString());
    feature.set("geometry", GeoJsonShape.of(Shape.valueOf(place.shape()), place.line()));
  }
}
