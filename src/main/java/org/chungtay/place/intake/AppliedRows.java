package org.chungtay.place.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.place.revision.Revisions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Places of a list: proposed, launched and taken back all at once. Those that a divided ward gave
/// to another unit are that one's, each by itself.
@Repository
class AppliedRows {
  private final JdbcClient jdbc;
  private final Revisions revisions;
  private final CityClock clock;

  AppliedRows(JdbcClient jdbc, Revisions revisions, CityClock clock) {
    this.jdbc = jdbc;
    this.revisions = revisions;
    this.clock = clock;
  }

  /// Until the end of the transaction no other list is applied.
  void alone() {
    var _ =
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('place.list', 0))")
            .query((_, _) -> true)
            .single();
  }

  /// New lines become proposed places of the list's unit.
  ///
  /// @param codes as many as there are new lines
  List<UUID> apply(UUID list, Actor actor, List<String> codes) {
    var made =
        jdbc.sql(
                """
                with fresh as (
                  select l.place, l.shape, row_number() over (order by l.line) as number
                  from place.list_line l where l.list = :list and l.outcome = 'NEW')
                insert into place.place (id, code, kind, name, folded, note, area, residential, unit, line, latitude,
                  longitude, length, state, drawn_by, drawn_at)
                select f.place, (:codes::text[])[f.number], s.kind, s.name, s.folded, s.note, s.area, s.residential,
                       t.unit, s.line, s.latitude, s.longitude, s.length, 'PROPOSED', :by, :at
                from fresh f
                join place.list t on t.id = :list
                cross join lateral jsonb_to_record(f.shape) as s (kind text, name text, folded text, note text,
                  area uuid, residential uuid, line float8[], latitude float8, longitude float8, length numeric)
                returning id
                """)
            .param("list", list)
            .param("codes", Sql.texts(codes))
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()))
            .query(Sql.rows(UUID.class))
            .list();
    revisions.keep(made, "DRAWN", actor, "");
    return made;
  }

  /// Those that still wait and were drawn by somebody else.
  List<UUID> launch(UUID list, Actor actor, LocalDate day) {
    var launched =
        jdbc.sql(
                """
                update place.place p
                set state = 'LAUNCHED', launched = :day, launched_by = :by, version = version + 1
                from place.list_line l join place.list t on t.id = l.list
                where l.list = :list and l.place = p.id and p.unit = t.unit and p.state = 'PROPOSED' and p.drawn_by <> :by
                returning p.id
                """)
            .param("list", list)
            .param("day", day)
            .param("by", actor.person().value())
            .query(Sql.rows(UUID.class))
            .list();
    revisions.keep(launched, "LAUNCHED", actor, "");
    return launched;
  }

  /// Those that nobody touched since.
  List<UUID> takeBack(UUID list, Actor actor, LocalDate day, String reason) {
    var closed =
        jdbc.sql(
                """
                update place.place p
                set state = 'CLOSED', closed = :day, close_reason = :reason, version = version + 1
                from place.list_line l join place.list t on t.id = l.list
                where l.list = :list and l.place = p.id and p.unit = t.unit and p.state = 'PROPOSED' and p.version = 1
                returning p.id
                """)
            .param("list", list)
            .param("day", day)
            .param("reason", reason)
            .query(Sql.rows(UUID.class))
            .list();
    revisions.keep(closed, "CLOSED", actor, reason);
    return closed;
  }

  long waiting(UUID list) {
    return jdbc.sql(
            """
            select count(*) from place.list_line l
            join place.list t on t.id = l.list
            join place.place p on p.id = l.place and p.unit = t.unit
            where l.list = :list and p.state = 'PROPOSED'
            """)
        .param("list", list)
        .query(Sql.rows(Long.class))
        .single();
  }
}
