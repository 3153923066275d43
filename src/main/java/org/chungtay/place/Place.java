package org.chungtay.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Something that people can look after, where it lies.
///
/// @param code six signs on its poster, `/p/{code}` is its address; none of them looks like another
/// @param kind code of its [Kind]
/// @param area commune in which its middle lies, today's
/// @param residential residential group, where one is known
/// @param unit that drew it and answers for it
/// @param line its points in order; one for a point, an outline without its first one again
/// @param middle a point on it
/// @param length metres along a line, 0 for everything else
/// @param launched day of the launch
/// @param closed first day on which it is no longer looked after
public record Place(
    PlaceId id,
    String code,
    String kind,
    String name,
    String note,
    AreaId area,
    Optional<AreaId> residential,
    UnitId unit,
    List<Point> line,
    Point middle,
    BigDecimal length,
    State state,
    Optional<LocalDate> launched,
    Optional<LocalDate> closed,
    int version) {

  /// WGS 84.
  public record Point(double latitude, double longitude) {}

  public enum State {
    /// Drawn; nobody but officers sees it.
    PROPOSED,
    /// Public, and free to be adopted.
    LAUNCHED,
    CLOSED
  }

  public enum Shape {
    LINE,
    POINT,
    OUTLINE
  }
}
