package org.chungtay.outcome.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes.Scope;

/// A scope as the conditions of a statement and their parameters. Conditions are written out only
/// where the scope has them, so that the planner sees which index serves.
record Selection(String from, String where, Map<String, Object> parameters) {
  private static final String ONE = "e.indicator = :indicator";
  private static final String SEVERAL = "e.indicator = any(:indicators)";

  private static final String NOT_REVERSED =
      """
      not exists (select from outcome.turnout_reversed r
                  where r.area = e.area and r.source_kind = e.source_kind
                    and r.source_id = e.source_id and r.revision = e.revision)
      """;

  /// Looked at as a whole before it is taken apart: most entries are not of one organisation.
  private static final String SHARED_BY =
      "e.organizations @> array[:organization]::uuid[] and s.organization = :organization";

  /// The newest state of each subject up to a day. What one report says of several sites is one
  /// state. The state of a former unit counts until one of its successors tells a newer one. That
  /// reversals have even numbers is said once more for the index that holds nothing but them.
  private static final String STATES =
      """
      (select n.* from (
         select e.*, rank() over (
           partition by e.indicator, e.subject order by e.day desc, e.address desc) as newest
         from outcome.entry e
         where %1$s and e.subject is not null and e.day <= %2$s and e.revision %% 2 = 1
           and not exists (
             select from outcome.entry r
             where r.area = e.area and r.source_kind = e.source_kind and r.source_id = e.source_id
               and r.indicator = e.indicator and r.revision = e.revision + 1
               and r.revision %% 2 = 0)) n
       where n.newest = 1 and not exists (
         with recursive later as (
           select successor from organization.v_unit_succession where predecessor = n.subject
           union
           select s.successor from later l
           join organization.v_unit_succession s on s.predecessor = l.successor)
         select from later l
         join outcome.entry o on o.indicator = n.indicator and o.subject = l.successor
           and o.day between n.day and %2$s
         where o.revision %% 2 = 1 and not exists (
           select from outcome.entry r
           where r.area = o.area and r.source_kind = o.source_kind and r.source_id = o.source_id
             and r.indicator = o.indicator and r.revision = o.revision + 1
             and r.revision %% 2 = 0))) e
      """;

  /// The entries of one indicator that the book holds amounts of.
  static Selection of(Indicator posted, Scope scope) {
    var selection = isState(posted) ? states(ONE, scope, ":to") : flows(ONE, scope);
    return selection.with("indicator", posted.code());
  }

  /// The entries of several that add up over time.
  static Selection ofFlows(Collection<Indicator> flows, Scope scope) {
    return flows(SEVERAL, scope).with("indicators", codes(flows));
  }

  /// The entries of several last values.
  static Selection ofStates(Collection<Indicator> states, Scope scope) {
    return states(SEVERAL, scope, ":to").with("indicators", codes(states));
  }

  /// A last value on another day than the scope's last.
  static Selection ofStateOn(String day, Indicator state, Scope scope) {
    return states(ONE, scope, day).with("indicator", state.code());
  }

  /// As a table `e`.
  static String newestStates(String indicator, String day) {
    return STATES.formatted(indicator, day);
  }

  /// The rows of an indicator, of a ratio those above and below the line.
  static Selection behind(Asked asked, Scope scope) {
    if (!asked.isRatio()) {
      return of(asked.indicator(), scope);
    }
    var states = asked.posted().stream().filter(Selection::isState).toList();
    var flows = asked.posted().stream().filter(one -> !isState(one)).toList();
    if (states.isEmpty()) {
      return ofFlows(flows, scope);
    }
    if (flows.isEmpty()) {
      return ofStates(states, scope);
    }
    var both =
        "(select %1$s from outcome.entry e where e.indicator = :flow and e.day between :from and :to union all select %1$s from %2$s) e"
            .formatted(COLUMNS, STATES.formatted("e.indicator = :state", ":to"));
    return narrowed(both, new ArrayList<>(List.of("true")), scope)
        .with("flow", flows.getFirst().code())
        .with("state", states.getFirst().code());
  }

  private static final String COLUMNS =
      """
      e.area, e.source_kind, e.source_id, e.indicator, e.revision, e.id, e.day, e.quantity, e.title,
      e.address, e.organizations, e.units, e.parts, e.reason, e.subject, e.takes
      """;

  private static Selection flows(String indicator, Scope scope) {
    var where = new ArrayList<>(List.of(indicator, "e.day between :from and :to"));
    return narrowed("outcome.entry e", where, scope);
  }

  private static Selection states(String indicator, Scope scope, String day) {
    return narrowed(STATES.formatted(indicator, day), new ArrayList<>(List.of("true")), scope);
  }

  private static boolean isState(Indicator indicator) {
    return indicator.rule() == Indicator.Rule.LAST_VALUE;
  }

  private static Selection narrowed(String from, List<String> where, Scope scope) {
    var parameters = period(scope);
    where.addAll(conditions(scope));
    if (!shared(scope)) {
      return new Selection(from, String.join(" and ", where), parameters);
    }
    scope.organization().ifPresent(_ -> where.add(SHARED_BY));
    scope.unit().ifPresent(_ -> where.add("e.units @> array[:unit]::uuid[] and s.unit = :unit"));
    return new Selection(
        from
            + """
             cross join lateral unnest(e.organizations, e.units, e.parts) as s (organization, unit, part)
            """,
        String.join(" and ", where),
        parameters);
  }

  static Selection ofTurnouts(Scope scope) {
    var where = new ArrayList<>(List.of("e.day between :from and :to", NOT_REVERSED));
    where.addAll(conditions(scope));
    scope.organization().ifPresent(_ -> where.add(":organization = any(e.organizations)"));
    scope.unit().ifPresent(_ -> where.add(":unit = any(e.units)"));
    return new Selection("outcome.turnout e", String.join(" and ", where), period(scope));
  }

  static boolean shared(Scope scope) {
    return scope.organization().isPresent() || scope.unit().isPresent();
  }

  /// The scope's own part of an entry: exact, since numeric products are.
  static String quantity(Scope scope) {
    return shared(scope) ? "e.quantity * s.part" : "e.quantity";
  }

  private Selection with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  private static String[] codes(Collection<Indicator> indicators) {
    return indicators.stream()
        .map(Indicator::code)
        .distinct()
        .sorted()
        .collect(Collectors.toList())
        .toArray(String[]::new);
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

  private static List<String> conditions(Scope scope) {
    var where = new ArrayList<String>();
    scope.area().ifPresent(_ -> where.add("e.area = :area"));
    scope.work().ifPresent(_ -> where.add("e.address = :work"));
    return where;
  }
}
