package org.chungtay.care.round;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chungtay.outcome.Posting;
import org.chungtay.place.Places;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What rounds that count bring to the book of outcomes, a few questions however many there are.
@Component
class RoundBook {
  private final JdbcClient jdbc;
  private final Places places;
  private final CityClock clock;

  RoundBook(JdbcClient jdbc, Places places, CityClock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.clock = clock;
  }

  /// @param rounds as they stand in the database, confirmed
  List<Posting> postings(Collection<Round> rounds) {
    var ids = Sql.ids(rounds.stream().map(round -> round.id().value()).toList());
    var all = places.all(rounds.stream().map(Round::place).distinct().toList());
    var counted = weekCounted(ids);
    var stand = metresStand(ids);
    return rounds.stream()
        .map(round ->
            new OutcomeOfRound(
                    round,
                    Objects.requireNonNull(all.get(round.place())),
                    counted.contains(round.id().value()),
                    stand.contains(round.id().value()))
                .posting())
        .toList();
  }

  /// Of one to which the week falls, whatever else counts in it.
  Posting withItsWeek(Round round) {
    var stand = metresStand(Sql.ids(List.of(round.id().value())));
    return new OutcomeOfRound(round, places.get(round.place()), false, !stand.isEmpty()).posting();
  }

  /// Those of which another round of the place counts in the same week; of several that are
  /// confirmed together all but the first.
  private Set<UUID> weekCounted(UUID[] ids) {
    return jdbc.sql(
            """
            select r.id from care.round r
            where r.id = any(:ids) and exists (
              select from care.round o
              where o.place = r.place and o.week = r.week and o.state = 'CONFIRMED'
                and (o.id < r.id or o.id <> all(:ids)))
            """)
        .param("ids", ids)
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// Those on whose day the book says already that the same group keeps the same metres, by a round
  /// that nobody can take back any more ([RoundDecisions#withdraw] works on the day it was sent).
  private Set<UUID> metresStand(UUID[] ids) {
    return jdbc.sql(
            """
            select r.id
            from care.round r
            join place.v_place p on p.id = r.place
            cross join lateral (
              select s.* from outcome.v_state s
              where s.indicator = 'care-metres' and s.subject = r.place and s.day <= r.day
              order by s.day desc, s.address desc limit 1) s
            where r.id = any(:ids) and s.quantity = p.length and s.area = r.area
              and s.units = array[r.unit] and s.organizations = array[r.organization]
              and s.posted_at < :midnight
            """)
        .param("ids", ids)
        .param("midnight", Sql.time(clock.today().atStartOfDay(clock.zone()).toInstant()))
        .query(Sql.rows(UUID.class))
        .set();
  }
}
