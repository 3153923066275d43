package org.chungtay.place.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.Places;
import org.chungtay.place.shape.GeoJsonShape;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Places as GeoJSON (RFC 7946).
@Component
class PlaceFeatures {
  private static final JsonMapper JSON = new JsonMapper();

  private final Places places;

  PlaceFeatures(Places places) {
    this.places = places;
  }

  ObjectNode collection(List<PlaceLine> lines, Map<UUID, List<Point>> points) {
    var shapes =
        places.kinds().stream().collect(Collectors.toMap(Places.Kind::code, Places.Kind::shape));
    var document = JSON.createObjectNode().put("type", "FeatureCollection");
    var features = document.putArray("features");
    for (var line : lines) {
      features.add(
          feature(
              line,
              shapes.getOrDefault(line.kind(), Shape.LINE),
              points.getOrDefault(line.id(), List.of())));
    }
    return document;
  }

  private static ObjectNode feature(PlaceLine line, Shape shape, List<Point> points) {
    var feature = JSON.createObjectNode().put("type", "Feature").put("id", line.id().toString());
    feature.set("geometry", GeoJsonShape.of(shape, points));
    var about =
        feature
            .putObject("properties")
            .put("code", line.code())
            .put("kind", line.kind())
            .put("name", line.name())
            .put("ward", line.ward());
    if (line.group() != null) {
      about.put("residential", line.group());
    }
    if (!line.note().isEmpty()) {
      about.put("note", line.note());
    }
    about.put("state", line.state().name()).put("metres", line.length());
    line.since().ifPresent(day -> about.put("launched", day.toString()));
    if (line.closed() != null) {
      about.put("closed", line.closed().toString());
    }
    return feature;
  }
}
