package org.chungtay.care.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.RoundId;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.ladder.LadderReads.KeptPlace;
import org.chungtay.care.round.NewRound;
import org.chungtay.care.round.Round;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.turn.TurnRounds;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A year's days, one after the other: what runs at night, who comes in the morning.
@Component
class LivedYear {
  /// The server is down: nothing runs.
  private static final LocalDate DOWN = LocalDate.of(2027, 6, 1);

  private static final LocalDate UP = LocalDate.of(2027, 6, 10);

  private final Ladder ladder;
  private final TurnRounds turnRounds;
  private final Rounds rounds;
  private final RoundDecisions decisions;
  private final Amnesties amnesties;
  private final People people;
  private final Consents consents;
  private final Outbox outbox;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Set<String> texts = new LinkedHashSet<>();

  LivedYear(
      Ladder ladder,
      TurnRounds turnRounds,
      Rounds rounds,
      RoundDecisions decisions,
      Amnesties amnesties,
      People people,
      Consents consents,
      Outbox outbox,
      Visitors visitors,
      JdbcClient jdbc,
      CityClock clock) {
    this.ladder = ladder;
    this.turnRounds = turnRounds;
    this.rounds = rounds;
    this.decisions = decisions;
    this.amnesties = amnesties;
    this.people = people;
    this.consents = consents;
    this.outbox = outbox;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// In which ward the weather is bad, and the two officers who say so.
  record Storms(AreaId ward, UnitId unit, Actor declares, Actor approves) {}

  /// @param keeps whether the group comes on a turn's day
  record Lived(PlaceId place, AdoptionId adoption, Group group, Predicate<LocalDate> keeps) {
    KeptPlace kept() {
      return new KeptPlace(place, adoption);
    }
  }

  void live(LocalDate day, List<Lived> all, Storms storms) {
    if (day.isBefore(DOWN) || !day.isBefore(UP)) {
      at(day, LocalTime.of(1, 30), turnRounds::writeAhead);
      at(
          day,
          LocalTime.of(3, 0),
          () -> {
            var gone = ladder.run();
            assertThat(gone).hasSize(day.equals(UP) ? 10 : 1);
            assertThat(ladder.run()).as("a day is gone through once").isEmpty();
          });
    }
    at(
        day,
        LocalTime.of(9, 0),
        () -> {
          weather(day, storms);
          come(all, day);
          confirmAll(all, day);
          outbox.waiting(1_000).forEach(text -> texts.add(text.text()));
        });
  }

  /// One more who leads a group, with a telephone.
  void writtenTo(Group group, LocalDate first) {
    var name = "Hồ Thị Xuân";
    var phone = Phone.parse("0999118001");
    var leader = people.register(NewPerson.adult(PersonId.next(), name, phone));
    consents.give(leader, Consents.CONTACT, "form");
    visitors.grant(leader, "leader", group.id().value(), first, first.plusYears(2));
  }

  /// What was written about a place, in the order of the days.
  List<String> told(String place) {
    return texts.stream().filter(text -> text.contains(place)).toList();
  }

  /// A storm that was known before, and a flood of which the city heard too late.
  private void weather(LocalDate day, Storms storms) {
    if (day.equals(LocalDate.of(2027, 3, 10))) {
      amnesty(storms, LocalDate.of(2027, 3, 20), LocalDate.of(2027, 4, 4), "Bão số 1");
    }
    if (day.equals(LocalDate.of(2027, 5, 10))) {
      amnesty(storms, LocalDate.of(2027, 4, 10), LocalDate.of(2027, 5, 5), "Lụt tháng Tư");
    }
  }

  private void amnesty(Storms storms, LocalDate from, LocalDate to, String words) {
    var id = Ids.next();
    amnesties.declare(
        storms.declares(),
        new Amnesties.Declared(id, storms.unit(), List.of(storms.ward()), from, to, words));
    amnesties.approve(storms.approves(), id);
  }

  private record Due(UUID adoption, UUID person) {}

  private void come(List<Lived> all, LocalDate day) {
    var due =
        jdbc
            .sql(
                """
                select t.adoption, coalesce(t.stand_in, t.assignee) as person from care.turn t
                join care.adoption a on a.id = t.adoption
                where t.adoption = any(:ids) and t.day = :day and t.state = 'DUE'
                  and (a.until is null or a.until > :day)
                """)
            .param("ids", Sql.ids(all.stream().map(one -> one.adoption().value()).toList()))
            .param("day", day)
            .query(Sql.rows(Due.class))
            .list()
            .stream()
            .collect(Collectors.toMap(Due::adoption, Due::person));
    all.forEach(one -> comes(one, Optional.ofNullable(due.get(one.adoption().value())), day));
  }

  private void comes(Lived lived, Optional<UUID> due, LocalDate day) {
    due.filter(_ -> lived.keeps().test(day))
        .ifPresent(person -> {
          var who =
              lived.group().members().stream()
                  .filter(one -> one.person().value().equals(person))
                  .findFirst()
                  .orElseThrow();
          send(
              who,
              new NewRound(
                  RoundId.next(),
                  lived.adoption(),
                  Optional.empty(),
                  who.person(),
                  day,
                  List.of("green", "clean"),
                  "",
                  Optional.empty(),
                  List.of(),
                  List.of()));
        });
  }

  private void send(Actor who, NewRound round) {
    try {
      var sent = rounds.send(who, round);
      assertThat(sent.state()).isIn(Round.State.SENT, Round.State.CONFIRMED);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /// The sample is whatever the seed draws: a second person looks at it on the same day.
  private void confirmAll(List<Lived> all, LocalDate day) {
    var byPlace = all.stream().collect(Collectors.toMap(one -> one.place().value(), one -> one));
    jdbc.sql(
            "select id, place from care.round where place = any(:places) and state = 'SENT' and day = :day")
        .param("places", Sql.ids(byPlace.keySet()))
        .param("day", day)
        .query(Sql.rows(Waits.class))
        .list()
        .forEach(one ->
            decisions.confirm(
                Objects.requireNonNull(byPlace.get(one.place())).group().officer(),
                RoundId.of(one.id())));
  }

  private record Waits(UUID id, UUID place) {}

  void at(LocalDate day, Runnable deed) {
    at(day, LocalTime.of(8, 0), deed);
  }

  void at(LocalDate day, LocalTime time, Runnable deed) {
    Instant moment = clock.instantOf(day.atTime(time));
    clock.during(moment, deed);
  }
}
