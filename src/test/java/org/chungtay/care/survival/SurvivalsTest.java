package org.chungtay.care.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.PastCare;
import org.chungtay.care.survival.Survivals.Stood;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Eight places launched thirteen, seven and five months ago, each with a life of its own.
@ProductTest
class SurvivalsTest {
  @Autowired AreasForTests areas;
  @Autowired PlacesForTests places;
  @Autowired CareForTests care;
  @Autowired PastCare past;
  @Autowired Survivals survivals;

  private AreaId ward;
  private Unit women;
  private Group one;
  private Group other;
  private LocalDate old;
  private LocalDate six;
  private LocalDate twelve;

  @BeforeEach
  void aWard() {
    old = past.today().minusMonths(13);
    six = old.plusMonths(6);
    twelve = old.plusMonths(12);
    ward = areas.commune("Đồi Lâu", old.minusYears(1));
    women = places.unit("women", "Phong Điền");
    one = care.group(women, "Chi hội 1", 3);
    other = care.group(women, "Chi hội 2", 3);
  }

  @Test
  void launchesAreJudgedOnTheDayOfTheirMonths() {
    var handedOver = handedOver();
    var slipped = slipped();
    var nobody = past.launched(ward, women, "Kiệt không ai nhận", old);
    var released = released();
    var young = past.launched(ward, women, "Kiệt mới", past.today().minusMonths(5));
    var _ = past.adopted(young, one, past.today().minusMonths(5));
    var closed = closed();
    var atRisk = atRisk();

    var _ = survivals.anew();
    assertThat(stood(handedOver)).containsExactly("6 true", "12 true");
    assertThat(stood(slipped.place())).containsExactly("6 false", "12 true");
    assertThat(stood(nobody)).containsExactly("6 false", "12 false");
    assertThat(stood(released)).containsExactly("6 false");
    assertThat(stood(young)).isEmpty();
    assertThat(stood(closed)).containsExactly("6 true", "12 false");
    assertThat(stood(atRisk.place())).containsExactly("6 true", "12 true");
    assertThat(survivals.months(Optional.of(ward), "road"))
        .containsExactly(
            new Launched(first(past.today().minusMonths(5)), 1, 0, 0, 0, 0),
            new Launched(first(past.today().minusMonths(7)), 1, 1, 0, 0, 0),
            new Launched(first(old), 5, 5, 3, 5, 3));
    assertThat(survivals.months(Optional.of(ward), "tree-row")).isEmpty();
    assertThat(survivals.anew()).as("known already").isZero();

    past.sparedAfterwards(slipped.adoption(), six.minusDays(30), six);
    assertThat(survivals.anew()).as("one is judged otherwise").isOne();
    assertThat(stood(slipped.place())).containsExactly("6 true", "12 true");
    assertThat(Launched.together(survivals.months(Optional.of(ward), "")))
        .isEqualTo(new Launched(first(old), 7, 6, 4, 5, 3));

    past.turns(atRisk.adoption(), six.minusWeeks(2), List.of(false));
    assertThat(survivals.anew()).as("a turn that was missed too").isEqualTo(2);
    assertThat(stood(atRisk.place())).containsExactly("6 false", "12 false");
    past.ended(atRisk.adoption(), twelve.minusDays(1), "RELEASED");
    assertThat(survivals.anew()).as("given up before").isOne();
    past.closed(nobody, twelve.minusDays(1));
    assertThat(survivals.anew()).as("closed, not free").isOne();
    assertThat(survivals.anew()).isZero();
  }

  /// From hand to hand, never without a group: kept.
  private PlaceId handedOver() {
    var place = past.launched(ward, women, "Đường sang tay", old);
    var first = past.adopted(place, one, old);
    past.turns(first, six.minusWeeks(3), List.of(true, true, true));
    past.ended(first, six.plusDays(10), "HANDED_OVER");
    var second = past.adopted(place, other, six.plusDays(10));
    past.turns(second, twelve.minusWeeks(2), List.of(true, true));
    return place;
  }

  private record Adopted(PlaceId place, UUID adoption) {}

  /// Two missed ones from the first point on: below zero at six months, mended afterwards.
  private Adopted slipped() {
    var place = past.launched(ward, women, "Đường lỡ nhịp", old);
    var adoption = past.adopted(place, one, old);
    past.turns(adoption, six.minusWeeks(2), List.of(false, false));
    past.turns(adoption, twelve.minusWeeks(5), List.of(true, true, true));
    return new Adopted(place, adoption);
  }

  /// Launched seven months ago, given up after five: not twelve months old.
  private PlaceId released() {
    var day = past.today().minusMonths(7);
    var place = past.launched(ward, women, "Đường bỏ giữa chừng", day);
    past.ended(past.adopted(place, one, day), day.plusMonths(5), "RELEASED");
    return place;
  }

  private PlaceId closed() {
    var place = past.launched(ward, women, "Đường khép lại", old);
    var adoption = past.adopted(place, other, old);
    past.turns(adoption, six.minusWeeks(1), List.of(true));
    past.ended(adoption, old.plusMonths(9), "CLOSED");
    past.closed(place, old.plusMonths(9));
    return place;
  }

  /// One missed of the first point: nothing left, not below it. A turn after the day says nothing
  /// of it.
  private Adopted atRisk() {
    var place = past.launched(ward, women, "Đường suýt bỏ", old);
    var adoption = past.adopted(place, other, old);
    past.turns(adoption, six.minusWeeks(1), List.of(false));
    past.turns(adoption, twelve.plusDays(1), List.of(false));
    return new Adopted(place, adoption);
  }

  private List<String> stood(PlaceId place) {
    return survivals.of(place).stream().map(SurvivalsTest::words).toList();
  }

  private static String words(Stood stood) {
    return stood.months() + " " + stood.alive();
  }

  private static LocalDate first(LocalDate day) {
    return day.withDayOfMonth(1);
  }
}
