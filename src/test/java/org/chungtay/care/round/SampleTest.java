package org.chungtay.care.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.care.RoundId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.territory.AreaId;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final String SEED = "00ff".repeat(16);

  /// Computed by hand, in another language.
  @Test
  void theDrawIsAsPublished() {
    var drawn =
        IntStream.range(0, 10)
            .filter(number -> Sample.drawn(SEED, RoundId.of(new UUID(0, number)), 50))
            .boxed()
            .toList();
    assertThat(drawn).containsExactly(5, 8, 9);
    assertThat(Sample.commitment(SEED))
        .isEqualTo("f6775dfb33b915d8c44b3a6c327f9d0ac71a0b163726da98c7a1a261932b9198");
  }

  @Test
  void aTenthIsDrawnAndNothingOfNothing() {
    var rounds = IntStream.range(0, 10_000).mapToObj(number -> RoundId.of(new UUID(7, number)));
    assertThat(rounds.filter(round -> Sample.drawn(SEED, round, 10)).count())
        .isCloseTo(1_000, within(100L));
    assertThat(Sample.drawn(SEED, RoundId.of(new UUID(0, 1)), 0)).isFalse();
    assertThat(Sample.drawn(SEED, RoundId.of(new UUID(0, 1)), 100)).isTrue();
  }

  @Test
  void aPhotoIsAsFarAsTheNearestPartOfThePlace() {
    var road = place(new Place.Point(16.4480, 107.5590), new Place.Point(16.4480, 107.5690));
    assertThat(Distance.metres(road, false, 16.4480, 107.5640)).isCloseTo(0, within(0.5));
    assertThat(Distance.metres(road, false, 16.4480 + 0.001, 107.5640))
        .isCloseTo(111.3, within(0.5));
    assertThat(Distance.metres(road, false, 16.4480, 107.5790)).isCloseTo(1_067, within(3.0));
    var corner =
        place(
            new Place.Point(16.44, 107.55),
            new Place.Point(16.44, 107.56),
            new Place.Point(16.45, 107.56),
            new Place.Point(16.45, 107.55));
    assertThat(Distance.metres(corner, true, 16.445, 107.555)).isZero();
    assertThat(Distance.metres(corner, true, 16.445, 107.549)).isCloseTo(106.7, within(1.0));
    assertThat(Distance.metres(place(new Place.Point(16.44, 107.55)), false, 16.45, 107.55))
        .isCloseTo(1_113, within(1.0));
  }

  private static Place place(Place.Point... line) {
    return new Place(
        PlaceId.next(),
        "ABCDEF",
        "road",
        "Đường Thiên An",
        "",
        AreaId.next(),
        Optional.empty(),
        UnitId.next(),
        List.of(line),
        line[0],
        BigDecimal.TEN,
        Place.State.LAUNCHED,
        Optional.of(LocalDate.EPOCH),
        Optional.empty(),
        1);
  }
}
