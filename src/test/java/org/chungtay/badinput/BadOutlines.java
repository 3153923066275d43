package org.chungtay.badinput;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files that are no outlines, or that no map could show.
final class BadOutlines {
  private static final String SQUARE = "[[107.5,16.4],[107.6,16.4],[107.6,16.5],[107.5,16.4]]";

  static final List<BadFile> ALL =
      List.of(
          of("an empty file", ""),
          of("a page called outlines", "<html><script>1</script>"),
          of("half a document", "{\"type\":\"FeatureCollection\",\"features\":["),
          of("no features", "{\"type\":\"FeatureCollection\",\"features\":[]}"),
          of("a feature alone", feature(polygon(SQUARE))),
          of("a hundred thousand brackets", "[".repeat(100_000)),
          of("a point", collection("{\"type\":\"Point\",\"coordinates\":[107.5,16.4]}")),
          of("a line for an outline", collection(polygon("[[107.5,16.4],[107.6,16.4]]"))),
          of(
              "an outline that is not closed",
              collection(polygon("[[107.5,16.4],[107.6,16.4],[107.6,16.5],[107.5,16.5]]"))),
          of("metres for degrees", collection(polygon(SQUARE.replace("107.", "7654321.")))),
          of("a position beyond doubles", collection(polygon(SQUARE.replace("16.5", "1e400")))),
          of("not a number", collection(polygon(SQUARE.replace("16.5", "NaN")))),
          of("text for a position", collection(polygon(SQUARE.replace("16.5", "\"16.5\"")))),
          of("nothing for a position", collection(polygon(SQUARE.replace("16.5", "null")))),
          of("the key twice", collection(polygon(SQUARE)).replace("{", "{\"type\":\"x\",")),
          of(
              "a million positions",
              collection(polygon("[" + "[107.5,16.4],".repeat(1_000_000) + "[107.5,16.4]]"))),
          of("outlines of nobody", collection(polygon(SQUARE))),
          new BadFile(
              "UTF-16",
              collection(polygon(SQUARE)).getBytes(StandardCharsets.UTF_16),
              "ranh-gioi.geojson",
              "application/geo+json"));

  private BadOutlines() {}

  private static BadFile of(String name, String text) {
    return new BadFile(
        name, text.getBytes(StandardCharsets.UTF_8), "ranh-gioi.geojson", "application/geo+json");
  }

  private static String polygon(String ring) {
    return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
  }

  private static String feature(String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"\u202Egnp\"},\"geometry\":"
        + geometry
        + "}";
  }

  private static String collection(String geometry) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + feature(geometry) + "]}";
  }
}
