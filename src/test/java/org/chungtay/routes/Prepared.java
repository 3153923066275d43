package org.chungtay.routes;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Activities in each of their states, made by the product's own services, all of the women of Thủy
/// Xuân.
@Component
public class Prepared {
  public static final String WARD = "Thủy Xuân";
  private static final String OTHER_WARD = "Kim Long";
  private static final String LEAD = "women";

  private final PlansForTests plans;
  private final Planning planning;
  private final Reporting reporting;
  private final Attendances attendances;
  private final Tickets tickets;
  private final Visitors visitors;
  private final Members members;
  private final CityClock clock;

  Prepared(
      PlansForTests plans,
      Planning planning,
      Reporting reporting,
      Attendances attendances,
      Tickets tickets,
      Visitors visitors,
      Members members,
      CityClock clock) {
    this.plans = plans;
    this.planning = planning;
    this.reporting = reporting;
    this.attendances = attendances;
    this.tickets = tickets;
    this.visitors = visitors;
    this.members = members;
    this.clock = clock;
  }

  /// An activity with what its forms ask about.
  public record Made(ActivityId id, SiteId site, List<Share> shares) {}

  public record Member(PersonId person, UUID membership) {}

  /// Somebody registered for an activity.
  public record Coming(Made activity, RegistrationId id, String token) {}

  public UUID ward() {
    return plans.unit(LEAD, WARD).id().value();
  }

  /// The same organisation elsewhere, another organisation here.
  public List<UUID> foreign() {
    return List.of(
        plans.unit(LEAD, OTHER_WARD).id().value(), plans.unit("youth", WARD).id().value());
  }

  public UUID area() {
    return plans.ward(WARD).id().value();
  }

  public Actor officer() {
    return plans.someone("officer", LEAD, WARD);
  }

  /// Somebody of the ward's unit.
  public Member member() {
    var membership = Ids.next();
    var person = visitors.person("Nguyễn Thị Hội Viên").person();
    members.join(officer(), membership, person, UnitId.of(ward()), clock.today());
    return new Member(person, membership);
  }

  /// The first of a few that repeat.
  public Made series() {
    var made = draft();
    var until = clock.today().plusDays(22).toString();
    var _ =
        visitors
            .signedIn(officer())
            .post(
                "/activities/" + made.id() + "/repeat",
                Map.of("pattern", "weekly", "until", until));
    return made;
  }

  public Made draft() {
    return planned(plans.in(WARD).tomorrow());
  }

  public Made joint() {
    return planned(plans.in(WARD).with("youth", 30).tomorrow());
  }

  public Made open() {
    var made = draft();
    planning.open(officer(), made.id());
    return made;
  }

  /// People gather already.
  public Made gathering() {
    var made = planned(plans.in(WARD).at(clock.now().plus(Duration.ofHours(1))));
    planning.open(officer(), made.id());
    return made;
  }

  public Made running() {
    var made = gathering();
    planning.start(officer(), made.id());
    return made;
  }

  public Made cancelled() {
    var made = open();
    planning.cancel(officer(), made.id(), "Bão số 12");
    return made;
  }

  /// Running, with people counted, so that it can be reported.
  public Made counted() {
    var made = running();
    var _ = delegation(made);
    return made;
  }

  public UUID delegation(Made made) {
    var id = Ids.next();
    attendances.count(
        officer(), made.id(), new Delegation(id, made.site(), "Chi hội 4", Optional.empty(), 9));
    return id;
  }

  public Made reported() {
    return reported("Ngày Chủ nhật xanh");
  }

  public Made reported(String title) {
    var plan = called(title, plans.in(WARD).now());
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        plans.someone("leader", LEAD, WARD),
        plan,
        List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    return made(plan);
  }

  public Made confirmed() {
    return confirmed("Ngày Chủ nhật xanh");
  }

  public Made confirmed(String title) {
    var made = reported(title);
    reporting.confirm(officer(), made.id(), 1);
    return made;
  }

  public Coming coming(Made made) {
    var person = visitors.person("Hồ Thị Sẽ Đến").person();
    var id = attendances.register(made.id(), person, made.site()).id();
    return new Coming(made, id, tickets.token(new Ticket(made.id(), id)));
  }

  public Coming there() {
    var coming = coming(running());
    Instant now = clock.now();
    attendances.checkIn(
        officer(),
        coming.activity().id(),
        List.of(new CheckIn(coming.id(), coming.activity().site(), Way.TICKED, now)));
    return coming;
  }

  private static Plan called(String title, Plan plan) {
    return new Plan(
        plan.id(),
        title,
        plan.description(),
        plan.bring(),
        plan.hostUnit(),
        plan.startsAt(),
        plan.endsAt(),
        plan.capacity(),
        plan.shares(),
        plan.sites());
  }

  private Made planned(Plan plan) {
    var _ = planning.plan(officer(), plan);
    return made(plan);
  }

  private static Made made(Plan plan) {
    return new Made(plan.id(), plan.sites().getFirst().id(), plan.shares());
  }
}
