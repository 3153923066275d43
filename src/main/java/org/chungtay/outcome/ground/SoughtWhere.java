package org.chungtay.outcome.ground;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.Sought;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What is sought as the conditions of a statement on a table with `indicator`, `organization`,
/// `area`, `first_day` and `last_day`.
public final class SoughtWhere {
  private SoughtWhere() {}

  public static String of(String table) {
    return """
    (%1$s.area = any(:areas) or (:everywhere and %1$s.area is not null) or (:city and %1$s.area is null))
    and (cardinality(:indicators::text[]) = 0 or %1$s.indicator = any(:indicators))
    and (cast(:organization as uuid) is null or %1$s.organization = :organization)
    and (cast(:first as date) is null or %1$s.first_day is null
         or (%1$s.first_day <= :last and %1$s.last_day >= :first))
    """
        .formatted(table);
  }

  /// @param areas all when empty
  public static StatementSpec asked(
      StatementSpec statement, Sought sought, Optional<List<AreaId>> areas) {
    return statement
        .param("areas", Sql.ids(areas.orElse(List.of()).stream().map(AreaId::value).toList()))
        .param("everywhere", areas.isEmpty())
        .param("city", sought.city())
        .param("indicators", Sql.texts(sought.indicators()))
        .param(
            "organization",
            sought.organization().map(OrganizationId::value).orElse(null),
            Types.OTHER)
        .param("first", sought.during().map(Days::first).orElse(null), Types.DATE)
        .param("last", sought.during().map(Days::last).orElse(null), Types.DATE);
  }
}
