package org.chungtay.care.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.look.LotPlacesForTests;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.turn.StandingIn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.place.PlaceId;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SeparateProductTest
class NamelessCareTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));
  private static final List<String> NAMED =
      List.of(
          "care.turn assignee",
          "care.turn stand_in",
          "care.stand_in_call asked_by",
          "care.stand_in_call asked_for",
          "care.stand_in_call taken_by",
          "care.round done_by",
          "care.round entered_by",
          "care.round decided_by",
          "care.adoption asked_by",
          "care.adoption decided_by",
          "care.adoption successor",
          "care.duty person",
          "care.rota person");

  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired LotPlacesForTests drawn;
  @Autowired Prepared prepared;
  @Autowired StandingIn standingIn;
  @Autowired Turns turns;
  @Autowired Outcomes outcomes;
  @Autowired NamelessCare nameless;
  @Autowired HeldByCare held;
  @Autowired List<PersonalRecords> records;
  @Autowired SamePersons same;
  @Autowired Pseudonyms pseudonyms;
  @Autowired Visitors visitors;
  @Autowired TransactionTemplate transaction;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private AreaId ward;
  private Unit women;
  private Group group;
  private PlaceId road;
  private AdoptionId adoption;
  private Actor leader;
  private Actor second;

  @BeforeEach
  void aGroupThatCame() {
    ward = areas.commune("Vỹ Dạ Hạ", clock.today().minusYears(2));
    units.openIn(ward, "Vỹ Dạ Hạ");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường ven Hói");
    adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    leader = group.leader();
    second = group.members().get(1);
    var _ = care.came(group, adoption, "Đã quét");
    var others = turns.of(adoption, clock.today().plusDays(1), clock.today().plusDays(20));
    var asked =
        others.stream()
            .filter(turn -> turn.assignee().equals(Optional.of(second.person())))
            .findFirst()
            .orElseThrow();
    standingIn.cannot(second, asked.id());
    standingIn.take(leader, standingIn.openTo(leader.person()).getFirst().id());
  }

  @Test
  void whoIsForgottenLeavesAStandInTheOthersGoOnAndNoFigureChanges() {
    var year = Scope.city(clock.today(), clock.today()).in(ward);
    var before = outcomes.totals(year).toString();
    assertThat(
            records.stream()
                .flatMap(one -> one.about(leader.person(), new Reading(Language.VI, true)).stream())
                .filter(section -> List.of("care", "turns").contains(section.code()))
                .flatMap(section -> section.entries().stream())
                .map(PersonalRecords.Entry::detail))
        .contains("Được giao việc: Tưới hồng", "Ghi lượt chăm sóc: Đã quét", "Đã làm")
        .contains("Sắp đến · Đến thay người khác");
    var standIn = pseudonyms.standIn(leader.person());
    var officer = pseudonyms.standIn(group.officer().person());
    forget(new Forgotten(leader.person(), standIn));
    forget(new Forgotten(leader.person(), standIn));
    forget(new Forgotten(group.officer().person(), officer));

    assertThat(rowsOf(leader.person().value())).isEmpty();
    assertThat(rowsOf(group.officer().person().value())).isEmpty();
    assertThat(rowsOf(standIn))
        .as("whoever came today, asked for the place and sent the round")
        .containsExactly(
            "care.turn assignee",
            "care.round done_by",
            "care.round entered_by",
            "care.adoption asked_by");
    assertThat(standingIn.openTo(group.members().get(2).person()))
        .as("nobody stands in any more: it is asked again")
        .hasSize(1);
    var next = turns.of(adoption, clock.today().plusDays(1), clock.today().plusDays(20));
    assertThat(next).isNotEmpty().allMatch(turn -> turn.assignee().isPresent());
    assertThat(next.stream().flatMap(turn -> turn.assignee().stream()).distinct())
        .hasSize(3)
        .doesNotContain(leader.person());
    assertThat(outcomes.totals(year).toString()).isEqualTo(before);
  }

  @Test
  void afterTwoYearsNobodyIsNamedAnyMoreAndWhatIsRecentIs() {
    var days = clock.today().plusMonths(24).plusDays(3);
    clock.during(
        clock.instantOf(days.atTime(3, 0)),
        () -> assertThat(CareLosesNames.run(nameless, 24)).isGreaterThanOrEqualTo(3));
    assertThat(rowsOf(leader.person().value()))
        .as(
            "the list is in force, turns after that day are not old, and who asked is no attendance")
        .contains("care.adoption asked_by", "care.duty person", "care.rota person")
        .doesNotContain("care.round done_by", "care.stand_in_call taken_by");
    assertThat(rowsOf(pseudonyms.standIn(leader.person()))).contains("care.round done_by");
    assertThat(rowsOf(group.officer().person().value())).contains("care.round decided_by");
  }

  @Test
  void whoTurnsOutToBeAnotherIsOnTurnAsTheOtherUntilThatIsUndone() {
    var other = group.members().get(2).person();
    var wasOf = rowsOf(second.person().value());
    var decision =
        new Decision(
            Ids.next(), other, second.person(), Verdict.SAME, Optional.of(other), Optional.empty());
    var officer = visitors.as("officer", women.id().value()).actor();
    same.decide(officer, decision);
    assertThat(rowsOf(second.person().value()))
        .as("who asked for a stand-in is history")
        .containsExactly("care.stand_in_call asked_by", "care.stand_in_call asked_for");
    assertThat(
            jdbc.sql("select count(*) from care.rota where adoption = :id")
                .param("id", adoption.value())
                .query(Long.class)
                .single())
        .as("nobody stands in the list twice")
        .isEqualTo(3L);
    same.undo(officer, decision.id());
    assertThat(rowsOf(second.person().value())).isEqualTo(wasOf);
  }

  @Test
  void onlyAStandInConfirmsItself() {
    assertThatThrownBy(() ->
            jdbc.sql("update care.round set decided_by = done_by where place = :place")
                .param("place", road.value())
                .update())
        .hasMessageContaining("confirmed_by_somebody_else");
    var place = drawn.looked(drawn.place(prepared.ward(), prepared.foreign())).place();
    var people = whoLooked(place);
    assertThatThrownBy(() ->
            jdbc.sql("update care.look set seen_by = :one where place = :place")
                .param("one", Ids.next())
                .param("place", place)
                .update())
        .hasMessageContaining("stays as it was sent");
    people.forEach(
        one -> forget(new Forgotten(PersonId.of(one), pseudonyms.standIn(PersonId.of(one)))));
    assertThat(whoLooked(place))
        .as("who looked, typed the number and confirmed it")
        .hasSize(3)
        .isEqualTo(people.stream().map(one -> pseudonyms.standIn(PersonId.of(one))).toList());
  }

  private List<UUID> whoLooked(UUID place) {
    return jdbc.sql(
            """
            select unnest(array[l.seen_by, d.typed_by, d.confirmed_by])
            from care.look l join care.draw d on d.month = l.draw where l.place = :place
            """)
        .param("place", place)
        .query(Sql.rows(UUID.class))
        .list();
  }

  private void forget(Forgotten forgotten) {
    transaction.executeWithoutResult(_ -> held.forget(List.of(forgotten)));
  }

  /// In which columns somebody stands.
  private List<String> rowsOf(UUID person) {
    return NAMED.stream().filter(column -> count(column, person) > 0).toList();
  }

  private long count(String column, UUID person) {
    var names = Stream.of(column.split(" ")).toList();
    return jdbc.sql(
            "select count(*) from " + names.getFirst() + " where " + names.getLast() + " = :person")
        .param("person", person)
        .query(Long.class)
        .single();
  }
}
