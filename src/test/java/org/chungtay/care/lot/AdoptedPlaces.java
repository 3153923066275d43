package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Places in the middle of the city that units of its organisations look after from a day on,
/// written down as the database keeps them.
@Component
public class AdoptedPlaces {
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final AtomicInteger MONTHS = new AtomicInteger();

  private final JdbcClient jdbc;
  private final TownToday towns;
  private final PublicLots lots;
  private final CityClock clock;
  private final Random random = new Random();

  AdoptedPlaces(JdbcClient jdbc, TownToday towns, PublicLots lots, CityClock clock) {
    this.towns = towns;
    this.lots = lots;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public record Adopted(UUID place, UUID unit, UUID area) {}

  /// One for each of so many units of wards.
  public List<Adopted> of(int units, LocalDate since) {
    record Found(UUID id, UUID organization, UUID area) {}
    var found =
        jdbc.sql(
                """
                select u.id, u.organization, u.area from organization.v_unit u
                where u.kind = 'WARD' and u.until is null order by u.id limit :units
                """)
            .param("units", units)
            .query(Sql.rows(Found.class))
            .list();
    var adopted = new ArrayList<Adopted>();
    for (var unit : found) {
      adopted.add(adopt(unit.id(), unit.organization(), unit.area(), since));
    }
    return adopted;
  }

  public Adopted adopt(UUID unit, UUID organization, UUID area, LocalDate since) {
    var place = Ids.next();
    double latitude = 16.46 + random.nextDouble() / 100;
    double longitude = 107.59 + random.nextDouble() / 100;
    jdbc.sql(
            """
            insert into place.place (id, code, kind, name, folded, area, unit, line, latitude, longitude, state,
              drawn_by, drawn_at, launched, launched_by)
            values (:id, :code, 'black-spot', 'Góc chợ', 'goc cho', :area, :unit, array[:longitude, :latitude],
              :latitude, :longitude, 'LAUNCHED', :one, :now, :since, :other)
            """)
        .param("id", place)
        .param("code", code())
        .param("area", area)
        .param("unit", unit)
        .param("latitude", latitude)
        .param("longitude", longitude)
        .param("one", Ids.next())
        .param("other", Ids.next())
        .param("now", Sql.time(clock.now()))
        .param("since", since)
        .update();
    jdbc.sql(
            """
            insert into care.adoption (id, place, area, unit, organization, since, rule, moment, state, asked_by, asked_at,
              decided_by, decided_at)
            values (:id, :place, :area, :unit, :organization, :since, 'FREQ=WEEKLY', '06:30', 'ACCEPTED', :one, :now,
              :other, :now)
            """)
        .param("id", Ids.next())
        .param("place", place)
        .param("area", area)
        .param("unit", unit)
        .param("organization", organization)
        .param("since", since)
        .param("one", Ids.next())
        .param("other", Ids.next())
        .param("now", Sql.time(clock.now()))
        .update();
    return new Adopted(place, unit, area);
  }

  /// A draw of a month long ago over some places, which waits for its number.
  ///
  /// @return its month as addresses have it
  public String awaited(int units) {
    var month = FIRST.plusMonths(MONTHS.incrementAndGet());
    var _ = of(units, month);
    var town = towns.read();
    var list = FrozenList.of(month.toString().substring(0, 7), town, month.plusDays(7));
    jdbc.sql(
            """
            insert into care.draw (month, frozen_at, list, source, number_day, groups, places)
            values (:month, :month::timestamp, :list, '2000-01-01', :month + 7, :groups, :places)
            """)
        .param("month", month)
        .param("list", list.text())
        .param("groups", town.groups().size())
        .param("places", town.places().size())
        .update();
    return list.month();
  }

  /// As the clock does within minutes.
  public void draw(String month) {
    lots.draw(Month.of(month).orElseThrow());
  }

  private String code() {
    var code = new StringBuilder();
    for (int at = 0; at < 6; at++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
