package org.chungtay.outcome.book;

import java.util.List;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.book.Totals.KeyOfRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Different persons, counted from pseudonyms for each scope and each part of it, because the parts
/// of a count of persons do not add up.
@Component
class CountedPersons {
  private final JdbcClient jdbc;
  private final KeptFigures kept;

  CountedPersons(JdbcClient jdbc, KeptFigures kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  /// Empty where nobody's turnout is in the scope.
  Optional<Part<String>> whole(Scope scope) {
    return by("'persons'", scope, row -> row.getString("key")).stream()
        .filter(part -> part.entries() > 0)
        .findFirst();
  }

  <K> List<Part<K>> by(String key, Scope scope, KeyOfRow<K> keyOfRow) {
    return kept.of("persons/" + key, scope, () -> counted(key, scope, keyOfRow));
  }

  /// Two groupings hash in memory where count(distinct) would sort every pseudonym; unnesting in
  /// the select list takes half as long as in the from clause (ADR 89).
  private <K> List<Part<K>> counted(String key, Scope scope, KeyOfRow<K> keyOfRow) {
    var selection = Selection.ofTurnouts(scope);
    return jdbc.sql(
            """
            with turnout as (select %s as key, e.persons from %s where %s),
            person as (select distinct key, unnest(persons) as one from turnout),
            counted as (select key, count(*) as total from person group by key),
            rows as (select key, count(*) as entries from turnout group by key)
            select key, total, entries from counted join rows using (key)
            """
                .formatted(key, selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> Totals.part(row, keyOfRow.of(row)))
        .list();
  }

  List<Part<OrganizationId>> byOrganization(Scope scope) {
    return kept.of("persons/organization", scope, () -> countedByOrganization(scope));
  }

  private List<Part<OrganizationId>> countedByOrganization(Scope scope) {
    var selection = Selection.ofTurnouts(scope);
    return jdbc.sql(
            """
            with turnout as (
              select o.organization as key, e.persons
              from %s cross join lateral unnest(e.organizations) as o (organization)
              where %s %s),
            person as (select distinct key, unnest(persons) as one from turnout),
            counted as (select key, count(*) as total from person group by key),
            rows as (select key, count(*) as entries from turnout group by key)
            select key, total, entries from counted join rows using (key)
            order by total desc, key
            """
                .formatted(
                    selection.from(),
                    selection.where(),
                    scope.organization().map(_ -> "and o.organization = :organization").orElse("")))
        .params(selection.parameters())
        .query((row, _) -> Totals.part(row, OrganizationId.of(Totals.uuid(row))))
        .list();
  }
}
