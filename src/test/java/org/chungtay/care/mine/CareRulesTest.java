package org.chungtay.care.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.OwnAdoption;
import org.chungtay.care.OwnAmnesty;
import org.chungtay.care.OwnRound;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.care.TurnTaken;
import org.chungtay.care.adopt.Adoptability;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.turn.StandInCall;
import org.chungtay.care.turn.StandingIn;
import org.chungtay.care.turn.TurnRounds;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.AtOnce;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeparateProductTest
class CareRulesTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Adopting adopting;
  @Autowired StandingIn standingIn;
  @Autowired Turns turns;
  @Autowired TurnRounds turnRounds;
  @Autowired RoundDecisions decisions;
  @Autowired Amnesties amnesties;
  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private AreaId ward;
  private Unit women;
  private Group group;
  private PlaceId road;

  @BeforeEach
  void aGroupAndARoad() {
    ward = areas.commune("Đồi Thông", clock.today().minusYears(2));
    units.openIn(ward, "Đồi Thông");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường Thiên An");
  }

  @Test
  void ofTwoWhoSayYesAtOnceOneHasTheTurnAndTheOtherIsTold() throws Exception {
    var adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var turn = today(adoption);
    standingIn.cannot(group.leader(), turn);
    standingIn.cannot(group.leader(), turn);
    var call = standingIn.openTo(group.members().get(1).person()).getFirst();
    assertThat(standingIn.openTo(group.leader().person())).isEmpty();

    var taken =
        AtOnce.both(
            () -> take(group.members().get(1), call), () -> take(group.members().get(2), call));
    assertThat(taken).containsExactlyInAnyOrder("has it", "told");
    var held = turns.get(turn);
    assertThat(held.assignee()).contains(group.leader().person());
    assertThat(held.standIn())
        .isIn(
            Optional.of(group.members().get(1).person()),
            Optional.of(group.members().get(2).person()));
  }

  private String take(Actor actor, StandInCall call) {
    try {
      standingIn.take(actor, call.id());
      standingIn.take(actor, call.id());
      return "has it";
    } catch (TurnTaken tooLate) {
      return "told";
    }
  }

  @Test
  void theSisterGroupIsAskedAfterSomeHours() {
    var sister = care.group(women, "Chi đoàn 2", 3);
    var adoption =
        care.adopted(
            CareForTests.sister(care.wish(road, group, DAILY, DaysOff.KEEP), sister), group);
    var turn = today(adoption);
    var helper = sister.members().getLast();
    standingIn.cannot(group.leader(), turn);
    turnRounds.widen();
    assertThat(standingIn.openTo(helper.person())).isEmpty();
    var call = standingIn.openTo(group.members().get(1).person()).getFirst();
    assertThatThrownBy(() -> standingIn.take(helper, call.id())).isInstanceOf(NotYourTurn.class);

    jdbc.sql("update care.stand_in_call set widens_at = asked_at where id = :id")
        .param("id", call.id())
        .update();
    turnRounds.widen();
    assertThat(standingIn.openTo(helper.person())).extracting(StandInCall::id).contains(call.id());
    standingIn.take(helper, call.id());
    assertThat(turns.get(turn).actingUnit()).isEqualTo(sister.id());
    assertThatThrownBy(() -> standingIn.canAgain(group.leader(), turn))
        .isInstanceOf(TurnTaken.class);
    standingIn.cannot(helper, turn);
    assertThat(turns.get(turn).standIn()).as("given back, and asked for anew").isEmpty();
  }

  @Test
  void theSecondWhoClosesARoundIsToldWhoDidAndKeepsWhatWasTyped() {
    var adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var address = "/my/turns/" + today(adoption) + "/done";
    var first = visitors.signedIn(group.leader());
    var id = Ids.next().toString();
    var sent = first.post(address, Map.of("id", id, "check", "green"));
    assertThat(sent.location()).startsWith("/care/rounds/" + id);
    assertThat(first.post(address, Map.of("id", id, "check", "green")).location())
        .as("sent twice it is one round")
        .startsWith("/care/rounds/" + id);
    var second =
        visitors
            .signedIn(group.members().get(1))
            .post(address, Map.of("id", Ids.next().toString(), "note", "Hồng cổ đã nở"));
    assertThat(second.status().value()).isEqualTo(409);
    assertThat(second.body()).contains(group.leader().name()).contains("Hồng cổ đã nở");
    assertThat(
            jdbc.sql("select count(*) from care.round where place = :place")
                .param("place", road.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void ofTwoWhoCloseTheSameRoundAtOnceOneIsToldByWhom() throws Exception {
    var adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var address = "/my/turns/" + today(adoption) + "/done";
    var one = visitors.signedIn(group.leader());
    var other = visitors.signedIn(group.members().get(1));
    assertThat(AtOnce.both(() -> closes(one, address), () -> closes(other, address)))
        .containsExactlyInAnyOrder(303, 409);
    assertThat(
            jdbc.sql("select count(*) from care.round where place = :place")
                .param("place", road.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private static int closes(Visitor who, String address) {
    return who.post(address, Map.of("id", Ids.next().toString(), "check", "green"))
        .status()
        .value();
  }

  @Test
  void aRoundCountsOnceASecondPersonHasLookedAtIt() {
    var adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var id = Ids.next();
    var leader = visitors.signedIn(group.leader());
    var _ =
        leader.post(
            "/my/turns/" + today(adoption) + "/done",
            Map.of("id", id.toString(), "check", "green", "plants", "37"));
    var year = Scope.city(clock.today(), clock.today()).in(ward);
    assertThat(outcomes.total("care-rounds", year).entries())
        .as("the first round of an adoption is looked at")
        .isZero();
    assertThat(visitors.anonymous().get("/care/rounds/" + id).status().value()).isEqualTo(404);
    visitors.grant(
        group.leader().person(),
        "officer",
        women.id().value(),
        clock.today(),
        clock.today().plusDays(9));
    assertThatThrownBy(() -> decisions.confirm(group.leader(), RoundId.of(id)))
        .isInstanceOf(OwnRound.class);
    var officer = visitors.signedIn(group.officer());
    assertThat(officer.get("/workbench").body()).contains("data-care", "1 việc chăm sóc chờ bạn");
    assertThat(officer.get("/care/work?kind=rounds").body()).contains("(1)", "Đường Thiên An");
    decisions.confirm(group.officer(), RoundId.of(id));
    decisions.confirm(group.officer(), RoundId.of(id));
    assertThat(officer.get("/workbench").body()).doesNotContain("data-care");
    assertThat(outcomes.total("care-rounds", year).total()).isEqualByComparingTo("1");
    assertThat(outcomes.total("care-weeks", year).total()).isEqualByComparingTo("1");
    assertThat(outcomes.total("care-metres", year).total()).isEqualByComparingTo("400");
    assertThat(outcomes.total("plants-alive", year).total()).isEqualByComparingTo("37");
    var shown = visitors.anonymous().get("/care/rounds/" + id);
    assertThat(shown.status().value()).isEqualTo(200);
    assertThat(shown.body()).contains("Đường Thiên An").doesNotContain(group.leader().name());
  }

  @Test
  void aPlaceWhoseAdoptionIsNotPossibleSaysWhy() {
    var first = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var small = care.group(women, "Chi hội 2", 2);
    assertThat(reasons(road, small)).containsExactly("adopt-adopted", "adopt-too-few-members");
    var proposed = care.road(ward, women, "Kiệt 3");
    jdbc.sql(
            """
            update place.place set state = 'PROPOSED', launched = null, launched_by = null
            where id = :id
            """)
        .param("id", proposed.value())
        .update();
    assertThat(reasons(proposed, small))
        .containsExactly("adopt-not-launched", "adopt-too-few-members");
    assertThat(reasons(care.road(ward, women, "Kiệt 4"), group))
        .as("four people look after one place")
        .containsExactly("adopt-too-few-members");
    var far = areas.commune("Xa Lắc", clock.today().minusYears(2));
    assertThat(reasons(care.road(far, women, "Kiệt 5"), care.group(women, "Chi hội 3", 3)))
        .containsExactly("adopt-too-far");
    var free = care.road(ward, women, "Kiệt 6");
    var other = care.group(women, "Chi hội 4", 3);
    assertThatThrownBy(() ->
            adopting.ask(
                other.leader(),
                CareForTests.sister(care.wish(free, other, DAILY, DaysOff.KEEP), other)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.fields())
                    .extracting(FieldRefusal::code)
                    .containsExactly("sister-itself"));
    adopting.end(group.leader(), first, "Chuyển nhà");
    assertThat(adopting.check(care.wish(road, other, DAILY, DaysOff.KEEP)))
        .isEqualTo(new Adoptability.Possible());
    var wish = care.wish(road, other, DAILY, DaysOff.KEEP);
    visitors.grant(
        other.leader().person(),
        "officer",
        women.id().value(),
        clock.today(),
        clock.today().plusDays(9));
    adopting.ask(other.leader(), wish);
    assertThatThrownBy(() -> adopting.accept(other.leader(), wish.id()))
        .isInstanceOf(OwnAdoption.class);
  }

  private List<String> reasons(PlaceId place, Group asking) {
    try {
      adopting.ask(asking.leader(), care.wish(place, asking, DAILY, DaysOff.KEEP));
      return List.of();
    } catch (InvalidInput refused) {
      return refused.fields().stream().map(FieldRefusal::code).toList();
    }
  }

  @Test
  void nobodyApprovesTheAmnestyTheyDeclared() {
    var id = Ids.next();
    care.declare(group.officer(), id, women);
    assertThatThrownBy(() -> amnesties.approve(group.officer(), id)).isInstanceOf(OwnAmnesty.class);
    assertThat(visitors.anonymous().get("/care/amnesties").body()).doesNotContain(id.toString());
  }

  private TurnId today(AdoptionId adoption) {
    return TurnId.of(
        jdbc.sql("select id from care.turn where adoption = :id and day = :day")
            .param("id", adoption.value())
            .param("day", clock.today())
            .query((row, _) -> row.getObject(1, UUID.class))
            .single());
  }
}
