package org.chungtay.outcome.target;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.Targets.Planned;
import org.chungtay.outcome.ground.SoughtWhere;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Targets and their versions as stored.
@Repository
class TargetRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  TargetRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The approved versions of all targets of an indicator, or of all.
  List<TargetVersion> approved(Optional<String> indicator) {
    return indicator
        .map(code ->
            read("v.approved_at is not null and t.indicator = :indicator", "indicator", code))
        .orElseGet(() -> read("v.approved_at is not null", "all", true));
  }

  /// The approved versions of one page of the targets that have any.
  List<TargetVersion> approved(int page, int size) {
    return jdbc.sql(
            VERSIONS.formatted(
                """
                v.approved_at is not null and t.id in (
                  select t.id from outcome.target t where %s
                  order by %s limit :size offset :skip)
                """
                    .formatted(APPROVED, ORDER)))
        .param("size", size)
        .param("skip", (long) page * size)
        .query((row, _) -> version(row))
        .list();
  }

  int approved() {
    return jdbc.sql("select count(*)::int from outcome.target t where " + APPROVED)
        .query(Sql.rows(Integer.class))
        .single();
  }

  /// The approved versions of what is sought.
  ///
  /// @param areas only of these, and of the city where it is looked for
  List<TargetVersion> sought(Sought sought, Optional<List<AreaId>> areas) {
    var which = "v.approved_at is not null and " + SoughtWhere.of("t");
    return SoughtWhere.asked(jdbc.sql(VERSIONS.formatted(which)), sought, areas)
        .query((row, _) -> version(row))
        .list();
  }

  /// The newest first.
  List<TargetVersion> of(UUID target) {
    return read("t.id = :id", "id", target);
  }

  private static final String ORDER = "t.last_day desc, t.first_day desc, t.indicator, t.id";

  private static final String APPROVED =
      """
      exists (select from outcome.target_version v
              where v.target = t.id and v.approved_at is not null)
      """;

  private static final String VERSIONS =
      """
      select t.*, v.version, v.quantity, v.instrument, v.reason, v.written_by, v.written_at,
             v.approved_at
      from outcome.target t join outcome.target_version v on v.target = t.id
      where %s
      """
          + "order by "
          + ORDER
          + ", v.version desc";

  private List<TargetVersion> read(String which, String parameter, Object value) {
    return jdbc.sql(VERSIONS.formatted(which))
        .param(parameter, value)
        .query((row, _) -> version(row))
        .list();
  }

  /// False where another target stands for the same scope and period.
  boolean store(UUID id, Aim aim) {
    var _ =
        jdbc.sql(
                """
                insert into outcome.target (id, indicator, organization, area, first_day, last_day)
                values (:id, :indicator, :organization, :area, :first, :last) on conflict do nothing
                """)
            .param("id", id)
            .param("indicator", aim.indicator())
            .param(
                "organization",
                aim.organization().map(OrganizationId::value).orElse(null),
                Types.OTHER)
            .param("area", aim.area().map(AreaId::value).orElse(null), Types.OTHER)
            .param("first", aim.first())
            .param("last", aim.last())
            .update();
    return jdbc.sql("select exists (select from outcome.target where id = :id)")
        .param("id", id)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when that version is there already.
  boolean store(
      UUID target,
      int version,
      BigDecimal quantity,
      String instrument,
      String reason,
      PersonId by) {
    return jdbc.sql(
                """
                insert into outcome.target_version
                  (target, version, quantity, instrument, reason, written_by, written_at)
                values (:target, :version, :quantity, :instrument, :reason, :by, :now)
                on conflict do nothing
                """)
            .param("target", target)
            .param("version", version)
            .param("quantity", quantity)
            .param("instrument", instrument)
            .param("reason", reason)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// False when it was approved before.
  boolean approve(UUID target, int version, PersonId by) {
    return jdbc.sql(
                """
                update outcome.target_version set approved_by = :by, approved_at = :now
                where target = :target and version = :version and approved_at is null
                """)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .param("target", target)
            .param("version", version)
            .update()
        == 1;
  }

  TargetVersion version(ResultSet row) throws SQLException {
    var quantity = row.getBigDecimal("quantity").stripTrailingZeros();
    return new TargetVersion(
        row.getObject("id", UUID.class),
        new Aim(
            row.getString("indicator"),
            Optional.ofNullable(row.getObject("organization", UUID.class)).map(OrganizationId::of),
            Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)),
        new Planned(
            row.getInt("version"),
            quantity.scale() < 0 ? quantity.setScale(0) : quantity,
            row.getString("instrument"),
            row.getString("reason"),
            clock.dayOf(row.getObject("written_at", OffsetDateTime.class).toInstant())),
        PersonId.of(row.getObject("written_by", UUID.class)),
        row.getObject("approved_at", OffsetDateTime.class) != null);
  }
}
