package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.chungtay.care.lot.Town.Pair;
import org.chungtay.care.lot.Town.Settings;
import org.chungtay.care.lot.Town.Spot;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who looks after what today, with the numbers that the draw goes by: what is frozen.
@Repository
class TownToday {
  private static final int NORTHWARD = 110_574;
  private static final double AT_THE_EQUATOR = 111_320;

  private final JdbcClient jdbc;
  private final CityClock clock;

  TownToday(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Town read() {
    var places = places();
    var groups = places.stream().map(Spot::unit).distinct().toList();
    int memory = rule("lot-memory");
    var settings =
        new Settings(rule("lot-metres"), memory, rule("lot-tries"), NORTHWARD, eastward(places));
    return new Town(settings, groups, places, new HashSet<>(earlier(memory)));
  }

  private int rule(String code) {
    return jdbc.sql("select care.rule_on(:code, :today)")
        .param("code", code)
        .param("today", clock.today())
        .query(Sql.rows(Integer.class))
        .single();
  }

  private static int eastward(List<Spot> places) {
    var middle = places.stream().mapToInt(Spot::latitude).average().orElse(0);
    return (int) Math.round(AT_THE_EQUATOR * Math.cos(Math.toRadians(middle / 1_000_000)));
  }

  private List<Spot> places() {
    record Found(java.util.UUID place, java.util.UUID unit, double latitude, double longitude) {}
    LocalDate today = clock.today();
    return jdbc
        .sql(
            """
            select a.place, a.unit, p.latitude, p.longitude
            from care.v_adoption a join place.v_place p on p.id = a.place and p.state = 'LAUNCHED'
            where a.since <= :today and (a.until is null or a.until > :today)
            """)
        .param("today", today)
        .query(Sql.rows(Found.class))
        .list()
        .stream()
        .map(one ->
            new Spot(
                one.place(), one.unit(), Spot.micro(one.latitude()), Spot.micro(one.longitude())))
        .toList();
  }

  private List<Pair> earlier(int memory) {
    return jdbc.sql(
            """
            select place, by_unit as unit from care.draw_pair
            where by_unit is not null and draw in (
              select month from care.draw where drawn_at is not null order by month desc limit :memory)
            """)
        .param("memory", memory)
        .query(Sql.rows(Pair.class))
        .list();
  }
}
