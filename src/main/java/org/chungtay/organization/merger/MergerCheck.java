package org.chungtay.organization.merger;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.organization.merger.Merger.Former;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is wrong with a plan: asked when it is written, looked at, approved and applied.
@Repository
class MergerCheck {
  private final JdbcClient jdbc;

  MergerCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  enum Problem {
    /// Fewer than two units.
    TOO_FEW,
    /// A unit is not in force on the eve and the day.
    NOT_IN_FORCE,
    /// Units of different kinds, or not directly below the unit named.
    NOT_ALIKE,
    /// Another unit below has that name then.
    NAME_TAKEN,
    /// Another open plan has one of the units, or one above or below it.
    IN_ANOTHER_PLAN;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  List<Problem> problems(Merger merger) {
    var problems = new ArrayList<Problem>();
    if (merger.units().size() < 2) {
      problems.add(Problem.TOO_FEW);
    }
    if (!merger.units().stream().allMatch(unit -> unit.on(merger.day()))) {
      problems.add(Problem.NOT_IN_FORCE);
    }
    if (!alike(merger)) {
      problems.add(Problem.NOT_ALIKE);
    }
    if (nameTaken(merger)) {
      problems.add(Problem.NAME_TAKEN);
    }
    if (inAnotherPlan(merger)) {
      problems.add(Problem.IN_ANOTHER_PLAN);
    }
    return problems;
  }

  /// Groups with groups or branches with branches, directly below the same unit.
  private static boolean alike(Merger merger) {
    return merger.units().stream().map(Former::kind).distinct().count() <= 1
        && merger.units().stream()
            .allMatch(unit ->
                unit.parent().equals(merger.parent())
                    && (unit.kind().equals("GROUP") || unit.kind().equals("BRANCH")));
  }

  private boolean nameTaken(Merger merger) {
    return jdbc.sql(
            """
            select exists (
              select from organization.unit u
              where u.parent = :parent and lower(u.name) = lower(:name) and not u.id = any(:units)
                and (u.until is null or u.until > :day))
            """)
        .param("parent", merger.parent())
        .param("name", merger.name())
        .param("day", merger.day())
        .param("units", Sql.ids(merger.unitIds()))
        .query(Sql.rows(Boolean.class))
        .single();
  }

  private boolean inAnotherPlan(Merger merger) {
    return jdbc.sql(
            """
            select exists (
              select from organization.merger m
              join organization.merger_unit x on x.merger = m.id
              join organization.unit theirs on theirs.id = x.unit
              join organization.unit ours on ours.id = any(:units)
              where m.id <> :id and m.applied_at is null and m.dropped_at is null
                and (theirs.path @> array[ours.id] or ours.path @> array[theirs.id]))
            """)
        .param("id", merger.id())
        .param("units", Sql.ids(merger.unitIds()))
        .query(Sql.rows(Boolean.class))
        .single();
  }
}
