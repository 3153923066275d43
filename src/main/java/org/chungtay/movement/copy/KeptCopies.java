package org.chungtay.movement.copy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyDecided;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.CopyThere;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelNotRecognised;
import org.chungtay.movement.Models;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.OwnCopy;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Copies: sent in by one, accepted by another, withdrawn when they are no more.
@Service
@Transactional
public class KeptCopies implements Copies {
  private final CopyRows rows;
  private final CopyOutcomes book;
  private final Models models;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  KeptCopies(
      CopyRows rows,
      CopyOutcomes book,
      Models models,
      Organizations organizations,
      Territory territory,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.book = book;
    this.models = models;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ModelCopy> find(CopyId copy) {
    return rows.find(copy);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<CopyId, ModelCopy> all(Collection<CopyId> copies) {
    return rows.all(copies).stream().collect(Collectors.toMap(ModelCopy::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ModelCopy> of(ModelId model) {
    return rows.of(model);
  }

  @Override
  public void takeOver(Actor actor, Taken taken) {
    access.require(actor, MovementPermissions.LEAD, taken.unit().value());
    rows.holdModel(taken.model());
    if (rows.find(taken.id()).isPresent()) {
      return;
    }
    var model = model(taken.model());
    if (model.pilot()) {
      throw new ModelNotRecognised();
    }
    var all = rows.of(taken.model());
    onlyOnceInAUnit(all, taken);
    var parent = parent(all, taken);
    var unit = organizations.get(taken.unit());
    if (!unit.inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    requireDay(parent, unit, taken);
    rows.store(
        taken, parent, unit.organization(), territory.communeOf(unit.area()), actor.person());
    told(actor, "movement.copy-offered", taken.id(), model, unit);
  }

  private static void onlyOnceInAUnit(List<ModelCopy> all, Taken taken) {
    var there =
        all.stream()
            .filter(one -> one.unit().equals(taken.unit()))
            .anyMatch(one -> one.standing().accepted() || one.standing() == Standing.OFFERED);
    if (there) {
      throw new CopyThere();
    }
  }

  private static ModelCopy parent(List<ModelCopy> all, Taken taken) {
    return all.stream()
        .filter(one -> one.id().equals(taken.parent()) && one.standing().accepted())
        .findFirst()
        .orElseThrow(() -> new InvalidInput("parent", "not-a-choice"));
  }

  /// Nobody learns from what has not begun, and a unit does nothing before it is there.
  private void requireDay(ModelCopy parent, Unit unit, Taken taken) {
    if (taken.since().isBefore(parent.since())
        || taken.since().isBefore(unit.since())
        || taken.since().isAfter(clock.today())) {
      throw new InvalidInput("since", "not-before-its-parent");
    }
  }

  @Override
  public void accept(Actor actor, CopyId copy) {
    var held = held(actor, copy);
    if (held.copy().standing().accepted()) {
      return;
    }
    decide(actor, held, true, "");
    var model = model(held.copy().model());
    book.accepted(actor, model, held.copy(), held.areaThen());
  }

  @Override
  public void refuse(Actor actor, CopyId copy, String reason) {
    var held = held(actor, copy);
    if (held.copy().standing() == Standing.REFUSED && held.copy().reason().equals(reason)) {
      return;
    }
    requireReason(reason);
    decide(actor, held, false, reason);
  }

  private CopyRows.HeldCopy held(Actor actor, CopyId copy) {
    var held = rows.hold(copy).orElseThrow(() -> new NotFound("copy"));
    access.require(actor, MovementPermissions.LEAD, held.copy().unit().value());
    if (held.copy().origin()) {
      throw new CopyDecided();
    }
    return held;
  }

  private void decide(Actor actor, CopyRows.HeldCopy held, boolean accepted, String reason) {
    if (held.writtenBy().equals(actor.person())) {
      throw new OwnCopy();
    }
    if (held.copy().standing() != Standing.OFFERED) {
      throw new CopyDecided();
    }
    rows.decide(held.copy().id(), accepted, reason, actor.person());
    told(
        actor,
        accepted ? "movement.copy-accepted" : "movement.copy-refused",
        held.copy().id(),
        model(held.copy().model()),
        organizations.get(held.copy().unit()));
  }

  private static void requireReason(String reason) {
    if (reason.isEmpty()) {
      throw new InvalidInput("reason", "needed");
    }
  }

  @Override
  public void withdraw(Actor actor, CopyId copy, String reason) {
    var held = held(actor, copy).copy();
    if (held.standing() == Standing.WITHDRAWN && held.reason().equals(reason)) {
      return;
    }
    requireReason(reason);
    if (!held.standing().accepted()) {
      throw new CopyDecided();
    }
    rows.withdraw(copy, reason, actor.person());
    var model = model(held.model());
    book.withdrawn(actor, model, held, reason);
    told(actor, "movement.copy-withdrawn", copy, model, organizations.get(held.unit()));
  }

  private Model model(ModelId id) {
    return models.find(id).orElseThrow(() -> new NotFound("model"));
  }

  private void told(Actor actor, String deed, CopyId id, Model model, Unit unit) {
    audit.did(actor, deed, id.value(), Map.of("name", model.name(), "unit", unit.name()));
  }

  public boolean keeps(Actor actor, ModelCopy copy) {
    return access.allows(actor, MovementPermissions.LEAD, copy.unit().value());
  }

  public boolean decides(Actor actor, ModelCopy copy) {
    return copy.standing() == Standing.OFFERED
        && !copy.origin()
        && keeps(actor, copy)
        && !rows.sentBy(copy.id(), actor.person());
  }
}
