package org.chungtay.organization.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who leads groups, in what their members could go on, and what they were and became.
@Repository
class LedGroups {
  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final CityClock clock;

  LedGroups(JdbcClient jdbc, Organizations organizations, CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.clock = clock;
  }

  Map<UUID, String> leaders(List<Unit> units) {
    record Led(UUID unit, String name) {}
    return jdbc
        .sql(
            """
            select o.unit, p.name
            from organization.office o join identity.v_person p on p.id = o.person
            where o.unit = any(:units) and o.post = 'LEADER'
              and daterange(o.since, o.until) @> :today
            """)
        .param("units", Sql.ids(units.stream().map(unit -> unit.id().value()).toList()))
        .param("today", clock.today())
        .query((row, _) -> new Led(row.getObject("unit", UUID.class), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Led::unit, Led::name));
  }

  /// What became the unit, and what it became.
  List<UnitView.Kin> kin(Unit unit) {
    return jdbc.sql(
            """
            select u.id, u.name, x.day, x.successor = :unit as former
            from organization.unit_succession x
            join organization.unit u
              on u.id = case when x.successor = :unit then x.predecessor else x.successor end
            where x.predecessor = :unit or x.successor = :unit
            order by x.day, u.numbered, u.id
            """)
        .param("unit", unit.id().value())
        .query(Sql.rows(UnitView.Kin.class))
        .list();
  }

  /// The unit above, then those beside it.
  List<Option> heirs(Unit unit) {
    if (!UnitView.led(unit)) {
      return List.of();
    }
    var beside =
        unit.parent().stream()
            .flatMap(above -> organizations.below(above, clock.today()).stream())
            .filter(one -> UnitView.led(one) && !one.id().equals(unit.id()));
    var above = unit.parent().flatMap(organizations::find).stream();
    return Stream.concat(above, beside)
        .map(one -> new Option(one.id().toString(), one.name()))
        .toList();
  }
}
