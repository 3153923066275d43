package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports as tests need them, and what was posted of them.
@Component
class ReportsForTests {
  private final Reporting reporting;
  private final Planning planning;
  private final Attendances attendances;
  private final Visitors visitors;
  private final JdbcClient jdbc;

  ReportsForTests(
      Reporting reporting,
      Planning planning,
      Attendances attendances,
      Visitors visitors,
      JdbcClient jdbc) {
    this.reporting = reporting;
    this.planning = planning;
    this.attendances = attendances;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  void accept(Plan plan, int partner) {
    Share share = plan.shares().get(partner);
    var theirs = visitors.as("officer", share.unit().value()).actor();
    planning.answer(theirs, plan.id(), share.unit(), true, "");
  }

  void reported(Actor leader, Plan plan, String kilograms, int people) {
    reporting.reportUnplanned(leader, plan, heads(plan, people), report(plan, kilograms));
  }

  /// Planned, announced and begun by an officer of the leading unit.
  void begun(Plan plan) {
    var officer = visitors.as("officer", plan.leadUnit().value()).actor();
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(officer, plan.id());
  }

  void counted(Actor leader, Plan plan, int people) {
    heads(plan, people).forEach(one -> attendances.count(leader, plan.id(), one));
  }

  static Report report(Plan plan, String kilograms) {
    var site = plan.sites().getFirst().id();
    return new Report(
        "Bà con rất vui.", List.of(new Result(site, "waste-collected", new BigDecimal(kilograms))));
  }

  static List<Delegation> heads(Plan plan, int people) {
    var site = plan.sites().getLast().id();
    return List.of(
        new Delegation(Ids.next(), site, "Chi hội 4", Optional.of(plan.leadUnit()), people));
  }

  BigDecimal posted(Plan plan, String indicator) {
    return jdbc.sql(
            """
            select coalesce(sum(quantity), 0) from outcome.entry
            where address = :address and indicator = :indicator
            """)
        .param("address", "/activities/" + plan.id())
        .param("indicator", indicator)
        .query(BigDecimal.class)
        .single();
  }
}
