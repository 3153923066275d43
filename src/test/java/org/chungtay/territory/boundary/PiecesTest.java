package org.chungtay.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// A square of ten by ten that is divided into an eastern and a western half.
class PiecesTest {
  private static final String WHOLE = GeoJsonGeometry.write(box(0, 0, 10, 10));

  private final Area west = area("Kim Trà Tây");
  private final Area east = area("Kim Trà Đông");

  @Test
  void twoHalvesAreTheWhole() {
    assertThat(faults(box(0, 0, 5, 10), box(5, 0, 10, 10))).isEmpty();
  }

  @Test
  void whatIsMissedByAHandsbreadthIsMendedAndTheNeighboursMeet() {
    var given = Map.of(west, box(-0.04, 0, 5.03, 10), east, box(5.01, -0.05, 9.95, 9.97));
    assertThat(Pieces.faults("outlines", WHOLE, given)).isEmpty();
    var mended = Pieces.mended(WHOLE, given);
    var one = GeoJsonGeometry.read(mended.getOrDefault(west, ""));
    var other = GeoJsonGeometry.read(mended.getOrDefault(east, ""));
    assertThat(one.getArea() + other.getArea()).isCloseTo(100, within(1e-9));
    assertThat(
            OverlayNGRobust.union(List.of(one, other)).symDifference(box(0, 0, 10, 10)).getArea())
        .isCloseTo(0, within(1e-9));
    assertThat(one.intersection(other).getArea()).isCloseTo(0, within(1e-9));
    assertThat(one.getNumGeometries() + other.getNumGeometries()).as("no slivers").isEqualTo(2);
    assertThat(Pieces.percentOf(mended.getOrDefault(east, ""), WHOLE))
        .isBetween(new BigDecimal("49"), new BigDecimal("51"));
  }

  @Test
  void eachFaultIsSaidOfThePieceThatHasIt() {
    assertThat(faults(box(0, 0, 5, 10), box(5, 0, 11, 10))).containsExactly("outline-outside");
    assertThat(faults(box(0, 0, 5, 10), box(20, 0, 20.01, 0.01)))
        .as("small, but nowhere near")
        .containsExactly("outline-outside");
    assertThat(faults(box(0, 0, 6, 10), box(5, 0, 10, 10))).containsExactly("outline-overlap");
    assertThat(faults(box(0, 0, 5, 10), box(6, 0, 10, 10))).containsExactly("outline-gap");
    assertThat(faults(box(0, 0, 5, 10), shape("POLYGON((5 0, 10 10, 10 0, 5 10, 5 0))")))
        .containsExactly("outline-crosses");
    assertThat(faults(shape("POLYGON((0 0, 5 0, 5 0, 0 0))"), box(5, 0, 10, 10)))
        .as("a line")
        .containsExactly("outline-crosses");
  }

  private List<String> faults(Geometry first, Geometry second) {
    var given = new LinkedHashMap<Area, Geometry>();
    given.put(west, first);
    given.put(east, second);
    return Pieces.faults("outlines", WHOLE, given).stream().map(FieldRefusal::code).toList();
  }

  private static Geometry box(double west, double south, double east, double north) {
    return shape(
        "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
            .formatted(west, south, east, north));
  }

  private static Geometry shape(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static Area area(String name) {
    return new Area(
        AreaId.next(),
        Area.Level.COMMUNE,
        Optional.empty(),
        "Phường",
        name,
        name,
        Optional.empty(),
        LocalDate.of(2026, 12, 1),
        Optional.empty(),
        Optional.empty());
  }
}
