package org.chungtay.movement.sustain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.sustain.Inspection.State;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Inspections and checks as stored.
@Repository
class InspectionRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  InspectionRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The newest first.
  List<Inspection> of(CopyId copy) {
    return jdbc.sql(
            "select * from movement.inspection where copy = :copy order by day desc, id desc")
        .param("copy", copy.value())
        .query((row, _) -> inspection(row))
        .list();
  }

  Optional<Inspection> find(UUID id) {
    return jdbc.sql("select * from movement.inspection where id = :id")
        .param("id", id)
        .query((row, _) -> inspection(row))
        .optional();
  }

  /// Held against every other change until the transaction ends.
  Optional<HeldInspection> hold(UUID id) {
    return jdbc.sql("select * from movement.inspection where id = :id for update")
        .param("id", id)
        .query((row, _) ->
            new HeldInspection(
                inspection(row), PersonId.of(row.getObject("written_by", UUID.class))))
        .optional();
  }

  record HeldInspection(Inspection inspection, PersonId writtenBy) {}

  boolean store(Inspection one, PersonId by) {
    return jdbc.sql(
                """
                insert into movement.inspection
                  (id, copy, kind, day, area, seen, kept, note, state, written_by, written_at)
                values (:id, :copy, :kind, :day, :area, :seen, :kept, :note, 'SENT', :by, :now)
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("copy", one.copy().value())
            .param("kind", one.kind().name())
            .param("day", one.day())
            .param("area", one.area().value())
            .param("seen", one.seen())
            .param("kept", one.kept())
            .param("note", one.note())
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void decide(UUID id, State state, String reason, PersonId by) {
    jdbc.sql(
            """
            update movement.inspection
            set state = :state, reason = :reason, decided_by = :by, decided_at = :now where id = :id
            """)
        .param("state", state.name())
        .param("reason", reason)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("id", id)
        .update();
  }

  /// Those of a copy that this person sent in.
  Set<UUID> sentBy(CopyId copy, PersonId person) {
    return jdbc.sql(
            "select id from movement.inspection where copy = :copy and written_by = :person")
        .param("copy", copy.value())
        .param("person", person.value())
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// The newest month first.
  List<DecidedCheck> checks(CopyId copy) {
    return jdbc.sql(
            """
            select month, due, kind, kept, of, at_least, result from movement.sustain_check
            where copy = :copy order by month desc, kind
            """)
        .param("copy", copy.value())
        .query(Sql.rows(DecidedCheck.class))
        .list();
  }

  private static Inspection inspection(ResultSet row) throws SQLException {
    return new Inspection(
        row.getObject("id", UUID.class),
        CopyId.of(row.getObject("copy", UUID.class)),
        CheckKind.valueOf(row.getString("kind")),
        row.getObject("day", LocalDate.class),
        AreaId.of(row.getObject("area", UUID.class)),
        row.getInt("seen"),
        row.getInt("kept"),
        row.getString("note"),
        State.valueOf(row.getString("state")),
        row.getString("reason"));
  }
}
