package org.chungtay.activity.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.SustainEvidence;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many confirmed activities a unit that keeps a copy held, with those below it and those that
/// it went on from; of the model's movement where it belongs to one. None is an answer too.
@Component
class ActivitiesHeld implements SustainEvidence {
  private final JdbcClient jdbc;

  ActivitiesHeld(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public CheckKind kind() {
    return CheckKind.ACTIVITIES_HELD;
  }

  @Override
  public Map<UUID, Tally> tallies(List<Asked> asked) {
    return jdbc
        .sql(
            """
            select q.id, q.wanted, held.count
            from unnest(:ids, :units, :movements, :from::date[], :to::date[], :wanted)
              as q (id, unit, movement, first, last, wanted)
            cross join lateral (
              select count(*) from activity.activity a
              where a.state = 'CONFIRMED' and a.day between q.first and q.last
                and (q.movement is null or a.movement = q.movement)
                and a.share_units && array(
                  select u.id from organization.v_unit u where u.covering @> array[q.unit])) held
            """)
        .param("ids", Sql.ids(asked.stream().map(Asked::id).toList()))
        .param("units", Sql.ids(asked.stream().map(one -> one.unit().value()).toList()))
        .param(
            "movements",
            asked.stream()
                .map(one -> one.movement().map(MovementId::value).orElse(null))
                .toArray(UUID[]::new))
        .param("from", Sql.texts(asked.stream().map(one -> one.from().toString()).toList()))
        .param("to", Sql.texts(asked.stream().map(one -> one.to().toString()).toList()))
        .param("wanted", asked.stream().map(one -> one.rule().atLeast()).toArray(Integer[]::new))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Tally(BigDecimal.valueOf(row.getLong("count")), row.getBigDecimal("wanted"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
