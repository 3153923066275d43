package org.chungtay.outcome.book;

import java.util.List;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Different persons as parts that add up. A person who comes with two organisations is one person
/// of the city and would stand with both; credited, each counts exactly once: for the organisations
/// that shared the first deed of the scope the person took part in, by their shares (ADR 44).
@Component
class CreditedPersons {
  private final JdbcClient jdbc;

  CreditedPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One organisation's credit is its part of the whole scope's, so that it is the same number
  /// wherever it stands.
  List<Part<OrganizationId>> persons(Scope scope) {
    var selection = Selection.ofTurnouts(scope.ofAll());
    return jdbc
        .sql(
            """
            with first as (
              select distinct on (one) e.source_id, e.source_kind, e.revision
              from %s cross join lateral unnest(e.persons) as one
              where %s order by one, e.day, e.source_id, e.source_kind),
            deed as (
              select source_id, source_kind, revision, count(*) as persons
              from first group by source_id, source_kind, revision)
            select share.organization as key, sum(deed.persons * share.part) as total,
                   count(*) as entries
            from deed join outcome.posting p using (source_id, source_kind, revision)
            cross join lateral unnest(p.organizations, p.parts) as share (organization, part)
            group by share.organization order by total desc, key
            """
                .formatted(selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> Totals.part(row, OrganizationId.of(Totals.uuid(row))))
        .list()
        .stream()
        .filter(part -> scope.organization().map(part.key()::equals).orElse(true))
        .toList();
  }
}
