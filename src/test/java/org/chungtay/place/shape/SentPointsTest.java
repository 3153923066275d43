package org.chungtay.place.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people paste, it is read as they meant it or refused with the reason.
class SentPointsTest {
  private static final Point ONE = new Point(16.4637, 107.5909);
  private static final Point TWO = new Point(16.464, 107.592);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16.4637, 107.5909\n16.464, 107.592",
        "16.4637,107.5909\r\n\r\n16.464,107.592\n",
        "16,4637; 107,5909\n16,464; 107,592",
        "16,4637 107,5909\n16,464 107,592",
        "16.4637\t107.5909\t12.5\n16.464 107.592",
        "16.4637°, 107.5909°\n16.464, 107.592",
        "{\"type\":\"LineString\",\"coordinates\":[[107.5909,16.4637,4.2],[107.592,16.464,5]]}",
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[107.5909,16.4637],[107.592,16.464]]}}",
        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[107.5909,16.4637],[107.592,16.464]]}}]}",
        "<?xml version=\"1.0\"?><gpx><trk><trkseg><trkpt lat=\"16.4637\" lon=\"107.5909\"><ele>3</ele></trkpt><trkpt lat=\"16.464\" lon=\"107.592\"/></trkseg></trk></gpx>",
        "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"><rte><rtept lat=\"16.4637\" lon=\"107.5909\"/><rtept lat=\"16.464\" lon=\"107.592\"/></rte></gpx>"
      })
  void readsWhatPeopleHave(String text) {
    assertThat(SentPoints.of(text)).isEqualTo(new Points(List.of(ONE, TWO)));
  }

  @Test
  void piecesThatMeetAreOneLine() {
    var pieces =
        "{\"type\":\"MultiLineString\",\"coordinates\":[[[107.59,16.46],[107.591,16.46]],[[107.591,16.46],[107.592,16.461]]]}";
    assertThat(SentPoints.of(pieces)).isInstanceOf(Points.class);
    assertThat(code(pieces.replace("[[107.591,16.46],[107.592", "[[107.595,16.46],[107.596")))
        .isEqualTo("points-several");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abc                                                            | points-unreadable
          16.46                                                          | points-unreadable
          NaN, NaN                                                       | points-unreadable
          16.46, Infinity                                                | points-unreadable
          1e999, 107                                                     | points-unreadable
          {"type":"LineString"                                           | points-not-geojson
          {"type":"LineString","coordinates":[["a","b"]]}                | points-not-geojson
          {"type":"LineString","coordinates":[]}                         | points-needed
          {"type":"LineString","type":"Point"}                           | points-not-geojson
          {"type":"Topology"}                                            | points-not-geojson
          {"type":"FeatureCollection","features":[]}                     | points-needed
          {"type":"FeatureCollection","features":[{},{}]}                | points-several
          {"type":"GeometryCollection","geometries":[]}                  | points-several
          {"type":"Feature","geometry":null}                             | points-needed
          {"type":"Polygon","coordinates":[[[1,2]],[[3,4]]]}             | points-with-hole
          {"crs":{"properties":{"name":"EPSG:3405"}},"type":"Point"}     | points-other-system
          <gpx></gpx>                                                    | points-not-gpx
          <gpx><trkpt lat="x" lon="1"/></gpx>                            | points-not-gpx
          <gpx><trkpt lon="1"/></gpx>                                    | points-not-gpx
          <!DOCTYPE a [<!ENTITY b "c">]><gpx><wpt lat="&b;" lon="1"/></gpx> | points-not-gpx
          <<<                                                            | points-not-gpx
          """)
  void refusesWhatNobodyCanRead(String text, String code) {
    assertThat(code(text)).isEqualTo(code);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(SentPoints.of(SentPoints.written(List.of(ONE, TWO))))
        .isEqualTo(new Points(List.of(ONE, TWO)));
    assertThat(PointList.of(PointList.written(List.of(ONE, TWO))))
        .isEqualTo(new Points(List.of(ONE, TWO)));
  }

  @Test
  void countsLinesWithoutEnd() {
    var endless =
        IntStream.range(0, 200_001).mapToObj(_ -> "16.4, 107.5").collect(Collectors.joining("\n"));
    assertThat(code(endless)).isEqualTo("points-too-many");
  }

  private static String code(String text) {
    return SentPoints.of(text) instanceof Fault fault ? fault.code() : "";
  }
}
