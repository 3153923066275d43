package org.chungtay.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineFileTest {
  private static final String SQUARE = "[[107.5,16.4],[107.6,16.4],[107.6,16.5],[107.5,16.4]]";

  @Test
  void readsPolygonsWithCodeOrName() {
    var file =
        features(
            feature("{\"code\": 19816}", polygon("[" + SQUARE + "]")),
            feature(
                "{\"name\": \"Thu\u1ef7\u202e Xu\u00e2n\"}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[" + SQUARE + "]]}"),
            feature("{\"whole\": true, \"code\": \"19815\"}", "null"));
    for (var text : new String[] {file, "\uFEFF" + file}) {
      var outlines = OutlineFile.read(utf8(text), "outlines");
      assertThat(outlines).extracting(OutlineFile.Outline::code).containsExactly("19816", "");
      assertThat(outlines.getLast().name()).as("seen as it is").isEqualTo("Thuỷ Xuân");
      assertThat(outlines).allMatch(one -> one.shape().getArea() > 0);
    }
  }

  @Test
  void aNameOfTenThousandCharactersIsCutBeforeItIsTold() {
    var refusal =
        refusal(utf8(features(feature("{\"name\": \"" + "ấ".repeat(10_000) + "\"}", "null"))));
    assertThat(refusal.code()).isEqualTo("outline-not-polygon");
    assertThat(String.valueOf(refusal.arguments().get("area"))).hasSize(120);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outline-empty | {\"type\": \"Polygon\", \"coordinates\": []}",
        "outline-empty | {\"type\": \"MultiPolygon\", \"coordinates\": [[]]}",
        "outline-empty | {\"type\": \"MultiPolygon\", \"coordinates\": []}",
        "outline-empty | {\"type\": \"Polygon\", \"coordinates\": 7}",
        "outline-not-polygon | {\"type\": \"Point\", \"coordinates\": [107.5, 16.4]}",
        "outline-not-polygon | {\"type\": \"GeometryCollection\", \"geometries\": []}",
        "outline-not-polygon | null",
        "outline-open-ring | {\"type\": \"Polygon\", \"coordinates\": [[]]}",
        "outline-open-ring | {\"type\": \"Polygon\", \"coordinates\": [[[1,1],[2,1],[1,1]]]}",
        "outline-open-ring | {\"type\": \"Polygon\", \"coordinates\": [[[1,1],[2,1],[2,2],[1,2]]]}",
        "outline-not-degrees | {\"type\": \"Polygon\", \"coordinates\": [[[557000,1820000],[1,1],[2,2],[3,3]]]}",
        "outline-not-degrees | {\"type\": \"Polygon\", \"coordinates\": [[[16.4,107.5],[1,1],[2,2],[3,3]]]}",
        "outline-not-degrees | {\"type\": \"Polygon\", \"coordinates\": [[[1e999,1],[1,1],[2,2],[3,3]]]}",
        "outline-not-degrees | {\"type\": \"Polygon\", \"coordinates\": [[[\"a\",1],[1,1],[2,2],[3,3]]]}",
        "outline-not-degrees | {\"type\": \"Polygon\", \"coordinates\": [[[1],[1,1],[2,2],[3,3]]]}"
      })
  void whatIsNoOutlineIsRefused(String code, String geometry) {
    assertThat(refusal(utf8(features(feature("{\"code\": \"1\"}", geometry)))).code())
        .isEqualTo(code);
  }

  @Test
  void whatIsNoGeoJsonIsRefused() {
    var deep = "[".repeat(100_000);
    var twice = "{\"type\": \"FeatureCollection\", \"type\": \"FeatureCollection\"}";
    for (var text :
        new String[] {"", "{}", "[]", "null", "không phải", deep, twice, "{\"a\": 1}x"}) {
      assertThat(refusal(utf8(text)).code()).as(text).isEqualTo("outline-not-geojson");
    }
    var named = features(feature("{\"name\": \"Đà\"}", polygon("[" + SQUARE + "]")));
    var elsewhere = named.getBytes(Charset.forName("windows-1258"));
    assertThat(refusal(elsewhere).code()).as("another encoding").isEqualTo("outline-not-geojson");
    var vn2000 =
        "{\"type\": \"FeatureCollection\", \"features\": [],"
            + " \"crs\": {\"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::9207\"}}}";
    assertThat(refusal(utf8(vn2000)).code()).isEqualTo("outline-not-degrees");
  }

  @Test
  void moreThanACityNeedsIsRefused() {
    var long200 =
        IntStream.range(0, 200_001)
            .mapToObj(_ -> "[1,1]")
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(refusal(utf8(features(feature("{}", polygon("[" + long200 + "]"))))).code())
        .isEqualTo("outline-too-large");
    var many = IntStream.range(0, 501).mapToObj(_ -> "{}").toArray(String[]::new);
    assertThat(refusal(utf8(features(many))).code()).isEqualTo("outline-too-large");
  }

  private static FieldRefusal refusal(byte[] file) {
    var refused =
        catchThrowableOfType(InvalidInput.class, () -> OutlineFile.read(file, "outlines"));
    assertThat(refused).as("refused").isNotNull();
    var first = refused.fields().getFirst();
    assertThat(first.field()).isEqualTo("outlines");
    return first;
  }

  private static String features(String... features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": "
        + properties
        + ", \"geometry\": "
        + geometry
        + "}";
  }

  private static String polygon(String rings) {
    return "{\"type\": \"Polygon\", \"coordinates\": " + rings + "}";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
