package org.chungtay.movement.sustain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which checks are due, and what came of them.
@Repository
class CheckRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  CheckRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What is due and undecided: of one copy, or of all. What nobody saw is asked about again for a
  /// year, because inspections may be confirmed late.
  List<DueCheck> due(Optional<CopyId> copy) {
    return jdbc.sql(
            """
            select c.id as copy, cm.month, d.due, c.unit, c.area, c.since, m.movement, r.kind, r.at_least,
                   r.months, r.season, c.decided_by
            from movement.copy c
            join movement.model m on m.id = c.model
            join movement.sustain_rule r on r.model = c.model
            cross join movement.check_month cm
            cross join lateral (select (c.since + make_interval(months => cm.month))::date as due) d
            left join movement.sustain_check k on k.copy = c.id and k.month = cm.month and k.kind = r.kind
            where c.state = 'ACCEPTED' and d.due <= :today and (:all or c.id = :copy)
              and (k.copy is null or k.result = 'UNSEEN' and d.due > :today - 366)
            order by c.id, cm.month, r.kind
            """)
        .param("today", clock.today())
        .param("all", copy.isEmpty())
        .param("copy", copy.map(CopyId::value).orElse(null), Types.OTHER)
        .query((row, _) -> due(row))
        .list();
  }

  /// Two that decide about a copy at once wait for each other.
  ///
  /// @return those that still count: what was withdrawn meanwhile is no longer checked
  Set<CopyId> hold(Collection<CopyId> copies) {
    return jdbc
        .sql(
            """
            select id, state from movement.copy where id = any(:ids) order by id for update
            """)
        .param("ids", Sql.ids(copies.stream().map(CopyId::value).toList()))
        .query((row, _) ->
            Map.entry(CopyId.of(row.getObject("id", UUID.class)), row.getString("state")))
        .list()
        .stream()
        .filter(one -> one.getValue().equals("ACCEPTED"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Keeps the results; what was decided before stays.
  ///
  /// @return copies and months of which every rule is decided now, one of them just now
  List<Wholly> keep(List<Found> found, Optional<PersonId> by) {
    var changed =
        jdbc.sql(
                """
                insert into movement.sustain_check as s
                  (copy, month, kind, due, kept, of, at_least, result, done_by, at)
                select q.copy, q.month, q.kind, q.due, q.kept, q.whole, q.least, q.result, :by, :now
                from unnest(:copies, :months, :kinds, :due::date[], :kept, :of, :least, :results)
                  as q (copy, month, kind, due, kept, whole, least, result)
                on conflict (copy, month, kind) do update
                set kept = excluded.kept, of = excluded.of, result = excluded.result,
                    done_by = excluded.done_by, at = excluded.at
                where s.result = 'UNSEEN' and excluded.result <> 'UNSEEN'
                returning s.copy, s.month
                """)
            .param("copies", Sql.ids(of(found, one -> one.check().copy().value())))
            .param("months", of(found, one -> one.check().month()).toArray(Integer[]::new))
            .param("kinds", Sql.texts(of(found, one -> one.check().rule().kind().name())))
            .param("due", Sql.texts(of(found, one -> one.check().due().toString())))
            .param("kept", of(found, Found::kept).toArray(BigDecimal[]::new))
            .param("of", of(found, Found::whole).toArray(BigDecimal[]::new))
            .param("least", of(found, one -> one.check().rule().atLeast()).toArray(Integer[]::new))
            .param("results", Sql.texts(of(found, one -> one.result().name())))
            .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
            .param("now", Sql.time(clock.now()))
            .query((row, _) -> new Touched(row.getObject("copy", UUID.class), row.getInt("month")))
            .list();
    return wholly(changed.stream().distinct().toList());
  }

  private static <T> List<T> of(List<Found> found, Function<Found, T> part) {
    return found.stream().map(part).toList();
  }

  private List<Wholly> wholly(List<Touched> changed) {
    return jdbc.sql(
            """
            select k.copy, k.month, k.due, bool_and(k.result = 'KEPT') as stood, m.name as model, c.decided_by,
                   coalesce(b.unit, c.unit) as unit, coalesce(b.area, c.area) as area
            from unnest(:copies, :months) as q (copy, month)
            join movement.sustain_check k on k.copy = q.copy and k.month = q.month
            join movement.copy c on c.id = k.copy
            join movement.model m on m.id = c.model
            left join lateral (
              select b.unit, b.area from movement.copy_before b
              where b.copy = c.id and b.until > k.due order by b.until limit 1) b on true
            group by k.copy, k.month, k.due, m.name, c.decided_by, 7, 8
            having bool_and(k.result <> 'UNSEEN')
            order by k.copy, k.month
            """)
        .param("copies", Sql.ids(changed.stream().map(Touched::copy).toList()))
        .param("months", changed.stream().map(Touched::month).toArray(Integer[]::new))
        .query((row, _) ->
            new Wholly(
                CopyId.of(row.getObject("copy", UUID.class)),
                row.getInt("month"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("stood"),
                row.getString("model"),
                PersonId.of(row.getObject("decided_by", UUID.class)),
                UnitId.of(row.getObject("unit", UUID.class)),
                AreaId.of(row.getObject("area", UUID.class))))
        .list();
  }

  private static DueCheck due(ResultSet row) throws SQLException {
    var season = (Object[]) row.getArray("season").getArray();
    return new DueCheck(
        Ids.next(),
        CopyId.of(row.getObject("copy", UUID.class)),
        row.getInt("month"),
        row.getObject("due", LocalDate.class),
        UnitId.of(row.getObject("unit", UUID.class)),
        AreaId.of(row.getObject("area", UUID.class)),
        Optional.ofNullable(row.getObject("movement", UUID.class)).map(MovementId::of),
        row.getObject("since", LocalDate.class),
        new SustainRule(
            CheckKind.valueOf(row.getString("kind")),
            row.getInt("at_least"),
            row.getInt("months"),
            Arrays.stream(season).map(Integer.class::cast).toList()),
        PersonId.of(row.getObject("decided_by", UUID.class)));
  }

  private record Touched(UUID copy, int month) {}

  record Found(DueCheck check, BigDecimal kept, BigDecimal whole, DecidedCheck.Result result) {}

  /// @param stood whether all rules of that month held
  /// @param unit that kept it on the day of the check, in the commune of that day
  record Wholly(
      CopyId copy,
      int month,
      LocalDate due,
      boolean stood,
      String model,
      PersonId acceptedBy,
      UnitId unit,
      AreaId area) {}
}
