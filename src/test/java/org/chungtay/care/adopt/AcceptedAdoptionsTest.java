package org.chungtay.care.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.OwnAdoption;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.AtOnce;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A place is one group's at a time, also when two are accepted.
@SeparateProductTest
class AcceptedAdoptionsTest {
  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Adopting adopting;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private LocalDate today;
  private Group women;
  private Group youth;
  private PlaceId road;

  @BeforeEach
  void twoGroupsWantARoad() {
    today = clock.today();
    var ward = areas.commune("Đồi Thông", today.minusYears(2));
    units.openIn(ward, "Đồi Thông");
    Unit above = units.unit("women", ward);
    women = care.group(above, "Chi hội 1", 4);
    youth = care.group(units.unit("youth", ward), "Chi đoàn 2", 4);
    road = care.road(ward, above, "Đường Thiên An");
  }

  @Test
  void whoIsPromisedThePlaceFromALaterDayHasIt() {
    var later = since(women, today.plusDays(10));
    var now = since(youth, today);
    adopting.ask(women.leader(), later);
    adopting.ask(youth.leader(), now);
    adopting.accept(women.officer(), later.id());
    assertThat(accepted(youth, now)).isEqualTo("adopt-adopted");
    assertThat(adopting.check(since(youth, today)))
        .as("nobody asks for it in vain either")
        .isInstanceOf(Adoptability.Impossible.class);
  }

  @Test
  void ofTwoOfficersWhoAcceptAtOnceTheSecondIsToldWhoHasThePlace() throws Exception {
    var one = since(women, today);
    var other = since(youth, today);
    adopting.ask(women.leader(), one);
    adopting.ask(youth.leader(), other);
    assertThat(AtOnce.both(() -> accepted(women, one), () -> accepted(youth, other)))
        .containsExactlyInAnyOrder("", "adopt-adopted");
  }

  @Test
  void whoeverAskedDoesNotRefuseTheirOwnWish() {
    var wish = since(women, today);
    adopting.ask(women.leader(), wish);
    visitors.grant(
        women.leader().person(),
        "officer",
        women.unit().path().getFirst().value(),
        today,
        today.plusDays(9));
    assertThatThrownBy(() -> adopting.refuse(women.leader(), wish.id(), "Thôi"))
        .isInstanceOf(OwnAdoption.class);
  }

  private String accepted(Group group, Wish wish) {
    try {
      adopting.accept(group.officer(), wish.id());
      return "";
    } catch (InvalidInput refused) {
      return String.join(" ", refused.fields().stream().map(FieldRefusal::code).toList());
    }
  }

  private Wish since(Group group, LocalDate day) {
    var wish = care.wish(road, group, Recurrence.weekly(List.of(DayOfWeek.SUNDAY)), DaysOff.KEEP);
    return new Wish(
        wish.id(),
        wish.place(),
        wish.group(),
        wish.sister(),
        wish.successor(),
        day,
        wish.rule(),
        wish.daysOff(),
        wish.moment(),
        wish.bring(),
        wish.rota(),
        wish.duties(),
        wish.follows());
  }
}
