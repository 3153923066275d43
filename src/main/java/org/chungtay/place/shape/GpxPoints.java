package org.chungtay.place.shape;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Points;
import org.chungtay.place.shape.Looked.Read;

/// The track of a phone (GPX 1.0 and 1.1): the points of its tracks, or of its route, or its
/// waypoints.
final class GpxPoints {
  private static final Set<String> KINDS = Set.of("trkpt", "rtept", "wpt");
  private static final XMLInputFactory FACTORY = factory();

  private GpxPoints() {}

  /// Without document types and entities, which can grow or reach out (XXE).
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static Read of(String text) {
    var points =
        Map.<String, List<Point>>of(
            "trkpt", new ArrayList<>(), "rtept", new ArrayList<>(), "wpt", new ArrayList<>());
    try {
      var xml = FACTORY.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && KINDS.contains(xml.getLocalName())) {
          var point = point(xml);
          if (point.isEmpty()) {
            return new Fault("points-not-gpx");
          }
          points.getOrDefault(xml.getLocalName(), new ArrayList<>()).add(point.get());
        }
      }
    } catch (XMLStreamException noXml) {
      return new Fault("points-not-gpx");
    }
    return List.of("trkpt", "rtept", "wpt").stream()
        .map(points::get)
        .filter(found -> found != null && !found.isEmpty())
        .findFirst()
        .<Read>map(found -> new Points(List.copyOf(found)))
        .orElseGet(() -> new Fault("points-not-gpx"));
  }

  private static Optional<Point> point(XMLStreamReader xml) {
    try {
      return Optional.of(
          new Point(
              Double.parseDouble(xml.getAttributeValue(null, "lat")),
              Double.parseDouble(xml.getAttributeValue(null, "lon"))));
    } catch (NumberFormatException | NullPointerException noNumber) {
      return Optional.empty();
    }
  }
}
