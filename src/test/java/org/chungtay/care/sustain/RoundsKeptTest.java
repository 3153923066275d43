package org.chungtay.care.sustain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Inspecting;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.SustainEvidence.Asked;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.Unit;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RoundsKeptTest {
  /// A Sunday.
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static final LocalDate LAST = FIRST.plusWeeks(7);
  private static final SustainRule RULE = new SustainRule(CheckKind.ROUNDS_KEPT, 75, 6, List.of());

  @Autowired RoundsKept kept;
  @Autowired CareForTests care;
  @Autowired ModelsForTests models;
  @Autowired Copies copies;
  @Autowired Inspecting inspecting;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void turnsOfTheUnitsGroupsAreCountedFromTheFirstDayToTheLast() {
    var ward = models.unit("Hương Thủy");
    var above = group(ward, "Chi hội có tổ");
    var group = group(above.unit(), "Tổ đếm lượt");
    var adoption = adopted(ward, group, "Đường đếm lượt");
    becomes(adoption, FIRST, LAST, "KEPT");
    becomes(adoption, FIRST.plusWeeks(2), FIRST.plusWeeks(3), "MISSED");
    assertThat(tally(above.unit(), FIRST, LAST)).as("of those below it").isEqualTo("6 / 8 holds");
    assertThat(tally(group.unit(), FIRST, LAST)).isEqualTo("6 / 8 holds");
    assertThat(tally(group.unit(), FIRST.plusDays(1), LAST.minusDays(1))).isEqualTo("4 / 6 fails");
    assertThat(tally(group.unit(), FIRST.plusWeeks(1), FIRST.plusWeeks(3)))
        .as("three turns tell nothing")
        .isEmpty();
    assertThat(tally(group(ward, "Chi hội khác").unit(), FIRST, LAST)).as("not theirs").isEmpty();
  }

  @Test
  void weeksOfAmnestyAndTurnsThatCanStillBeKeptCountForNothing() {
    var ward = models.unit("Hương Thủy");
    var group = group(ward, "Chi hội có lụt");
    var adoption = adopted(ward, group, "Đường có lụt");
    becomes(adoption, FIRST, FIRST.plusWeeks(4), "KEPT");
    spared(adoption, FIRST.plusWeeks(1));
    assertThat(tally(group.unit(), FIRST, LAST)).isEqualTo("4 / 4 holds");
  }

  @Test
  void whoeverGaveUpTheLastPlaceKeptNone() {
    var ward = models.unit("Hương Thủy");
    var group = group(ward, "Chi hội bỏ cuộc");
    var first = adopted(ward, group, "Đường bỏ cuộc");
    becomes(first, FIRST, LAST, "KEPT");
    var over = FIRST.plusWeeks(6);
    ends(first, over, "RELEASED");
    assertThat(tally(group.unit(), FIRST, over.minusDays(1))).isEqualTo("6 / 6 holds");
    assertThat(tally(group.unit(), FIRST, over)).isEqualTo("0 / 7 fails");
    assertThat(tally(group.unit(), over.plusMonths(3), over.plusMonths(9)))
        .as("nothing to keep any more")
        .isEqualTo("");
    assertThat(tally(group.unit(), FIRST, over.plusMonths(3), over.plusMonths(9)))
        .as("given up since the copy began")
        .isEqualTo("0 / 4 fails");
    jdbc.sql("update care.adoption set end_kind = 'CLOSED' where id = :id")
        .param("id", first.value())
        .update();
    assertThat(tally(group.unit(), FIRST, over)).as("the road is no more").isEqualTo("7 / 7 holds");
  }

  @Test
  void aCopyStandsOrFallsByItsRounds() {
    var model = models.recognised(RULE);
    var ward = models.unit("Hương Thủy");
    var keeps = group(ward, "Chi hội giữ đường");
    var stops = group(ward, "Chi hội ngừng giữ");
    becomes(adopted(ward, keeps, "Đường còn hoa"), FIRST, LAST, "KEPT");
    becomes(adopted(ward, stops, "Đường hết hoa"), FIRST, LAST, "MISSED");
    var since = LAST.minusMonths(6);
    var stands = models.accepted(model, models.origin(model), keeps.unit(), since);
    var falls = models.accepted(model, stands, stops.unit(), since);
    clock.during(clock.instantOf(LAST.atTime(23, 0)), inspecting::goOn);
    assertThat(copies.find(stands).orElseThrow().standing()).isEqualTo(Standing.SUSTAINED);
    assertThat(copies.find(falls).orElseThrow().standing()).isEqualTo(Standing.LAPSED);
  }

  private Group group(Unit ward, String name) {
    return care.group(ward, name + " " + Ids.next().toString().replaceAll("[^0-9]", ""), 4);
  }

  private AdoptionId adopted(Unit ward, Group group, String road) {
    var place = care.road(ward.area(), ward, road);
    var sundays = Recurrence.weekly(List.of(DayOfWeek.SUNDAY));
    var adoption = new AtomicReference<AdoptionId>();
    clock.during(
        clock.instantOf(FIRST.minusDays(1).atTime(LocalTime.of(8, 0))),
        () -> adoption.set(care.adopted(place, group, sundays, DaysOff.KEEP)));
    return adoption.get();
  }

  private void becomes(AdoptionId adoption, LocalDate from, LocalDate to, String state) {
    jdbc.sql(
            """
            update care.turn
            set state = :state,
                kept_round = case when :state = 'KEPT' then gen_random_uuid() end,
                kept_on = case when :state = 'KEPT' then day end,
                missed_on = case when :state = 'MISSED' then day end
            where adoption = :adoption and day between :from and :to
            """)
        .param("state", state)
        .param("adoption", adoption.value())
        .param("from", from)
        .param("to", to)
        .update();
  }

  private void spared(AdoptionId adoption, LocalDate day) {
    jdbc.sql(
            """
            with storm as (
              insert into care.amnesty
                (id, areas, first_day, last_day, words, state, unit, declared_by, declared_at, decided_by, decided_at)
              select gen_random_uuid(), array[gen_random_uuid()], :day, :day, 'Lụt', 'APPROVED', unit,
                     gen_random_uuid(), now(), gen_random_uuid(), now()
              from care.adoption where id = :adoption returning id)
            update care.turn
            set state = 'EXCUSED', kept_round = null, kept_on = null, amnesty = (select id from storm)
            where adoption = :adoption and day = :day
            """)
        .param("adoption", adoption.value())
        .param("day", day)
        .update();
  }

  private void ends(AdoptionId adoption, LocalDate day, String kind) {
    jdbc.sql(
            "update care.adoption set until = :day, end_kind = :kind, end_reason = 'Không còn ai'"
                + " where id = :id")
        .param("day", day)
        .param("kind", kind)
        .param("id", adoption.value())
        .update();
  }

  private String tally(Unit unit, LocalDate from, LocalDate to) {
    return tally(unit, from, from, to);
  }

  private String tally(Unit unit, LocalDate since, LocalDate from, LocalDate to) {
    UUID id = Ids.next();
    var asked =
        new Asked(
            id, CopyId.next(), unit.id(), unit.area(), Optional.empty(), since, from, to, RULE);
    var tally = kept.tallies(List.of(asked)).get(id);
    return tally == null
        ? ""
        : "%s / %s %s".formatted(tally.kept(), tally.of(), RULE.holds(tally) ? "holds" : "fails");
  }
}
