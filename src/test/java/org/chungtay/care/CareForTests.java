package org.chungtay.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.adopt.Wish;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.round.NewRound;
import org.chungtay.care.round.Round;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Groups with people, and places that they look after, as the tests of this module need them.
@Component
public class CareForTests {
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  private final JdbcClient jdbc;
  private final UnitsForTests units;
  private final Adopting adopting;
  private final Amnesties amnesties;
  private final Rounds rounds;
  private final RoundDecisions decisions;
  private final Visitors visitors;
  private final CityClock clock;
  private final Random random = new Random();

  CareForTests(
      JdbcClient jdbc,
      UnitsForTests units,
      Adopting adopting,
      Amnesties amnesties,
      Rounds rounds,
      RoundDecisions decisions,
      Visitors visitors,
      CityClock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.adopting = adopting;
    this.amnesties = amnesties;
    this.rounds = rounds;
    this.decisions = decisions;
    this.visitors = visitors;
    this.clock = clock;
  }

  /// @param members the leader is the first of them
  public record Group(Unit unit, Actor leader, Actor officer, List<Actor> members) {
    public UnitId id() {
      return unit.id();
    }
  }

  /// A group with people, its leader, and an officer above it; rights hold for years.
  public Group group(Unit above, String name, int members) {
    var unit = units.group(above, name, above.area());
    var people = new ArrayList<Actor>();
    for (var number = 1; number <= members; number++) {
      var person = visitors.person("Trần Thị Mai " + "ABCDEFGHIJKLMNO".charAt(number - 1));
      var _ = units.join(person.person(), unit, SINCE, null);
      people.add(person);
    }
    var leader = people.getFirst();
    visitors.grant(leader.person(), "leader", unit.id().value(), SINCE, SINCE.plusYears(9));
    var officer = visitors.person("Công Tằng Tôn Nữ Huyền Trang");
    visitors.grant(officer.person(), "officer", above.id().value(), SINCE, SINCE.plusYears(9));
    return new Group(unit, leader, officer, people);
  }

  public PlaceId road(AreaId ward, Unit unit, String name) {
    return place("road", ward, unit, name, "16.4480,107.5590;16.4490,107.5620", 400);
  }

  /// @param line latitude and longitude of its points
  public PlaceId place(String kind, AreaId ward, Unit unit, String name, String line, int metres) {
    var id = PlaceId.next();
    var points = line.split(";");
    var numbers = new ArrayList<Double>();
    for (var point : points) {
      numbers.add(Double.valueOf(point.split(",")[1]));
      numbers.add(Double.valueOf(point.split(",")[0]));
    }
    jdbc.sql(
            """
            insert into place.place
              (id, code, kind, name, folded, area, unit, line, latitude, longitude, length, state,
               drawn_by, drawn_at, launched, launched_by)
            values (:id, :code, :kind, :name, lower(:name), :area, :unit, :line, :lat, :lon, :metres,
                    'LAUNCHED', gen_random_uuid(), now(), :day, gen_random_uuid())
            """)
        .param("id", id.value())
        .param("code", code())
        .param("kind", kind)
        .param("name", name)
        .param("area", ward.value())
        .param("unit", unit.id().value())
        .param("line", numbers.toArray(Double[]::new))
        .param("lat", numbers.get(1))
        .param("lon", numbers.get(0))
        .param("metres", metres)
        .param("day", clock.today())
        .update();
    return id;
  }

  private String code() {
    var code = new StringBuilder();
    for (var sign = 0; sign < 6; sign++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  public Wish wish(PlaceId place, Group group, Recurrence rule, DaysOff daysOff) {
    return new Wish(
        AdoptionId.next(),
        place,
        group.id(),
        Optional.empty(),
        Optional.of(group.members().getLast().person()),
        clock.today(),
        rule,
        daysOff,
        LocalTime.of(6, 30),
        "Chổi, găng tay, nước tưới",
        group.members().stream().map(Actor::person).toList(),
        List.of(new Wish.Duty("Tưới hồng", Optional.of(group.leader().person()))),
        Optional.empty());
  }

  public void ask(Wish wish, Group group) {
    adopting.ask(group.leader(), wish);
  }

  /// Far ahead, so that nobody else's turns are in it.
  public void declare(Actor officer, UUID id, Unit unit) {
    var day = clock.today().plusDays(300);
    amnesties.declare(
        officer, new Amnesties.Declared(id, unit.id(), List.of(unit.area()), day, day, "Bão số 9"));
  }

  /// Asked by the leader, accepted by the officer, from today.
  public AdoptionId adopted(Wish wish, Group group) {
    adopting.ask(group.leader(), wish);
    adopting.accept(group.officer(), wish.id());
    return wish.id();
  }

  public AdoptionId adopted(PlaceId place, Group group, Recurrence rule, DaysOff daysOff) {
    return adopted(wish(place, group, rule, daysOff), group);
  }

  /// The leader came today and noted something; where a second person is needed there is one.
  public RoundId came(Group group, AdoptionId adoption, String note) {
    var id = RoundId.next();
    try {
      var sent =
          rounds.send(
              group.leader(),
              new NewRound(
                  id,
                  adoption,
                  Optional.empty(),
                  group.leader().person(),
                  clock.today(),
                  List.of("clean"),
                  note,
                  Optional.of(12),
                  List.of(),
                  List.of()));
      if (sent.state() == Round.State.SENT) {
        decisions.confirm(group.officer(), id);
      }
      return id;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  public static Wish sister(Wish wish, Group sister) {
    return new Wish(
        wish.id(),
        wish.place(),
        wish.group(),
        Optional.of(sister.id()),
        wish.successor(),
        wish.since(),
        wish.rule(),
        wish.daysOff(),
        wish.moment(),
        wish.bring(),
        wish.rota(),
        wish.duties(),
        wish.follows());
  }

  public List<UUID> assignees(AdoptionId adoption) {
    return jdbc.sql("select assignee from care.turn where adoption = :id order by day")
        .param("id", adoption.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }
}
