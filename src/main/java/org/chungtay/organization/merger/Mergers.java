package org.chungtay.organization.merger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.MergerClosed;
import org.chungtay.organization.MergerUnsound;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.OwnMerger;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitMergers;
import org.chungtay.organization.merger.Merger.State;
import org.chungtay.organization.merger.MergerCheck.Problem;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Merging units: written by whoever manages the units below one unit, approved by an administrator
/// of it who is another person, applied on its day.
@Service
class Mergers implements UnitMergers {
  private final MergerRows rows;
  private final MergerCheck check;
  private final AppliesMergers applies;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Mergers(
      MergerRows rows,
      MergerCheck check,
      AppliesMergers applies,
      Organizations organizations,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.check = check;
    this.applies = applies;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  List<Merger> below(Actor actor, UnitId parent) {
    access.require(actor, OrganizationPermissions.UNITS, parent.value());
    return rows.below(parent.value());
  }

  Merger get(Actor actor, UUID id) {
    var merger = rows.find(id).orElseThrow(() -> new NotFound("merger"));
    access.require(actor, OrganizationPermissions.UNITS, merger.parent());
    return merger;
  }

  List<Problem> problems(Merger merger) {
    return merger.open() ? check.problems(merger) : List.of();
  }

  boolean mayApprove(Actor actor, Merger merger) {
    return access.allows(actor, OrganizationPermissions.GRANTS, merger.parent())
        && !merger.createdBy().equals(actor.person().value());
  }

  @Override
  @Transactional
  public void write(Actor actor, NewMerger merger) {
    access.require(actor, OrganizationPermissions.UNITS, merger.parent().value());
    var below =
        organizations.below(merger.parent(), clock.today()).stream()
            .map(unit -> unit.id().value())
            .toList();
    if (!Set.copyOf(below).containsAll(merger.units())) {
      throw new InvalidInput("units", "not-a-choice");
    }
    if (!rows.store(merger, actor)) {
      return;
    }
    var written = rows.find(merger.id()).orElseThrow();
    check.problems(written).stream()
        .findFirst()
        .ifPresent(problem -> {
          throw new InvalidInput(
              problem == Problem.NAME_TAKEN ? "name" : "units", "merger-" + problem.code());
        });
    audit.did(
        actor,
        "organization.merger-planned",
        merger.id(),
        Map.of("day", merger.day().toString(), "name", merger.name()));
  }

  @Override
  @Transactional
  public boolean approve(Actor actor, UUID id) {
    var held = hold(actor, id);
    access.require(actor, OrganizationPermissions.GRANTS, held.parent());
    if (held.createdBy().equals(actor.person().value())) {
      throw new OwnMerger();
    }
    if (held.state() == State.APPROVED) {
      return false;
    }
    if (!check.problems(held).isEmpty()) {
      throw new MergerUnsound();
    }
    rows.approve(id, actor);
    audit.did(actor, "organization.merger-approved", id, Map.of());
    if (held.day().isAfter(clock.today())) {
      return false;
    }
    applies.apply(id);
    return true;
  }

  @Transactional
  public void drop(Actor actor, UUID id) {
    var held = rows.hold(id).orElseThrow(() -> new NotFound("merger"));
    access.require(actor, OrganizationPermissions.UNITS, held.parent());
    if (held.state() == State.APPLIED) {
      throw new MergerClosed();
    }
    if (held.state() != State.DROPPED) {
      rows.drop(id);
      audit.did(actor, "organization.merger-dropped", id, Map.of());
    }
  }

  private Merger hold(Actor actor, UUID id) {
    var held = rows.hold(id).orElseThrow(() -> new NotFound("merger"));
    access.require(actor, OrganizationPermissions.UNITS, held.parent());
    if (!held.open()) {
      throw new MergerClosed();
    }
    return held;
  }
}
