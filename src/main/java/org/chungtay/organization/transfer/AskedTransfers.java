package org.chungtay.organization.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.OwnTransfer;
import org.chungtay.organization.TransferAnswered;
import org.chungtay.organization.TransferOpen;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.leader.TakesOver;
import org.chungtay.organization.transfer.Transfer.Answer;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AskedTransfers implements Transfers {
  private final TransferRows rows;
  private final Moves moves;
  private final Movable movable;
  private final TakesOver takesOver;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;

  AskedTransfers(
      TransferRows rows,
      Moves moves,
      Movable movable,
      TakesOver takesOver,
      Organizations organizations,
      Access access,
      Audit audit) {
    this.rows = rows;
    this.moves = moves;
    this.movable = movable;
    this.takesOver = takesOver;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void send(Actor actor, Sending sending) {
    var member = movable.get(sending.membership());
    access.require(actor, OrganizationPermissions.MEMBERS, member.unit().value());
    if (rows.find(sending.id()).isPresent()) {
      return;
    }
    var from = organizations.get(member.unit());
    between(from, sending.to(), sending.day(), "unit");
    if (!member.on(sending.day())) {
      throw new InvalidInput("day", "not-a-member-then");
    }
    lasts(sending.day(), sending.lastDay());
    try {
      var _ = rows.store(sending, actor);
    } catch (DataIntegrityViolationException anotherOneWaits) {
      throw new TransferOpen();
    }
    told(actor, "organization.transfer-asked", sending.id(), from.id(), sending.to());
  }

  @Override
  @Transactional
  public void ask(Actor actor, Asking asking) {
    access.require(actor, OrganizationPermissions.MEMBERS, asking.to().value());
    if (rows.find(asking.id()).isPresent()) {
      return;
    }
    between(organizations.get(asking.to()), asking.from(), asking.day(), "unit");
    lasts(asking.day(), asking.lastDay());
    var _ = rows.store(asking, actor);
    told(actor, "organization.transfer-asked", asking.id(), asking.from(), asking.to());
  }

  /// `aTransferStaysInTheOrganisation`; both units are in force on its day, the sending one on the
  /// day before.
  private void between(Unit own, UnitId other, LocalDate day, String field) {
    var there = organizations.find(other);
    if (own.id().equals(other)
        || there.filter(unit -> unit.organization().equals(own.organization())).isEmpty()) {
      throw new InvalidInput(field, "not-a-choice");
    }
    if (!there.get().inForceOn(day)) {
      throw new InvalidInput(field, "unit-closed");
    }
  }

  private static void lasts(LocalDate day, Optional<LocalDate> lastDay) {
    if (lastDay.filter(last -> last.isBefore(day)).isPresent()) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
  }

  @Override
  @Transactional
  public void accept(Actor actor, UUID transfer, Optional<UUID> membership) {
    var held = toAnswer(actor, transfer);
    if (held.answer() == Answer.ACCEPTED && answeredBy(held, actor)) {
      return;
    }
    stillOpen(held);
    var moving = moving(held, membership);
    if (!organizations.get(UnitId.of(held.toUnit())).inForceOn(held.day())) {
      throw new UnitClosed();
    }
    var next = moves.accept(held, moving, actor);
    rows.answer(held, Answer.ACCEPTED, actor, "", moving, next);
    told(actor, "organization.transfer-accepted", held);
    takesOver.in(moves.left(moving));
  }

  /// The member whom the sending side named; of a name that was asked for, whom it names now.
  private UUID moving(Transfer held, Optional<UUID> chosen) {
    var known = Optional.ofNullable(held.membership());
    if (known.isPresent()) {
      return known.get();
    }
    return chosen
        .filter(one -> moves.movable(held.fromUnit(), held, one))
        .orElseThrow(() ->
            new InvalidInput("membership", chosen.isEmpty() ? "needed" : "not-a-member-then"));
  }

  @Override
  @Transactional
  public void refuse(Actor actor, UUID transfer, String reason) {
    var held = toAnswer(actor, transfer);
    if (held.answer() == Answer.REFUSED && answeredBy(held, actor)) {
      return;
    }
    stillOpen(held);
    rows.answer(held, Answer.REFUSED, actor, reason, null, null);
    told(actor, "organization.transfer-refused", held);
  }

  @Override
  @Transactional
  public void withdraw(Actor actor, UUID transfer) {
    var held = rows.hold(transfer).orElseThrow(() -> new NotFound("transfer"));
    access.require(actor, OrganizationPermissions.MEMBERS, held.asking());
    if (held.answer() == Answer.WITHDRAWN) {
      return;
    }
    stillOpen(held);
    rows.answer(held, Answer.WITHDRAWN, actor, "", null, null);
    told(actor, "organization.transfer-withdrawn", held);
  }

  @Override
  public long waiting(Actor actor) {
    var scopes = access.scopes(actor, OrganizationPermissions.MEMBERS);
    return scopes.isEmpty()
        ? 0
        : rows.waiting(TransferQuery.of("", "", actor.person().value(), scopes, 0));
  }

  /// `whoeverAskedDoesNotAnswer`, also with rights on both sides.
  private Transfer toAnswer(Actor actor, UUID transfer) {
    var held = rows.hold(transfer).orElseThrow(() -> new NotFound("transfer"));
    access.require(actor, OrganizationPermissions.MEMBERS, held.answering());
    if (held.requestedBy().equals(actor.person().value())) {
      throw new OwnTransfer();
    }
    return held;
  }

  private static boolean answeredBy(Transfer held, Actor actor) {
    return actor.person().value().equals(held.answeredBy());
  }

  private static void stillOpen(Transfer held) {
    if (!held.open()) {
      throw new TransferAnswered();
    }
  }

  private void told(Actor actor, String deed, Transfer held) {
    told(actor, deed, held.id(), UnitId.of(held.fromUnit()), UnitId.of(held.toUnit()));
  }

  private void told(Actor actor, String deed, UUID transfer, UnitId from, UnitId to) {
    audit.did(actor, deed, transfer, Map.of("from", from.toString(), "to", to.toString()));
  }
}
