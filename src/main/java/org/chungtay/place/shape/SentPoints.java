package org.chungtay.place.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Points;
import org.chungtay.place.shape.Looked.Read;
import org.chungtay.shared.text.Typed;

/// Points as people have them: a list of latitude and longitude, GeoJSON (RFC 7946), or the track
/// of a phone (GPX).
public final class SentPoints {
  /// Nobody means more; what is above the rule is told with its number.
  private static final int MOST_LINES = 200_000;

  private static final Pattern BETWEEN = Pattern.compile("[;\\t]\\s*|,\\s+|\\s+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,20})?");
  private static final Pattern WITHOUT_BLANK =
      Pattern.compile("([+-]?\\d{1,9}(?:\\.\\d{1,20})?),([+-]?\\d{1,9}(?:\\.\\d{1,20})?)(?:,.*)?");

  private SentPoints() {}

  public static Read of(String text) {
    var begun = text.strip();
    if (begun.startsWith("{")) {
      return GeoJsonPoints.of(begun);
    }
    return begun.startsWith("<") ? GpxPoints.of(begun) : listed(begun);
  }

  /// As they are shown and taken back.
  public static String written(List<Point> points) {
    var text = new StringBuilder(points.size() * 24);
    for (var point : points) {
      text.append(Degrees.written(point.latitude()))
          .append(", ")
          .append(Degrees.written(point.longitude()))
          .append('\n');
    }
    return text.toString().strip();
  }

  private static Read listed(String text) {
    var points = new ArrayList<Point>();
    int number = 0;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      number++;
      var typed = Typed.line(line).replace("°", "");
      if (typed.isEmpty()) {
        continue;
      }
      var pair = pair(typed);
      if (pair.length < 2 || number > MOST_LINES) {
        return unreadable(number, typed);
      }
      points.add(new Point(pair[0], pair[1]));
    }
    return new Points(List.copyOf(points));
  }

  private static Fault unreadable(int number, String typed) {
    return number > MOST_LINES
        ? new Fault("points-too-many", Map.of("most", MOST_LINES, "count", number))
        : new Fault(
            "points-unreadable",
            Map.of("line", number, "text", typed.substring(0, Math.min(60, typed.length()))));
  }

  /// Two numbers, or none; a third one is how high it lies.
  private static double[] pair(String line) {
    var joined = WITHOUT_BLANK.matcher(line);
    var parts =
        joined.matches() ? new String[] {joined.group(1), joined.group(2)} : BETWEEN.split(line);
    if (parts.length < 2
        || parts.length > 3
        || !NUMBER.matcher(parts[0]).matches()
        || !NUMBER.matcher(parts[1]).matches()) {
      return new double[0];
    }
    return new double[] {number(parts[0]), number(parts[1])};
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }
}
