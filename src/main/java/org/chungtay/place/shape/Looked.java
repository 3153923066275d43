package org.chungtay.place.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chungtay.place.Place.Point;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.territory.AreaId;

/// What came of looking at what was drawn.
public sealed interface Looked {

  /// As it is kept: thinned, an outline without its first point again.
  ///
  /// @param area the commune it lies in
  /// @param length metres along a line, 0 for everything else
  record Sound(List<Point> points, Point middle, AreaId area, BigDecimal length)
      implements Looked {}

  /// @param code of the refusal
  record Fault(String code, Map<String, Object> arguments) implements Looked, Read {
    public Fault(String code) {
      this(code, Map.of());
    }

    public FieldRefusal at(String field) {
      return new FieldRefusal(field, code, arguments);
    }
  }

  /// What came of reading points.
  sealed interface Read permits Fault, Points {}

  record Points(List<Point> points) implements Read {}
}
