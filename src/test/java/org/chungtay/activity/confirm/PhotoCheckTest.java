package org.chungtay.activity.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.State;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos.Photo;
import org.chungtay.evidence.Photos.Position;
import org.chungtay.evidence.Subject;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.junit.jupiter.api.Test;

class PhotoCheckTest {
  private static final ZoneId CITY = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant STARTS = Instant.parse("2026-11-21T23:30:00Z");
  private static final Position HERE = new Position(16.4401, 107.5702);

  @Test
  void aPhotoFromThePlaceAndTheDayIsNotDoubtful() {
    var check = check(Optional.of(STARTS.plusSeconds(3600)), Optional.of(HERE));
    assertThat(check.metres().orElseThrow()).isLessThan(50);
    assertThat(check.onTheDay()).contains(true);
    assertThat(check.doubtful()).isFalse();
  }

  /// Half past six in the morning in Huế is the day before in Greenwich.
  @Test
  void theDayIsTheCitys() {
    assertThat(check(Optional.of(STARTS), Optional.empty()).onAnotherDay()).isFalse();
    assertThat(check(Optional.of(STARTS.plusSeconds(86_400)), Optional.empty()).onAnotherDay())
        .isTrue();
  }

  @Test
  void oneFromFarAwayIsDoubtful() {
    var lagoon = check(Optional.of(STARTS), Optional.of(new Position(16.5450, 107.6450)));
    assertThat(lagoon.far()).isTrue();
    assertThat(lagoon.metres().orElseThrow()).isBetween(14_000L, 15_000L);
    assertThat(lagoon.doubtful()).isTrue();
  }

  @Test
  void whatItLooksLikeIsOpenedWhereItIs() {
    var id = Ids.next();
    for (var kind : List.of("activity", "attendance-sheet")) {
      assertThat(PhotoCheck.address(new Subject(kind, id))).isEqualTo("/activities/" + id);
    }
  }

  @Test
  void theNearestOfManySitesCounts() {
    var there = new Activity.Point(16.5450, 107.6450);
    var check =
        PhotoCheck.of(
            photo(Optional.empty(), Optional.of(new Position(16.5450, 107.6450)), List.of(), false),
            activity(List.of(site(Optional.empty()), at(), site(Optional.of(there)))),
            PhotoCheckTest::day);
    assertThat(check.metres()).hasValue(0);
    assertThat(check.doubtful()).isFalse();
  }

  @Test
  void oneThatLooksLikeAnotherIsDoubtfulWhoseverItIs() {
    var elsewhere = new Subject("activity", Ids.next());
    assertThat(of(photo(Optional.empty(), Optional.empty(), List.of(elsewhere), false)).doubtful())
        .isTrue();
    assertThat(of(photo(Optional.empty(), Optional.empty(), List.of(), true)).doubtful()).isTrue();
  }

  /// Messengers strip both; most honest photos arrive that way.
  @Test
  void absentTimeAndPlaceAreNoFault() {
    var check = check(Optional.empty(), Optional.empty());
    assertThat(check.metres()).isEmpty();
    assertThat(check.onTheDay()).isEmpty();
    assertThat(check.doubtful()).isFalse();
    var nowhere = activity(List.of(site(Optional.empty())));
    var placed = photo(Optional.empty(), Optional.of(HERE), List.of(), false);
    assertThat(PhotoCheck.of(placed, nowhere, PhotoCheckTest::day).doubtful()).isFalse();
  }

  private static PhotoCheck check(Optional<Instant> taken, Optional<Position> position) {
    return of(photo(taken, position, List.of(), false));
  }

  private static PhotoCheck of(Photo photo) {
    return PhotoCheck.of(photo, activity(List.of(at())), PhotoCheckTest::day);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(CITY).toLocalDate();
  }

  private static Photo photo(
      Optional<Instant> taken, Optional<Position> position, List<Subject> similar, boolean twice) {
    return new Photo(
        PhotoId.of("0".repeat(64)), 640, 480, false, false, taken, position, similar, twice);
  }

  private static Activity.Site at() {
    return site(Optional.of(new Activity.Point(16.4400, 107.5700)));
  }

  private static Activity.Site site(Optional<Activity.Point> point) {
    return new Activity.Site(SiteId.next(), "Kiệt 112 Lê Ngô Cát", AreaId.next(), point);
  }

  private static Activity activity(List<Activity.Site> sites) {
    var unit = UnitId.next();
    return new Activity(
        ActivityId.next(),
        "Chủ nhật xanh",
        "",
        "",
        unit,
        unit,
        sites.getFirst().area(),
        STARTS,
        STARTS.plusSeconds(7200),
        LocalDate.of(2026, 11, 22),
        Optional.empty(),
        0,
        false,
        Optional.empty(),
        List.of(new Share(OrganizationId.next(), unit, BigDecimal.ONE)),
        1,
        State.REPORTED,
        1,
        sites);
  }
}
