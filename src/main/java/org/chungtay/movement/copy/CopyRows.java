package org.chungtay.movement.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.ModelId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Copies as stored, each with how it stands.
@Repository
class CopyRows {
  private static final String COPIES =
      """
      select c.*, v.standing, v.month, v.due
      from movement.copy c join movement.v_standing v on v.copy = c.id
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  CopyRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<ModelCopy> find(CopyId id) {
    return jdbc.sql(COPIES + "where c.id = :id")
        .param("id", id.value())
        .query((row, _) -> copy(row))
        .optional();
  }

  List<ModelCopy> all(Collection<CopyId> ids) {
    return jdbc.sql(COPIES + "where c.id = any(:ids)")
        .param("ids", Sql.ids(ids.stream().map(CopyId::value).toList()))
        .query((row, _) -> copy(row))
        .list();
  }

  /// The origin first, then by the day they began.
  List<ModelCopy> of(ModelId model) {
    return jdbc.sql(COPIES + "where c.model = :model order by c.generation > 0, c.since, c.id")
        .param("model", model.value())
        .query((row, _) -> copy(row))
        .list();
  }

  /// Held against every other change until the transaction ends; who sent it in.
  Optional<HeldCopy> hold(CopyId id) {
    return jdbc.sql("select written_by, area_then from movement.copy where id = :id for update")
        .param("id", id.value())
        .query((row, _) ->
            new HeldCopy(
                find(id).orElseThrow(),
                PersonId.of(row.getObject("written_by", UUID.class)),
                AreaId.of(row.getObject("area_then", UUID.class))))
        .optional();
  }

  /// @param areaThen the commune of its first day
  record HeldCopy(ModelCopy copy, PersonId writtenBy, AreaId areaThen) {}

  /// Two units that take it over at once wait for each other; whoever is second is told.
  void holdModel(ModelId model) {
    jdbc.sql("select id from movement.model where id = :id for update")
        .param("id", model.value())
        .query(Sql.rows(UUID.class))
        .optional();
  }

  void store(Taken taken, ModelCopy parent, OrganizationId whose, AreaId area, PersonId by) {
    jdbc.sql(
            """
            insert into movement.copy
              (id, model, generation, parent, organization, unit, area, area_then, since, changed, state,
               written_by, written_at)
            values (:id, :model, :generation, :parent, :organization, :unit, :area, :area, :since, :changed,
                    'OFFERED', :by, :now)
            """)
        .param("id", taken.id().value())
        .param("model", taken.model().value())
        .param("generation", parent.generation() + 1)
        .param("parent", parent.id().value())
        .param("organization", whose.value())
        .param("unit", taken.unit().value())
        .param("area", area.value())
        .param("since", taken.since())
        .param("changed", taken.changed())
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  void decide(CopyId id, boolean accepted, String reason, PersonId by) {
    jdbc.sql(
            """
            update movement.copy
            set state = :state, reason = :reason, decided_by = :by, decided_at = :now, version = version + 1
            where id = :id
            """)
        .param("state", accepted ? "ACCEPTED" : "REFUSED")
        .param("reason", reason)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("id", id.value())
        .update();
  }

  void withdraw(CopyId id, String reason, PersonId by) {
    jdbc.sql(
            """
            update movement.copy
            set state = 'WITHDRAWN', reason = :reason, withdrawn_by = :by, withdrawn_on = :today,
                version = version + 1
            where id = :id
            """)
        .param("reason", reason)
        .param("by", by.value())
        .param("today", clock.today())
        .param("id", id.value())
        .update();
  }

  boolean sentBy(CopyId id, PersonId person) {
    return jdbc.sql("select written_by = :person from movement.copy where id = :id")
        .param("id", id.value())
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  static ModelCopy copy(ResultSet row) throws SQLException {
    return new ModelCopy(
        CopyId.of(row.getObject("id", UUID.class)),
        ModelId.of(row.getObject("model", UUID.class)),
        row.getInt("generation"),
        Optional.ofNullable(row.getObject("parent", UUID.class)).map(CopyId::of),
        OrganizationId.of(row.getObject("organization", UUID.class)),
        UnitId.of(row.getObject("unit", UUID.class)),
        AreaId.of(row.getObject("area", UUID.class)),
        row.getObject("since", LocalDate.class),
        row.getString("changed"),
        Standing.valueOf(row.getString("standing")),
        Optional.ofNullable(row.getObject("month", Integer.class)),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class)),
        row.getString("reason"),
        row.getInt("version"));
  }
}
