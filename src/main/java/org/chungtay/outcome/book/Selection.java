package org.chungtay.outcome.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.outcome.Outcomes.Scope;

/// A scope as the conditions of a statement and their parameters. Conditions are written out only
/// where the scope has them, so that the planner sees which index serves.
record Selection(String from, String where, Map<String, Object> parameters) {

  static Selection ofEntries(Scope scope) {
    var parameters = period(scope);
    var where = conditions(parameters);
    if (shared(scope)) {
      scope.organization().ifPresent(_ -> where.add("s.organization = :organization"));
      scope.unit().ifPresent(_ -> where.add("e.units @> array[:unit]::uuid[] and s.unit = :unit"));
      return new Selection(
          """
          outcome.entry e
          cross join lateral unnest(e.organizations, e.units, e.parts) as s (organization, unit, part)
          """,
          String.join(" and ", where),
          parameters);
    }
    return new Selection("outcome.entry e", String.join(" and ", where), parameters);
  }

  static Selection ofTurnouts(Scope scope) {
    var written = ofWrittenTurnouts(scope);
    return new Selection(
        written.from(),
        written.where()
            + """
             and not exists (select from outcome.turnout_reversed r
                    where r.area = e.area and r.source_kind = e.source_kind
                      and r.source_id = e.source_id and r.revision = e.revision)
            """,
        written.parameters());
  }

  /// Those that were taken out again included.
  static Selection ofWrittenTurnouts(Scope scope) {
    var parameters = period(scope);
    var where = conditions(parameters);
    scope.organization().ifPresent(_ -> where.add(":organization = any(e.organizations)"));
    scope.unit().ifPresent(_ -> where.add(":unit = any(e.units)"));
    return new Selection("outcome.turnout e", String.join(" and ", where), parameters);
  }

  static boolean shared(Scope scope) {
    return scope.organization().isPresent() || scope.unit().isPresent();
  }

  /// The scope's own part of an entry: exact, since numeric products are.
  static String quantity(Scope scope) {
    return shared(scope) ? "e.quantity * s.part" : "e.quantity";
  }

  private static Map<String, Object> period(Scope scope) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", scope.from());
    parameters.put("to", scope.to());
    scope.area().ifPresent(area -> parameters.put("area", area.value()));
    scope.organization().ifPresent(one -> parameters.put("organization", one.value()));
    scope.unit().ifPresent(one -> parameters.put("unit", one.value()));
    scope.work().ifPresent(address -> parameters.put("work", address));
    return parameters;
  }

  private static List<String> conditions(Map<String, Object> parameters) {
    var where = new ArrayList<String>();
    where.add("e.day between :from and :to");
    if (parameters.containsKey("area")) {
      where.add("e.area = :area");
    }
    if (parameters.containsKey("work")) {
      where.add("e.address = :work");
    }
    return where;
  }
}
