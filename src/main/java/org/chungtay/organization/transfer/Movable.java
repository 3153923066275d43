package org.chungtay.organization.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Memberships that may be transferred.
@Repository
class Movable {
  private final JdbcClient jdbc;

  Movable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Guests belong elsewhere and are not sent on.
  Member get(UUID membership) {
    return jdbc.sql(
            """
            select m.id, m.unit, m.since, m.last_day, coalesce(p.name, '') as name
            from organization.membership m left join identity.v_person p on p.id = m.person
            where m.id = :id and not m.temporary
            """)
        .param("id", membership)
        .query(Sql.rows(Row.class))
        .optional()
        .map(Row::member)
        .orElseThrow(() -> new NotFound("membership"));
  }

  record Row(UUID id, UUID unit, LocalDate since, @Nullable LocalDate lastDay, String name) {
    Member member() {
      return new Member(id, UnitId.of(unit), since, Optional.ofNullable(lastDay), name);
    }
  }

  record Member(UUID id, UnitId unit, LocalDate since, Optional<LocalDate> lastDay, String name) {
    /// A member for at least a day before, and still then.
    boolean on(LocalDate day) {
      return since.isBefore(day) && lastDay.filter(last -> last.isBefore(day)).isEmpty();
    }
  }
}
