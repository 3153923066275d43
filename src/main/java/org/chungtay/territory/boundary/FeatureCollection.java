package org.chungtay.territory.boundary;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Communes as one GeoJSON document (RFC 7946).
final class FeatureCollection {
  private static final JsonMapper JSON = new JsonMapper();

  private FeatureCollection() {}

  static String of(List<CommuneShape> communes) {
    var document = JSON.createObjectNode().put("type", "FeatureCollection");
    var features = document.putArray("features");
    communes.forEach(commune -> features.add(feature(commune)));
    return document.toString();
  }

  private static ObjectNode feature(CommuneShape commune) {
    var area = commune.area();
    var feature = JSON.createObjectNode().put("type", "Feature").put("id", area.id().toString());
    feature.set("geometry", JSON.readTree(commune.geoJson()));
    var about = feature.putObject("properties");
    area.code().ifPresent(code -> about.put("code", code));
    about.put("name", area.name()).put("fullName", area.fullName()).put("nameEn", area.nameEn());
    about.put("since", area.since().toString());
    area.areaKm2().ifPresent(size -> about.put("areaKm2", size));
    return feature;
  }
}
