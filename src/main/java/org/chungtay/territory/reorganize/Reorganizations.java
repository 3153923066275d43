package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.OwnPlan;
import org.chungtay.territory.PlanClosed;
import org.chungtay.territory.PlanUnsound;
import org.chungtay.territory.Territory;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.territory.reorganize.Plan.State;
import org.chungtay.territory.reorganize.PlansModel.Earlier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Planning a reorganisation of the city's communes: written by one administrator of the
/// installation, approved by another, applied on its day.
@Service
public class Reorganizations {
  private static final Permission ADMINISTER = new Permission("installation.administer");

  private final PlanRows rows;
  private final AppliesPlans applies;
  private final Territory territory;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Reorganizations(
      PlanRows rows,
      AppliesPlans applies,
      Territory territory,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.applies = applies;
    this.territory = territory;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  List<Plan> all(Actor actor) {
    require(actor);
    return rows.all();
  }

  List<Earlier> earlier() {
    return rows.earlier();
  }

  /// Refuses `not-found`, and whoever does not administer the installation.
  public Plan get(Actor actor, UUID plan) {
    require(actor);
    return rows.find(plan).orElseThrow(() -> new NotFound("plan"));
  }

  private void require(Actor actor) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
  }

  /// Communes that end with the plan are among these.
  public List<Area> communesBefore(LocalDate day) {
    return territory.communes(territory.city().id(), day.minusDays(1));
  }

  List<Problem> problems(Plan plan) {
    return plan.open()
        ? PlanCheck.of(plan, communesBefore(plan.day()), rows.otherPlan(plan))
        : List.of();
  }

  /// Sent twice it is written once.
  @Transactional
  public void write(Actor actor, UUID plan, LocalDate day, String instrument) {
    require(actor);
    if (rows.store(plan, day, instrument, actor.person())) {
      audit.did(
          actor,
          "territory.reorganization-planned",
          plan,
          Map.of("day", day.toString(), "instrument", instrument));
    }
  }

  /// Parts of former communes become a commune, which may be in the plan already under its code.
  @Transactional
  public void become(
      Actor actor, UUID plan, List<AreaId> formers, NewCommune commune, BigDecimal weight) {
    var held = hold(actor, plan);
    var known = communesBefore(held.day()).stream().map(Area::id).toList();
    if (!known.containsAll(formers)) {
      throw new InvalidInput("former", "not-a-choice");
    }
    rows.storeCommune(plan, commune);
    rows.storeShares(plan, formers, commune.code(), weight);
    changed(actor, held, commune.code());
  }

  @Transactional
  public void remove(Actor actor, UUID plan, AreaId former, String code) {
    var held = hold(actor, plan);
    if (held.of(former).stream().anyMatch(share -> share.code().equals(code))) {
      rows.removeShare(plan, former, code);
      changed(actor, held, code);
    }
  }

  /// It has to be approved anew.
  ///
  /// @param what code of the new commune that was changed
  public void changed(Actor actor, Plan held, String what) {
    rows.touch(held.id());
    audit.did(actor, "territory.reorganization-changed", held.id(), Map.of("code", what));
  }

  /// Another administrator agrees to the plan as they read it. Where its day has come it is applied
  /// at once, otherwise on its day.
  @Transactional
  public State approve(Actor actor, UUID plan, int version) {
    var held = hold(actor, plan);
    if (held.createdBy().equals(actor.person())) {
      throw new OwnPlan();
    }
    if (held.state() == State.APPROVED) {
      return State.APPROVED;
    }
    if (held.version() != version) {
      throw new StaleVersion(
          audit.last("territory.reorganization-changed", plan).map(Audit.Entry::name).orElse(""),
          held.instrument());
    }
    if (!problems(held).isEmpty()) {
      throw new PlanUnsound();
    }
    rows.approve(plan, actor.person());
    audit.did(actor, "territory.reorganization-approved", plan, Map.of());
    if (held.day().isAfter(clock.today())) {
      return State.APPROVED;
    }
    applies.apply(plan);
    return State.APPLIED;
  }

  @Transactional
  public void drop(Actor actor, UUID plan) {
    require(actor);
    var held = rows.hold(plan).orElseThrow(() -> new NotFound("plan"));
    if (held.state() == State.APPLIED) {
      throw new PlanClosed();
    }
    if (held.state() != State.DROPPED) {
      rows.drop(plan);
      audit.did(actor, "territory.reorganization-dropped", plan, Map.of());
    }
  }

  /// To be changed by whoever holds it, until the transaction ends. Refuses `plan-closed`.
  public Plan hold(Actor actor, UUID plan) {
    require(actor);
    var held = rows.hold(plan).orElseThrow(() -> new NotFound("plan"));
    if (!held.open()) {
      throw new PlanClosed();
    }
    return held;
  }
}
