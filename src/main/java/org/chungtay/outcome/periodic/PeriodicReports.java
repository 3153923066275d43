package org.chungtay.outcome.periodic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomePermissions;
import org.chungtay.outcome.OwnFigures;
import org.chungtay.outcome.ReportElsewhere;
import org.chungtay.outcome.ReportLocked;
import org.chungtay.outcome.ReportMeanwhile;
import org.chungtay.outcome.periodic.ReportRequest.ReturnTo;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way of a unit's report: filled, handed in, approved step by step or sent back, locked.
/// Nobody approves what they wrote, and every step is another person.
@Service
class PeriodicReports {
  private static final String FRONT = "front";

  private final UnitReportRows rows;
  private final Evidenced evidenced;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;

  PeriodicReports(
      UnitReportRows rows,
      Evidenced evidenced,
      Organizations organizations,
      Access access,
      Audit audit) {
    this.rows = rows;
    this.evidenced = evidenced;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
  }

  UnitReport newest(UUID request, UnitId unit) {
    return rows.newest(request, unit).orElseThrow(() -> new NotFound("unit-report"));
  }

  /// Whoever fills, approves or asked for it may read it.
  void mayRead(Actor actor, ReportRequest request, UnitId unit) {
    var reads =
        access.allows(actor, OutcomePermissions.REPORT, unit.value())
            || request.chain().steps().stream().anyMatch(step -> holds(actor, request, unit, step));
    if (!reads) {
      access.require(actor, OutcomePermissions.KEEP, cityUnit(request));
    }
  }

  boolean fills(Actor actor, UnitId unit) {
    return access.allows(actor, OutcomePermissions.REPORT, unit.value());
  }

  /// Whether this person could take the report's next step.
  boolean decides(Actor actor, ReportRequest request, UnitReport report) {
    return report.state() == State.SUBMITTED
        && request
            .awaited(report.step())
            .map(step -> holds(actor, request, report.unit(), step))
            .orElse(false);
  }

  private boolean holds(Actor actor, ReportRequest request, UnitId unit, Step step) {
    return scope(request, unit, step)
        .map(scope -> access.allows(actor, OutcomePermissions.REPORT, scope))
        .orElse(false);
  }

  private Optional<UUID> scope(ReportRequest request, UnitId unit, Step step) {
    return switch (step) {
      case UNIT -> Optional.of(unit.value());
      case ABOVE -> organizations.get(unit).parent().map(UnitId::value);
      case CITY -> Optional.of(cityUnit(request));
      case FRONT ->
          organizations.byCode(FRONT).map(front -> organizations.cityUnit(front.id()).id().value());
    };
  }

  private UUID cityUnit(ReportRequest request) {
    return organizations.cityUnit(request.organization()).id().value();
  }

  /// What was typed so far, kept without being handed in.
  @Transactional
  public void save(Actor actor, ReportRequest request, UnitId unit, Typed typed) {
    var held = writable(actor, request.id(), unit, typed.revision());
    var written = typed(held, typed, actor);
    rows.save(written);
    rows.lines(written);
  }

  record Typed(int revision, String words, List<Line> lines) {}

  private UnitReport writable(Actor actor, UUID request, UnitId unit, int revision) {
    access.require(actor, OutcomePermissions.REPORT, unit.value());
    var held = rows.hold(request, unit).orElseThrow(() -> new NotFound("unit-report"));
    if (held.state() == State.LOCKED) {
      throw new ReportLocked();
    }
    if (held.state() == State.SUBMITTED) {
      throw new ReportElsewhere();
    }
    if (held.revision() != revision) {
      throw new ReportMeanwhile();
    }
    return held;
  }

  private static UnitReport typed(UnitReport held, Typed typed, Actor actor) {
    return held.saying(typed.words(), typed.lines()).writtenAlsoBy(actor.person());
  }

  /// Handed in with what is evidenced at this moment. After a return approval begins anew or goes
  /// on where it was, as the request says.
  @Transactional
  public void submit(Actor actor, ReportRequest request, UnitId unit, Typed typed) {
    var held = writable(actor, request.id(), unit, typed.revision());
    var lines = evidenced.of(request, List.of(unit)).beside(unit, typed.lines());
    request.everyFigureSaidAndExplained(lines);
    var written =
        typed(held, new Typed(held.revision(), typed.words(), lines), actor)
            .returned(Optional.empty());
    var handedIn =
        request.chain().restarts()
            ? written.at(State.SUBMITTED, 0, 0).approvedBy(List.of())
            : written.at(State.SUBMITTED, written.resumes(), 0);
    rows.lines(handedIn);
    rows.save(handedIn);
    rows.happened(handedIn, Happened.Kind.SUBMITTED, Optional.of(actor.person()), "");
    told(actor, "outcome.report-submitted", handedIn, "");
  }

  /// @param revision that was read
  @Transactional
  public State approve(Actor actor, ReportRequest request, UnitId unit, int revision) {
    var held = awaiting(actor, request, unit);
    if (held.writtenBy().contains(actor.person()) || held.approvedBy().contains(actor.person())) {
      throw new OwnFigures();
    }
    if (held.revision() != revision) {
      throw new ReportMeanwhile();
    }
    var locks = request.isLast(held.step());
    var next = locks ? State.LOCKED : State.SUBMITTED;
    rows.happened(held, Happened.Kind.APPROVED, Optional.of(actor.person()), "");
    var approvers = new ArrayList<>(held.approvedBy());
    approvers.add(actor.person());
    var approved =
        held.at(next, held.step() + 1, 0).approvedBy(approvers).returned(Optional.empty());
    rows.save(approved);
    if (locks) {
      rows.happened(approved, Happened.Kind.LOCKED, Optional.of(actor.person()), "");
    }
    told(actor, "outcome.report-approved", approved, "");
    return next;
  }

  private UnitReport awaiting(Actor actor, ReportRequest request, UnitId unit) {
    var held = rows.hold(request.id(), unit).orElseThrow(() -> new NotFound("unit-report"));
    mayRead(actor, request, unit);
    if (held.state() == State.LOCKED) {
      throw new ReportLocked();
    }
    var step =
        held.state() == State.SUBMITTED ? request.awaited(held.step()) : Optional.<Step>empty();
    var scope = step.flatMap(one -> scope(request, unit, one)).orElseThrow(ReportElsewhere::new);
    access.require(actor, OutcomePermissions.REPORT, scope);
    return held;
  }

  /// To the unit, or to the step before, as the request says; from the first step always to the
  /// unit.
  ///
  /// @param revision that was read, so that what is sent twice goes back once
  @Transactional
  public void sendBack(
      Actor actor, ReportRequest request, UnitId unit, int revision, String reason) {
    var held = awaiting(actor, request, unit);
    if (held.revision() != revision) {
      throw new ReportMeanwhile();
    }
    rows.happened(held, Happened.Kind.RETURNED, Optional.of(actor.person()), reason);
    var back = request.chain().returnTo() == ReturnTo.STEP_BACK && held.step() > 0;
    var returned =
        (back
                ? held.at(State.SUBMITTED, held.step() - 1, 0).approvedBy(butTheLast(held))
                : held.at(State.DRAFT, 0, held.step()))
            .returned(Optional.of(reason));
    rows.save(returned);
    told(actor, "outcome.report-returned", returned, reason);
  }

  /// The step before decides again, by whoever may.
  private static List<PersonId> butTheLast(UnitReport held) {
    return held.approvedBy().subList(0, Math.max(0, held.approvedBy().size() - 1));
  }

  /// What is locked is corrected by a further version; whoever locks reports may ask for one.
  @Transactional
  public void reopen(Actor actor, ReportRequest request, UnitId unit, String reason) {
    var last = request.chain().steps().getLast();
    var scope = scope(request, unit, last).orElseThrow(ReportElsewhere::new);
    access.require(actor, OutcomePermissions.REPORT, scope);
    var held = rows.hold(request.id(), unit).orElseThrow(() -> new NotFound("unit-report"));
    if (held.state() != State.LOCKED) {
      throw new ReportElsewhere();
    }
    rows.reopen(held, reason);
    rows.happened(held, Happened.Kind.REOPENED, Optional.of(actor.person()), reason);
    told(actor, "outcome.report-reopened", held, reason);
  }

  boolean locks(Actor actor, ReportRequest request, UnitId unit) {
    return holds(actor, request, unit, request.chain().steps().getLast());
  }

  private void told(Actor actor, String deed, UnitReport report, String reason) {
    audit.did(
        actor,
        deed,
        report.unit().value(),
        Map.of("request", report.request().toString(), "reason", reason));
  }

  Unit unit(UnitId unit) {
    return organizations.get(unit);
  }
}
