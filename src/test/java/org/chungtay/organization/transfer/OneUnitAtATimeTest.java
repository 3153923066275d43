package org.chungtay.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Random histories of people who join, move, are guests and leave. On every day each is a member
/// of at most one unit, the members of the units are the members of the organisation, and nobody is
/// lost on the way.
@ProductTest
class OneUnitAtATimeTest {
  private static final UnitId WARD = UnitId.of(Ids.named("unit:veterans:19813"));
  private static final int UNITS = 4;
  private static final int PEOPLE = 12;
  private static final int STEPS = 120;
  private static final int DAYS = 60;

  @Autowired Transfers transfers;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired Organizations organizations;
  @Autowired JdbcClient jdbc;

  private final Visitors visitors;
  private final CityClock clock;
  private final Visitor officer;
  private final Visitor second;
  private final LocalDate first;

  @Autowired
  OneUnitAtATimeTest(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    this.clock = clock;
    officer = visitors.as("officer", WARD.value());
    second = visitors.as("officer", WARD.value());
    first = clock.today().minusDays(DAYS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20251128, 424242})
  void everybodyIsSomewhereOnceUntilTheyLeave(long seed) {
    var random = new Random(seed);
    var units = IntStream.range(0, UNITS).mapToObj(_ -> group()).toList();
    var people = IntStream.range(0, PEOPLE).mapToObj(_ -> joined(units, random)).toList();
    var gone = new ArrayList<PersonId>();
    int moved = 0;
    for (int step = 0; step < STEPS; step++) {
      var person = people.get(random.nextInt(PEOPLE));
      moved += step(person, units, random, gone);
    }
    assertThat(moved).as("transfers that happened").isGreaterThan(STEPS / 10);
    var counts = counts(units);
    assertThat(counts).allSatisfy(day -> assertThat(day.ofUnits()).isEqualTo(day.persons()));
    assertThat(counts.getLast().persons()).isEqualTo(PEOPLE - gone.size());
    assertThat(gaps(people)).as("days in no unit before somebody left").isZero();
  }

  /// Its last day was written down for all of its members.
  @Test
  void whoeverMovesOutOfAUnitThatClosesDoesNotEndWithIt() {
    var closing = group();
    var next = group();
    var person = joined(List.of(closing), new Random(1));
    var today = clock.today();
    groups.close(officer.actor(), closing.id(), today.plusDays(30));
    var member = members.of(person).getLast();
    assertThat(member.lastDay()).contains(today.plusDays(30));
    assertThat(transferred(member, next.id(), today, Optional.empty())).isTrue();
    assertThat(members.of(person).getLast())
        .satisfies(now -> {
          assertThat(now.unit()).isEqualTo(next.id());
          assertThat(now.lastDay()).isEmpty();
        });
  }

  private int step(PersonId person, List<Unit> units, Random random, List<PersonId> gone) {
    var current = members.of(person).stream().filter(one -> one.lastDay().isEmpty()).findFirst();
    if (current.isEmpty()) {
      return 0;
    }
    var day = first.plusDays(random.nextInt(DAYS) + 1);
    if (random.nextInt(20) == 0) {
      var lastDay = current.get().since().isAfter(day) ? current.get().since() : day;
      members.leave(officer.actor(), current.get().id(), lastDay);
      gone.add(person);
      return 0;
    }
    var to = units.get(random.nextInt(UNITS)).id();
    Optional<LocalDate> guest =
        random.nextInt(4) == 0 ? Optional.of(day.plusDays(3)) : Optional.empty();
    return transferred(current.get(), to, day, guest) && guest.isEmpty() ? 1 : 0;
  }

  /// Many make no sense (to where they are, before they came) and are refused, changing nothing.
  private boolean transferred(
      Membership member, UnitId to, LocalDate day, Optional<LocalDate> lastDay) {
    var id = Ids.next();
    try {
      transfers.send(officer.actor(), new Sending(id, member.id(), to, day, lastDay, ""));
    } catch (DomainException refused) {
      return false;
    }
    try {
      transfers.accept(second.actor(), id, Optional.empty());
      return true;
    } catch (DomainException refused) {
      transfers.withdraw(officer.actor(), id);
      return false;
    }
  }

  private PersonId joined(List<Unit> units, Random random) {
    var person = visitors.person("Mai Văn Luân Chuyển").person();
    var unit = units.get(random.nextInt(units.size())).id();
    members.join(officer.actor(), Ids.next(), person, unit, first);
    return person;
  }

  private Unit group() {
    var name = "Chi hội luân chuyển " + Ids.next();
    var area = organizations.get(WARD).area();
    return groups.open(officer.actor(), new NewGroup(UnitId.next(), WARD, name, area, first));
  }

  record Count(LocalDate day, int ofUnits, int persons) {}

  private List<Count> counts(List<Unit> units) {
    return jdbc.sql(
            """
            select d.day::date as day, count(m.person)::int as of_units,
                   count(distinct m.person)::int as persons
            from generate_series(cast(:first as date), :last, interval '1 day') as d (day)
            left join organization.v_membership m on m.unit = any(:units) and not m.temporary
              and daterange(m.since, m.last_day, '[]') @> d.day::date
            group by d.day order by d.day
            """)
        .param("first", first)
        .param("last", clock.today().plusDays(1))
        .param("units", Sql.ids(units.stream().map(unit -> unit.id().value()).toList()))
        .query(Sql.rows(Count.class))
        .list();
  }

  /// Each one's rows follow each other day by day.
  private int gaps(List<PersonId> people) {
    return jdbc.sql(
            """
            select count(*)::int from (
              select since, lag(last_day) over (partition by person order by since) as before
              from organization.v_membership
              where person = any(:people) and not temporary) rows
            where before is not null and since <> before + 1
            """)
        .param("people", ids(people))
        .query(Integer.class)
        .single();
  }

  private static UUID[] ids(List<PersonId> people) {
    return Sql.ids(people.stream().map(PersonId::value).toList());
  }
}
