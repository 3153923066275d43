package org.chungtay.care.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.Caring;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.care.TurnOver;
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
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SeparateProductTest
class StandInCallsTest {
  private static final int ALL = 100_000;

  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired StandingIn standingIn;
  @Autowired TurnRounds rounds;
  @Autowired Caring caring;
  @Autowired Turns turns;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Outbox outbox;
  @Autowired Visitors visitors;
  @Autowired TransactionOperations transactions;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private Group group;
  private PlaceId road;
  private AdoptionId adoption = AdoptionId.next();
  private Actor first;
  private Actor second;

  @BeforeEach
  void aGroupThatComesDaily() {
    today = clock.today();
    var ward = areas.commune("Đồi Thông", today.minusYears(2));
    units.openIn(ward, "Đồi Thông");
    Unit women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường Thiên An");
    adoption =
        care.adopted(road, group, Recurrence.weekly(List.of(DayOfWeek.values())), DaysOff.KEEP);
    first = group.members().get(1);
    second = group.members().get(2);
  }

  @Test
  void whenAStandInCannotComeEitherTheGroupIsAskedAnew() {
    var _ = phoned("0999117001");
    var turn = on(today.plusDays(4));
    standingIn.cannot(group.leader(), turn);
    standingIn.cannot(group.leader(), turn);
    assertThat(told("0999117001", "đến thay")).as("once for one call").isEqualTo(1);
    standingIn.take(first, call(turn));
    standingIn.cannot(first, turn);
    assertThat(told("0999117001", "đến thay")).isEqualTo(2);
  }

  @Test
  void aLeaderWhoAskedForSomebodyElseMayComeThemselves() {
    var turn = on(today.plusDays(1));
    assertThat(turns.get(turn).holder()).contains(first.person());
    standingIn.cannot(group.leader(), turn);
    assertThat(standingIn.openTo(first.person())).isEmpty();
    assertThat(standingIn.openTo(group.leader().person()))
        .extracting(StandInCall::turn)
        .containsExactly(turn);
    standingIn.take(group.leader(), call(turn));
    assertThat(turns.get(turn).standIn()).contains(group.leader().person());
  }

  @Test
  void aStrangerDoesNotLearnWhoStandsIn() {
    var turn = on(today.plusDays(1));
    standingIn.cannot(first, turn);
    standingIn.take(second, call(turn));
    assertThatThrownBy(() -> standingIn.canAgain(visitors.person("Vũ Hà"), turn))
        .isInstanceOf(NotYourTurn.class);
  }

  /// Both hold the turn first, so that neither waits for what the other has.
  @Test
  void whoComesAfterAllAndWhoSaysYesDoNotWaitForEachOther() throws Exception {
    var turn = on(today.plusDays(1));
    standingIn.cannot(first, turn);
    var call = call(turn);
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<?> taking =
          transactions.execute(_ -> {
            var _ = turns.hold(turn);
            var started = threads.submit(() -> standingIn.take(second, call));
            waitsForTheTurn();
            standingIn.canAgain(first, turn);
            return started;
          });
      assertThatThrownBy(() -> taken(taking)).hasRootCauseInstanceOf(TurnOver.class);
    }
    assertThat(turns.get(turn).holder()).contains(first.person());
  }

  private static void taken(Future<?> taking) throws InterruptedException, ExecutionException {
    var _ = taking.get();
  }

  private void waitsForTheTurn() {
    while (jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single()
        == 0) {
      Thread.onSpinWait();
    }
  }

  /// With place, time, map and what to bring; what is done after it needed a reminder.
  @Test
  void theEveningBeforeWhoeverComesIsRemindedAndTheirRoundIsNoHabitYet() {
    var day = today.plusDays(1);
    var reader = phoned("0999117002");
    jdbc.sql("update care.turn set assignee = :reader where id = :id")
        .param("reader", reader.person().value())
        .param("id", on(day).value())
        .update();
    clock.during(clock.instantOf(today.atTime(16, 50)), rounds::remind);
    assertThat(texts("0999117002")).isEmpty();
    for (int run = 0; run < 2; run++) {
      clock.during(clock.instantOf(today.atTime(17, 10)), rounds::remind);
    }
    var place = "/my/turns";
    assertThat(texts("0999117002"))
        .singleElement()
        .asString()
        .contains("Đường Thiên An", "06:30", "Chổi, găng tay, nước tưới", place);
    assertThat(visitors.signedIn(reader).get(place).body()).contains("/places/" + road);
    assertThat(unreminded(reader, day)).isFalse();
    assertThat(unreminded(second, day.plusDays(1))).isTrue();
  }

  private boolean unreminded(Actor who, LocalDate day) {
    var id = Ids.next();
    var done = new Caring.Done(RoundId.of(id), adoption, on(day), day, List.of(), Optional.empty());
    clock.during(
        clock.instantOf(day.atTime(8, 0)), () -> assertThat(caring.done(who, done)).isTrue());
    return jdbc.sql("select unreminded from care.round where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  @Test
  void aMissedTurnCanBeMadeUpUntilTheNextOneComesHoweverLongThatIs() {
    var lunar = today.minusDays(23);
    jdbc.sql("delete from care.turn where adoption = :id and day < :next")
        .param("id", adoption.value())
        .param("next", today.plusDays(6))
        .update();
    var turn =
        jdbc.sql(
                """
                insert into care.turn
                  (id, adoption, place, area, unit, day, assignee, state, missed_on)
                select gen_random_uuid(), a.id, a.place, a.area, a.unit, :day, :person, 'MISSED', :day::date + 2
                from care.adoption a where a.id = :id
                returning id
                """)
            .param("day", lunar)
            .param("person", first.person().value())
            .param("id", adoption.value())
            .query(UUID.class)
            .single();
    var mine = visitors.signedIn(first);
    assertThat(mine.get("/my/turns").body()).contains("/my/turns/" + turn + "/done");
    jdbc.sql(
            """
            insert into care.turn (id, adoption, place, area, unit, day, state)
            select gen_random_uuid(), a.id, a.place, a.area, a.unit, :day, 'DUE'
            from care.adoption a where a.id = :id
            """)
        .param("day", today.minusDays(1))
        .param("id", adoption.value())
        .update();
    assertThat(mine.get("/my/turns").body()).doesNotContain(turn.toString());
  }

  private TurnId on(LocalDate day) {
    return turns.of(adoption, day, day).getFirst().id();
  }

  private UUID call(TurnId turn) {
    return standingIn.of(List.of(turns.get(turn))).getFirst().id();
  }

  /// Somebody of the group who may be written to.
  private Actor phoned(String phone) {
    var name = "Hồ Thị Xuân";
    var person = people.register(NewPerson.adult(PersonId.next(), name, Phone.parse(phone)));
    consents.give(person, Consents.CONTACT, "form");
    var _ = units.join(person, group.unit(), today, null);
    return new Actor(person, name);
  }

  private long told(String phone, String words) {
    return texts(phone).stream().filter(text -> text.contains(words)).count();
  }

  private List<String> texts(String phone) {
    return outbox.waiting(ALL).stream()
        .filter(message -> message.to().equals(phone))
        .map(Outbox.Outgoing::text)
        .toList();
  }
}
