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
  private final KeptFigures kept;

  CreditedPersons(JdbcClient jdbc, KeptFigures kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  /// One organisation's credit is its part of the whole scope's, so that it is the same number
  /// wherever it stands.
  List<Part<OrganizationId>> persons(Scope scope) {
    var whole = scope.ofAll();
    return kept.of("persons/credited", whole, () -> credited(whole)).stream()
        .filter(part -> scope.organization().map(part.key()::equals).orElse(true))
        .toList();
  }

  /// Turnouts are numbered in the order of their days, so that a person's first is the least
  /// number: numbers are hashed where deeds would be sorted person by person.
  private List<Part<OrganizationId>> credited(Scope scope) {
    var selection = Selection.ofTurnouts(scope);
    return jdbc.sql(
            """
            with turnout as materialized (
              select row_number() over (order by e.day, e.source_id, e.source_kind) as nr,
                     e.source_id, e.source_kind, e.revision, e.persons
              from %s where %s),
            person as (select nr, unnest(persons) as one from turnout),
            first as (select min(nr) as nr from person group by one),
            deed as (select nr, count(*) as persons from first group by nr)
            select share.organization as key, sum(deed.persons * share.part) as total,
                   count(*) as entries
            from deed join turnout using (nr)
            join outcome.posting p using (source_id, source_kind, revision)
            cross join lateral unnest(p.organizations, p.parts) as share (organization, part)
            group by share.organization order by total desc, key
            """
                .formatted(selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> Totals.part(row, OrganizationId.of(Totals.uuid(row))))
        .list();
  }
}
