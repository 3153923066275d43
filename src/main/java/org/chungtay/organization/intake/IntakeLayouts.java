package org.chungtay.organization.intake;

import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How an organisation's lists of a layout were read last.
@Repository
class IntakeLayouts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final CityClock clock;

  IntakeLayouts(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Columns> remembered(Intake intake) {
    return jdbc.sql(
            """
            select columns from organization.intake_layout
            where organization = :organization and kind = :kind and layout = :layout
            """)
        .param("organization", intake.organization().value())
        .param("kind", intake.kind().name())
        .param("layout", intake.table().layout())
        .query(Sql.rows(String.class))
        .optional()
        .map(columns -> Columns.read(JSON.readValue(columns, COLUMNS)));
  }

  void remember(Intake intake, Columns columns) {
    jdbc.sql(
            """
            insert into organization.intake_layout (organization, kind, layout, columns, used_at)
            values (:organization, :kind, :layout, :columns::jsonb, :now)
            on conflict (organization, kind, layout)
            do update set columns = excluded.columns, used_at = excluded.used_at
            """)
        .param("organization", intake.organization().value())
        .param("kind", intake.kind().name())
        .param("layout", intake.table().layout())
        .param("columns", JSON.writeValueAsString(columns.written()))
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
