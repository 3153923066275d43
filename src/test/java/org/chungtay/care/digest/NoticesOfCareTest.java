package org.chungtay.care.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.turn.TurnRounds;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What reaches the phones of a group, in an autumn that is not yet, so that nobody else's turns
/// are in it.
@ProductTest
class NoticesOfCareTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2029, 10, 20);
  private static final int ALL = 100_000;

  @Autowired CareForTests care;
  @Autowired UnitsForTests units;
  @Autowired PlacesForTests places;
  @Autowired Places shown;
  @Autowired TurnRounds rounds;
  @Autowired Amnesties amnesties;
  @Autowired MonthDigest digest;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Outbox outbox;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private final List<String> phones = new ArrayList<>();
  private Unit unit;
  private Group group;
  private PlaceId road;

  @BeforeEach
  void aGroupWithPhones() {
    unit = places.unit("women", "Phú Bài");
    var name = "Chi hội Có Điện Thoại " + ThreadLocalRandom.current().nextInt(1_000_000);
    var own = units.group(unit, name, unit.area());
    var members = new ArrayList<Actor>();
    for (var number = 0; number < 3; number++) {
      var phone = "09993" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
      var person =
          people.register(NewPerson.adult(PersonId.next(), "Hồ Thị Xuân", Phone.parse(phone)));
      consents.give(person, Consents.CONTACT, "form");
      var _ = units.join(person, own, SINCE, null);
      members.add(new Actor(person, "Hồ Thị Xuân"));
      phones.add(phone);
    }
    var years = SINCE.plusYears(9);
    visitors.grant(members.getFirst().person(), "leader", own.id().value(), SINCE, years);
    var officer = visitors.person("Nguyễn Khoa Diệu Huyền");
    visitors.grant(officer.person(), "officer", unit.id().value(), SINCE, years);
    group = new Group(own, members.getFirst(), officer, members);
    road = care.road(unit.area(), unit, "Đường Có Chuông");
  }

  private void at(LocalDate day, int hour, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(LocalTime.of(hour, 30))), deed);
  }

  private List<String> told(int number) {
    return outbox.waiting(ALL).stream()
        .filter(message -> message.to().equals(phones.get(number)))
        .map(Outbox.Outgoing::text)
        .toList();
  }

  private long toldAll() {
    return outbox.waiting(ALL).stream().filter(message -> phones.contains(message.to())).count();
  }

  @Test
  void whoeverIsOnTurnIsRemindedOnceWithPlaceTimeMapAndWhatToBring() {
    at(
        DAY,
        9,
        () -> {
          var _ = care.adopted(road, group, DAILY, DaysOff.KEEP);
          rounds.remind();
          assertThat(told(0))
              .singleElement()
              .asString()
              .contains("Đường Có Chuông", "06:30", "20/10/2029", "Chổi, găng tay, nước tưới")
              .contains("/p/" + shown.get(road).code(), "/my/turns");
          assertThat(toldAll()).as("the evening before, no earlier").isOne();
        });
    at(
        DAY,
        18,
        () -> {
          rounds.remind();
          rounds.remind();
          assertThat(told(1)).singleElement().asString().contains("21/10/2029");
          assertThat(toldAll()).isEqualTo(2);
        });
  }

  @Test
  void anAmnestyWeekRemindsNobodyAndAMonthWithoutTurnsThatCountIsNotTold() {
    var second = visitors.person("Trần Cao Vân");
    visitors.grant(second.person(), "officer", unit.id().value(), SINCE, SINCE.plusYears(9));
    var start = DAY.plusMonths(6);
    at(
        start.minusDays(1),
        9,
        () -> {
          var id = Ids.next();
          amnesties.declare(
              group.officer(),
              new Amnesties.Declared(
                  id, unit.id(), List.of(unit.area()), start, start.plusDays(60), "Bão số 9"));
          amnesties.approve(second, id);
        });
    at(
        start,
        18,
        () -> {
          var _ = care.adopted(road, group, DAILY, DaysOff.KEEP);
          rounds.remind();
          assertThat(toldAll()).isZero();
        });
    at(
        start.plusMonths(1).withDayOfMonth(1),
        7,
        () -> {
          rounds.remind();
          var _ = digest.send();
          assertThat(toldAll()).isZero();
        });
  }

  @Test
  void onTheFirstALeaderIsToldOnceWhatTheGroupKept() {
    var start = DAY.plusMonths(12).withDayOfMonth(28);
    at(
        start,
        9,
        () -> {
          var adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
          var _ = care.came(group, adoption, "");
        });
    at(
        start.withDayOfMonth(1).plusMonths(1),
        7,
        () -> {
          assertThat(digest.send()).isPositive();
          var _ = digest.send();
          assertThat(told(0))
              .singleElement()
              .asString()
              .contains(group.unit().name(), "10/2030", "1/1 lượt", "1 nơi");
          assertThat(told(1)).isEmpty();
        });
    at(
        start.withDayOfMonth(9).plusMonths(1),
        7,
        () -> assertThat(digest.send()).as("too late for that month").isZero());
  }
}
