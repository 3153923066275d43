package org.chungtay.care.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.overview.CareWeeks.Habit;
import org.chungtay.care.overview.GroupLine.Turns;
import org.chungtay.care.weeks.YearOfWeeks;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Groups that look after something, with how it stands. Of a state: those that have one such.
@Repository
class CareGroups {
  static final Map<String, String> COLUMNS =
      Map.of(
          "name", "u.numbered",
          "ward", "ward",
          "kept", "kept",
          "at-risk", "at_risk",
          "lapsed", "lapsed",
          "share", "kept::float8 / (kept + at_risk + lapsed)");

  private static final String COUNTED =
      """
      , counted as (
        select unit, (count(*) filter (where state = 'KEPT'))::int as kept,
               (count(*) filter (where state = 'AT_RISK'))::int as at_risk,
               (count(*) filter (where state = 'LAPSED'))::int as lapsed
        from cared where held and not closed group by unit
        having :state = '' or bool_or(state = :state))
      """;

  private static final String LINES =
      COUNTED
          + """
          select c.unit, u.name, a.full_name as ward, u.organization, c.kept, c.at_risk, c.lapsed,
                 (count(*) over ())::int as found
          from counted c
          join organization.v_unit u on u.id = c.unit
          join territory.v_area a on a.id = u.area
          order by
          """;

  private final CareStates states;
  private final JdbcClient jdbc;
  private final CityClock clock;

  CareGroups(CareStates states, JdbcClient jdbc, CityClock clock) {
    this.states = states;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  int count(CareFilter filter) {
    return states
        .asked(COUNTED + "select count(*)::int from counted", filter)
        .param("state", filter.state().map(PlaceState::name).orElse(""))
        .query(Sql.rows(Integer.class))
        .single();
  }

  /// @param all how many there are, of which these are the first
  record First(List<GroupLine> lines, int all) {}

  First first(CareFilter filter, Ordered order, int most) {
    var lines = read(filter, order, 0, most);
    return new First(told(lines), lines.isEmpty() ? 0 : lines.getFirst().found());
  }

  List<GroupLine> page(CareFilter filter, Ordered order, int page, int size) {
    return told(read(filter, order, page, size));
  }

  private record Line(
      UUID unit,
      String name,
      String ward,
      UUID organization,
      int kept,
      int atRisk,
      int lapsed,
      int found) {}

  private List<Line> read(CareFilter filter, Ordered order, int page, int size) {
    return states
        .asked(LINES + order.sql() + ", u.numbered, c.unit limit :size offset :skip", filter)
        .param("state", filter.state().map(PlaceState::name).orElse(""))
        .param("size", size)
        .param("skip", (long) page * size)
        .query(Sql.rows(Line.class))
        .list();
  }

  private List<GroupLine> told(List<Line> lines) {
    var units = lines.stream().map(Line::unit).toList();
    var turns = turns(units);
    var habits = habits(units);
    return lines.stream()
        .map(line ->
            new GroupLine(
                line.unit(),
                line.name(),
                line.ward(),
                line.organization(),
                new Counts(line.kept(), line.atRisk(), line.lapsed(), 0),
                turns.getOrDefault(line.unit(), Turns.NONE),
                habits.getOrDefault(line.unit(), Habit.NONE)))
        .toList();
  }

  private Map<UUID, Turns> turns(Collection<UUID> units) {
    var turns = new HashMap<UUID, Turns>();
    jdbc.sql(
            """
            select unit, count(*) filter (where state = 'KEPT') as kept,
                   count(*) filter (where state = 'MISSED') as missed
            from care.turn where unit = any(:units) and week between :first and :last group by unit
            """)
        .param("units", Sql.ids(units))
        .param("first", first())
        .param("last", clock.today())
        .query(row -> {
          turns.put(
              row.getObject("unit", UUID.class),
              new Turns(row.getInt("kept"), row.getInt("missed")));
        });
    return turns;
  }

  /// Rounds are found by the places that the groups ever looked after.
  private Map<UUID, Habit> habits(Collection<UUID> units) {
    var habits = new HashMap<UUID, Habit>();
    jdbc.sql(
            """
            select r.unit, count(*) as rounds, count(*) filter (where r.unreminded) as unreminded
            from (select distinct place, unit from care.adoption
                  where unit = any(:units) and state = 'ACCEPTED') a
            join care.round r on r.place = a.place and r.unit = a.unit
            where r.state = 'CONFIRMED' and r.day >= :first
            group by r.unit
            """)
        .param("units", Sql.ids(units))
        .param("first", first())
        .query(row -> {
          habits.put(
              row.getObject("unit", UUID.class),
              new Habit(row.getInt("rounds"), row.getInt("unreminded")));
        });
    return habits;
  }

  private LocalDate first() {
    return YearOfWeeks.until(clock.today()).first();
  }
}
