package org.chungtay.care.sustain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.SustainEvidence;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many turns were kept of those that counted, in places that the unit of a copy, those below
/// it and those it went on from look after. Turns in weeks of amnesty and turns that can still be
/// kept count for nothing; too few turns tell nothing. Whoever gave up or lost the last of their
/// places since the copy began kept none.
@Component
class RoundsKept implements SustainEvidence {
  private final JdbcClient jdbc;

  RoundsKept(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public CheckKind kind() {
    return CheckKind.ROUNDS_KEPT;
  }

  @Override
  public Map<UUID, Tally> tallies(List<Asked> asked) {
    return jdbc
        .sql(
            """
            select q.id, case when g.up then 0 else t.kept end as kept,
                   case when g.up then greatest(t.counted, l.least) else t.counted end as counted
            from unnest(:ids, :units, :begun::date[], :from::date[], :to::date[])
              as q (id, unit, begun, first, last)
            cross join lateral (select care.rule_on('sustain-turns', q.last) as least) l
            cross join lateral (
              select coalesce(bool_or(a.end_kind in ('ENDED', 'RELEASED') and a.until between q.begun and q.last), false)
                 and not coalesce(bool_or(a.until is null or a.until > q.last), false) as up,
                 array_agg(a.id) as adoptions
              from organization.v_unit u join care.adoption a on a.unit = u.id
              where u.covering @> array[q.unit] and a.state = 'ACCEPTED' and a.since <= q.last) g
            cross join lateral (
              select count(*) filter (where t.state = 'KEPT') as kept, count(*) as counted
              from care.turn t
              where t.adoption = any(g.adoptions) and t.day between q.first and q.last
                and t.state in ('KEPT', 'MISSED')) t
            where g.up or t.counted >= l.least
            """)
        .param("ids", Sql.ids(asked.stream().map(Asked::id).toList()))
        .param("units", Sql.ids(asked.stream().map(one -> one.unit().value()).toList()))
        .param("begun", Sql.texts(asked.stream().map(one -> one.since().toString()).toList()))
        .param("from", Sql.texts(asked.stream().map(one -> one.from().toString()).toList()))
        .param("to", Sql.texts(asked.stream().map(one -> one.to().toString()).toList()))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Tally(row.getBigDecimal("kept"), row.getBigDecimal("counted"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
