package org.chungtay.care.amnesty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.AmnestyDecided;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.OwnAmnesty;
import org.chungtay.care.RevocationDecided;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Permission;
import org.chungtay.identity.StandIns;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeparateProductTest
class AmnestiesTest {
  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired PlansForTests plans;
  @Autowired Organizations organizations;
  @Autowired Amnesties amnesties;
  @Autowired Revocations revocations;
  @Autowired StandIns standIns;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private AreaId ward;
  private Unit women;
  private Group group;

  @BeforeEach
  void aGroup() {
    today = clock.today();
    ward = areas.commune("Lương Quán", today.minusYears(2));
    units.openIn(ward, "Lương Quán");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
  }

  /// The flood was long before; the turn was missed after it and made up some days later.
  @Test
  void aStepAfterTheFloodStaysAlsoWhereItsTurnWasMadeUp() {
    var road = care.road(ward, women, "Đường Lương Quán");
    var adoption =
        care.adopted(road, group, Recurrence.weekly(List.of(DayOfWeek.values())), DaysOff.KEEP);
    madeUp(road, adoption, today.minusDays(20), today.minusDays(15));

    var id = Ids.next();
    amnesties.declare(group.officer(), wish(id, ward, today.minusDays(40), today.minusDays(30)));
    var other = visitors.as("officer", women.id().value()).actor();
    amnesties.approve(other, id);

    assertThat(
            jdbc.sql("select step from care.v_ladder where adoption = :id order by step")
                .param("id", adoption.value())
                .query(Sql.rows(String.class))
                .list())
        .containsExactly("MISSED", "REMINDER");
  }

  private void madeUp(PlaceId road, AdoptionId adoption, LocalDate day, LocalDate kept) {
    var turn = Ids.next();
    jdbc.sql(
            """
            insert into care.turn
              (id, adoption, place, area, unit, day, state, kept_round, kept_on, missed_on)
            values (:id, :adoption, :place, :ward, :unit, :day, 'KEPT', gen_random_uuid(), :kept,
                    :day::date + 2)
            """)
        .params(Map.of("id", turn, "adoption", adoption.value(), "place", road.value()))
        .params(Map.of("ward", ward.value(), "unit", group.id().value()))
        .params(Map.of("day", day, "kept", kept))
        .update();
    step("MISSED", 1, turn, adoption, day.plusDays(2));
    step("REMINDER", 2, turn, adoption, day.plusDays(3));
  }

  private void step(String step, int position, UUID turn, AdoptionId adoption, LocalDate taken) {
    jdbc.sql(
            """
            insert into care.ladder_entry
              (id, place, area, adoption, unit, step, rule_since, position, first_turn, first_day, day,
               misses, days, balance, taken_at)
            select gen_random_uuid(), t.place, t.area, t.adoption, t.unit, :step, '2000-01-01', :position,
                   t.id, t.day, :taken, 1, :taken - t.day, 0, now()
            from care.turn t where t.id = :turn and t.adoption = :adoption
            """)
        .params(Map.of("step", step, "position", position, "turn", turn, "taken", taken))
        .param("adoption", adoption.value())
        .update();
  }

  @Test
  void aWardSparesItselfAndNoOther() {
    var other = areas.commune("Nguyệt Biều", today.minusYears(2));
    units.openIn(other, "Nguyệt Biều");
    var foreign = wish(Ids.next(), other, today.plusDays(3), today.plusDays(5));
    assertThatThrownBy(() -> amnesties.declare(group.officer(), foreign))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.fields())
                    .singleElement()
                    .matches(field ->
                        field.field().equals("area") && field.code().equals("not-your-ward")));
    var city = organizations.cityUnit(women.organization());
    var spared = Ids.next();
    amnesties.declare(
        visitors.as("officer", city.id().value()).actor(),
        new Amnesties.Declared(
            spared, city.id(), List.of(ward, other), today.plusDays(3), today.plusDays(5), "Bão"));
    assertThat(
            jdbc.sql("select cardinality(areas) from care.amnesty where id = :id")
                .param("id", spared)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void theFormOffersWhatAnOfficerMaySpare() {
    var here = plans.ward("Thủy Xuân");
    var there = plans.ward("Kim Long");
    var unit = plans.unit("women", "Thủy Xuân");
    assertThat(visitors.as("officer", unit.id().value()).get("/care/amnesties").body())
        .contains("value=\"" + here.id() + "\"")
        .doesNotContain("value=\"" + there.id() + "\"");
    var city = organizations.cityUnit(unit.organization());
    assertThat(visitors.as("officer", city.id().value()).get("/care/amnesties").body())
        .contains("value=\"" + here.id() + "\"", "value=\"" + there.id() + "\"");
  }

  @Test
  void whoeverDeclaredItTakesItBackAndDoesNotDecide() {
    var id = Ids.next();
    var officer = visitors.signedIn(group.officer());
    amnesties.declare(group.officer(), wish(id, ward, today.plusDays(3), today.plusDays(5)));
    assertThatThrownBy(() -> amnesties.refuse(group.officer(), id)).isInstanceOf(OwnAmnesty.class);
    var other = visitors.as("officer", women.id().value());
    var address = "/care/amnesties/" + id + "/withdraw";
    assertThat(other.get("/care/amnesties").body()).doesNotContain(address);
    assertThat(other.post(address, Map.of()).status().value()).isEqualTo(403);
    assertThat(officer.get("/care/amnesties").body()).contains(address);
    for (int sending = 0; sending < 2; sending++) {
      assertThat(officer.post(address, Map.of()).status().value()).isEqualTo(303);
    }
    assertThatThrownBy(() -> amnesties.approve(other.actor(), id))
        .isInstanceOf(AmnestyDecided.class);
    assertThat(other.get("/care/amnesties").body()).doesNotContain(id.toString());
  }

  /// The water went down early. What was spared up to today stays spared; what comes is due again,
  /// unless another amnesty spares it too, and leaders learn of it.
  @Test
  void aSecondOfficerEndsItEarlyAndNobodyIsPunishedAfterwards() {
    var road = care.road(ward, women, "Đường Nước Rút");
    var adoption =
        care.adopted(road, group, Recurrence.weekly(List.of(DayOfWeek.values())), DaysOff.KEEP);
    var id = approved(today, today.plusDays(20));
    var other = approved(today.plusDays(5), today.plusDays(6));
    assertThat(days(adoption, "DUE").stream().filter(day -> day.isBefore(today.plusDays(21))))
        .isEmpty();
    var asker = visitors.signedIn(group.officer());
    var second = visitors.as("officer", women.id().value());
    var step = "/care/amnesties/" + id + "/revoke";
    assertThat(second.get("/care/amnesties").body()).contains(step + "\"");
    assertThat(asker.post(step, Map.of("id", Ids.next().toString(), "reason", "")).status().value())
        .isEqualTo(422);
    assertThat(
            asker
                .post(step, Map.of("id", Ids.next().toString(), "reason", "Nước rút sớm"))
                .status()
                .value())
        .isEqualTo(303);
    assertThat(asker.get("/care/amnesties").body())
        .contains(step + "/withdraw")
        .doesNotContain(step + "/confirm");
    assertThatThrownBy(() -> revocations.confirm(group.officer(), id))
        .isInstanceOf(OwnAmnesty.class);
    assertThat(second.get("/care/amnesties").body()).contains(step + "/confirm");
    for (int sending = 0; sending < 2; sending++) {
      assertThat(second.post(step + "/confirm", Map.of()).status().value()).isEqualTo(303);
    }
    assertThat(days(adoption, "EXCUSED"))
        .containsExactly(today, today.plusDays(5), today.plusDays(6));
    assertThat(days(adoption, "DUE")).contains(today.plusDays(1), today.plusDays(20));
    assertThat(
            jdbc.sql(
                    "select distinct amnesty from care.turn where adoption = :id and day > :day and state = 'EXCUSED'")
                .params(Map.of("id", adoption.value(), "day", today))
                .query(Sql.rows(UUID.class))
                .list())
        .containsExactly(other);
    assertThat(visitors.anonymous().get("/care/amnesties").body()).contains("Nước rút sớm");
    assertThatThrownBy(() -> revocations.withdraw(group.officer(), id))
        .isInstanceOf(RevocationDecided.class);
  }

  private UUID approved(LocalDate first, LocalDate last) {
    var id = Ids.next();
    amnesties.declare(group.officer(), wish(id, ward, first, last));
    amnesties.approve(visitors.as("officer", women.id().value()).actor(), id);
    return id;
  }

  private List<LocalDate> days(AdoptionId adoption, String state) {
    return jdbc.sql(
            "select day from care.turn where adoption = :id and state = :state and day >= :today order by day")
        .params(Map.of("id", adoption.value(), "state", state, "today", today))
        .query(Sql.rows(LocalDate.class))
        .list();
  }

  /// Who stands in for whoever declared it is that one, so to say: the page does not offer what
  /// would be refused.
  @Test
  void theStandInOfWhoDeclaredItIsNotOfferedToApprove() {
    var id = Ids.next();
    amnesties.declare(group.officer(), wish(id, ward, today.plusDays(3), today.plusDays(5)));
    var standIn = visitors.person("Phan Thị Làm Thay");
    standIns.handOver(
        group.officer(),
        new StandIns.StandIn(
            Ids.next(),
            standIn.person(),
            Set.copyOf(visitors.grantsOf(group.officer().person())),
            Set.of(new Permission("care.amnesty")),
            today,
            today.plusDays(7),
            ""));
    assertThatThrownBy(() -> amnesties.approve(standIn, id)).isInstanceOf(OwnAmnesty.class);
    assertThat(visitors.signedIn(standIn).get("/care/amnesties").body())
        .doesNotContain("/care/amnesties/" + id + "/approve");
    assertThat(visitors.as("officer", women.id().value()).get("/care/amnesties").body())
        .contains("/care/amnesties/" + id + "/approve");
  }

  private Amnesties.Declared wish(UUID id, AreaId area, LocalDate first, LocalDate last) {
    return new Amnesties.Declared(id, women.id(), List.of(area), first, last, "Lụt");
  }
}
