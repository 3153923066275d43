package org.chungtay.movement.launch;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.MovementClosed;
import org.chungtay.movement.MovementTermsChanged;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;

/// What partners say to the terms of a movement that is held.
@Component
class PartnerAnswers {
  private final MovementRows rows;
  private final Audit audit;

  PartnerAnswers(MovementRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  void answer(
      Actor actor, Movement held, UnitId partner, int terms, boolean accepted, String reason) {
    var whose = partner(held, partner);
    if (held.terms() != terms) {
      throw new MovementTermsChanged();
    }
    if (!accepted && reason.isEmpty()) {
      throw new InvalidInput("reason", "needed");
    }
    if (rows.answers(held).contains(new PartnerAnswer(whose, accepted, reason))) {
      return;
    }
    if (held.state() != State.DRAFT
        || !rows.answer(held.id(), terms, whose, accepted, reason, actor.person())) {
      throw new MovementClosed();
    }
    var step = accepted ? StepKind.ACCEPTED : StepKind.DECLINED;
    rows.step(held.id(), step, reason, Optional.of(whose), actor.person());
    audit.did(
        actor,
        accepted ? "movement.accepted" : "movement.declined",
        held.id().value(),
        Map.of("name", held.name()));
  }

  private static OrganizationId partner(Movement held, UnitId partner) {
    return held.partners().stream()
        .skip(1)
        .filter(one -> one.unit().equals(partner))
        .map(Partner::organization)
        .findFirst()
        .orElseThrow(() -> new NotFound("movement"));
  }

  /// Whether a partner has not agreed to the terms that hold.
  boolean silent(Movement held) {
    var accepted =
        rows.answers(held).stream()
            .filter(PartnerAnswer::accepted)
            .map(PartnerAnswer::organization)
            .collect(Collectors.toSet());
    return !held.partners().stream()
        .skip(1)
        .map(Partner::organization)
        .allMatch(accepted::contains);
  }
}
