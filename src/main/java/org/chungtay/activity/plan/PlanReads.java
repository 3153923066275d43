package org.chungtay.activity.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.lifecycle.ActivityRows;
import org.chungtay.identity.Access;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What planners look up: where they may plan, who answered, what of theirs is coming.
@Repository
class PlanReads {
  private static final int MOST_UNITS = 300;

  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final ActivityRows rows;

  PlanReads(JdbcClient jdbc, Organizations organizations, ActivityRows rows) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.rows = rows;
  }

  /// Units within the scopes that are in force on a day, the highest first.
  List<Unit> units(Set<UUID> scopes, LocalDate day) {
    var ids =
        jdbc.sql(
                """
                select id from organization.v_unit
                where (:everywhere or path && :scopes) and since <= :day and (until is null or until > :day)
                order by cardinality(path), numbered, id limit :most
                """)
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("day", day)
            .param("most", MOST_UNITS)
            .query((row, _) -> UnitId.of(row.getObject("id", UUID.class)))
            .list();
    var found = organizations.units(ids);
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /// Answers to the terms as they stand now.
  Map<OrganizationId, ManagedModel.Answer> answers(Activity activity) {
    return jdbc
        .sql(
            """
            select organization, accepted, reason from activity.acceptance
            where activity_id = :id and terms = :terms
            """)
        .param("id", activity.id().value())
        .param("terms", activity.terms())
        .query((row, _) ->
            Map.entry(
                OrganizationId.of(row.getObject("organization", UUID.class)),
                new ManagedModel.Answer(row.getBoolean("accepted"), row.getString("reason"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Activities led by units within the scopes that have not begun, soonest first.
  Coming coming(Set<UUID> scopes, Instant from, Instant to, Optional<AreaId> ward, int most) {
    record Hit(UUID id, long count) {}
    var hits =
        jdbc.sql(
                """
                select a.id, count(*) over () as count from activity.activity a
                join organization.v_unit u on u.id = a.lead_unit
                where a.state in ('DRAFT', 'OPEN') and a.starts_at >= :from and a.starts_at < :to
                  and (:everywhere or u.covering && :scopes)
                  and (:anywhere or a.area = :ward)
                order by a.starts_at, a.id limit :most
                """)
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("from", Sql.time(from))
            .param("to", Sql.time(to))
            .param("anywhere", ward.isEmpty())
            .param("ward", ward.map(AreaId::value).orElse(Access.INSTALLATION))
            .param("most", most)
            .query((row, _) -> new Hit(row.getObject("id", UUID.class), row.getLong("count")))
            .list();
    return new Coming(
        rows.in(hits.stream().map(Hit::id).toList()), hits.isEmpty() ? 0 : hits.getFirst().count());
  }

  /// @param count how many there are, however many of them are shown
  record Coming(List<Activity> activities, long count) {}
}
