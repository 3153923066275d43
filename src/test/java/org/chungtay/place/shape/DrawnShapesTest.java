package org.chungtay.place.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chungtay.place.PlacesForTests.moved;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Sound;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What may be drawn, on the ground of Huế.
@ProductTest
class DrawnShapesTest {
  private static final String WARD = "Thủy Xuân";

  private final DrawnShapes shapes;
  private final PlacesForTests places;
  private final Point middle;

  @Autowired
  DrawnShapesTest(DrawnShapes shapes, PlacesForTests places) {
    this.shapes = shapes;
    this.places = places;
    middle = places.middle(WARD);
  }

  @Test
  void measuresALineOnTheEarth() {
    var sound = sound(Shape.LINE, places.line(WARD, 200));
    assertThat(sound.length().doubleValue()).isBetween(198.5, 200.5);
    assertThat(sound.area()).isEqualTo(places.ward(WARD).id());
    assertThat(sound.middle().latitude()).isCloseTo(middle.latitude(), within(1e-5));
  }

  @Test
  void thinsALongTrackToItsBends() {
    var sound = sound(Shape.LINE, places.track(WARD, 10_000));
    assertThat(sound.points()).hasSizeLessThan(5);
    assertThat(sound.length().doubleValue()).isBetween(990.0, 1005.0);
    assertThat(code(Shape.LINE, places.track(WARD, 100_000))).isEqualTo("points-too-many");
  }

  @Test
  void saysWhereALineCrossesItself() {
    var eight =
        List.of(middle, moved(middle, 100, 100), moved(middle, 100, 0), moved(middle, 0, 100));
    assertThat(look(Shape.LINE, eight))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.code()).isEqualTo("points-cross");
              assertThat(Double.parseDouble(String.valueOf(fault.arguments().get("latitude"))))
                  .isCloseTo(moved(middle, 50, 50).latitude(), within(5e-6));
            });
    assertThat(code(Shape.OUTLINE, eight)).isEqualTo("points-cross");
  }

  @Test
  void takesARoundAndAnOutlineWithOrWithoutItsFirstPointAgain() {
    var square = List.of(middle, moved(middle, 0, 60), moved(middle, 60, 60), moved(middle, 60, 0));
    assertThat(sound(Shape.LINE, closed(square)).length().doubleValue()).isBetween(238.0, 242.0);
    assertThat(sound(Shape.OUTLINE, square).points()).hasSize(4);
    assertThat(sound(Shape.OUTLINE, closed(square)).points()).hasSize(4);
    assertThat(sound(Shape.OUTLINE, square).length()).isZero();
  }

  @Test
  void refusesWhatIsNoneOrTooLittleOrTooMuch() {
    assertThat(code(Shape.LINE, List.of())).isEqualTo("points-needed");
    assertThat(code(Shape.LINE, List.of(middle, middle))).isEqualTo("points-two-needed");
    assertThat(code(Shape.POINT, places.line(WARD, 50))).isEqualTo("points-one-only");
    assertThat(code(Shape.OUTLINE, places.line(WARD, 50))).isEqualTo("points-three-needed");
    assertThat(code(Shape.LINE, places.line(WARD, 6))).isEqualTo("line-too-small");
    assertThat(code(Shape.OUTLINE, List.of(middle, moved(middle, 2, 0), moved(middle, 0, 2))))
        .isEqualTo("ground-too-small");
  }

  @Test
  void refusesWhatIsElsewhere() {
    assertThat(code(Shape.POINT, List.of(new Point(21.03, 105.85))))
        .isEqualTo("points-outside-city");
    assertThat(code(Shape.POINT, List.of(places.middle("Kim Long"))))
        .isEqualTo("points-outside-area");
    assertThat(shapes.look(Shape.POINT, List.of(places.middle("Kim Long")), Optional.empty()))
        .isInstanceOf(Sound.class);
    assertThat(
            code(
                Shape.POINT,
                List.of(
                    new Point(
                        /* latitude= */ middle.longitude(), /* longitude= */ middle.latitude()))))
        .isEqualTo("points-swapped");
    assertThat(code(Shape.POINT, List.of(new Point(1_820_000, 560_000))))
        .isEqualTo("points-not-degrees");
    Stream.of(Double.NaN, Double.POSITIVE_INFINITY)
        .forEach(none ->
            assertThat(code(Shape.POINT, List.of(new Point(none, 107))))
                .isEqualTo("points-not-degrees"));
  }

  private Looked look(Shape shape, List<Point> points) {
    return shapes.look(shape, points, Optional.of(places.ward(WARD).id()));
  }

  private Sound sound(Shape shape, List<Point> points) {
    assertThat(look(shape, points)).isInstanceOf(Sound.class);
    return (Sound) look(shape, points);
  }

  private String code(Shape shape, List<Point> points) {
    return look(shape, points) instanceof Fault fault ? fault.code() : "";
  }

  private static List<Point> closed(List<Point> points) {
    return Stream.concat(points.stream(), points.stream().limit(1)).toList();
  }
}
