package org.chungtay.movement.sustain;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.Copies;
import org.chungtay.movement.InspectionDecided;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;

/// Photos of an inspection change until it is decided on.
@Component
class ReviewsInspectionPhotos implements SubjectReview {
  private final InspectionRows rows;
  private final Copies copies;
  private final Access access;

  ReviewsInspectionPhotos(InspectionRows rows, Copies copies, Access access) {
    this.rows = rows;
    this.copies = copies;
    this.access = access;
  }

  @Override
  public String kind() {
    return Inspections.SUBJECT;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return rows.find(subject).flatMap(this::unit).stream()
        .anyMatch(unit ->
            access.allows(actor, MovementPermissions.LEAD, unit.value())
                || access.allows(actor, MovementPermissions.RECOGNIZE, unit.value()));
  }

  private Optional<UnitId> unit(Inspection one) {
    return copies.find(one.copy()).map(copy -> copy.unit());
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var held = rows.hold(subject).orElseThrow(() -> new NotFound("inspection")).inspection();
    if (unit(held)
        .filter(unit -> access.allows(actor, MovementPermissions.LEAD, unit.value()))
        .isEmpty()) {
      throw new Forbidden();
    }
    if (held.state() != Inspection.State.SENT) {
      throw new InspectionDecided();
    }
  }
}
