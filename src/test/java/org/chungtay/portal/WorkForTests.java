package org.chungtay.portal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Work of the women's union of a ward as the public pages find it, made through the product's own
/// doors.
@Component
public class WorkForTests {
  private final PlansForTests plans;
  private final Planning planning;
  private final Reporting reporting;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final CityClock clock;

  WorkForTests(
      PlansForTests plans,
      Planning planning,
      Reporting reporting,
      Visitors visitors,
      JdbcClient jdbc,
      CityClock clock) {
    this.plans = plans;
    this.planning = planning;
    this.reporting = reporting;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Plan open(String ward) {
    var plan = plans.in(ward).places(40).tomorrow();
    var officer = officer(ward);
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    return plan;
  }

  public Plan cancelled(String ward) {
    var plan = open(ward);
    planning.cancel(officer(ward), plan.id(), "Mưa to");
    return plan;
  }

  /// Over for two hours, and nobody has reported.
  public Plan overdue(String ward) {
    var plan = open(ward);
    var end = clock.now().minus(Duration.ofHours(2));
    jdbc.sql(
            """
            update activity.activity set starts_at = :start, ends_at = :end, day = :day
            where id = :id
            """)
        .param("id", plan.id().value())
        .param("start", Sql.time(end.minus(Duration.ofHours(3))))
        .param("end", Sql.time(end))
        .param("day", clock.dayOf(end.minus(Duration.ofHours(3))))
        .update();
    return plan;
  }

  public Plan reported(Plan plan, String ward, String kilograms, int people) {
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        plans.someone("leader", "women", ward),
        plan,
        List.of(
            new Delegation(Ids.next(), site, "Chi hội 4", Optional.of(plan.leadUnit()), people)),
        new Report(
            "Bà con rất vui.",
            List.of(new Result(site, "waste-collected", new BigDecimal(kilograms)))));
    return plan;
  }

  public Plan reported(String ward, String kilograms, int people) {
    return reported(plans.in(ward).now(), ward, kilograms, people);
  }

  public Plan returned(String ward) {
    var plan = reported(ward, "8", 4);
    reporting.sendBack(officer(ward), plan.id(), 1, "Thiếu ảnh");
    return plan;
  }

  public Plan confirmed(String ward, String kilograms, int people) {
    return confirm(reported(ward, kilograms, people), ward);
  }

  /// Three organisations, 50/30/20.
  public Plan joint(String ward, String kilograms, int people) {
    var plan =
        reported(
            plans.in(ward).with("youth", 30).with("farmers", 20).now(), ward, kilograms, people);
    for (var share : plan.shares().subList(1, plan.shares().size())) {
      var partner = visitors.as("officer", share.unit().value()).actor();
      planning.answer(partner, plan.id(), share.unit(), true, "");
    }
    return confirm(plan, ward);
  }

  public Plan confirm(Plan plan, String ward) {
    reporting.confirm(officer(ward), plan.id(), 1);
    return plan;
  }

  public Plan reopened(String ward) {
    var plan = confirmed(ward, "6", 3);
    reporting.reopen(officer(ward), plan.id(), "Nhập nhầm số cân");
    return plan;
  }

  public Actor officer(String ward) {
    return plans.someone("officer", "women", ward);
  }

  /// One of everything that a public page can show.
  public List<Plan> ofEveryKind(String ward) {
    return List.of(
        open(ward),
        cancelled(ward),
        overdue(ward),
        reported(ward, "9.5", 7),
        returned(ward),
        confirmed(ward, "12.5", 9),
        joint(ward, "40", 31),
        reopened(ward));
  }
}
