package org.chungtay.territory.boundary;

import java.util.List;
import org.chungtay.territory.Area;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is taken along to draw the pieces of a commune in a map program: its outline, and each part
/// with its code and name, with the piece that is known so far. Sent back, the outline of the whole
/// is passed over.
public final class PiecesFile {
  /// A property that only the outline of the whole has.
  static final String WHOLE = "whole";

  private static final JsonMapper JSON = new JsonMapper();

  private PiecesFile() {}

  /// @param shape GeoJSON geometry; empty where none is known yet
  public record Part(String code, String name, String shape) {}

  public static String of(Area whole, String outline, List<Part> parts) {
    var document = JSON.createObjectNode().put("type", "FeatureCollection");
    var features = document.putArray("features");
    var first = features.addObject();
    feature(first, outline).put("name", whole.fullName()).put(WHOLE, true);
    parts.forEach(part ->
        feature(features.addObject(), part.shape())
            .put("code", part.code())
            .put("name", part.name()));
    return document.toString();
  }

  private static ObjectNode feature(ObjectNode feature, String shape) {
    feature.put("type", "Feature");
    if (shape.isEmpty()) {
      feature.putNull("geometry");
    } else {
      feature.set("geometry", JSON.readTree(shape));
    }
    return feature.putObject("properties");
  }
}
